import type { TextRange } from '../knowledge-base/problem.ts';

/** A change of a text: the range is replaced by other text. Offsets are UTF-16 units; an empty range inserts. */
export interface Splice extends TextRange {
  readonly text: string;
}

/** The text with splices made, which may come in any order. Throws `RangeError` when two of them overlap or one lies outside. */
export function applySplices(source: string, splices: readonly Splice[]): string {
  const ordered = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at || end < start || end > source.length) throw new RangeError('splices overlap');
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
