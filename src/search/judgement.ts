import type { CompiledBase } from '../compiled/base.ts';
import { asksOfDeeds } from './decision/considered.ts';
import { type Decision, decide } from './decision/decision.ts';
import { mayDemand } from './demands/may-demand.ts';
import { type AskedPlace, askedPlaces } from './demands/places.ts';
import type { Unanswered } from './demands/unanswered.ts';
import type { WordEvidence } from './evidence/evidence.ts';
import type { NameReading } from './names/name-confidence.ts';
import { mayNameAnother, type NamedThing } from './names/named-thing.ts';
import type { Query } from './query/query.ts';
import type { QuestionReading } from './questions/question-reading.ts';
import type { SecondReading } from './questions/second-reading.ts';
import { FitReader } from './ranking/fit.ts';
import { phrasesFirst } from './ranking/phrases-first.ts';
import { type RankedFact, type Ranking, rank } from './ranking/ranking.ts';

/** What a query may be refused for that reads otherwise at second sight. */
const MAY_BE_OTHERWISE: ReadonlySet<Unanswered['why']> = new Set<Unanswered['why']>([
  'unknown',
  'not-joined',
  'no-such-place',
  'no-such-number',
  'not-counted',
  'not-timed',
  'no-such-time',
  'no-reason',
  'weak',
]);

/** Most facts that are read to find one that tells a reason: of a large base, the first that have the words. */
const MOST_READ = 3000;

/** What is asked, and of what. */
export interface Asking {
  readonly base: CompiledBase;
  readonly query: Query;
  readonly question: QuestionReading | null;
  readonly passes: (fact: number) => boolean;
  /** How many candidates are looked at. */
  readonly depth: number;
  readonly most: number;
}

/** What was found for a query, and whether it answers. */
export interface Judgement {
  readonly evidence: readonly WordEvidence[];
  readonly ranked: readonly RankedFact[];
  readonly places: readonly AskedPlace[];
  readonly thing: NamedThing | null;
  readonly decision: Decision;
}

/**
 * What the facts that words speak for (`evidence`) answer: judged as the query is typed, then by reasons beside what answers, and, where it
 * would be refused for single words, read once more.
 */
export async function judgementOf(asking: Asking, evidence: readonly WordEvidence[]): Promise<Judgement> {
  return judgedAsMeant(asking, await judgedTwice(asking, evidence));
}

async function judgedTwice(asking: Asking, evidence: readonly WordEvidence[]): Promise<Judgement> {
  const { asked } = asking.query;
  const all = asked === 'why' ? { ...asking, most: Number.POSITIVE_INFINITY } : asking;
  const first = await withReasons(all, await judged(all, evidence, null));
  if (asked !== 'why') return judgedSoftly(asking, first);
  const { reasonAsked, tellsReason } = await import('./demands/all-demands.ts');
  const { base, query, passes } = asking;
  const untold = reasonAsked(query.text);
  if (untold === null) return judgedSoftly(asking, first);
  // Only facts that tell a reason answer, and only where there are none the rest is read once more.
  const tells = ({ ordinal }: RankedFact): boolean => tellsReason(base, query.text, ordinal);
  const { decision } = first;
  const answers = decision.answers.filter(tells);
  if (answers.length > 0) return { ...first, decision: { ...decision, answers } };
  const refused = decision.answered
    ? { ...first, decision: { ...decision, answered: false, answers, unanswered: [untold] } }
    : first;
  let left = MOST_READ;
  const telling = (fact: number): boolean =>
    passes(fact) && left-- > 0 && tellsReason(base, query.text, fact);
  return judgedSoftly({ ...asking, passes: telling }, refused);
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

/** The same, a query that would be refused read as it would have been typed had nothing in it been misspelt or cut. */
async function judgedAsMeant(asking: Asking, typed: Judgement): Promise<Judgement> {
  const { decision, evidence, ranked } = typed;
  if (decision.answered) return typed;
  const { asMeant } = await import('./questions/as-meant.ts');
  const meant = await asMeant(asking.base, asking.query, evidence, ranked, decision.unanswered);
  if (meant === null) return typed;
  const judgement = await judgedTwice({ ...asking, query: meant.query }, meant.evidence);
  return judgement.decision.answered ? { ...judgement, evidence: meant.asTyped(judgement.evidence) } : typed;
}
