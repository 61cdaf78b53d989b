import { isLightVerb } from '../../language/asking-words.ts';
import { ASKED_KINDS, LIGHT_WORDS, readsAsFiller } from '../../language/fillers.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import { mentionsInPassing } from '../names/bystanders.ts';
import { mayLack, missingFrom, namesBarely, piecesName } from '../names/name-judgement.ts';
import type { Judged } from '../names/name-reading.ts';
import { type NamedThing, readsAsName } from '../names/named-thing.ts';
import { isWholeName } from '../names/naming.ts';
import { isNaming, isNumber } from '../names/naming-words.ts';
import { belongsToOthers } from '../names/owners.ts';
import { namesInPassing } from '../names/passing-names.ts';
import { withoutOffered } from '../query/either.ts';
import { wholeOf } from '../query/missing-words.ts';
import type { QuestionReading } from '../questions/question-reading.ts';
import type { SecondReading } from '../questions/second-reading.ts';
import { anyJoins } from '../ranking/best-facts.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import type { Asked, Unanswered } from '../result.ts';
import {
  ANSWER_FLOOR,
  BEGUN_FLOOR,
  MISSPELT_FLOOR,
  NAMED_WELL,
  RIVAL_SHARE,
  TAIL_SHARE,
} from '../weights.ts';
import { beginsOneWord } from '../words/begins-one-word.ts';
import { mayNamePeople } from './asked-names.ts';
import { type AskedRole, isReversed } from './deed-roles.ts';
import { type AskedPlace, liesIn } from './places.ts';
import { mayTie, tieAmong } from './tie.ts';

/** So many words of names ask for what joins these, whatever kind of thing is asked for. */
const TELLING_NAMES = 3;

/** So many misspelt words that one fact joins are not so by chance. */
const SURELY_MEANT = 3;

/** Questions that a name alone may be all there is to. */
const OF_NAMES: ReadonlySet<Asked> = new Set<Asked>(['what', 'who', 'where']);

/** What a decision is made on. */
export interface Considered extends Judged {
  /** The query as typed. */
  readonly text: string;
  readonly evidence: readonly WordEvidence[];
  readonly ranked: readonly RankedFact[];
  /** Whether facts that cover no more of the query than the last of these were left out. */
  readonly cut: boolean;
  readonly places: readonly AskedPlace[];
  /** Who is to have done it, and to whom. */
  readonly roles: readonly AskedRole[];
  readonly asked: Asked;
  /** Which facts may be an answer at all. */
  readonly passes: (fact: number) => boolean;
  /** What the query may name other than as it is typed, and how surely; null when that was not read. */
  readonly thing: NamedThing | null;
  readonly question: QuestionReading | null;
  /** The query is read once more, as this says: no word may be missing, as part of a name or otherwise. */
  readonly again: SecondReading | null;
  /** How many answers are wanted; more are not looked for. */
  readonly most: number;
}

/** Whether the best facts answer the query, and if not, what could not be answered. */
export interface Decision {
  readonly answered: boolean;
  /** Facts that answer, best first; empty when refused. */
  readonly answers: readonly RankedFact[];
  /** Whether others may answer as well, which were not looked at. */
  readonly more: boolean;
  readonly unanswered: readonly Unanswered[];
}

function refused(unanswered: readonly Unanswered[]): Decision {
  return { answered: false, answers: [], more: false, unanswered };
}

/**
 * Decides by what carries the question, then by the score. An answer is a fact that lies in every asked place and joins every word that
 * carries the question; a word may be missing only where the rest names well what the fact is about.
 */
export function decide(considered: Considered): Decision {
  const { base, evidence, ranked, places, most } = considered;
  const carrying = carryingWords(evidence);
  const placed = ranked.filter(({ ordinal }) =>
    places.every(
      (place) => liesIn(base, place, ordinal) || considered.again?.speaksOf(base, place, ordinal) === true,
    ),
  );
  const first = placed.findIndex((fact) => joins(considered, carrying, fact));
  const top = placed[first];
  if (top === undefined) return refused(whatIsMissing(considered, carrying, placed));
  // What ranks well below a fact that is no answer is none either: its words only happen to stand in it. A question
  // chooses by more than words.
  const [best] = placed;
  if (
    considered.asked === null &&
    considered.again === null &&
    best !== undefined &&
    top.score < best.score * RIVAL_SHARE
  )
    return refused(whatIsMissing(considered, carrying, placed));
  const covers = ({ coverage }: RankedFact): boolean => coverage >= top.coverage * TAIL_SHARE;
  let wanted = most;
  const answers = placed.slice(first).filter((fact) => {
    // What is not shown, because it covers too little or enough is, is judged only where it may tie with the best.
    const shown = covers(fact) && wanted > 0;
    if (!shown && !mayTie(top, fact)) return false;
    if (fact !== top && !joins(considered, carrying, fact)) return false;
    if (shown) wanted -= 1;
    return true;
  });
  if (top.score < floorFor(considered, carrying, top)) return refused([blame(carrying, 'weak')]);
  const tie = tieAmong(base, evidence, answers);
  if (tie !== null) return refused([tie]);
  return {
    answered: true,
    answers: answers.filter(covers),
    more: considered.cut && ranked.every(covers),
    unanswered: [],
  };
}

/** The lowest score that is an answer. */
function floorFor({ base, thing }: Considered, carrying: readonly WordEvidence[], fact: RankedFact): number {
  if (thing !== null && thing.entity === fact.named && thing.confidence >= NAMED_WELL.sure) return 0;
  const types = carrying.map((word) => matchIn(base, word, fact.ordinal)?.alternative.type);
  if (!types.every((type) => type === 'fuzzy' || type === 'prefix' || type === 'stem')) return ANSWER_FLOOR;
  if (types.includes('fuzzy')) return types.length >= SURELY_MEANT ? ANSWER_FLOOR : MISSPELT_FLOOR;
  if (types.includes('stem')) return ANSWER_FLOOR;
  return carrying.every(beginsOneWord) ? ANSWER_FLOOR : BEGUN_FLOOR;
}

function blame(words: readonly WordEvidence[], why: Unanswered['why']): Unanswered {
  return { words: words.map(({ word }) => word.text).join(' '), why, among: [] };
}

/** Blames words, those of one name together. */
function eachOnce(
  { base, text }: Considered,
  words: readonly WordEvidence[],
  why: (word: WordEvidence) => Unanswered['why'],
): readonly Unanswered[] {
  const blamed = new Map<string, Unanswered>();
  for (const word of words) {
    const whole = wholeOf(word.word, text, (term) => isWholeName(base, term));
    const known = blamed.get(whole);
    if (known === undefined || known.why === 'no-such-number')
      blamed.set(whole, { words: whole, why: why(word), among: [] });
  }
  return [...blamed.values()];
}

/** Names what kept the ranked facts from being an answer. */
function whatIsMissing(
  considered: Considered,
  carrying: readonly WordEvidence[],
  placed: readonly RankedFact[],
): readonly Unanswered[] {
  const unknown = carrying.filter(({ found }) => !found);
  if (unknown.length > 0)
    return eachOnce(considered, unknown, (word) => (isNumber(word) ? 'no-such-number' : 'unknown'));
  const { asked, places, passes } = considered;
  if (asked === 'how-many' && isToldUncounted(considered, carrying, placed))
    return [blame(carrying, 'not-counted')];
  if (places.length > 0) {
    const beside = carrying.filter(({ word }) => word.place === null);
    if (placed.length === 0 || (beside.length > 0 && anyJoins(beside, passes)))
      return places.map(({ words }) => ({ words: `in ${words}`, why: 'no-such-place', among: [] }));
  }
  const best = placed[0];
  const missing = best === undefined ? [] : missingFrom(considered, carrying, best);
  if (missing.length === 0 && best !== undefined && !asksNothingElse(considered, carrying, best))
    return considered.evidence
      .filter(({ word }) => word.light === 'light')
      .map((word) => blame([word], !word.found ? 'unknown' : 'not-joined'));
  return missing.length > 0
    ? eachOnce(considered, missing, ({ word }) => (word.unit === null ? 'not-joined' : 'no-such-number'))
    : [blame(considered.evidence, 'weak')];
}

/** The words whose absence refuses. */
function carryingWords(evidence: readonly WordEvidence[]): readonly WordEvidence[] {
  return evidence.filter(({ word }) => word.light === 'no');
}

/** Whether a fact holds one of the light words, when they are all that asks something about the names in a query: "people in Iraq". */
function asksNothingElse(
  { base, evidence }: Considered,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  if (carrying.some((word) => word.found && !isNaming(base, word, fact))) return true;
  const light = evidence.filter(({ word }) => word.light === 'light' && !isMistyped(word.term));
  const idle = light.every(({ word }) => ASKED_KINDS.has(word.term) || isLightVerb(word.term));
  if (carrying.length >= TELLING_NAMES && idle && !nameOneThing(carrying)) return true;
  return light.length === 0 || light.some(({ scores }) => scores.of(fact.ordinal) > 0);
}

/** Whether words are all part of the name of one thing. */
function nameOneThing([first, ...rest]: readonly WordEvidence[]): boolean {
  const named = (word: WordEvidence | undefined): Uint32Array =>
    word?.alternatives[0]?.entities.ordinals ?? new Uint32Array();
  return named(first).some((entity) => rest.every((word) => named(word).includes(entity)));
}

/** Whether a light word is so because it reads as a mistyped filler. */
function isMistyped(term: string): boolean {
  return !LIGHT_WORDS.has(term) && readsAsFiller(term);
}

/** Whether a query asks more than what something is: a word missing from "did Republicans praise Biden" would be the verb, and no part of a name. */
export function asksOfDeeds({ asked, text, again }: Pick<Considered, 'asked' | 'text' | 'again'>): boolean {
  if (again !== null) return true;
  if (asked !== null && !OF_NAMES.has(asked)) return true;
  return asked === 'who'
    ? !/\bwho(?:['’]s|\s+(?:is|are|was|were))\b/i.test(text)
    : /\b(?:did|does|do)\b|^\s*(?:was|were|has|have|had|will|would|can|could|should)\b/i.test(text);
}

/** Whether facts join all that was asked and none of them says how many. */
function isToldUncounted(
  considered: Considered,
  carrying: readonly WordEvidence[],
  placed: readonly RankedFact[],
): boolean {
  const joined = placed.filter((fact) => missingFrom(considered, carrying, fact).length === 0);
  return joined.length > 0 && !joined.some((fact) => mayBeCounted(considered, fact));
}

function mayBeCounted(
  { base, asked, question, text, evidence }: Considered,
  { ordinal }: RankedFact,
): boolean {
  return (
    (asked !== 'how-many' && asked !== 'how-much') ||
    question === null ||
    question.mayCount(base, text, evidence, ordinal)
  );
}

/** Whether one fact holds every carrying word of the query, or is about what the query names well without the missing ones. */
function joins(considered: Considered, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  if (!asksNothingElse(considered, carrying, fact)) return false;
  if (!mayBeCounted(considered, fact)) return false;
  if (considered.roles.some((role) => isReversed(considered.base, role, fact.ordinal))) return false;
  if (!mayNamePeople(considered.base, considered.text, fact.ordinal)) return false;
  const missing = withoutOffered(missingFrom(considered, carrying, fact), carrying);
  const { base, text, thing } = considered;
  // Where it is not sure what a name means, nothing that goes by names alone answers.
  const byName = thing !== null && readsAsName(base, carrying, fact);
  if (byName && thing.confidence < NAMED_WELL.sure) return false;
  if (missing.length > 0)
    return byName && fact.named === thing.entity && mayLack(base, carrying, missing, thing);
  return (
    (byName || !namesBarely(considered, carrying, fact)) &&
    !piecesName(base, carrying, fact) &&
    !mentionsInPassing(base, text, carrying, fact.ordinal) &&
    !namesInPassing(base, carrying, fact) &&
    !belongsToOthers(base, text, carrying, fact.ordinal)
  );
}
