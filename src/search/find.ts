import type { CompiledBase } from '../compiled/base.ts';
import { tokenise } from '../language/tokens.ts';
import type { Match } from '../model/match.ts';
import { decide } from './decision.ts';
import type { WordEvidence } from './evidence.ts';
import { factFilter } from './fact-filter.ts';
import { joinFilters, resolveFilters } from './filters.ts';
import { FitReader } from './fit.ts';
import { gatherAll } from './gather-all.ts';
import { countWithdrawn, listFacts } from './list.ts';
import { entitiesOfType, kindNamed } from './naming.ts';
import { askedPlaces, liesIn } from './places.ts';
import { type Query, readQuery } from './query.ts';
import { explainMatch, type RankedFact, rank } from './ranking.ts';
import type { Filters, FindResult, Hit } from './result.ts';
import { NEAREST_FACTOR } from './weights.ts';

/** What to find. */
export interface FindRequest {
  /** At most `QUERY_LIMIT` characters. */
  readonly query: string;
  readonly filters: Filters;
  /** Most hits wanted, 1 … Infinity. */
  readonly limit: number;
}

const NOTHING: FindResult = {
  type: 'refused',
  hits: [],
  entities: [],
  total: 0,
  nearest: [],
  unanswered: [],
  withdrawn: 0,
  asked: null,
  answer: null,
};

/** Answers one query, or refuses to guess. Deterministic; throws a usage `FactsError` for a wrong in-line filter. */
export async function find(base: CompiledBase, request: FindRequest): Promise<FindResult> {
  const query = readQuery(request.query);
  const filters = joinFilters(request.filters, resolveFilters(base, query.filters));
  const byId = idHit(base, request.query.trim());
  if (byId !== null) return { ...NOTHING, type: 'matches', hits: [byId], total: 1 };
  const listed = listing(base, query, filters, request.limit);
  if (listed !== null) return listed;
  if (query.words.length === 0) {
    return {
      ...NOTHING,
      asked: query.asked,
      unanswered: [{ words: request.query.trim(), why: 'nothing-to-look-up', among: [] }],
    };
  }
  const evidence = await gatherAll(base, query);
  const passes = factFilter(base, filters);
  const reader = new FitReader(base, evidence);
  const ranked = rank(base, evidence, reader, (fact) => passes(fact) && fits(base, query, fact));
  const places = askedPlaces(base, evidence);
  const decision = decide({ base, evidence, reader, ranked, places });
  const hit = (fact: RankedFact): Hit => ({
    ordinal: fact.ordinal,
    match: explainMatch(base, evidence, fact),
  });
  if (!decision.answered) {
    const nearest = ranked
      .slice(0, request.limit)
      .map((fact) => hit({ ...fact, score: fact.score * NEAREST_FACTOR }));
    return { ...NOTHING, nearest, unanswered: decision.unanswered, asked: query.asked };
  }
  const hits = decision.answers.slice(0, request.limit).map(hit);
  const withdrawn = withdrawnAmong(
    base,
    filters,
    evidence,
    places.length === 0 ? null : (fact) => places.every((place) => liesIn(base, place, fact)),
  );
  return {
    ...NOTHING,
    type: 'matches',
    hits,
    total: decision.answers.length,
    withdrawn,
    asked: query.asked,
    answer: clearAnswer(decision.answers, hits, query),
  };
}

function idHit(base: CompiledBase, text: string): Hit | null {
  if (text === '' || /\s/.test(text)) return null;
  const ordinal = base.factOrdinal(text);
  if (ordinal === null) return null;
  const match: Match = {
    type: 'id',
    score: 1,
    on: [{ word: text, form: base.fact(ordinal).id, field: 'id', type: 'id' }],
  };
  return { ordinal, match };
}

/** A query that is only a kind, or only an entity type no kind is called like, lists all of it. */
function listing(base: CompiledBase, query: Query, filters: Filters, limit: number): FindResult | null {
  const words = query.words.filter(({ place }) => place === null);
  if (words.length !== query.words.length || words.length > 3 || query.phrases.length > 0) return null;
  const onlyFilters = words.length === 0 && Object.keys(query.filters).length > 0;
  if (words.length === 0 && !onlyFilters) return null;
  const text = words.map((word) => word.text).join(' ');
  const kind = onlyFilters ? null : kindNamed(base, text);
  if (kind !== null || onlyFilters) {
    const narrowed =
      kind === null ? filters : { ...filters, kinds: [...filters.kinds.filter((id) => id === kind), kind] };
    const type = 'kind' as const;
    const on = kind === null ? [] : [{ word: text, form: kind, field: 'kind' as const, type }];
    const ordinals = [...listFacts(base, narrowed)].filter((ordinal) => fits(base, query, ordinal));
    const hits = ordinals.slice(0, limit).map((ordinal): Hit => ({ ordinal, match: { type, score: 1, on } }));
    return {
      ...NOTHING,
      type: 'listing',
      hits,
      total: ordinals.length,
      withdrawn: countWithdrawn(base, narrowed),
    };
  }
  const entities = entitiesOfType(base, text);
  return entities.length === 0 ? null : { ...NOTHING, type: 'entities', entities, total: entities.length };
}

/** Whether a fact holds every quoted phrase, in order, and no excluded word. */
function fits(base: CompiledBase, query: Query, ordinal: number): boolean {
  if (query.phrases.length === 0 && query.excluded.length === 0) return true;
  const fact = base.fact(ordinal);
  const names = [...fact.about, ...(fact.place === null ? [] : [fact.place])].flatMap((id) => {
    const entity = base.entityOrdinal(id);
    return entity === null ? [id] : [base.entity(entity).name, ...base.entity(entity).aliases];
  });
  const texts = [
    fact.claim,
    ...fact.quote,
    ...names,
    ...fact.saidBy.map(({ who }) => who),
    fact.figure?.stated ?? '',
    fact.unit ?? '',
  ];
  const tokenised = texts.map((text) => tokenise(text).map(({ term }) => term));
  if (query.excluded.some((term) => tokenised.some((terms) => terms.includes(term)))) return false;
  return query.phrases.every((phrase) =>
    tokenised.some((terms) =>
      terms.some((_, start) => phrase.every((term, index) => terms[start + index] === term)),
    ),
  );
}

function withdrawnAmong(
  base: CompiledBase,
  filters: Filters,
  evidence: readonly WordEvidence[],
  placed: ((fact: number) => boolean) | null,
): number {
  if (filters.statuses.length > 0) return 0;
  const passes = factFilter(base, { ...filters, statuses: ['superseded', 'retracted'] });
  const first = evidence.find(({ isName }) => isName) ?? evidence[0];
  if (first === undefined) return 0;
  return first.facts.filter(
    (fact) =>
      base.index.withdrawn(fact) &&
      passes(fact) &&
      (placed === null || placed(fact)) &&
      evidence.every(({ word, scores }) => word.light !== 'no' || (scores[fact] ?? 0) > 0),
  ).length;
}

/** Lead over the next fact that makes the best one the clear answer of a question. */
const CLEAR_LEAD = 1.08;

function clearAnswer(answers: readonly RankedFact[], hits: readonly Hit[], query: Query): Hit | null {
  const [first, second] = answers;
  if (query.asked === null || query.asked === 'quote' || first === undefined) return null;
  return second === undefined || first.score >= second.score * CLEAR_LEAD ? (hits[0] ?? null) : null;
}
