import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';
import { areOtherOffices, officesIn, officesOf } from './offices.ts';

/** A title right before a name: "Mayor Ruth Hale". */
const TITLE = /(?<!\p{L})(?:(?:\p{Lu}\p{L}+\s+)?\p{Lu}\p{L}+)\s+$/u;

/** Who held an office before, or may hold it next. */
const FORMER =
  /\b(?:former|then|ex|late|previous|next|future|acting|deputy|vice|nicknamed|dubbed)\b[^.;]{0,30}$/iu;

/** "Mohammed Shia al-Sudani is the president of Iraq", "…, Iraq's president,": the office behind the name. */
const BEHIND =
  /^(?:\s+is|,)\s+(?:(?:now|currently|still)\s+)?(?<title>(?:the\s+)?(?:\p{Lu}\p{L}+(?:['’]s)?\s+)?(?:\p{Ll}+\s+)?\p{Ll}+)(?=\s+of\s+\p{Lu}|[,.;]|$)/u;

/** The words right before or behind a name that may be the title of its bearer. */
function titleOf(
  mention: Span,
  { text, start }: DraftSentence,
): { readonly title: string; readonly from: number; readonly to: number } {
  const before = text.slice(0, mention.start - start);
  const title = TITLE.exec(before)?.[0].trimEnd() ?? '';
  if (title !== '' && officesIn(title).length > 0) {
    const from = start + before.trimEnd().length - title.length;
    return { title, from, to: from + title.length };
  }
  const behind = BEHIND.exec(text.slice(mention.end - start));
  const words = behind?.groups?.['title'] ?? '';
  const from = mention.end + (behind === null ? 0 : behind[0].length - words.length);
  return { title: words, from, to: from + words.length };
}

/** Titles that a sentence gives to somebody who has another in the base: "Mayor Ruth Hale" for the governor. */
export function titleFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { lexicon } = shelf;
  const { text, start, mentions } = sentence;
  return mentions.flatMap((mention): readonly Statement[] => {
    const [person] = mention.entities;
    if (person === undefined || !lexicon.isPerson(person)) return [];
    const { title, from, to } = titleOf(mention, sentence);
    const named = officesIn(title);
    if (named.length === 0 || FORMER.test(text.slice(0, from - start))) return [];
    const facts = shelf.factsAbout(person);
    const held = officesOf(
      person,
      facts.map(({ fact }) => fact.claim),
      lexicon,
    );
    const [profile] = facts;
    const span = { start: Math.min(from, mention.start), end: Math.max(to, mention.end) };
    if (profile === undefined || !areOtherOffices(named, held)) return [];
    const expected = held[0] ?? null;
    const message = `The source has "${expected}" before ${mention.text}, not "${title}".`;
    const faults = [fault('wrong-party', span, profile, { expected, found: title, message })];
    return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
  });
}
