import type { Postings } from '../../compiled/postings.ts';

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

  /** Where the last fact asked for was, or would be: most are asked for in order. */
  #last = 0;

  /** The first fact with a score from `from` on, or null. */
  firstFrom(from: number): number | null {
    return this.ordinals[this.#placeOf(from)] ?? null;
  }

  /** The place of the first fact from `from` on; behind the last when there is none. */
  #placeOf(from: number): number {
    const { ordinals } = this;
    const count = ordinals.length;
    let low = this.#last;
    if (low > 0 && (ordinals[low - 1] ?? 0) >= from) low = 0;
    // Near ones first, by steps that double: lists are mostly walked through. Every place before `low` is too low.
    let step = 1;
    while (low + step <= count && (ordinals[low + step - 1] ?? 0) < from) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step - 1, count);
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordinals[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    this.#last = low;
    return low;
  }

  /** The score of a fact, 0 when it has none. */
  of(fact: number): number {
    const place = this.#placeOf(fact);
    return this.ordinals[place] === fact ? (this.values[place] ?? 0) : 0;
  }
}

/** Scores are looked up once a mask, not once a posting. */
const MASKS = 256;

/** A list of facts with the score of each mask. */
export interface MaskedScores {
  readonly postings: Postings;
  readonly scoreOf: (mask: number) => number;
}

/** The best score of each fact in any of a few short lists: without a board, whose size is that of the base. */
export function scoresOfFew(lists: readonly MaskedScores[]): FactScores {
  const best = new Map<number, number>();
  for (const { postings, scoreOf } of lists) {
    postings.each((fact, mask) => {
      const score = Math.fround(scoreOf(mask));
      if (score > (best.get(fact) ?? 0)) best.set(fact, score);
    });
  }
  const ordinals = Uint32Array.from(best.keys()).sort();
  return new FactScores(
    ordinals,
    Float32Array.from(ordinals, (fact) => best.get(fact) ?? 0),
  );
}

/** Where scores of facts are collected from many lists. */
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
    if (known === 0) {
      this.#count += 1;
      this.#reached[fact >>> 5] = (this.#reached[fact >>> 5] ?? 0) | (1 << (fact & 31));
    }
    this.#scores[fact] = score;
  }

  /** Gives each fact of a list at least the score of its mask. */
  raiseAll(postings: Postings, scoreOf: (mask: number) => number): void {
    const known = new Float64Array(MASKS).fill(-1);
    const scores = this.#scores;
    const reached = this.#reached;
    // As `raise`, written out: this is done for each of thousands of postings before the engine has compiled it.
    postings.eachChunk((ordinals, masks, count) => {
      for (let at = 0; at < count; at += 1) {
        const mask = masks[at] ?? 0;
        let score = known[mask] ?? 0;
        if (score < 0) {
          score = scoreOf(mask);
          known[mask] = score;
        }
        const fact = ordinals[at] ?? 0;
        const before = scores[fact] ?? 0;
        if (score <= before) continue;
        scores[fact] = score;
        if (before > 0) continue;
        this.#count += 1;
        reached[fact >>> 5] = (reached[fact >>> 5] ?? 0) | (1 << (fact & 31));
      }
    });
  }

  /** The scores collected. */
  take(): FactScores {
    const ordinals = new Uint32Array(this.#count);
    const values = new Float32Array(this.#count);
    let taken = 0;
    for (let word = 0; taken < this.#count; word += 1) {
      for (let bits = this.#reached[word] ?? 0; bits !== 0; bits &= bits - 1) {
        const fact = word * 32 + 31 - Math.clz32(bits & -bits);
        ordinals[taken] = fact;
        values[taken] = this.#scores[fact] ?? 0;
        taken += 1;
      }
    }
    return new FactScores(ordinals, values);
  }
}
