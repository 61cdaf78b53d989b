import { dateWording } from '../language/date-wording.ts';
import type { PublishedFact, PublishedWhen } from '../model/published.ts';
import type { Cell } from '../model/report.ts';
import { cell, joinCells, span } from './cells.ts';

/** The paragraphs a fact stands in: "¶18", "¶11–12", "¶3, 7"; empty when none is recorded. */
export function paragraphs(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  if (runs.length === 0) return '';
  return `¶${runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ')}`;
}

/** Where a fact stands; the source is named where the base has several. */
export function standsIn({ source }: Pick<PublishedFact, 'source'>, named: boolean): Cell {
  const place = paragraphs(source.paragraph);
  return joinCells([named || place === '' ? cell(source.id, 'muted') : [], cell(place)], ' ');
}

/** A date as one writes it: ISO where it is one, else what the EDTF signs mean ("about 20 Nov 2023"). */
function readable(date: string): string {
  return /[^\d-]/.test(date) ? dateWording(date) : date;
}

/** When, in few words: the date, marked when it is not stated in the source; else the source's wording. */
export function shortWhen(when: PublishedWhen | null): Cell {
  if (when === null) return [];
  if (when.date === null) return cell(when.stated ?? '');
  return when.basis === null || when.basis === 'stated'
    ? cell(readable(when.date))
    : [span(readable(when.date)), span(` (${when.basis})`, 'muted')];
}

/** When, in full: the wording of the source, the date, where the date comes from, and why. */
export function fullWhen(when: PublishedWhen | null): Cell {
  if (when === null) return [];
  const basis = when.basis === null || when.basis === 'stated' ? '' : when.basis;
  const reason = [basis, when.why ?? ''].filter((part) => part !== '').join(': ');
  const dated =
    when.date === null
      ? []
      : [span(readable(when.date)), ...(reason === '' ? [] : [span(` (${reason})`, 'muted')])];
  return joinCells([cell(when.stated === null ? '' : `"${when.stated}"`), dated], ' — ');
}
