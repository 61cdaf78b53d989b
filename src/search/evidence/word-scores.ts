import { END } from '../../compiled/postings.ts';
import { type FactScores, type MaskedScores, ScoreBoard, scoresOfFew } from './fact-scores.ts';

/** How much one list says for each of its facts, by the mask: something, where any bit of the mask alone says something. */
export interface ScoredList extends MaskedScores {
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
  /** The withdrawn facts that have a score, each once: of all, or of `among`, in whose order they come. */
  withdrawn(isWithdrawn: (fact: number) => boolean, among: readonly number[] | null): readonly number[];
}

/** Masks are bytes. */
const MASKS = 256;

/** Lists that are looked into one by one; more are added up first. */
const MOST_LISTS = 24;

/** Postings that are added up first, however few lists they are in: that takes less time than one look into a list per fact. */
const FEW_POSTINGS = 2048;

/** Where so many facts come on a posting, there are few of these. */
const FACTS_PER_FEW = 16;

/** The scores of a word from its lists. */
export function wordScores(lists: readonly ScoredList[], factCount: number): WordScores {
  const used = lists.filter(({ postings, most }) => postings.count > 0 && most > 0);
  const postings = used.reduce((sum, list) => sum + list.postings.count, 0);
  if (used.length <= MOST_LISTS && postings > FEW_POSTINGS) return new ListScores(used);
  return new CollectedScores(collected(used, postings, factCount), used);
}

function collected(lists: readonly ScoredList[], postings: number, factCount: number): FactScores {
  if (postings * FACTS_PER_FEW < factCount) return scoresOfFew(lists);
  const board = new ScoreBoard(factCount);
  for (const list of lists) board.raiseAll(list.postings, list.scoreOf);
  return board.take();
}

/** Does what `WordScores.withdrawn` says, by the postings of withdrawn facts alone, which long lists hold apart. */
function withdrawnIn(
  lists: readonly ScoredList[],
  isWithdrawn: (fact: number) => boolean,
  among: readonly number[] | null,
): readonly number[] {
  const found = new Set<number>();
  for (const { postings, scoreOf } of lists) {
    const withdrawn = postings.withdrawn(isWithdrawn);
    if (among === null) {
      withdrawn.each((fact, mask) => {
        if (scoreOf(mask) > 0) found.add(fact);
      });
    } else {
      for (const fact of among) {
        const mask = withdrawn.maskOf(fact);
        if (mask !== 0 && scoreOf(mask) > 0) found.add(fact);
      }
    }
  }
  return among === null ? [...found] : among.filter((fact) => found.has(fact));
}

/** Scores that were added up before. */
export class CollectedScores implements WordScores {
  readonly most: number;
  readonly count: number;
  readonly #scores: FactScores;
  readonly #lists: readonly ScoredList[] | null;

  /** `lists`: what they were added up from, if from lists. */
  constructor(scores: FactScores, lists: readonly ScoredList[] | null = null) {
    this.#scores = scores;
    this.#lists = lists;
    this.count = scores.ordinals.length;
    this.most = scores.values.reduce((most, value) => Math.max(most, value), 0);
  }

  seek(from: number): number {
    return this.#scores.firstFrom(from) ?? END;
  }

  of(fact: number): number {
    return this.#scores.of(fact);
  }

  withdrawn(isWithdrawn: (fact: number) => boolean, among: readonly number[] | null): readonly number[] {
    if (this.#lists !== null) return withdrawnIn(this.#lists, isWithdrawn, among);
    return among === null
      ? [...this.#scores.ordinals].filter(isWithdrawn)
      : among.filter((fact) => this.of(fact) > 0);
  }
}

function hasSilentBits({ postings, scoreOf }: ScoredList): boolean {
  for (let bit = 1; bit <= postings.bits; bit *= 2)
    if ((postings.bits & bit) !== 0 && scoreOf(bit) <= 0) return true;
  return false;
}

class ListScores implements WordScores {
  readonly most: number;
  readonly count: number;
  readonly #lists: readonly ScoredList[];
  /** Where each list stands, for a walk in order. */
  readonly #places: Uint32Array;
  /** The score of each mask of each list, once it is known; -1 before. */
  readonly #known: Float32Array;
  #asked = 0;
  /** Whether a fact may be in a list without a score: a word that stands only where it says nothing has none. */
  readonly #mayBeSilent: boolean;
  /** The fact whose score was read last, and that score: what is found is asked about next. */
  #last = -1;
  #lastScore = 0;

  constructor(lists: readonly ScoredList[]) {
    this.#lists = lists;
    this.#places = new Uint32Array(lists.length);
    this.#known = new Float32Array(lists.length * MASKS).fill(-1);
    let most = 0;
    for (let at = 0; at < lists.length; at += 1) {
      const list = lists[at];
      if (list === undefined) continue;
      most = Math.max(most, list.most);
      this.#places[at] = list.postings.seek(0);
    }
    this.most = Math.fround(most);
    this.#mayBeSilent = lists.some(hasSilentBits);
    this.count = lists.reduce((sum, { postings }) => sum + postings.count, 0);
  }

  // Loops by number: these run for every fact looked at, and an iterator makes an object a step.
  seek(from: number): number {
    const lists = this.#lists;
    const places = this.#places;
    if (from < this.#asked)
      for (let at = 0; at < lists.length; at += 1) places[at] = lists[at]?.postings.seek(from) ?? END;
    for (let wanted = from; ; ) {
      this.#asked = wanted;
      let nearest = END;
      for (let at = 0; at < lists.length; at += 1) {
        let place = places[at] ?? END;
        if (place < wanted) {
          place = lists[at]?.postings.seek(wanted) ?? END;
          places[at] = place;
        }
        if (place < nearest) nearest = place;
      }
      if (nearest === END || !this.#mayBeSilent || this.of(nearest) > 0) return nearest;
      wanted = nearest + 1;
    }
  }

  of(fact: number): number {
    if (fact === this.#last) return this.#lastScore;
    // Where a list stands tells that it holds none of the facts from the one sought to there.
    const sought = fact >= this.#asked;
    let best = 0;
    for (let at = 0; at < this.#lists.length; at += 1) {
      if (sought && (this.#places[at] ?? END) > fact) continue;
      if ((this.#lists[at]?.most ?? 0) > best) best = Math.max(best, this.#scoreIn(at, fact));
    }
    this.#last = fact;
    this.#lastScore = best;
    return best;
  }

  #scoreIn(at: number, fact: number): number {
    const list = this.#lists[at];
    const mask = list?.postings.maskOf(fact) ?? 0;
    if (list === undefined || mask === 0) return 0;
    let score = this.#known[at * MASKS + mask] ?? 0;
    if (score < 0) {
      score = Math.fround(list.scoreOf(mask));
      this.#known[at * MASKS + mask] = score;
    }
    return score;
  }

  withdrawn(isWithdrawn: (fact: number) => boolean, among: readonly number[] | null): readonly number[] {
    return withdrawnIn(this.#lists, isWithdrawn, among);
  }
}
