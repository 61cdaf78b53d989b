import { tokenise } from '../language/tokens.ts';
import type { Match } from '../model/match.ts';
import type { Cell, Span } from '../model/report.ts';
import { cell, span } from './cells.ts';

/** A text with the words lit that the query was matched on. */
export function litWords(text: string, match: Match | null): Cell {
  if (match === null || match.on.length === 0) return cell(text);
  const terms = new Set(match.on.flatMap(({ form }) => tokenise(form).map(({ term }) => term)));
  const spans: Span[] = [];
  let shown = 0;
  for (const { term, start, end } of tokenise(text)) {
    if (!terms.has(term)) continue;
    if (start > shown) spans.push(span(text.slice(shown, start)));
    spans.push(span(text.slice(start, end), 'matched'));
    shown = end;
  }
  if (shown < text.length) spans.push(span(text.slice(shown)));
  return spans;
}
