import { MONTHS } from '../../language/calendar.ts';
import { holdsWord } from '../../language/word-list.ts';

/** How "may" reads in a query: as the month, as a month or somebody's name by its capital alone, or as the verb (null). */
export type MayReading = 'month' | 'capital' | null;

/** Words that only a time stands behind, so that no verb does. */
const BEFORE_MONTH =
  'in since until till during by before after following early late mid last next from between of';

/**
 * How the "may" of a query reads: people type months in lower case, so what stands around it tells. "In may", "5 May", "may 2023", "april and
 * may"; a capital in the middle tells too where other words have none.
 */
export function readMay(text: string, start: number, end: number): MayReading {
  const before = text.slice(0, start).toLowerCase();
  const after = text.slice(end).toLowerCase();
  const [, word = '', joined = ''] = /([a-z]+)[\s-]+(?:(and|or|to)\s+)?$/.exec(before) ?? [];
  if (joined === '' && holdsWord(BEFORE_MONTH, word)) return 'month';
  if (joined !== '' && isMonth(word)) return 'month';
  const [, next = ''] = /^\s+(?:and|or|to)\s+([a-z]+)/.exec(after) ?? [];
  if (isMonth(next)) return 'month';
  const capital = text.slice(start, end) === 'May';
  const dated = /(?:^|\s)(?:[12]?\d|3[01])(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(before);
  if (/^,?\s+(?:19|20)\d\d(?!\d)/.test(after) || (dated && (capital || after.trim() === ''))) return 'month';
  if (/^\s+(?:[12]?\d|3[01])(?:st|nd|rd|th)?(?![\w%]|[.,]\d)/.test(after)) return 'month';
  return capital && start > 0 && isLowerBeside(text) ? 'capital' : null;
}

/** Whether words of a text begin in lower case, so that a capital means something. */
export function isLowerBeside(text: string): boolean {
  return /(?<![\p{L}'’])\p{Ll}{3}/u.test(text);
}

function isMonth(word: string): boolean {
  return MONTHS.some((month) => month === word);
}
