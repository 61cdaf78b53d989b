import { countryWords, isCountryAdjective } from '../../../language/countries.ts';
import type { Span } from '../reading/span.ts';
import type { FigureContext } from './figure-context.ts';

/** A name that has, holds or is given what the figure behind it counts; within a sentence that has told of somebody else's. */
const HAS =
  /(?:^|[,;:—–(]|(?<!\p{L})(?:and|while|whereas|but|with|as))\s*(?:the\s+)?(?<name>\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,2})\s+(?:(?:also|still|now|itself|alone)\s+)?(?:(?:has|have|had|hosts?|hosted|keeps?|kept|maintains?|maintained|fields?|holds?|held|houses?|stations?|stationed)\s+)?\(?$/u;

/** Somebody of whom a part of a sentence tells how many they have: a name of the base, or a country. */
export interface ClauseOwner extends Span {
  readonly text: string;
  /** None for a country that the base has not. */
  readonly entities: readonly number[];
}

/** Who has what a later figure of a sentence counts: Jordan in "Iraq hosts 2,500 US troops and Jordan 3,000". Null when nobody stands right before it. */
export function clauseOwner({ mention, sentence }: FigureContext): ClauseOwner | null {
  const [first] = sentence.figures;
  if (first === undefined || first === mention) return null;
  const before = sentence.text.slice(first.end - sentence.start, mention.start - sentence.start);
  const match = HAS.exec(before);
  const name = match?.groups?.['name'] ?? '';
  if (match === null) return null;
  const start = first.end + match.index + match[0].indexOf(name);
  const span = { start, end: start + name.length };
  const known = sentence.mentions.find((each) => each.start === span.start && each.end === span.end);
  if (known !== undefined) return known;
  const folded = name.toLowerCase();
  return countryWords().has(folded) && !isCountryAdjective(folded)
    ? { ...span, text: name, entities: [] }
    : null;
}
