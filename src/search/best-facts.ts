import { END } from '../compiled/postings.ts';
import type { WordScores } from './word-scores.ts';

/** A word of a query: its share of the question, and what it says for each fact. */
export interface WeightedWord {
  readonly weight: number;
  readonly scores: WordScores;
}

/** A fact with the share of the query that it covers, 0–1. */
export interface CoveringFact {
  readonly ordinal: number;
  readonly coverage: number;
}

/**
 * The `most` facts that cover the largest share of a query and pass, best first, among equals the first in the file. Exact, though most
 * postings are never looked at: facts are gone through in file order, and once enough are found, only the lists that could still lift a
 * fact above the lowest of them are walked, the others only asked about what those bring up (MaxScore, Turtle & Flood 1995).
 */
export function bestFacts(
  words: readonly WeightedWord[],
  most: number,
  passes: (fact: number) => boolean,
): readonly CoveringFact[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const shares = words.map(({ weight, scores }) => weight * scores.most);
  /** Positions of the words, what says most last. */
  const byMost = shares.map((_, word) => word).sort((a, b) => (shares[a] ?? 0) - (shares[b] ?? 0));
  /** What each word says for a fact, or may say at most. */
  const values = new Float32Array(words.length);
  /** What each word in `byMost` and those before it can say together. */
  const bounds = byMost.map((word) => {
    values[word] = words[word]?.scores.most ?? 0;
    return coverageOf(words, values, total);
  });
  const heap = new LowestFirst(most);
  let walked = 0; // words from here on, in `byMost`, are walked, those before are only asked
  for (let from = 0; walked < byMost.length; ) {
    let fact = END;
    for (let at = walked; at < byMost.length; at += 1) {
      const next = words[byMost[at] ?? 0]?.scores.seek(from) ?? END;
      if (next < fact) fact = next;
    }
    if (fact === END) break;
    from = fact + 1;
    const { lowest } = heap;
    for (let at = 0; at < byMost.length; at += 1) {
      const word = byMost[at] ?? 0;
      const scores = words[word]?.scores;
      values[word] = (at < walked ? scores?.most : scores?.of(fact)) ?? 0;
    }
    if (coverageOf(words, values, total) <= lowest) continue;
    for (let at = 0; at < walked; at += 1) {
      const word = byMost[at] ?? 0;
      values[word] = words[word]?.scores.of(fact) ?? 0;
    }
    const coverage = coverageOf(words, values, total);
    if (coverage <= lowest || !passes(fact)) continue;
    heap.add(fact, coverage);
    while (walked < byMost.length && (bounds[walked] ?? 0) <= heap.lowest) walked += 1;
  }
  return heap.sorted();
}

/**
 * Added up word by word in 32 bits, so that the same facts tie however they were found, and bounds are exact: rounding keeps the order.
 */
function coverageOf(words: readonly WeightedWord[], values: Float32Array, total: number): number {
  let coverage = 0;
  for (let word = 0; word < words.length; word += 1) {
    const weight = words[word]?.weight ?? 0;
    coverage = Math.fround(coverage + (weight * (values[word] ?? 0)) / total);
  }
  return coverage;
}

/**
 * A heap with the fact that is to go next at its top: the lowest coverage, of these the last in the file. Two arrays of numbers, because facts
 * come and go by the thousand before the engine has compiled any of this.
 */
class LowestFirst {
  readonly #most: number;
  readonly #ordinals: Uint32Array;
  readonly #coverages: Float64Array;
  #count = 0;
  /** What a fact must cover more than to be among them; facts come in file order, so an equal one is behind them. */
  lowest = 0;

  constructor(most: number) {
    this.#most = most;
    this.#ordinals = new Uint32Array(most);
    this.#coverages = new Float64Array(most);
  }

  /** Adds a fact that covers more than `lowest`, in the place of the one that is to go where there is no room. */
  add(ordinal: number, coverage: number): void {
    if (this.#count < this.#most) {
      this.#rise(this.#count, ordinal, coverage);
      this.#count += 1;
    } else this.#sink(ordinal, coverage);
    if (this.#count === this.#most) this.lowest = this.#coverages[0] ?? 0;
  }

  /** The best first. */
  sorted(): readonly CoveringFact[] {
    const facts: CoveringFact[] = [];
    for (let at = 0; at < this.#count; at += 1)
      facts.push({ ordinal: this.#ordinals[at] ?? 0, coverage: this.#coverages[at] ?? 0 });
    return facts.sort((a, b) => b.coverage - a.coverage || a.ordinal - b.ordinal);
  }

  #rise(from: number, ordinal: number, coverage: number): void {
    const ordinals = this.#ordinals;
    const coverages = this.#coverages;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = coverages[parent] ?? 0;
      if (above < coverage || (above === coverage && (ordinals[parent] ?? 0) > ordinal)) break;
      coverages[at] = above;
      ordinals[at] = ordinals[parent] ?? 0;
      at = parent;
    }
    coverages[at] = coverage;
    ordinals[at] = ordinal;
  }

  #sink(ordinal: number, coverage: number): void {
    const ordinals = this.#ordinals;
    const coverages = this.#coverages;
    const count = this.#count;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= count) break;
      let below = coverages[child] ?? 0;
      if (child + 1 < count) {
        const other = coverages[child + 1] ?? 0;
        if (other < below || (other === below && (ordinals[child + 1] ?? 0) > (ordinals[child] ?? 0))) {
          child += 1;
          below = other;
        }
      }
      if (coverage < below || (coverage === below && ordinal > (ordinals[child] ?? 0))) break;
      coverages[at] = below;
      ordinals[at] = ordinals[child] ?? 0;
      at = child;
    }
    coverages[at] = coverage;
    ordinals[at] = ordinal;
  }
}
