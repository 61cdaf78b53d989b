import type { ReadableParagraph } from './readable-paragraph.ts';

/** The same texts in source and article: for each source paragraph (from 0) the article paragraphs (from 0) that could be it. */
export type SameText = ReadonlyMap<number, readonly number[]>;

/**
 * Pairs source paragraphs with article paragraphs of the same fingerprint. Where a text stands several times, neighbours decide, then
 * the number; where nothing decides, all stay.
 */
export function pairSameText(recorded: readonly string[], article: readonly ReadableParagraph[]): SameText {
  const inSource = positions(recorded);
  const inArticle = positions(article.map(({ fingerprint }) => fingerprint));
  const pairs = new Map<number, readonly number[]>();
  const repeated: { readonly from: readonly number[]; readonly to: readonly number[] }[] = [];
  for (const [fingerprint, from] of inSource) {
    const to = inArticle.get(fingerprint);
    if (to === undefined) continue;
    if (from.length === to.length) {
      for (const [index, source] of from.entries()) pairs.set(source, to.slice(index, index + 1));
    } else {
      repeated.push({ from, to });
    }
  }
  for (const { from, to } of repeated) {
    for (const source of from) {
      const beside = to.filter((at) => isAt(pairs, source - 1, at - 1) || isAt(pairs, source + 1, at + 1));
      const [only, ...others] = beside.length > 0 ? beside : to;
      if (only === undefined) continue;
      if (others.length === 0) pairs.set(source, [only]);
      else pairs.set(source, to.includes(source) ? [source] : beside.length > 0 ? beside : to);
    }
  }
  return pairs;
}

function positions(fingerprints: readonly string[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, fingerprint] of fingerprints.entries()) {
    const list = found.get(fingerprint);
    if (list === undefined) found.set(fingerprint, [index]);
    else list.push(index);
  }
  return found;
}

function isAt(pairs: SameText, source: number, at: number): boolean {
  const candidates = pairs.get(source);
  return candidates?.length === 1 && candidates[0] === at;
}

/**
 * The longest run of pairs that stand in the same order on both sides (longest increasing subsequence, patience sorting), in order: the
 * frame within which edited paragraphs are looked for. What is not in it was moved.
 */
export function frameOf(pairs: SameText): readonly (readonly [number, number])[] {
  const certain = [...pairs]
    .flatMap(([source, [at, ...others]]) =>
      at === undefined || others.length > 0 ? [] : [[source, at] as const],
    )
    .sort(([a], [b]) => a - b);
  const ends: number[] = [];
  const before: (number | null)[] = [];
  for (const [index, [, at]] of certain.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((certain[ends[middle] ?? 0]?.[1] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? null : (ends[low - 1] ?? null));
    ends[low] = index;
  }
  const frame: (readonly [number, number])[] = [];
  for (let index = ends.at(-1) ?? null; index !== null; index = before[index] ?? null) {
    const pair = certain[index];
    if (pair !== undefined) frame.unshift(pair);
  }
  return frame;
}
