import type { CompiledBase } from '../compiled/base.ts';
import type { Match } from '../model/match.ts';
import { isClear } from './decision/answer.ts';
import { liesIn } from './demands/places.ts';
import type { Unanswered } from './demands/unanswered.ts';
import { gatherAll } from './evidence/gather-all.ts';
import { factFilter } from './filters/fact-filter.ts';
import type { Filters } from './filters/filters.ts';
import { joinFilters } from './filters/filters.ts';
import { phraseFilter } from './filters/phrases.ts';
import { resolveFilters } from './filters/resolve-filters.ts';
import { type SpeakerAsked, speakerAsked } from './filters/speaker-asked.ts';
import { RERANKED, SUGGESTION } from './fitted/weights.ts';
import { type Asking, type Judgement, judgementOf } from './judgement.ts';
import { listingOf } from './listing.ts';
import type { NamedThing } from './names/named-thing.ts';
import { type Query, readQuery } from './query/query.ts';
import { explainMatch, type RankedFact } from './ranking/ranking.ts';
import { type FindResult, type Hit, NOTHING_FOUND } from './result.ts';
import { withdrawnAmong } from './withdrawn.ts';
import { withNames } from './words/names-among-fillers.ts';

/** What to find. */
export interface FindRequest {
  /** At most `QUERY_LIMIT` characters. */
  readonly query: string;
  readonly filters: Filters;
  /** Most hits wanted, 1 … Infinity. */
  readonly limit: number;
  /** Whether `total` is to count all that answer (the default); else it counts no more than are looked for, which takes less time. */
  readonly counted?: boolean;
}

/** Answers that are looked for at least: whether the first is clear depends on the next. */
const FEWEST_ANSWERS = 2;

/** Answers one query, or refuses to guess. Deterministic; throws a usage `FactsError` for a wrong in-line filter. */
export async function find(base: CompiledBase, request: FindRequest): Promise<FindResult> {
  const query = withNames(base, await readQuery(request.query));
  const filters = joinFilters(request.filters, resolveFilters(base, query.filters));
  const byId = idHit(base, request.query.trim());
  if (byId !== null) return { ...NOTHING_FOUND, type: 'matches', hits: [byId], total: 1 };
  const listed = listingOf(base, query, filters, request.limit);
  if (listed !== null) return listed;
  if (query.words.length === 0) {
    return {
      ...NOTHING_FOUND,
      asked: query.asked,
      unanswered: [{ words: request.query.trim(), why: 'nothing-to-look-up', among: [] }],
    };
  }
  const passes = factFilter(base, filters);
  const holdsPhrases = phraseFilter(base, query);
  const speaker = await speakerOf(base, query);
  const asking: Asking = {
    base,
    query,
    question:
      query.asked === null ? null : (await import('./questions/question-reading.ts')).QUESTION_READING,
    passes: (fact) => passes(fact) && holdsPhrases(fact) && isSaidBy(speaker, fact),
    depth: Math.min(Math.max(RERANKED.most, request.limit * 2), base.factCount),
    most: request.counted === false ? Math.max(request.limit, FEWEST_ANSWERS) : Number.POSITIVE_INFINITY,
  };
  const { evidence, ranked, places, thing, decision } = ofSpeaker(
    speaker,
    await judgementOf(asking, await gatherAll(base, query)),
  );
  const factor = scoreFactor(decision.answered ? decision.answers : ranked, thing, decision.answered);
  const hit = (fact: RankedFact): Hit => ({
    ordinal: fact.ordinal,
    match: explainMatch(base, evidence, { ...fact, score: fact.score * factor }),
  });
  const withdrawn = withdrawnAmong(
    base,
    filters,
    evidence,
    places.length === 0 ? null : (fact) => places.every((place) => liesIn(base, place, fact)),
  );
  if (!decision.answered) {
    const nearest = ranked.slice(0, request.limit).map(hit);
    return { ...NOTHING_FOUND, nearest, unanswered: decision.unanswered, withdrawn, asked: query.asked };
  }
  const hits = decision.answers.slice(0, request.limit).map(hit);
  return {
    ...NOTHING_FOUND,
    type: 'matches',
    hits,
    total: decision.answers.length,
    more: decision.more,
    withdrawn,
    asked: query.asked,
    answer: isClear(base, decision.answers, query.asked) ? (hits[0] ?? null) : null,
  };
}

/** Whose words are asked for, and what they say; where nothing is said by them, what they judged. */
async function speakerOf(base: CompiledBase, { text }: Query): Promise<SpeakerAsked | null> {
  const speaker = speakerAsked(base, text);
  if (speaker === null || speaker.facts.size > 0) return speaker;
  return (await import('./questions/judging-speakers.ts')).judgingSpeaker(base, text, speaker);
}

/** Whether a fact is said by the one whose words are asked for. Where none is, all are looked at, to suggest the nearest. */
function isSaidBy(speaker: SpeakerAsked | null, fact: number): boolean {
  return speaker === null || speaker.facts.size === 0 || speaker.facts.has(fact);
}

/** A judgement that nothing answers where no fact is said by the one whose words are asked for. */
function ofSpeaker(speaker: SpeakerAsked | null, judgement: Judgement): Judgement {
  if (speaker === null || speaker.facts.size > 0) return judgement;
  const unanswered: Unanswered = { words: speaker.words, why: 'says-nothing', among: [] };
  return { ...judgement, decision: { answered: false, answers: [], more: false, unanswered: [unanswered] } };
}

/**
 * What is left of the scores of facts: where they go by a name, the less, the less sure it is; else all of them for answers, and for
 * suggestions the less, the less of what the nearest fact is about the query names.
 */
function scoreFactor([first]: readonly RankedFact[], thing: NamedThing | null, answered: boolean): number {
  const suggested = answered ? 1 : SUGGESTION.base + SUGGESTION.name * (first?.name ?? 0);
  if (thing === null || first?.named !== thing.entity) return suggested;
  return Math.min(suggested, SUGGESTION.unsure + (1 - SUGGESTION.unsure) * thing.confidence);
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
