import { displayWidth } from '../language/display-width.ts';
import type { Card, Cell } from '../model/report.ts';
import { cellLines, safeCell } from './cell-lines.ts';
import type { Listing } from './listing.ts';
import { type Painter, painterFor } from './painter.ts';
import { proseLines } from './prose-lines.ts';
import type { RenderSettings } from './render-settings.ts';

/** Columns between the longest label and the values. */
const GAP = 1;
/** Below this width the values start on a fixed, small indentation, not beside the longest label. */
const NARROW = 40;

/**
 * The linear form, without boxes, also for screen readers: banners, title, then `label: value` lines with the values in line; a blank
 * line between cards. The answer stands above only when there are several cards: of one, it would repeat it.
 */
export async function renderCard(listing: Listing, settings: RenderSettings): Promise<Iterable<string>> {
  return cards(listing, settings.width, await painterFor(settings));
}

function* cards({ rows, card, summary }: Listing, width: number, painter: Painter): Generator<string> {
  let between = '';
  for (const row of rows) {
    yield `${between}${cardLines(card(row), width, painter).join('\n')}\n`;
    between = '\n';
  }
  if (summary !== null) yield `${between}${proseLines(summary, width, painter).join('\n')}\n`;
}

function cardLines({ banners, title, lines }: Card, width: number, painter: Painter): readonly string[] {
  const labels = lines.map(({ label }) => `${safeCell([{ text: label, emphasis: 'muted' }]).text}:`);
  const widest = Math.max(0, ...labels.map(displayWidth));
  const indentation = width < NARROW ? 2 : widest + GAP;
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
  const broken = cellLines(
    safeCell(value),
    Math.max(1, width - beside),
    painter,
    Math.max(1, width - indentation),
  );
  return broken.map(({ painted }, at) => {
    if (at > 0) return `${' '.repeat(indentation)}${painted}`;
    return `${painter.paint(label, 'muted')}${' '.repeat(beside - displayWidth(label))}${painted}`;
  });
}
