import type { CompiledBase } from '../../compiled/base.ts';
import {
  END,
  type EntityPostings,
  intersection,
  NO_POSTINGS,
  type Postings,
} from '../../compiled/postings.ts';
import { wordWeight } from '../../compiled/word-weight.ts';
import { figureBounds, meets } from '../../language/figure-bounds.ts';
import type { Figure } from '../../model/figure.ts';
import type { MatchField } from '../../model/match.ts';
import { BOUND_MET_WEIGHT, LIGHT_FACTOR, NAME_BOOST, NUMBER_FIELD_WEIGHT } from '../fitted/weights.ts';
import type { QueryWord } from '../query/query-words.ts';
import type { Alternative } from '../words/alternative.ts';
import { ScoreBoard } from './fact-scores.ts';
import { factWeight, nameWeight, relationWeight } from './field-weights.ts';
import { namedBy } from './named-by.ts';
import { CollectedScores, type ScoredList, type WordScores, wordScores } from './word-scores.ts';

/** What one alternative says: the facts that hold it, and the entities whose names do. */
interface AlternativeEvidence {
  readonly alternative: Alternative;
  readonly facts: Postings;
  readonly entities: EntityPostings;
}

/** What the base holds for one query word. */
export interface WordEvidence {
  readonly word: QueryWord;
  readonly alternatives: readonly AlternativeEvidence[];
  /** Share of the question the word carries, before normalising. */
  readonly weight: number;
  /** Best field × similarity of the facts that hold the word. */
  readonly scores: WordScores;
  /** Whether any fact does. */
  readonly found: boolean;
  /** What `matchIn` found, by fact. */
  readonly matches: Map<number, FieldMatch | null>;
  /** The facts of the time that the word is part of. */
  readonly ofTime: ReadonlySet<number>;
  /** The best alternative is part of a name. */
  readonly isName: boolean;
}

/** Where and how a word stands in a fact. */
export interface FieldMatch {
  readonly field: MatchField;
  readonly form: string;
  readonly alternative: Alternative;
  readonly value: number;
}

/** Whether a figure says what is asked for in the same words: "at least 62". */
function isSame(asked: Figure, stated: Figure): boolean {
  return asked.relation === stated.relation && asked.min === stated.min && asked.max === stated.max;
}

/** 0.9–1: how near a figure is to the bound it meets, so that the nearest comes first. */
function nearness(asked: Figure, stated: Figure): number {
  const bound = asked.min ?? asked.max;
  const value = stated.value ?? stated.min ?? stated.max;
  if (bound === null || value === null || bound <= 0 || value <= 0) return 0.9;
  return 0.9 + 0.1 * (Math.min(bound, value) / Math.max(bound, value));
}

/**
 * Collects what the base holds for a word. `fallbackWeight` is the weight of a word nothing matches, `ofTime` the facts of the time that
 * the word is part of.
 */
export function gatherEvidence(
  base: CompiledBase,
  word: QueryWord,
  alternatives: readonly Alternative[],
  fallbackWeight: number,
  ofTime: readonly number[] | null = null,
): WordEvidence {
  const { index } = base;
  const read = alternatives.map(
    (alternative): AlternativeEvidence => ({
      alternative,
      facts:
        alternative.onlyInNames === true
          ? NO_POSTINGS
          : intersection(alternative.terms.map((term) => index.factPostings(term))),
      entities: namedBy(base, alternative),
    }),
  );
  const lists = read.flatMap((each) => listsOf(base, each));
  const scores =
    ofTime !== null
      ? ofThatTime(base, lists, ofTime)
      : word.bound === null
        ? wordScores(lists, base.factCount)
        : meetingBound(base, word.bound);
  const found = scores.seek(0) !== END;
  // An ordinary word is not mistyped for a name: "cost" is no part of "Costa Alta".
  const isOrdinary = read[0]?.alternative.type === 'exact' && read[0].facts.count > 0;
  const isName = read.some(
    ({ alternative, entities }, rank) =>
      entities.ordinals.length > 0 &&
      alternative.similarity >= 0.8 &&
      rank < 3 &&
      !(isOrdinary && alternative.type === 'fuzzy'),
  );
  return {
    word,
    alternatives: read,
    weight: weightOf(base, word, read, isName, scores, fallbackWeight),
    scores,
    found,
    matches: new Map(),
    ofTime: new Set(ofTime),
    isName,
  };
}

/** The lists of one alternative: of the word itself, and of what concerns each entity with it in its name. */
function listsOf(
  { index }: CompiledBase,
  { alternative, facts, entities }: AlternativeEvidence,
): ScoredList[] {
  const { similarity, type } = alternative;
  const inFacts = (mask: number): number => factWeight(mask, type) * similarity;
  const lists: ScoredList[] = [{ postings: facts, scoreOf: inFacts, most: inFacts(facts.bits) }];
  for (let at = 0; at < entities.ordinals.length; at += 1) {
    const named = nameWeight(entities.masks[at] ?? 0);
    const postings = index.relations(entities.ordinals[at] ?? 0);
    const scoreOf = (mask: number): number => relationWeight(mask, named)[1] * similarity;
    lists.push({ postings, scoreOf, most: mostOf(postings.bits, scoreOf) });
  }
  return lists;
}

/** The highest score of any one of the bits. */
function mostOf(bits: number, scoreOf: (mask: number) => number): number {
  let most = 0;
  for (let bit = 1; bit <= bits; bit *= 2) if ((bits & bit) !== 0) most = Math.max(most, scoreOf(bit));
  return most;
}

/** Facts of a time, and those that hold the word itself. */
function ofThatTime(
  { factCount }: CompiledBase,
  lists: readonly ScoredList[],
  facts: readonly number[],
): WordScores {
  const board = new ScoreBoard(factCount);
  for (const list of lists) board.raiseAll(list.postings, list.scoreOf);
  for (const fact of facts) board.raise(fact, NUMBER_FIELD_WEIGHT);
  return new CollectedScores(board.take());
}

/** Facts whose figure meets a bound ("more than 60"). */
function meetingBound({ index, factCount }: CompiledBase, bound: Figure): WordScores {
  const { figures } = index;
  const { ordinals, lows, highs } = figures;
  const wanted = figureBounds(bound);
  const board = new ScoreBoard(factCount);
  for (let at = 0; at < ordinals.length; at += 1) {
    // Most are out of reach, which the columns tell without making a figure of them.
    if (wanted !== null && ((lows[at] ?? 0) < wanted.low || (highs[at] ?? 0) > wanted.high)) continue;
    const figure = figures.figure(at);
    if (!meets(bound, figure)) continue;
    board.raise(
      ordinals[at] ?? 0,
      isSame(bound, figure) ? NUMBER_FIELD_WEIGHT : BOUND_MET_WEIGHT * nearness(bound, figure),
    );
  }
  return new CollectedScores(board.take());
}

function weightOf(
  base: CompiledBase,
  word: QueryWord,
  read: readonly AlternativeEvidence[],
  isName: boolean,
  scores: WordScores,
  fallbackWeight: number,
): number {
  const factor = word.light === 'no' ? 1 : LIGHT_FACTOR[word.light];
  // A light word nobody knows asks for nothing that could be missed.
  if (scores.seek(0) === END) return fallbackWeight * (word.light === 'no' ? 1 : factor * factor);
  const best = read[0]?.alternative;
  const reach = best === undefined ? scores.count : Math.min(...best.terms.map((term) => term.reach));
  return wordWeight(Math.max(1, reach), base.factCount) * (isName ? NAME_BOOST : 1) * factor;
}
