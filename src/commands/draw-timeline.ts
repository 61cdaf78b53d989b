import { dateWording } from '../language/date-wording.ts';
import { parseDate } from '../language/dates.ts';
import { displayWidth } from '../language/display-width.ts';
import { printable } from '../language/printable.ts';
import { wrapText } from '../language/wrap-text.ts';
import type { PublishedFact } from '../model/published.ts';
import type { Cell, Span } from '../model/report.ts';
import { saidBy } from './attribution-wording.ts';
import { cell, joinCells, span } from './cells.ts';
import { standsIn } from './source-wording.ts';

/** What a timeline shows. */
export interface TimelineContent {
  /** In time order. */
  readonly dated: Iterable<PublishedFact>;
  readonly undated: Iterable<PublishedFact>;
  /** The base has several sources, so each fact names its own. */
  readonly severalSources: boolean;
}

/** Columns of a line where nothing else limits it, as in a pipe; longer lines are hard to read. */
const WIDEST = 100;

/** Below this width dates stand above what happened, not beside it. */
const BESIDE_FROM = 60;

/** Columns that dates take: "about 20 Nov 2023". Longer ones get a line of their own. */
const DATE_WIDTH = 17;

interface Style {
  readonly width: number;
  readonly ascii: boolean;
  readonly beside: boolean;
  readonly severalSources: boolean;
}

/** Draws facts along a line: ● for a day, ○ for a longer span or an approximate date; those without a date below it. */
export function* drawTimeline(
  { dated, undated, severalSources }: TimelineContent,
  canvas: { readonly width: number; readonly ascii: boolean },
): Generator<Cell> {
  const width = Math.min(canvas.width, WIDEST);
  const style: Style = { width, ascii: canvas.ascii, beside: width >= BESIDE_FROM, severalSources };
  let last: string | null = null;
  let points = 0;
  for (const fact of dated) {
    const date = fact.when?.date ?? '';
    if (points > 0) yield margin(style, '', bar(style));
    yield* entry(
      fact,
      date === last ? '' : dateWording(date, style.ascii ? '-' : '–'),
      mark(date, style),
      style,
    );
    last = date;
    points += 1;
  }
  let apart = 0;
  for (const fact of undated) {
    if (apart === 0) {
      if (points > 0) yield [];
      yield [span('Without a date', 'strong')];
    }
    yield [];
    yield* entry(fact, '', ' ', style);
    apart += 1;
  }
  if (points === 0) return;
  yield [];
  const day = style.ascii ? '*' : '●';
  const longer = style.ascii ? 'o' : '○';
  const legend = `${day} a day  ${longer} a longer span, or about that day`;
  for (const { start, end } of wrapText(legend, style.width)) yield [span(legend.slice(start, end), 'muted')];
}

function mark(date: string, { ascii }: Style): string {
  const range = parseDate(date);
  const exact = range !== null && range.from === range.to && !range.approximate && !range.uncertain;
  return exact ? (ascii ? '*' : '●') : ascii ? 'o' : '○';
}

function bar({ ascii }: Style): string {
  return ascii ? '|' : '│';
}

/** The lines of one fact: its claim, then who says so, where it stands, what its date rests on. */
function* entry(fact: PublishedFact, date: string, point: string, style: Style): Generator<Cell> {
  const beside = style.beside && displayWidth(date) <= DATE_WIDTH;
  const line = point === ' ' ? ' ' : bar(style);
  if (!beside && date !== '') yield [span(date, 'strong')];
  const room = Math.max(1, style.width - displayWidth(marginText(style)));
  const claim = printable(fact.claim);
  for (const [index, { start, end }] of wrapText(claim, room).entries()) {
    const first = index === 0;
    yield [
      ...margin(style, first && beside ? date : '', first ? point : line),
      span('  '),
      ...litFigure(claim.slice(start, end), fact),
    ];
  }
  const details = detailsOf(fact, style.severalSources);
  for (const { start, end } of wrapText(details, room)) {
    yield [...margin(style, '', line), span('  '), span(details.slice(start, end), 'muted')];
  }
}

function marginText({ beside }: Style): string {
  return beside ? `${' '.repeat(DATE_WIDTH)}  x  ` : 'x  ';
}

/** The date, and the line or the mark on it. */
function margin({ beside }: Style, date: string, line: string): Cell {
  const marked = span(line, line === ' ' ? 'plain' : 'strong');
  if (!beside) return [marked];
  const padding = ' '.repeat(Math.max(0, DATE_WIDTH - displayWidth(date)));
  return [span(padding), span(date, 'strong'), span('  '), marked];
}

function litFigure(text: string, { figure }: PublishedFact): Cell {
  const at = figure === null ? -1 : text.toLowerCase().indexOf(figure.stated.toLowerCase());
  if (figure === null || at < 0) return [span(text)];
  const end = at + figure.stated.length;
  return [span(text.slice(0, at)), span(text.slice(at, end), 'figure'), span(text.slice(end))];
}

function detailsOf(fact: PublishedFact, severalSources: boolean): string {
  const { when, status } = fact;
  const basis =
    when?.date == null || when.basis === null || when.basis === 'stated' ? '' : `date ${when.basis}`;
  const details = joinCells(
    [
      status.is === 'current' ? [] : cell(`[${status.is}]`),
      saidBy(fact),
      standsIn(fact, severalSources),
      cell(when?.stated == null ? '' : `“${when.stated}”`),
      cell(basis),
      cell(fact.id),
    ],
    ' · ',
  );
  return printable(details.map(({ text }: Span) => text).join(''));
}
