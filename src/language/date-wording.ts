import { MONTHS } from './calendar.ts';
import { parseDate } from './dates.ts';

const POINT = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2})(?:T(\d{2}(?::\d{2}){0,2})\S*)?)?)?$/;

/**
 * An EDTF date in words: "21 Nov 2023", "about 20 Nov 2023", "Nov 2023", "Oct – Nov 2023", "until 2023". A partial date stays partial; what has
 * no simple wording (seasons, decades) stays as written. `dash` is what stands between two ends.
 */
export function dateWording(edtf: string, dash = '–'): string {
  const range = parseDate(edtf);
  if (range === null) return edtf;
  const [first = '', second] = edtf.replace(/[?~%]/g, '').split('/');
  const worded = second === undefined ? pointWording(first) : intervalWording(first, second, dash);
  if (worded === null) return edtf;
  return `${range.approximate ? 'about ' : ''}${worded}${range.uncertain ? '?' : ''}`;
}

function pointWording(point: string): string | null {
  const parts = POINT.exec(point);
  if (parts === null) return null;
  const [, year = '', month, day, time] = parts;
  const named = month === undefined ? null : shortMonth(Number(month));
  const date = [day === undefined ? null : String(Number(day)), named, year].filter((part) => part != null);
  return `${date.join(' ')}${time === undefined ? '' : `, ${time}`}`;
}

/** "Nov" of 11. */
function shortMonth(month: number): string | null {
  const name = MONTHS[month - 1];
  return name === undefined ? null : name.charAt(0).toUpperCase() + name.slice(1, 3);
}

function intervalWording(first: string, second: string, dash: string): string | null {
  const open = (end: string) => end === '' || end === '..';
  const to = open(second) ? null : pointWording(second);
  if (open(first)) return to === null ? null : `until ${to}`;
  const from = pointWording(first);
  if (from === null) return null;
  if (open(second)) return `since ${from}`;
  if (to === null) return null;
  const [a, b] = [first.split('-'), second.split('-')];
  const sameYear = a[0] === b[0] && a.length > 1 && b.length > 1;
  const shortened = sameYear ? from.replace(/ \d{4}$/, '') : from;
  return `${shortened} ${dash} ${to}`;
}
