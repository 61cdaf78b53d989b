import { normaliseText } from '../language/normalise.ts';
import { ONES, TEENS, TENS } from '../language/number-names.ts';
import { isTimeUnit } from '../language/time-units.ts';
import { MONTH_NUMBERS, WEEKDAY_NAMES } from '../language/time-words.ts';
import { holdsWord } from '../language/word-list.ts';
import type { Fact } from '../model/fact.ts';
import type { Checkable } from './checkable.ts';
import type { NearWording } from './nearest-wording.ts';
import { occurrences } from './occurrences.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import type { Difference } from './verdict-wording.ts';
import { wordsOf } from './words-of.ts';

/**
 * The time that a fact states, when one of its paragraphs was edited and it stands there no more: "in 2014", now "in 2015"; "24 hours
 * earlier", now "48 hours earlier"; "Wednesday", now nowhere. What was there before is not stored, and a time may be stated elsewhere in
 * the article or be worded by the curator ("over the weekend"); so its words must stand nowhere in the article, and name a date (year,
 * month or weekday) or a length of time, which only the source can have given.
 */
export function lostTime(
  fact: Fact,
  edited: readonly ReadableParagraph[],
  article: readonly ReadableParagraph[],
): Difference | null {
  const stated = edited.length === 0 ? null : absentTime(fact, article);
  if (stated === null) return null;
  const wanted = normaliseText(stated);
  const item: Checkable = { kind: 'time', stated, wanted, figure: null, unit: null };
  for (const paragraph of edited) {
    const near = otherDate(wanted, paragraph);
    if (near !== null) return { item, near, paragraph };
  }
  const parts = wordsOf(wanted).flatMap(({ word }) => word.split('-'));
  const told = parts.some((word) => sortsOf(word).some((sort) => TELLING.includes(sort)));
  return told ? { item, near: null, paragraph: edited[0] } : null;
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

/** The same words with other dates or lengths of time among them; a date alone could be any. */
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
    if (others.length === 0 || others.length === was.length) continue;
    if (!others.every(({ word, now }) => sortsOf(word).some((sort) => sortsOf(now).includes(sort)))) continue;
    return { found: paragraph.printed(start, last.end), likeness: 1, runs: null };
  }
  return null;
}

type SortOfTime = 'year' | 'day' | 'month' | 'weekday' | 'count' | 'unit';

/** What tells a time wherever it stands; a number alone may count anything. */
const TELLING: readonly SortOfTime[] = ['year', 'month', 'weekday', 'unit'];

const COUNTS = `a an ${ONES} ${TEENS} ${TENS}`;

/** What a folded word may be of a time: "12" a day or a count. */
function sortsOf(word: string): readonly SortOfTime[] {
  const sorts: SortOfTime[] = [];
  if (/^(?:1[0-9]|20)[0-9]{2}s?$/.test(word)) sorts.push('year');
  if (/^(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?$/.test(word)) sorts.push('day');
  if (/^[0-9]+$/.test(word) || holdsWord(COUNTS, word)) sorts.push('count');
  if (MONTH_NUMBERS.has(word)) sorts.push('month');
  if (WEEKDAY_NAMES.has(word)) sorts.push('weekday');
  if (isTimeUnit(word)) sorts.push('unit');
  return sorts;
}
