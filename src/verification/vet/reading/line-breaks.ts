import type { Span } from '../words/span.ts';

/** Widths, in UTF-16 units, to which people and programs wrap plain text. */
const WRAPPED = { from: 50, to: 100 } as const;

/** Share of its line breaks that a wrapped text has only because the next word did not fit. */
const MOSTLY = 0.8;

/** A line that goes on: it ends with a comma, or the next one begins in lower case. */
const GOES_ON = { ends: /[,–—-]\s*$/u, begins: /^\s*[\p{Ll},;.)]/u } as const;

/**
 * Where lines of a text end on purpose, though no full stop closes them: headlines, alerts, captions, entries of a list. Not where a text is
 * wrapped to a width: there a line ends because the next word did not fit. Offsets are those of the line breaks, ascending.
 */
export function lineBreaks(text: string): readonly number[] {
  const lines = linesOf(text);
  const inner = lines.flatMap((line, position) => {
    const next = lines[position + 1];
    const words = next === undefined ? '' : text.slice(next.start, next.end);
    return next === undefined || isBlank(text, line) || words.trim() === '' ? [] : [{ line, words }];
  });
  const width = lines.reduce(
    (longest, line) => (lengthOf(line) > longest && !isOneWord(text, line) ? lengthOf(line) : longest),
    0,
  );
  const full = inner.filter(({ line, words }) => !fits(line, words, width));
  const wrapped =
    width >= WRAPPED.from && width <= WRAPPED.to && full.length >= Math.max(1, inner.length * MOSTLY);
  return inner
    .filter(({ line, words }) => !wrapped || fits(line, words, width))
    .filter(
      ({ line, words }) =>
        !GOES_ON.ends.test(text.slice(line.start, line.end)) && !GOES_ON.begins.test(words),
    )
    .map(({ line }) => line.end);
}

/** Spans in order, each divided at the breaks within it, which are in order too; white space at the ends of the parts is left out. */
export function dividedAt(text: string, spans: readonly Span[], breaks: readonly number[]): readonly Span[] {
  const parts: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let from = span.start;
    for (let at = breaks[next]; at !== undefined && at < span.end; at = breaks[next]) {
      next += 1;
      if (at <= span.start) continue;
      parts.push({ start: from, end: at });
      from = at;
    }
    parts.push({ start: from, end: span.end });
  }
  return parts.map((part) => trimmed(text, part)).filter(({ start, end }) => end > start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

function linesOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(/\r?\n/g)].map(({ index, 0: { length } }) => ({ index, length }));
  const starts = [0, ...ends.map(({ index, length }) => index + length)];
  return starts.map((start, position) => ({ start, end: ends[position]?.index ?? text.length }));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}

/** A web address may be longer than the width of the text. */
function isOneWord(text: string, { start, end }: Span): boolean {
  return !/\S\s+\S/.test(text.slice(start, end));
}

/** Whether the first of the next words had fitted on the line. */
function fits(line: Span, words: string, width: number): boolean {
  const first = /^\s*\S+/.exec(words)?.[0].trim().length ?? 0;
  return lengthOf(line) + 1 + first <= width;
}
