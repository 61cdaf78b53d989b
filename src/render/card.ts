import { displayWidth } from '../language/display-width.ts';
import type { Card, Cell } from '../model/report.ts';
import { cellLines, safeCell } from './cell-lines.ts';
import type { Listing } from './listing.ts';
import { type Painter, painterFor } from './painter.ts';
import { proseLines } from './prose-lines.ts';
import type { RenderSettings } from './render-settings.ts';

/** Columns between the longest label and the values. */
const GAP = 1;
/** Below this width, and beside labels wider than half of it, values hang on a small indentation, not beside the longest label. */
const NARROW = 40;
const SMALL_INDENTATION = 2;
/** A value with less room than this beside its label begins on the next line. */
const CRAMPED = 8;

/**
 * The linear form, without boxes, also for screen readers: banners, title, then `label: value` lines with the values in line; a blank
 * line between cards. The answer stands above, the summary below.
 */
export async function renderCard(listing: Listing, settings: RenderSettings): Promise<Iterable<string>> {
  return cards(listing, settings.width, await painterFor(settings));
}

function* cards(listing: Listing, width: number, painter: Painter): Generator<string> {
  const { rows, card, answer, summary } = listing;
  if (answer !== null) yield `${proseLines(answer, width, painter).join('\n')}\n`;
  let between = answer === null ? '' : '\n';
  for (const row of rows) {
    yield `${between}${cardLines(card(row), width, painter).join('\n')}\n`;
    between = '\n';
  }
  if (summary !== null) yield `${between}${proseLines(summary, width, painter).join('\n')}\n`;
}

function cardLines({ banners, title, lines }: Card, width: number, painter: Painter): readonly string[] {
  const labels = lines.map(({ label }) => `${safeCell([{ text: label, emphasis: 'muted' }]).text}:`);
  const widest = Math.max(0, ...labels.map(displayWidth));
  const indentation = width < NARROW || widest > width / 2 ? SMALL_INDENTATION : widest + GAP;
  return [
    ...banners.flatMap((banner) => proseLines(banner, width, painter)),
    ...(title.length === 0 ? [] : proseLines(title, width, painter)),
    ...lines.flatMap(({ value }, at) => labelled(labels[at] ?? '', value, indentation, width, painter)),
  ];
}

function labelled(
  label: string,
  value: Cell,
  indentation: number,
  width: number,
  painter: Painter,
): readonly string[] {
  const beside = Math.max(displayWidth(label) + GAP, indentation);
  const room = (taken: number) => Math.max(1, width - taken);
  const margin = ' '.repeat(indentation);
  const safe = safeCell(value);
  if (safe.text === '' || width - beside < CRAMPED) {
    const below = safe.text === '' ? [] : cellLines(safe, room(indentation), painter);
    return [
      ...proseLines([{ text: label, emphasis: 'muted' }], width, painter),
      ...below.map((line) => `${margin}${line.painted}`),
    ];
  }
  const [first, ...rest] = cellLines(safe, room(beside), painter, room(indentation));
  const gap = ' '.repeat(beside - displayWidth(label));
  return [
    `${painter.paint(label, 'muted')}${gap}${first?.painted ?? ''}`,
    ...rest.map((line) => `${margin}${line.painted}`),
  ];
}
