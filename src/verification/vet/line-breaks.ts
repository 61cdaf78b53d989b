import type { Span } from './span.ts';

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
  const width = Math.max(0, ...lines.filter((line) => !isOneWord(text, line)).map(lengthOf));
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

/** The parts of a span between the breaks within it, white space at their ends left out. */
export function partsBetween(text: string, span: Span, breaks: readonly number[]): readonly Span[] {
  const cuts = breaks.filter((at) => at > span.start && at < span.end);
  return [span.start, ...cuts].flatMap((from, position) => {
    const to = cuts[position] ?? span.end;
    const part = text.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const end = to - (part.length - part.trimEnd().length);
    return end > start ? [{ start, end }] : [];
  });
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
