import { countryWords } from '../../../language/countries.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { countedClasses } from '../words/counted-classes.ts';
import { areOne } from './agent-faults.ts';
import { targetOf } from './counted-agents.ts';
import { moved, namedTextOf, statedIn } from './counted-texts.ts';

/** Those on whom attacks are, by a common noun or a country that the base has not: "66 attacks on militants", "on British forces". */
const COMMON =
  /^\s+(?:\p{Ll}+\s+)*?(?:strikes?|attacks?|raids?|assaults?|bombings?)\s+(?:on|against|targeting)\s+(?:the\s+)?(?<words>[\p{L}-]+(?:\s+[\p{L}-]+)?)/iu;

/** Who are no forces of anybody. */
const NO_FORCES = /^people: (?:irregulars|civilians|children|women|outsiders)$/;

/** Somebody else on whom the counted attacks are: "66 attacks on militants" for 66 on US forces. Null when nobody is named, or they may be the same. */
export function targetFault(
  profile: FactProfile,
  { mention, sentence }: FigureContext,
  lexicon: EntityLexicon,
): Fault | null {
  const { claim } = profile.fact;
  const stated = statedIn(profile.fact);
  const own = stated === null ? null : targetOf({ text: claim, names: profile.claimMentions }, stated);
  if (own === null || own.entities.some((entity) => lexicon.isPlace(entity))) return null;
  const counted = moved(mention, -sentence.start);
  const named = targetOf(namedTextOf(sentence), counted);
  const told = named ?? commonTarget(sentence.text, counted.end);
  if (told === null) return null;
  if (named !== null) {
    // A place is where they were.
    const place = named.proper && named.entities.every((entity) => lexicon.isPlace(entity));
    if (place || areOne(named.entities, own.entities, lexicon)) return null;
  }
  const span = { start: told.start + sentence.start, end: told.end + sentence.start };
  const expected = own.text;
  const message = `The source has this done to ${own.text}, not to ${told.text}: "${claim}"`;
  return fault('wrong-party', span, profile, { expected, found: told.text, message });
}

function commonTarget(
  text: string,
  from: number,
): { readonly start: number; readonly end: number; readonly text: string } | null {
  const match = COMMON.exec(text.slice(from));
  const words = match?.groups?.['words'] ?? '';
  const noun = words
    .split(/\s+/)
    .find(
      (word) =>
        countedClasses(word).some((name) => NO_FORCES.test(name)) ||
        (/^\p{Lu}/u.test(word) && countryWords().has(word.toLowerCase())),
    );
  if (match === null || noun === undefined) return null;
  const start = from + match[0].length - words.length + words.indexOf(noun);
  return { start, end: start + noun.length, text: noun };
}
