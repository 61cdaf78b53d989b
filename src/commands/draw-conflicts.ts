import { displayWidth } from '../language/display-width.ts';
import { printable } from '../language/printable.ts';
import { wrapText } from '../language/wrap-text.ts';
import type { PublishedFact } from '../model/published.ts';
import type { PublishedConflict } from '../model/published-conflict.ts';
import type { Cell, Emphasis } from '../model/report.ts';
import { saidBy } from './attribution-wording.ts';
import { span } from './cells.ts';
import { figureCell } from './figure-wording.ts';
import { paragraphs } from './source-wording.ts';

/** Columns of a line where nothing else limits it, as in a pipe. */
const WIDEST = 100;

/** Below this width the sides stand below each other. */
const BESIDE_FROM = 60;

/** A line of one side, at most as wide as a side. */
interface SideLine {
  readonly text: string;
  readonly emphasis: Emphasis;
}

/** Draws disagreements side by side: figure, claim, who says so and where, per side. */
export function* drawConflicts(
  conflicts: readonly PublishedConflict[],
  titleOf: (conflict: PublishedConflict) => Cell,
  canvas: { readonly width: number; readonly ascii: boolean },
): Generator<Cell> {
  const width = Math.min(canvas.width, WIDEST);
  const beside = width >= BESIDE_FROM;
  const room = beside ? Math.floor((width - 7) / 2) : Math.max(1, width - 2);
  const bar = canvas.ascii ? '|' : '│';
  for (const [index, conflict] of conflicts.entries()) {
    if (index > 0) yield [];
    yield titleOf(conflict);
    const sides = sidesOf(conflict, room);
    for (let first = 0; first < sides.length; first += beside ? 2 : 1) {
      const pair = sides.slice(first, first + (beside ? 2 : 1));
      if (first > 0) yield [];
      yield* sideBySide(pair, room, bar);
    }
  }
}

function* sideBySide(pair: readonly (readonly SideLine[])[], room: number, bar: string): Generator<Cell> {
  const [one = [], other] = pair;
  for (let at = 0; at < Math.max(one.length, other?.length ?? 0); at += 1) {
    const left = one[at];
    const right = other?.[at];
    const text = left?.text ?? '';
    const cells = [span('  '), span(text, left?.emphasis)];
    if (other === undefined) yield cells;
    else {
      const padding = ' '.repeat(Math.max(0, room - displayWidth(text)));
      const beyond = right === undefined ? [] : [span(' '), span(right.text, right.emphasis)];
      yield [...cells, span(`${padding} ${bar}`, 'muted'), ...beyond];
    }
  }
}

function sidesOf(conflict: PublishedConflict, room: number): readonly (readonly SideLine[])[] {
  if (conflict.what === 'spelling') {
    return conflict.spellings.map(({ spelling, facts }) => [
      ...lines(spelling, 'strong', room),
      ...lines(facts.join(', '), 'muted', room),
    ]);
  }
  return conflict.facts.map((fact) => factLines(fact, room));
}

function factLines(fact: PublishedFact, room: number): readonly SideLine[] {
  const figure = figureCell(fact.figure)
    .map(({ text }) => text)
    .join('');
  const speakers = saidBy(fact)
    .map(({ text }) => text)
    .join('');
  const place = paragraphs(fact.source.paragraph);
  const origin = [speakers, place === '' ? fact.source.id : `${fact.source.id} ${place}`].join(', ');
  return [
    ...(figure === '' ? [] : lines(figure, 'figure', room)),
    ...lines(fact.claim, 'plain', room),
    ...lines(origin, 'plain', room),
    ...lines(fact.id, 'muted', room),
  ];
}

function lines(text: string, emphasis: Emphasis, room: number): readonly SideLine[] {
  const safe = printable(text);
  return wrapText(safe, room).map(({ start, end }) => ({ text: safe.slice(start, end), emphasis }));
}
