import { END, type Postings } from '../compiled/postings.ts';
import { type FactScores, ScoreBoard } from './fact-scores.ts';

/** How much one list says for each of its facts, by the mask. */
export interface ScoredList {
  readonly postings: Postings;
  readonly scoreOf: (mask: number) => number;
  /** The highest score any of its masks can have. */
  readonly most: number;
}

/** What a word says for each fact: the best of its lists. */
export interface WordScores {
  /** No fact has more. */
  readonly most: number;
  /** How many facts have one; more where a fact is in several lists. */
  readonly count: number;
  /** The first fact from `from` on that has a score, `END` when there is none. */
  seek(from: number): number;
  /** The score of a fact, 0 when it has none; rounded to 32 bits, as scores are kept. */
  of(fact: number): number;
  /** Visits every fact that may have a score, in no order, some more than once. */
  each(visit: (fact: number) => void): void;
}

/** Lists that are looked into one by one; more are added up first. */
const MOST_LISTS = 24;

/** The scores of a word from its lists. */
export function wordScores(lists: readonly ScoredList[], factCount: number): WordScores {
  const used = lists.filter(({ postings, most }) => postings.count > 0 && most > 0);
  if (used.length <= MOST_LISTS) return new ListScores(used);
  const board = new ScoreBoard(factCount);
  for (const list of used) board.raiseAll(list.postings, list.scoreOf);
  return new CollectedScores(board.take());
}

/** Scores that were added up before. */
export class CollectedScores implements WordScores {
  readonly most: number;
  readonly count: number;
  readonly #scores: FactScores;

  constructor(scores: FactScores) {
    this.#scores = scores;
    this.count = scores.ordinals.length;
    this.most = scores.values.reduce((most, value) => Math.max(most, value), 0);
  }

  seek(from: number): number {
    const { ordinals } = this.#scores;
    return ordinals[this.#scores.placeOf(from)] ?? END;
  }

  of(fact: number): number {
    return this.#scores.of(fact);
  }

  each(visit: (fact: number) => void): void {
    this.#scores.ordinals.forEach(visit);
  }
}

class ListScores implements WordScores {
  readonly most: number;
  readonly count: number;
  readonly #lists: readonly ScoredList[];
  /** Where each list stands, for a walk in order. */
  readonly #places: Uint32Array;
  #asked = 0;

  constructor(lists: readonly ScoredList[]) {
    this.#lists = lists;
    this.count = lists.reduce((sum, { postings }) => sum + postings.count, 0);
    this.#places = new Uint32Array(lists.length);
    this.most = Math.fround(lists.reduce((most, list) => Math.max(most, list.most), 0));
    for (const [at, { postings }] of lists.entries()) this.#places[at] = postings.seek(0);
  }

  seek(from: number): number {
    for (let wanted = from; ; ) {
      let nearest = END;
      const forward = wanted >= this.#asked;
      this.#asked = wanted;
      for (const [at, { postings }] of this.#lists.entries()) {
        let place = this.#places[at] ?? END;
        if (!forward || place < wanted) {
          place = postings.seek(wanted);
          this.#places[at] = place;
        }
        if (place < nearest) nearest = place;
      }
      // A word that stands only where it says nothing has no score.
      if (nearest === END || this.of(nearest) > 0) return nearest;
      wanted = nearest + 1;
    }
  }

  of(fact: number): number {
    let best = 0;
    for (const { postings, scoreOf, most } of this.#lists) {
      if (most <= best) continue;
      const mask = postings.maskOf(fact);
      if (mask !== 0) best = Math.max(best, scoreOf(mask));
    }
    return Math.fround(best);
  }
  each(visit: (fact: number) => void): void {
    for (const { postings } of this.#lists) postings.each(visit);
  }
}
