import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';
import { areOtherOffices, officesIn, officesOf } from './offices.ts';

/** A title right before a name: "Mayor Ruth Hale". */
const TITLE = /(?<!\p{L})(?:(?:\p{Lu}\p{L}+\s+)?\p{Lu}\p{L}+)\s+$/u;

/** Who held an office before, or may hold it next. */
const FORMER =
  /\b(?:former|then|ex|late|previous|next|future|acting|deputy|vice|nicknamed|dubbed)\b[^.;]{0,30}$/iu;

/** Titles that a sentence gives to somebody who has another in the base: "Mayor Ruth Hale" for the governor. */
export function titleFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { lexicon } = shelf;
  const { text, start, mentions, quotations } = sentence;
  return mentions.flatMap((mention): readonly Statement[] => {
    const [person] = mention.entities;
    if (person === undefined || !lexicon.isPerson(person)) return [];
    const before = text.slice(0, mention.start - start);
    const title = TITLE.exec(before)?.[0].trimEnd() ?? '';
    const named = officesIn(title);
    if (named.length === 0 || FORMER.test(before.slice(0, before.length - title.length - 1))) return [];
    const facts = shelf.factsAbout(person);
    const held = officesOf(
      person,
      facts.map(({ fact }) => fact.claim),
      lexicon,
    );
    const [profile] = facts;
    const from = start + before.trimEnd().length - title.length;
    const span = { start: from, end: mention.end };
    if (
      profile === undefined ||
      !areOtherOffices(named, held) ||
      quotations.some((each) => overlap(each, span))
    )
      return [];
    const expected = held[0] ?? null;
    const message = `The source has "${expected}" before ${mention.text}, not "${title}".`;
    const faults = [fault('wrong-party', span, profile, { expected, found: title, message })];
    return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
  });
}
