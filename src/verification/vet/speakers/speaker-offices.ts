import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { areOtherOffices, officesIn, officesOf } from './offices.ts';

/** How a speaker of the draft stands to one of the fact. */
export type Standing = 'same' | 'anonymity' | 'unknown' | 'other';

/** The standing of who speaks as "the mayor": whoever holds another office is somebody else, and so is any office for whom nobody names; null without one. */
export function standingByOffice(
  offices: readonly string[],
  { who, entity, mode }: FactSpeaker,
  claim: string,
  lexicon: EntityLexicon,
): Standing | null {
  if (offices.length === 0 || mode === 'relays') return null;
  const own = entity === null ? officesIn(who) : officesOf(entity, [claim], lexicon);
  if (own.length > 0) return areOtherOffices(offices, own) ? 'other' : entity === null ? null : 'same';
  // A mayor speaks for no ministry.
  if (
    entity !== null &&
    lexicon.isParty(entity) &&
    offices.every((each) => /^(?:mayor|king|queen|bishop|judge|ambassador)$/u.test(each))
  )
    return /city|town|council|municipal|royal|church|court|embassy|government/iu.test(
      lexicon.spellings(entity).join(' '),
    )
      ? null
      : 'other';
  const anybody = /official|source|aide|insider|somebody|person|people|politician|lawmaker/iu.test(who);
  return entity === null && !anybody ? 'other' : null;
}
