import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';
import { countryOf } from './countries.ts';
import type { FigureContext } from './figure-context.ts';

const NAME = "(?:[Tt]he\\s+)?(?<name>(?!The\\s)\\p{Lu}[\\p{L}.’'-]*?(?:\\s+\\p{Lu}[\\p{L}’'-]*?){0,2})";
const HOLDS =
  '(?:has|have|had|hosts?|hosted|keeps?|kept|maintains?|maintained|fields?|holds?|held|houses?|stations?|stationed)';

/** A name that has, holds or is given what the figure behind it counts; within a sentence that has told of somebody else's. */
const HAS = new RegExp(
  `(?:^|[,;:—–(]|(?<!\\p{L})(?:and|while|whereas|but|with|as))\\s*${NAME}\\s+(?:(?:also|still|now|itself|alone)\\s+)?(?:${HOLDS}\\s+)?\\(?$`,
  'u',
);

/** "Russia's 900 troops". */
const POSSESSIVE = new RegExp(`(?:^|[\\s("“—–])${NAME}['’]s?\\s+$`, 'u');

/** "The 2,500 troops that the UK has". */
const BEHIND = new RegExp(
  `^\\s+(?:\\p{Ll}+\\s+){1,2}(?:that|which)\\s+${NAME}\\s+(?:now\\s+|still\\s+)?${HOLDS}(?!\\p{L})`,
  'u',
);

/** Somebody of whom a part of a sentence tells how many they have: a name of the base, or a country. */
export interface ClauseOwner extends Span {
  readonly text: string;
  /** None for a country that the base has not. */
  readonly entities: readonly number[];
}

/** Who has what a figure counts, by the words right beside it: Jordan in "Iraq hosts 2,500 US troops and Jordan 3,000". Null when nobody is named there. */
export function clauseOwner(
  { mention, sentence }: FigureContext,
  lexicon: EntityLexicon,
): ClauseOwner | null {
  const { text, start, figures } = sentence;
  const [first] = figures;
  const from = first === undefined || first === mention ? mention.start : first.end;
  const before = text.slice(from - start, mention.start - start);
  const owned = POSSESSIVE.exec(text.slice(0, mention.start - start));
  const match = owned ?? HAS.exec(before);
  const behind = match === null ? BEHIND.exec(text.slice(mention.end - start)) : null;
  const found = match ?? behind;
  const name = found?.groups?.['name'] ?? '';
  if (found === null || (match !== null && owned === null && from === mention.start)) return null;
  const base = owned !== null ? start : match !== null ? from : mention.end;
  const at = base + found.index + found[0].indexOf(name);
  return partyAt({ start: at, end: at + name.length }, sentence, lexicon);
}

/** The country, or name of the base, that words with a capital are; null when they are none. A capital is its country's government. */
export function partyAt(
  { start, end }: Span,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): ClauseOwner | null {
  const known = sentence.mentions.find((each) => each.start === start && each.end === end);
  if (known !== undefined) return known;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const country = countryOf(text, lexicon);
  return country === null ? null : { start, end, text, entities: country };
}
