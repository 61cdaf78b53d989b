import { compareDates, type DateRange, parseDate } from '../language/dates.ts';
import { fieldWords } from './field-words.ts';

/** What a row is sorted by. */
export type SortKey =
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'text'; readonly text: string }
  /** Sorted among figures of its sort: counts, percentages, money of one currency. Without a number ("several") it comes behind them. */
  | { readonly is: 'figure'; readonly sort: string; readonly number: number | null }
  /** Without a date it comes behind those that have one. */
  | { readonly is: 'time'; readonly date: DateRange | null };

/** What to sort by of what a row holds under `field`; null where there is nothing. A list counts by its first item, a thing by its name. */
export function sortKeyOf(field: string, value: unknown): SortKey | null {
  if (Array.isArray(value)) return value.length === 0 ? null : sortKeyOf(field, value[0]);
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { is: 'number', number: value };
  if (typeof value === 'string') {
    return /(?:^|\.)date$/.test(field) ? { is: 'time', date: parseDate(value) } : { is: 'text', text: value };
  }
  const parts = new Map<string, unknown>(typeof value === 'object' ? Object.entries(value) : []);
  if (parts.has('relation')) return figureKey(parts);
  if (parts.has('basis')) {
    const date = parts.get('date');
    return { is: 'time', date: typeof date === 'string' ? parseDate(date) : null };
  }
  const text = fieldWords(value);
  return text === '' ? { is: 'text', text: JSON.stringify(value) } : { is: 'text', text };
}

/** A bound counts as its number: "at least 62" is among those of 62. */
function figureKey(figure: ReadonlyMap<string, unknown>): SortKey {
  const numbers = ['value', 'min', 'max'].map((name) => figure.get(name));
  const number = numbers.find((each) => typeof each === 'number') ?? null;
  const currency = figure.get('currency');
  const percent = /%|\bper ?cent\b/i.test(`${String(figure.get('stated'))} ${String(figure.get('unit'))}`);
  return { is: 'figure', sort: typeof currency === 'string' ? currency : percent ? '%' : '', number };
}

/**
 * The order of two keys, for sorting: numbers before text, text by code unit. `descending` turns round what can be greater or later; counts
 * stay before money, and what has no number or date behind what has one.
 */
export function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  const sign = descending ? -1 : 1;
  if (a.is === 'number' && b.is === 'number') return sign * (a.number - b.number);
  if (a.is === 'text' && b.is === 'text') return sign * byCodeUnit(a.text, b.text);
  if (a.is === 'figure' && b.is === 'figure') {
    const apart = byCodeUnit(a.sort, b.sort);
    if (apart !== 0) return apart;
    return a.number === null || b.number === null
      ? lastIfNull(a.number, b.number)
      : sign * (a.number - b.number);
  }
  if (a.is === 'time' && b.is === 'time') {
    return a.date === null || b.date === null
      ? lastIfNull(a.date, b.date)
      : sign * compareDates(a.date, b.date);
  }
  return sign * (ORDER.indexOf(a.is) - ORDER.indexOf(b.is));
}

const ORDER: readonly SortKey['is'][] = ['number', 'figure', 'time', 'text'];

function lastIfNull(a: unknown, b: unknown): number {
  return (a === null ? 1 : 0) - (b === null ? 1 : 0);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
