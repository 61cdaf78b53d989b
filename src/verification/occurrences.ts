import type { Span } from './vet/words/span.ts';

const WORD_END = /[\p{L}\p{N}\p{M}_]$/u;
const WORD_START = /^[\p{L}\p{N}\p{M}_]/u;

/**
 * Where `wanted` stands in `text`, both normalised, as words of its own: "eight" is not in "eighty", "2,500" neither in "12,500" nor in
 * "2,500,000", "17" not in "17.5".
 */
export function* occurrences(text: string, wanted: string): Generator<Span> {
  if (wanted === '') return;
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    if (beginsThere(text, start, wanted) && endsThere(text, end, wanted)) yield { start, end };
  }
}

function beginsThere(text: string, start: number, wanted: string): boolean {
  if (!WORD_START.test(wanted)) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  if (WORD_END.test(before)) return false;
  return !(/^\p{N}/u.test(wanted) && /\p{N}[.,]$/u.test(before));
}

function endsThere(text: string, end: number, wanted: string): boolean {
  if (!WORD_END.test(wanted)) return true;
  const after = text.slice(end, end + 3);
  if (WORD_START.test(after)) return false;
  return !(/\p{N}$/u.test(wanted) && /^[.,]\p{N}/u.test(after));
}
