import type { CompiledBase } from '../compiled/base.ts';
import type { Match } from '../model/match.ts';
import { isClear } from './decision/answer.ts';
import { asksOfDeeds } from './decision/considered.ts';
import { type Decision, decide } from './decision/decision.ts';
import { mayDemand } from './demands/may-demand.ts';
import { type AskedPlace, askedPlaces, liesIn } from './demands/places.ts';
import type { Unanswered } from './demands/unanswered.ts';
import type { WordEvidence } from './evidence/evidence.ts';
import { gatherAll } from './evidence/gather-all.ts';
import { factFilter } from './filters/fact-filter.ts';
import type { Filters } from './filters/filters.ts';
import { joinFilters } from './filters/filters.ts';
import { holdsPhrases } from './filters/phrases.ts';
import { resolveFilters } from './filters/resolve-filters.ts';
import { type SpeakerAsked, speakerAsked } from './filters/speaker-asked.ts';
import { RERANKED, SUGGESTION } from './fitted/weights.ts';
import { listingOf } from './listing.ts';
import type { NameReading } from './names/name-confidence.ts';
import { mayNameAnother, type NamedThing } from './names/named-thing.ts';
import { type Query, readQuery } from './query/query.ts';
import type { QuestionReading } from './questions/question-reading.ts';
import type { SecondReading } from './questions/second-reading.ts';
import { FitReader } from './ranking/fit.ts';
import { phrasesFirst } from './ranking/phrases-first.ts';
import { explainMatch, type RankedFact, type Ranking, rank } from './ranking/ranking.ts';
import { type FindResult, type Hit, NOTHING_FOUND } from './result.ts';
import { withdrawnAmong } from './withdrawn.ts';
import { isWholeName } from './words/naming.ts';

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
  const speaker = speakerAsked(base, query.text);
  const asking: Asking = {
    base,
    query,
    question:
      query.asked === null ? null : (await import('./questions/question-reading.ts')).QUESTION_READING,
    passes: (fact) => passes(fact) && holdsPhrases(base, query, fact) && isSaidBy(speaker, fact),
    depth: Math.min(Math.max(RERANKED.most, request.limit * 2), base.factCount),
    most: request.counted === false ? Math.max(request.limit, FEWEST_ANSWERS) : Number.POSITIVE_INFINITY,
  };
  const gathered = await gatherAll(base, query);
  const { evidence, ranked, places, thing, decision } = ofSpeaker(
    speaker,
    await judgedSoftly(asking, await withReasons(asking, await judged(asking, gathered, null))),
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

/** What a query may be refused for that reads otherwise at second sight. */
const MAY_BE_OTHERWISE: ReadonlySet<Unanswered['why']> = new Set<Unanswered['why']>([
  'unknown',
  'not-joined',
  'no-such-place',
  'no-such-number',
  'not-counted',
  'not-timed',
  'weak',
]);

/** What is asked, and of what. */
interface Asking {
  readonly base: CompiledBase;
  readonly query: Query;
  readonly question: QuestionReading | null;
  readonly passes: (fact: number) => boolean;
  /** How many candidates are looked at. */
  readonly depth: number;
  readonly most: number;
}

/** What was found for a query, and whether it answers. */
interface Judgement {
  readonly evidence: readonly WordEvidence[];
  readonly ranked: readonly RankedFact[];
  readonly places: readonly AskedPlace[];
  readonly thing: NamedThing | null;
  readonly decision: Decision;
}

async function judged(
  { base, query, question, passes, depth, most }: Asking,
  evidence: readonly WordEvidence[],
  again: SecondReading | null,
): Promise<Judgement> {
  const { asked, text } = query;
  const reader = new FitReader(base, evidence, query.terms);
  const ranking: Ranking = { base, evidence, reader, asked };
  const candidates = rank(ranking, depth, passes);
  const cut = candidates.length === depth && depth < base.factCount;
  const { thing, ranked: named } = asksOfDeeds({ asked, text, again })
    ? { thing: null, ranked: candidates }
    : await namesIn(ranking, passes, candidates);
  const together = phrasesFirst(base, evidence, named);
  const ranked = question?.ordered(base, query, evidence, together) ?? together;
  const places = askedPlaces(base, evidence);
  const demands = mayDemand(query, evidence)
    ? (await import('./demands/all-demands.ts')).demandsOf({ base, query, evidence })
    : [];
  return {
    evidence,
    ranked,
    places,
    thing,
    decision: decide({
      asked,
      base,
      text,
      evidence,
      reader,
      ranked,
      cut,
      places,
      demands,
      passes,
      most,
      question,
      again,
      thing,
    }),
  };
}

/** What the names say that a query may mean, where it is none as it is typed: only then it is read, since that takes time. */
async function namesIn(
  ranking: Ranking,
  passes: (fact: number) => boolean,
  ranked: readonly RankedFact[],
): Promise<NameReading> {
  if (!mayNameAnother(ranking, ranked)) return { ranked, thing: null };
  const { readNames } = await import('./names/name-confidence.ts');
  return readNames(ranking, passes, ranked);
}

/** The same, where who asks for a reason is answered by facts that give none, and one beside them does. */
async function withReasons(asking: Asking, first: Judgement): Promise<Judgement> {
  const { base, query, question } = asking;
  const { decision, evidence, ranked } = first;
  if (query.asked !== 'why' || question === null || !decision.answered) return first;
  const extended = question.withReasonsBeside(base, evidence, ranked, decision.answers);
  return extended === null ? first : judged(asking, extended, null);
}

/** The same, the query read once more where single words kept it from being answered. */
async function judgedSoftly(asking: Asking, first: Judgement): Promise<Judgement> {
  const { decision, evidence, ranked, thing } = first;
  if (decision.answered || !decision.unanswered.some(({ why }) => MAY_BE_OTHERWISE.has(why))) return first;
  const { readAgain } = await import('./questions/second-reading.ts');
  const again = readAgain(
    asking.base,
    asking.query,
    evidence,
    ranked,
    new Set(decision.unanswered.map(({ why }) => why)),
  );
  if (again === null) return first;
  const { admits, needs } = again;
  const passes = (fact: number): boolean => asking.passes(fact) && admits(fact);
  const second = await judged({ ...asking, passes }, again.evidence, again);
  const meets = (need: (fact: number) => boolean): boolean =>
    second.decision.answers.some(({ ordinal }) => need(ordinal));
  if (second.decision.answered && needs.every(meets)) return second;
  // Names are ranked best as they are typed.
  return thing === null && needs.length === 0 ? { ...second, decision } : first;
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

/** A query of fillers alone asks for what is called by one of them ("LeT"), if anything is; one of light words alone ("held") for these. */
function withNames(base: CompiledBase, query: Query): Query {
  if (query.words.length > 0) {
    // Words that weigh little beside others are all there is to look up.
    return query.asked === null && query.words.every(({ light }) => light !== 'no')
      ? { ...query, words: query.words.map((word) => ({ ...word, light: 'no' as const })) }
      : query;
  }
  return { ...query, words: query.fillers.filter(({ term }) => isWholeName(base, term)) };
}
