/** A stretch of a text, in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies in `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The offsets of something that has more than those. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** The words at a span of a text that itself starts at an offset, as sentences of a draft do. */
export function textAt(
  { text, start: offset }: { readonly text: string; readonly start: number },
  { start, end }: Span,
): string {
  return text.slice(start - offset, end - offset);
}
