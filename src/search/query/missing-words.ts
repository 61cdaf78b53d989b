import { fold } from '../../language/folding.ts';
import { lazily } from '../../language/lazily.ts';
import { isProper } from '../../language/proper-words.ts';
import type { QueryWord } from './query-words.ts';

const chunk = lazily(() => /[\p{L}\p{N}][\p{L}\p{N}'’.]*(?:-[\p{L}\p{N}'’.]+)*/gu);
const capital = lazily(() => /^\p{Lu}/u);
/** Words that begin the name of another country: "North Korea" is not Korea. */
const PARTS_OF_COUNTRIES: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'new',
  'northern',
  'southern',
]);

/**
 * What to name when a word could not be answered: the whole it is part of. That is what hyphens join ("F-16"), a run of capitalised words
 * ("New York Times"), or a country ("north korea"). `isKnown` tells the words that are names of their own, where a run ends.
 */
export function wholeOf(word: QueryWord, text: string, isKnown: (term: string) => boolean): string {
  const chunks = [...text.matchAll(chunk())].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const at = chunks.findIndex(({ start, end }) => word.start >= start && word.start < end);
  const own = chunks[at];
  if (own === undefined) return word.text;
  const joins = (left: number): boolean => {
    const [a, b] = [chunks[left], chunks[left + 1]];
    if (a === undefined || b === undefined || text.slice(a.end, b.start) !== ' ') return false;
    const [first, second] = [fold(a.text), fold(b.text)];
    if (PARTS_OF_COUNTRIES.has(first) && isProper(second)) return true;
    return capital().test(a.text) && capital().test(b.text) && !isKnown(first) && !isKnown(second);
  };
  let first = at;
  let last = at;
  while (joins(first - 1)) first -= 1;
  while (joins(last)) last += 1;
  // A figure may be of several words: "over 17 billion".
  return text.slice(chunks[first]?.start ?? own.start, Math.max(chunks[last]?.end ?? own.end, word.end));
}
