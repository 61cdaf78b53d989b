import { END } from '../../compiled/postings.ts';
import type { WordScores } from '../evidence/word-scores.ts';
import { type CoveringFact, LowestFirst } from './lowest-first.ts';

/** A word of a query: its share of the question, and what it says for each fact. */
export interface WeightedWord {
  readonly weight: number;
  readonly scores: WordScores;
}

/**
 * The `most` facts that cover the largest share of a query and pass, best first, among equals the first in the file; none that covers less
 * than `share` (0–1) of what the best does. Exact, though most postings are never looked at: first come the facts that every word speaks
 * for, found by leaping from list to list; where these are enough, no other can be as good.
 */
export function bestFacts(
  words: readonly WeightedWord[],
  { most, share }: { readonly most: number; readonly share: number },
  passes: (fact: number) => boolean,
): readonly CoveringFact[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const found = words.filter(({ scores }) => scores.seek(0) !== END);
  if (total === 0 || found.length === 0) return [];
  const cover = new Cover(found, total);
  const heap = new LowestFirst(most, share);
  const consider = (fact: number): void => {
    const coverage = cover.coverage();
    if (heap.admits(fact, coverage) && passes(fact)) heap.add(fact, coverage);
  };
  considerJoined(cover, heap, consider);
  if (found.length > 1 && heap.admits(0, cover.boundWithoutOne())) considerOthers(cover, heap, consider);
  return heap.sorted();
}

/** Goes through the facts that all words speak for, in file order. */
function considerJoined(cover: Cover, heap: LowestFirst, consider: (fact: number) => void): void {
  const { words } = cover;
  for (let word = 0; word < words.length; word += 1) cover.assumeMost(word);
  const bound = cover.coverage();
  for (let fact = nextJoined(words, 0); fact !== END; fact = nextJoined(words, fact + 1)) {
    if (!heap.admits(fact, bound)) return;
    for (let word = 0; word < words.length; word += 1) cover.read(word, fact);
    consider(fact);
  }
}

/** Whether any fact that passes has something of every word. */
export function anyJoins(
  words: readonly { readonly scores: WordScores }[],
  passes: (fact: number) => boolean,
): boolean {
  for (let fact = nextJoined(words, 0); fact !== END; fact = nextJoined(words, fact + 1))
    if (passes(fact)) return true;
  return false;
}

/** The first fact from `from` on that all words speak for, `END` when there is none. */
function nextJoined(words: readonly { readonly scores: WordScores }[], from: number): number {
  let fact = from;
  for (let agreeing = 0, at = 0; agreeing < words.length; at = (at + 1) % words.length) {
    const next = words[at]?.scores.seek(fact) ?? END;
    if (next === END) return END;
    agreeing = next === fact ? agreeing + 1 : 1;
    fact = next;
  }
  return fact;
}

/**
 * Goes through the facts that some words speak for, not all, in file order. Once enough are found, only the lists that could still lift a
 * fact among the best are walked, the others only asked about what those bring up (MaxScore, Turtle & Flood 1995).
 */
function considerOthers(cover: Cover, heap: LowestFirst, consider: (fact: number) => void): void {
  const { words } = cover;
  /** Positions of the words, what says most last. */
  const byMost = words.map((_, word) => word).sort((a, b) => cover.shareOf(a) - cover.shareOf(b));
  /** What each word in `byMost` and those before it can say together. */
  cover.clear();
  const bounds = byMost.map((word) => {
    cover.assumeMost(word);
    return cover.coverage();
  });
  let walked = 0; // words from here on, in `byMost`, are walked, those before are only asked
  for (let from = 0; ; ) {
    while (walked < byMost.length && !heap.admits(from, bounds[walked] ?? 0)) walked += 1;
    let fact = END;
    for (let at = walked; at < byMost.length; at += 1) {
      const next = words[byMost[at] ?? 0]?.scores.seek(from) ?? END;
      if (next < fact) fact = next;
    }
    if (fact === END) return;
    from = fact + 1;
    for (let at = 0; at < byMost.length; at += 1) {
      if (at < walked) cover.assumeMost(byMost[at] ?? 0);
      else cover.read(byMost[at] ?? 0, fact);
    }
    if (!heap.admits(fact, cover.coverage())) continue;
    for (let at = 0; at < walked; at += 1) cover.read(byMost[at] ?? 0, fact);
    if (!cover.isWhole()) consider(fact);
  }
}

/** What the words of a query say for a fact, or may say at most. */
class Cover {
  readonly words: readonly WeightedWord[];
  readonly #total: number;
  readonly #values: Float32Array;

  /** `total`: the weights of all words, those that no fact has included. */
  constructor(words: readonly WeightedWord[], total: number) {
    this.words = words;
    this.#total = total;
    this.#values = new Float32Array(words.length);
  }

  clear(): void {
    this.#values.fill(0);
  }

  assumeMost(word: number): void {
    this.#values[word] = this.words[word]?.scores.most ?? 0;
  }

  read(word: number, fact: number): void {
    this.#values[word] = this.words[word]?.scores.of(fact) ?? 0;
  }

  /** Whether every word says something. */
  isWhole(): boolean {
    return this.#values.every((value) => value > 0);
  }

  /** How much a word can say, among the others. */
  shareOf(word: number): number {
    const { weight = 0, scores } = this.words[word] ?? {};
    return weight * (scores?.most ?? 0);
  }

  /**
   * The share of the query, 0–1. Added up word by word in 32 bits, so that the same facts tie however they were found, and bounds are
   * exact: rounding keeps the order.
   */
  coverage(): number {
    let coverage = 0;
    for (let word = 0; word < this.words.length; word += 1) {
      const weight = this.words[word]?.weight ?? 0;
      coverage = Math.fround(coverage + (weight * (this.#values[word] ?? 0)) / this.#total);
    }
    return coverage;
  }

  /** The most that all words but one can say. */
  boundWithoutOne(): number {
    let most = 0;
    for (let left = 0; left < this.words.length; left += 1) {
      for (let word = 0; word < this.words.length; word += 1) this.assumeMost(word);
      this.#values[left] = 0;
      most = Math.max(most, this.coverage());
    }
    return most;
  }
}
