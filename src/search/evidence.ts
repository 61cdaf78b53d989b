import type { CompiledBase } from '../compiled/base.ts';
import { spellingTerms } from '../compiled/fact-terms.ts';
import { ENTITY_FIELD, FACT_FIELD, RELATION } from '../compiled/layout.ts';
import { type Postings, positionOf } from '../compiled/postings.ts';
import { wordWeight } from '../compiled/word-weight.ts';
import { meets } from '../language/figures.ts';
import type { Entity } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { MatchField, MatchType } from '../model/match.ts';
import type { Alternative } from './alternatives.ts';
import type { FactScores, ScoreBoard } from './fact-scores.ts';
import type { QueryWord } from './query-words.ts';
import {
  ACRONYM_WEIGHT,
  BOUND_MET_WEIGHT,
  FIELD_WEIGHT,
  LIGHT_FACTOR,
  NAME_BOOST,
  NUMBER_FIELD_WEIGHT,
  WITHIN_WEIGHT,
} from './weights.ts';

/** What one alternative says: the facts that hold it, and the entities whose names do. */
interface AlternativeEvidence {
  readonly alternative: Alternative;
  readonly facts: Postings;
  readonly entities: Postings;
}

/** What the base holds for one query word. */
export interface WordEvidence {
  readonly word: QueryWord;
  readonly alternatives: readonly AlternativeEvidence[];
  /** Share of the question the word carries, before normalising. */
  readonly weight: number;
  /** Best field × similarity of the facts that hold the word. */
  readonly scores: FactScores;
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

const FACT_FIELDS: readonly (readonly [number, MatchField])[] = [
  [FACT_FIELD.claim, 'claim'],
  [FACT_FIELD.quote, 'quote'],
  [FACT_FIELD.saidBy, 'said_by'],
  [FACT_FIELD.place, 'place'],
  [FACT_FIELD.when, 'when'],
  [FACT_FIELD.figure, 'figure'],
  [FACT_FIELD.kind, 'kind'],
  [FACT_FIELD.tags, 'tags'],
];

/** Forms of a word that may say which kind is meant; "people" for "population" does not. */
const NAMES_KIND: ReadonlySet<MatchType> = new Set(['exact', 'stem']);

function bestFactField(mask: number, type: MatchType): readonly [MatchField, number] {
  const isNumber = type === 'number';
  let best: readonly [MatchField, number] = ['tags', 0];
  for (const [bit, field] of FACT_FIELDS) {
    if ((mask & bit) === 0 || (field === 'kind' && !NAMES_KIND.has(type))) continue;
    const weight =
      isNumber && (field === 'figure' || field === 'when' || field === 'claim')
        ? NUMBER_FIELD_WEIGHT
        : FIELD_WEIGHT[field];
    if (weight > best[1]) best = [field, weight];
  }
  return best;
}

function nameWeight(mask: number): number {
  if ((mask & ENTITY_FIELD.name) !== 0) return FIELD_WEIGHT.name;
  if ((mask & ENTITY_FIELD.alias) !== 0) return FIELD_WEIGHT.alias;
  return (mask & ENTITY_FIELD.acronym) !== 0 ? ACRONYM_WEIGHT : FIELD_WEIGHT.alias;
}

function relationWeight(relation: number, nameWeight: number): readonly [MatchField | null, number] {
  if ((relation & RELATION.about) !== 0) return [null, nameWeight];
  if ((relation & RELATION.saidBy) !== 0) return ['said_by', FIELD_WEIGHT.said_by];
  if ((relation & RELATION.place) !== 0) return ['place', FIELD_WEIGHT.place];
  if ((relation & RELATION.placedWithin) !== 0) return ['place', WITHIN_WEIGHT.placed];
  return ['name', WITHIN_WEIGHT.about];
}

function intersected(lists: readonly Postings[]): Postings {
  const [first, ...rest] = lists;
  if (first === undefined) return { ordinals: new Uint32Array(0), masks: new Uint8Array(0) };
  if (rest.length === 0) return first;
  const ordinals: number[] = [];
  const masks: number[] = [];
  for (const [position, ordinal] of first.ordinals.entries()) {
    const others = rest.map((list) => positionOf(list.ordinals, ordinal));
    if (others.includes(-1)) continue;
    ordinals.push(ordinal);
    masks.push(
      others.reduce((mask, at, index) => mask | (rest[index]?.masks[at] ?? 0), first.masks[position] ?? 0),
    );
  }
  return { ordinals: Uint32Array.from(ordinals), masks: Uint8Array.from(masks) };
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

/** Collects what the base holds for a word. `board` is empty; `fallbackWeight` is the weight of a word nothing matches. */
export function gatherEvidence(
  base: CompiledBase,
  board: ScoreBoard,
  word: QueryWord,
  alternatives: readonly Alternative[],
  fallbackWeight: number,
): WordEvidence {
  const { index } = base;
  const read: AlternativeEvidence[] = [];
  if (word.bound !== null) gatherBound(base, board, word.bound);
  for (const alternative of alternatives) {
    const { similarity, type } = alternative;
    const facts = intersected(alternative.terms.map((term) => index.factPostings(term)));
    const entities = intersected(alternative.terms.map((term) => index.entityPostings(term)));
    read.push({ alternative, facts, entities });
    board.raiseAll(facts, (mask) => bestFactField(mask, type)[1] * similarity);
    for (let at = 0; at < entities.ordinals.length; at += 1) {
      const named = nameWeight(entities.masks[at] ?? 0);
      const related = index.relations(entities.ordinals[at] ?? 0);
      board.raiseAll(related, (mask) => relationWeight(mask, named)[1] * similarity);
    }
  }
  const scores = board.take();
  const isName = read.some(
    ({ alternative, entities }, rank) =>
      entities.ordinals.length > 0 && alternative.similarity >= 0.8 && rank < 3,
  );
  return {
    word,
    alternatives: read,
    weight: weightOf(base, word, read, isName, scores.count, fallbackWeight),
    scores,
    isName,
  };
}

/** Figures that meet a bound ("more than 60"). */
function gatherBound({ index }: CompiledBase, board: ScoreBoard, bound: Figure): void {
  const { figures } = index;
  for (const [at, fact] of figures.ordinals.entries()) {
    const figure = figures.figure(at);
    if (!meets(bound, figure)) continue;
    board.raise(
      fact,
      isSame(bound, figure) ? NUMBER_FIELD_WEIGHT : BOUND_MET_WEIGHT * nearness(bound, figure),
    );
  }
}

function weightOf(
  base: CompiledBase,
  word: QueryWord,
  read: readonly AlternativeEvidence[],
  isName: boolean,
  reached: number,
  fallbackWeight: number,
): number {
  const factor = word.light === 'no' ? 1 : LIGHT_FACTOR[word.light];
  if (reached === 0) return fallbackWeight * factor;
  const best = read[0]?.alternative;
  const reach = best === undefined ? reached : Math.min(...best.terms.map((term) => term.reach));
  return wordWeight(Math.max(1, reach), base.factCount) * (isName ? NAME_BOOST : 1) * factor;
}

/** How `evidence` speaks for one fact, or null when it does not. */
export function matchIn(base: CompiledBase, evidence: WordEvidence, fact: number): FieldMatch | null {
  let best: FieldMatch | null = null;
  for (const { alternative, facts, entities } of evidence.alternatives) {
    const form = alternative.terms.map((term) => term.text.replace(/^#|-$/g, '')).join(' ');
    const at = positionOf(facts.ordinals, fact);
    if (at !== -1) {
      const [field, weight] = bestFactField(facts.masks[at] ?? 0, alternative.type);
      const value = weight * alternative.similarity;
      if (value > 0 && (best === null || value > best.value)) best = { field, form, alternative, value };
    }
    for (let position = 0; position < entities.ordinals.length; position += 1) {
      const entity = entities.ordinals[position] ?? 0;
      const related = base.index.relations(entity);
      const place = positionOf(related.ordinals, fact);
      if (place === -1) continue;
      const inName = ((entities.masks[position] ?? 0) & ENTITY_FIELD.name) !== 0;
      const [relation, weight] = relationWeight(
        related.masks[place] ?? 0,
        nameWeight(entities.masks[position] ?? 0),
      );
      const value = weight * alternative.similarity;
      if (best !== null && value <= best.value) continue;
      const field = relation ?? (inName ? 'name' : 'alias');
      best = {
        field,
        form: inName ? base.entity(entity).name : spellingHolding(base.entity(entity), alternative, form),
        alternative,
        value,
      };
    }
  }
  if (best === null && evidence.word.bound !== null && evidence.scores.of(fact) > 0) {
    const stated = base.fact(fact).figure?.stated ?? '';
    const alternative: Alternative = { terms: [], similarity: 1, type: 'number' };
    best = { field: 'figure', form: stated, alternative, value: NUMBER_FIELD_WEIGHT };
  }
  return best;
}

/** The alias (or, for sounds and initials, the name) that holds what was met. */
function spellingHolding({ name, aliases }: Entity, alternative: Alternative, form: string): string {
  const holding = [...aliases, name].find((spelling) => {
    const terms = spellingTerms(spelling);
    return alternative.terms.every(({ text }) => terms.has(text));
  });
  return holding ?? form;
}
