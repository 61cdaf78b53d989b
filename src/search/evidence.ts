import type { CompiledBase } from '../compiled/base.ts';
import { ENTITY_FIELD, FACT_FIELD, RELATION } from '../compiled/layout.ts';
import {
  END,
  type EntityPostings,
  intersection,
  NO_ENTITIES,
  NO_POSTINGS,
  type Postings,
} from '../compiled/postings.ts';
import { spellingTerms } from '../compiled/spelling-terms.ts';
import { wordWeight } from '../compiled/word-weight.ts';
import { indexTerms } from '../language/compounds.ts';
import { figureBounds, meets } from '../language/figure-bounds.ts';
import type { Entity } from '../model/entity.ts';
import type { Figure } from '../model/figure.ts';
import type { MatchField, MatchType } from '../model/match.ts';
import type { Alternative } from './alternatives.ts';
import { ScoreBoard } from './fact-scores.ts';
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

const FACT_FIELDS = [
  [FACT_FIELD.claim, 'claim'],
  [FACT_FIELD.quote, 'quote'],
  [FACT_FIELD.saidBy, 'said_by'],
  [FACT_FIELD.place, 'place'],
  [FACT_FIELD.when, 'when'],
  [FACT_FIELD.figure, 'figure'],
  [FACT_FIELD.kind, 'kind'],
  [FACT_FIELD.tags, 'tags'],
] as const;

/** Forms of a word that may say which kind is meant; "people" for "population" does not. */
function namesKind(type: MatchType): boolean {
  return type === 'exact' || type === 'stem';
}

function fieldWeight(field: MatchField, type: MatchType): number {
  if (field === 'kind' && !namesKind(type)) return 0;
  if (type === 'number' && (field === 'figure' || field === 'when' || field === 'claim'))
    return NUMBER_FIELD_WEIGHT;
  return FIELD_WEIGHT[field];
}

/** Of the fields a word stands in, the one that says most; the first of equals. */
function bestFactField(mask: number, type: MatchType): MatchField {
  let best: MatchField = 'tags';
  let most = 0;
  for (let at = 0; at < FACT_FIELDS.length; at += 1) {
    const found = FACT_FIELDS[at];
    if (found === undefined || (mask & found[0]) === 0) continue;
    const weight = fieldWeight(found[1], type);
    if (weight <= most) continue;
    best = found[1];
    most = weight;
  }
  return best;
}

/** What the fields of a mask say at most; 0 when it has none that says anything. */
function factWeight(mask: number, type: MatchType): number {
  const field = bestFactField(mask, type);
  return field === 'tags' && (mask & FACT_FIELD.tags) === 0 ? 0 : fieldWeight(field, type);
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

/** The entities with an alternative in their names. */
function namedBy(base: CompiledBase, { terms, adjacent, onlyInTexts }: Alternative): EntityPostings {
  if (onlyInTexts === true) return NO_ENTITIES;
  const shared = sharedEntities(terms.map((term) => base.index.entityPostings(term)));
  if (adjacent !== true || shared.ordinals.length === 0) return shared;
  const wanted = terms.map(({ text }) => text);
  const kept = [...shared.ordinals.keys()].filter((at) => {
    const { name, aliases } = base.entity(shared.ordinals[at] ?? 0);
    return [name, ...aliases].some((spelling) => holdsInTurn(indexTerms(spelling), wanted));
  });
  return {
    ordinals: shared.ordinals.filter((_, at) => kept.includes(at)),
    masks: shared.masks.filter((_, at) => kept.includes(at)),
  };
}

function holdsInTurn(terms: readonly string[], wanted: readonly string[]): boolean {
  return terms.some((_, start) => wanted.every((term, index) => terms[start + index] === term));
}

/** The entities in all of these lists. */
function sharedEntities(lists: readonly EntityPostings[]): EntityPostings {
  const [first, ...rest] = lists;
  if (first === undefined) return NO_ENTITIES;
  if (rest.length === 0) return first;
  const ordinals: number[] = [];
  const masks: number[] = [];
  for (const [position, ordinal] of first.ordinals.entries()) {
    const others = rest.map((list) => list.ordinals.indexOf(ordinal));
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

/** Collects what the base holds for a word. `fallbackWeight` is the weight of a word nothing matches. */
export function gatherEvidence(
  base: CompiledBase,
  word: QueryWord,
  alternatives: readonly Alternative[],
  fallbackWeight: number,
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
  const scores =
    word.bound === null
      ? wordScores(
          read.flatMap((each) => listsOf(base, each)),
          base.factCount,
        )
      : meetingBound(base, word.bound);
  const found = scores.seek(0) !== END;
  const isName = read.some(
    ({ alternative, entities }, rank) =>
      entities.ordinals.length > 0 && alternative.similarity >= 0.8 && rank < 3,
  );
  return {
    word,
    alternatives: read,
    weight: weightOf(base, word, read, isName, scores, fallbackWeight),
    scores,
    found,
    matches: new Map(),
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
  if (scores.seek(0) === END) return fallbackWeight * factor;
  const best = read[0]?.alternative;
  const reach = best === undefined ? scores.count : Math.min(...best.terms.map((term) => term.reach));
  return wordWeight(Math.max(1, reach), base.factCount) * (isName ? NAME_BOOST : 1) * factor;
}

/** How `evidence` speaks for one fact, or null when it does not. */
export function matchIn(base: CompiledBase, evidence: WordEvidence, fact: number): FieldMatch | null {
  let match = evidence.matches.get(fact);
  if (match === undefined) {
    match = findMatch(base, evidence, fact);
    evidence.matches.set(fact, match);
  }
  return match;
}

function findMatch(base: CompiledBase, evidence: WordEvidence, fact: number): FieldMatch | null {
  let best: FieldMatch | null = null;
  for (const { alternative, facts, entities } of evidence.alternatives) {
    const { similarity, type } = alternative;
    const mask = facts.maskOf(fact);
    const value = mask === 0 ? 0 : factWeight(mask, type) * similarity;
    if (value > 0 && (best === null || value > best.value))
      best = { field: bestFactField(mask, type), form: formOf(alternative), alternative, value };
    for (let position = 0; position < entities.ordinals.length; position += 1) {
      const entity = entities.ordinals[position] ?? 0;
      const related = base.index.relations(entity).maskOf(fact);
      if (related === 0) continue;
      const inName = ((entities.masks[position] ?? 0) & ENTITY_FIELD.name) !== 0;
      const [relation, weight] = relationWeight(related, nameWeight(entities.masks[position] ?? 0));
      const value = weight * similarity;
      if (best !== null && value <= best.value) continue;
      best = {
        field: relation ?? (inName ? 'name' : 'alias'),
        form: inName
          ? base.entity(entity).name
          : spellingHolding(base.entity(entity), alternative, formOf(alternative)),
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

function formOf({ terms }: Alternative): string {
  return terms.map(({ text }) => text.replace(/^#|-$/g, '')).join(' ');
}

/** The alias (or, for sounds and initials, the name) that holds what was met. */
function spellingHolding({ name, aliases }: Entity, alternative: Alternative, form: string): string {
  const holding = [...aliases, name].find((spelling) => {
    const terms = spellingTerms(spelling);
    return alternative.terms.every(({ text }) => terms.has(text));
  });
  return holding ?? form;
}
