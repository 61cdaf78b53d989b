import { unitBehind } from '../language/unit-behind.ts';
import type { PublishedFigure } from '../model/published.ts';
import type { Cell } from '../model/report.ts';
import { grouped, span } from './cells.ts';

/** A figure as stated, hedge included, with what it counts: "at least 62 US personnel". Empty without one. */
export function figureCell(figure: PublishedFigure | null): Cell {
  if (figure === null) return [];
  const unit = figure.unit === null ? '' : unitBehind(figure.stated, figure.unit);
  return unit === ''
    ? [span(figure.stated, 'figure')]
    : [span(figure.stated, 'figure'), span(` ${unit}`, 'muted')];
}

/** What the wording of a figure allows, in words: "62 or more", "no number is stated". */
export function figureMeaning({ relation, value, min, max, currency }: PublishedFigure): string {
  const money = (number: number | null) =>
    number === null ? '?' : `${grouped(number)}${currency === null ? '' : ` ${currency}`}`;
  switch (relation) {
    case 'exact':
      return `exactly ${money(value)}, as stated`;
    case 'about':
      return `about ${money(value)}; the exact number is not stated`;
    case 'at-least':
      return `${money(min)} or more`;
    case 'more-than':
      return `more than ${money(min)}`;
    case 'at-most':
      return `${money(max)} or fewer`;
    case 'less-than':
      return `fewer than ${money(max)}`;
    case 'between':
      return `between ${money(min)} and ${money(max)}`;
    case 'vague':
      return 'no number is stated';
    default:
      return relation satisfies never;
  }
}
