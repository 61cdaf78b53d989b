/** A word of a quotation. */
export interface QuotedWord {
  /** Lower case, apostrophes straight, dots of initials dropped. */
  readonly key: string;
  readonly text: string;
  /** What stands between the word before it and this one: a space, a hyphen, a comma and a space. */
  readonly gap: string;
}

/** One step of a comparison of two wordings. */
export interface WordChange {
  readonly type: 'same' | 'added' | 'dropped';
  readonly words: readonly string[];
}

/** The words of a text, in order, for comparison by word. */
export function quotedWords(text: string): readonly QuotedWord[] {
  let last = 0;
  return [...text.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[’'‘][\p{L}\p{M}]+)*(?:[.,]\p{N}+)*/gu)].map(
    ({ 0: word, index }) => {
      const gap = text.slice(last, index).replace(/\s+/gu, ' ');
      last = index + word.length;
      const key = word
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[’‘]/g, "'")
        .replace(/\.(?=\p{L}|$)/gu, '');
      return { key, text: word, gap };
    },
  );
}

/** Words as they were printed, with what stood between them. */
export function printed(words: readonly QuotedWord[]): string {
  return words.map(({ text, gap }, position) => (position === 0 ? text : `${gap}${text}`)).join('');
}

/** How many words of `draft` stand in `source` in order, and the stretch of `source` they span. */
export interface Alignment {
  readonly common: number;
  /** Positions in `source`, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** The longest common subsequence of two wordings, with the stretch of the source it lies in: the shortest one ending last. */
export function align(draft: readonly QuotedWord[], source: readonly QuotedWord[]): Alignment {
  const width = source.length + 1;
  let previous: Cell[] = Array.from({ length: width }, () => ({ common: 0, from: 0, to: 0 }));
  for (const word of draft) {
    const current: Cell[] = [{ common: 0, from: 0, to: 0 }];
    for (let at = 1; at < width; at += 1) {
      const diagonal = previous[at - 1] ?? NONE;
      const matched =
        source[at - 1]?.key === word.key
          ? { common: diagonal.common + 1, from: diagonal.common === 0 ? at - 1 : diagonal.from, to: at }
          : NONE;
      current.push(better(better(matched, current[at - 1] ?? NONE), previous[at] ?? NONE));
    }
    previous = current;
  }
  return previous[width - 1] ?? NONE;
}

type Cell = Alignment;
const NONE: Cell = { common: 0, from: 0, to: 0 };

function better(a: Cell, b: Cell): Cell {
  if (a.common !== b.common) return a.common > b.common ? a : b;
  return a.to - a.from <= b.to - b.from ? a : b;
}

/** What changed from the source's words to the draft's, word by word. */
export function wordDiff(source: readonly QuotedWord[], draft: readonly QuotedWord[]): readonly WordChange[] {
  const rows = source.length + 1;
  const columns = draft.length + 1;
  const table = new Uint16Array(rows * columns);
  for (let a = source.length - 1; a >= 0; a -= 1)
    for (let b = draft.length - 1; b >= 0; b -= 1)
      table[a * columns + b] =
        source[a]?.key === draft[b]?.key
          ? (table[(a + 1) * columns + b + 1] ?? 0) + 1
          : Math.max(table[(a + 1) * columns + b] ?? 0, table[a * columns + b + 1] ?? 0);
  const changes: { type: WordChange['type']; words: string[] }[] = [];
  const add = (type: WordChange['type'], word: string): void => {
    const last = changes.at(-1);
    if (last?.type === type) last.words.push(word);
    else changes.push({ type, words: [word] });
  };
  let a = 0;
  let b = 0;
  while (a < source.length || b < draft.length) {
    const [old, now] = [source[a], draft[b]];
    if (old !== undefined && now !== undefined && old.key === now.key) {
      add('same', now.text);
      a += 1;
      b += 1;
    } else if (
      old !== undefined &&
      (now === undefined || (table[(a + 1) * columns + b] ?? 0) >= (table[a * columns + b + 1] ?? 0))
    ) {
      add('dropped', old.text);
      a += 1;
    } else if (now !== undefined) {
      add('added', now.text);
      b += 1;
    }
  }
  return changes;
}

/** The changes as one line: `from [-old-]{+new+} to`, long stretches of the same words cut to three. */
export function formatDiff(changes: readonly WordChange[]): string {
  return changes
    .map(({ type, words }, position) => {
      const text = words.join(' ');
      if (type === 'dropped') return `[-${text}-]`;
      if (type === 'added') return `{+${text}+}`;
      if (words.length <= 6) return text;
      if (position === 0) return `… ${words.slice(-3).join(' ')}`;
      if (position === changes.length - 1) return `${words.slice(0, 3).join(' ')} …`;
      return `${words.slice(0, 3).join(' ')} … ${words.slice(-3).join(' ')}`;
    })
    .join(' ')
    .replaceAll('-] {+', '-]{+');
}
