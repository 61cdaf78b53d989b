import { END } from '../../compiled/postings.ts';
import type { WordScores } from './word-scores.ts';

/** The scores of a word, and one for a few more facts. */
export class AlsoScores implements WordScores {
  readonly most: number;
  readonly count: number;
  readonly #scores: WordScores;
  /** Ascending. */
  readonly #also: readonly number[];
  readonly #score: number;

  /** `also`: facts without a score so far; `score`: theirs, greater than 0. */
  constructor(scores: WordScores, also: readonly number[], score: number) {
    this.#scores = scores;
    this.#also = [...also].sort((a, b) => a - b);
    this.#score = Math.fround(score);
    this.most = Math.max(scores.most, this.#score);
    this.count = scores.count + also.length;
  }

  seek(from: number): number {
    const next = this.#also.find((fact) => fact >= from) ?? END;
    return Math.min(next, this.#scores.seek(from));
  }

  of(fact: number): number {
    return this.#also.includes(fact) ? this.#score : this.#scores.of(fact);
  }

  withdrawn(isWithdrawn: (fact: number) => boolean, among: readonly number[] | null): readonly number[] {
    return this.#scores.withdrawn(isWithdrawn, among);
  }
}
