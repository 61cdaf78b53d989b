import { normaliseText } from '../language/normalise.ts';
import { MONTH_NUMBERS, WEEKDAY_NAMES } from '../language/time-words.ts';
import type { Fact } from '../model/fact.ts';
import type { Checkable } from './checkable.ts';
import type { NearWording } from './nearest-wording.ts';
import { occurrences } from './occurrences.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import { wordsOf } from './words-of.ts';

/** The stated time of a fact, and what stands in its place. */
export interface ReplacedTime {
  readonly item: Checkable;
  readonly near: NearWording;
  readonly paragraph: ReadableParagraph;
}

/**
 * The time that a fact states, when another date took its place in one of its paragraphs that were edited: "in 2014", now "in 2015". What
 * was there before is not stored, and a time may be stated elsewhere in the article or be worded by the curator; so its words must stand
 * nowhere in the article, and there be all but one date of them, that one replaced by a date of the same sort.
 */
export function replacedTime(
  fact: Fact,
  edited: readonly ReadableParagraph[],
  article: readonly ReadableParagraph[],
): ReplacedTime | null {
  const stated = edited.length === 0 ? null : absentTime(fact, article);
  if (stated === null) return null;
  const wanted = normaliseText(stated);
  const item: Checkable = { kind: 'time', stated, wanted, figure: null, unit: null };
  for (const paragraph of edited) {
    const near = otherDate(wanted, paragraph);
    if (near !== null) return { item, near, paragraph };
  }
  return null;
}

/** The time that a fact states, when its words stand nowhere in the article. */
export function absentTime({ when }: Fact, article: readonly ReadableParagraph[]): string | null {
  const stated = when?.stated ?? null;
  if (stated === null) return null;
  const wanted = normaliseText(stated);
  const stands = (paragraph: ReadableParagraph): boolean =>
    occurrences(paragraph.normalised.text, wanted).next().done !== true;
  return article.some(stands) ? null : stated;
}

/** The same words with one other date among them; a date alone could be any. */
function otherDate(wanted: string, paragraph: ReadableParagraph): NearWording | null {
  const was = wordsOf(wanted).map(({ word }) => word);
  const words = wordsOf(paragraph.normalised.text);
  if (was.length < 2) return null;
  for (const [first, { start }] of words.entries()) {
    const last = words[first + was.length - 1];
    if (last === undefined) return null;
    const others = was.flatMap((word, index) => {
      const now = words[first + index]?.word ?? '';
      return word === now ? [] : [{ word, now }];
    });
    const [only] = others;
    if (only === undefined || others.length > 1) continue;
    const sort = sortOfDate(only.word);
    if (sort === null || sort !== sortOfDate(only.now)) continue;
    return { found: paragraph.printed(start, last.end), likeness: 1, runs: null };
  }
  return null;
}

function sortOfDate(word: string): 'year' | 'day' | 'month' | 'weekday' | null {
  if (/^(?:1[0-9]|20)[0-9]{2}s?$/.test(word)) return 'year';
  if (/^(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?$/.test(word)) return 'day';
  if (MONTH_NUMBERS.has(word)) return 'month';
  return WEEKDAY_NAMES.has(word) ? 'weekday' : null;
}
