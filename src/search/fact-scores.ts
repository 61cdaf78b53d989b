import type { Postings } from '../compiled/postings.ts';

/** A score per fact, for the facts that have one. */
export class FactScores {
  /** Facts with a score, ascending. */
  readonly ordinals: Uint32Array;
  /** Their scores, greater than 0. */
  readonly values: Float32Array;

  constructor(ordinals: Uint32Array, values: Float32Array) {
    this.ordinals = ordinals;
    this.values = values;
  }

  get count(): number {
    return this.ordinals.length;
  }

  /** The score of a fact, 0 when it has none. */
  of(fact: number): number {
    const { ordinals } = this;
    let low = 0;
    let high = ordinals.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = ordinals[middle] ?? 0;
      if (found === fact) return this.values[middle] ?? 0;
      if (found < fact) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }
}

/** Marks of a mask are looked up once each, not once a posting. */
const MASKS = 256;

/**
 * Where scores of facts are collected from many lists: as large as the base, but empty again after each `take`, so that one serves all words
 * of a query. A million facts take 4 MB; what is taken is only as large as what was reached.
 */
export class ScoreBoard {
  readonly #scores: Float32Array;
  /** A bit per fact with a score: facts come out in order without being sorted. */
  readonly #reached: Uint32Array;
  #count = 0;

  constructor(factCount: number) {
    this.#scores = new Float32Array(factCount);
    this.#reached = new Uint32Array((factCount >>> 5) + 1);
  }

  /** Gives a fact at least this score. */
  raise(fact: number, score: number): void {
    const known = this.#scores[fact] ?? 0;
    if (score <= known) return;
    if (known === 0) this.#reach(fact);
    this.#scores[fact] = score;
  }

  /** Gives each fact of a list at least the score of its mask. */
  raiseAll({ ordinals, masks }: Postings, scoreOf: (mask: number) => number): void {
    const scores = this.#scores;
    const known = new Float64Array(MASKS).fill(-1);
    for (let at = 0; at < ordinals.length; at += 1) {
      const mask = masks[at] ?? 0;
      let score = known[mask] ?? 0;
      if (score < 0) {
        score = scoreOf(mask);
        known[mask] = score;
      }
      const fact = ordinals[at] ?? 0;
      const before = scores[fact] ?? 0;
      if (score <= before) continue;
      if (before === 0) this.#reach(fact);
      scores[fact] = score;
    }
  }

  /** Adds a share of each score. */
  addAll({ ordinals, values }: FactScores, weight: number, total: number): void {
    const scores = this.#scores;
    for (let at = 0; at < ordinals.length; at += 1) {
      const fact = ordinals[at] ?? 0;
      const before = scores[fact] ?? 0;
      if (before === 0) this.#reach(fact);
      scores[fact] = before + (weight * (values[at] ?? 0)) / total;
    }
  }

  /** The scores collected since the last time; the board is empty then. */
  take(): FactScores {
    const ordinals = new Uint32Array(this.#count);
    const values = new Float32Array(this.#count);
    let taken = 0;
    for (let word = 0; taken < this.#count; word += 1) {
      let bits = this.#reached[word] ?? 0;
      while (bits !== 0) {
        const fact = word * 32 + 31 - Math.clz32(bits & -bits);
        ordinals[taken] = fact;
        values[taken] = this.#scores[fact] ?? 0;
        this.#scores[fact] = 0;
        taken += 1;
        bits &= bits - 1;
      }
      this.#reached[word] = 0;
    }
    this.#count = 0;
    return new FactScores(ordinals, values);
  }

  #reach(fact: number): void {
    this.#count += 1;
    this.#reached[fact >>> 5] = (this.#reached[fact >>> 5] ?? 0) | (1 << (fact & 31));
  }
}

/**
 * The facts with the highest scores that pass, best first; among equals the first in the file. `passes` is asked only where the answer
 * matters.
 */
export function bestFacts(
  { ordinals, values }: FactScores,
  most: number,
  passes: (fact: number) => boolean,
): readonly { readonly ordinal: number; readonly score: number }[] {
  // A heap whose top is the one to go next: the lowest score, of these the last in the file.
  const heap: { readonly ordinal: number; readonly score: number }[] = [];
  const before = (a: number, b: number): boolean => {
    const one = heap[a];
    const other = heap[b];
    if (one === undefined || other === undefined) return false;
    return one.score < other.score || (one.score === other.score && one.ordinal > other.ordinal);
  };
  const swap = (a: number, b: number): void => {
    const one = heap[a];
    const other = heap[b];
    if (one === undefined || other === undefined) return;
    heap[a] = other;
    heap[b] = one;
  };
  let lowest = 0;
  for (let at = 0; at < ordinals.length; at += 1) {
    const score = values[at] ?? 0;
    // Facts come in file order, so one that only equals the lowest is behind it.
    if (heap.length === most && score <= lowest) continue;
    const ordinal = ordinals[at] ?? 0;
    if (!passes(ordinal)) continue;
    if (heap.length < most) {
      heap.push({ ordinal, score });
      for (let child = heap.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (!before(child, parent)) break;
        swap(child, parent);
        child = parent;
      }
    } else {
      heap[0] = { ordinal, score };
      for (let parent = 0; ; ) {
        const left = parent * 2 + 1;
        const child = before(left + 1, left) ? left + 1 : left;
        if (!before(child, parent)) break;
        swap(child, parent);
        parent = child;
      }
    }
    lowest = heap[0]?.score ?? 0;
  }
  return heap.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
