import { END } from '../../compiled/postings.ts';
import type { WithdrawnTally } from '../withdrawn-tally.ts';
import { type FactScores, type MaskedScores, ScoreBoard, scoresOfFew } from './fact-scores.ts';

/** How much one list says for each of its facts, by the mask. */
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
  /** Counts the withdrawn facts that have a score, of those counted `before` times. */
  tallyWithdrawn(tally: WithdrawnTally, before: number): void;
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

/** Does what `WordScores.tallyWithdrawn` says, by the postings of withdrawn facts alone, which long lists hold apart. */
function tallyWithdrawnIn(lists: readonly ScoredList[], tally: WithdrawnTally, before: number): void {
  for (const { postings, scoreOf } of lists) {
    const known = new Float64Array(MASKS).fill(-1);
    postings.withdrawn(tally.isWithdrawn).eachChunk((ordinals, masks, count) => {
      tally.raise(ordinals, count, before, (at) => {
        const mask = masks[at] ?? 0;
        let score = known[mask] ?? 0;
        if (score < 0) {
          score = scoreOf(mask);
          known[mask] = score;
        }
        return score > 0;
      });
    });
  }
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

  tallyWithdrawn(tally: WithdrawnTally, before: number): void {
    const { ordinals } = this.#scores;
    if (this.#lists === null) tally.raise(ordinals, ordinals.length, before, () => true);
    else tallyWithdrawnIn(this.#lists, tally, before);
  }
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
    this.count = lists.reduce((sum, { postings }) => sum + postings.count, 0);
  }

  // Loops by number: these run for every fact looked at, and an iterator makes an object a step.
  seek(from: number): number {
    const lists = this.#lists;
    const places = this.#places;
    for (let wanted = from; ; ) {
      let nearest = END;
      const forward = wanted >= this.#asked;
      this.#asked = wanted;
      for (let at = 0; at < lists.length; at += 1) {
        let place = places[at] ?? END;
        if (!forward || place < wanted) {
          place = lists[at]?.postings.seek(wanted) ?? END;
          places[at] = place;
        }
        if (place < nearest) nearest = place;
      }
      // A word that stands only where it says nothing has no score.
      if (nearest === END || this.of(nearest) > 0) return nearest;
      wanted = nearest + 1;
    }
  }

  of(fact: number): number {
    const lists = this.#lists;
    let best = 0;
    for (let at = 0; at < lists.length; at += 1) {
      const list = lists[at];
      if (list === undefined || list.most <= best) continue;
      const mask = list.postings.maskOf(fact);
      if (mask === 0) continue;
      let score = this.#known[at * MASKS + mask] ?? 0;
      if (score < 0) {
        score = Math.fround(list.scoreOf(mask));
        this.#known[at * MASKS + mask] = score;
      }
      if (score > best) best = score;
    }
    return best;
  }

  tallyWithdrawn(tally: WithdrawnTally, before: number): void {
    tallyWithdrawnIn(this.#lists, tally, before);
  }
}
