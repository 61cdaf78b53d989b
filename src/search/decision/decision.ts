import { liesIn } from '../demands/places.ts';
import type { Unanswered } from '../demands/unanswered.ts';
import { beginsOneWord, beginsOneWordBeside } from '../evidence/begins-one-word.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import {
  ANSWER_FLOOR,
  BEGUN_FLOOR,
  MISSPELT_FLOOR,
  NAMED_WELL,
  RIVAL_SHARE,
  TAIL_SHARE,
} from '../fitted/weights.ts';
import { mentionsInPassing } from '../names/bystanders.ts';
import { mayLack } from '../names/may-lack.ts';
import { missingFrom } from '../names/missing-from.ts';
import { readsAsName } from '../names/named-thing.ts';
import { namesBarely } from '../names/names-barely.ts';
import { belongsToOthers } from '../names/owners.ts';
import { namesInPassing } from '../names/passing-names.ts';
import { piecesName } from '../names/pieces-name.ts';
import { extremeAsked, mostFirst } from '../ranking/most-first.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { settledFirst, settledJudged } from '../ranking/settled-first.ts';
import { timeFirst, timeJudged } from '../ranking/time-first.ts';
import { typedFirst } from '../ranking/typed-first.ts';
import { mayNamePeople } from './asked-names.ts';
import { isBorrowed } from './borrowed-words.ts';
import { asksNothingElse, type Considered, mayBeCounted } from './considered.ts';
import { withoutOffered } from './either.ts';
import { mayTie, tieAmong } from './tie.ts';
import { blame, whatIsMissing } from './what-is-missing.ts';

/** So many words behind one that it is written whole. */
const GOES_ON = /(?:[a-z]+[^a-z]+){2}[a-z]/i;

/** So many misspelt or begun words that one fact joins are not so by chance. */
const SURELY_MEANT = 3;

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
  const candidates = placed.slice(first);
  const covers = ({ coverage }: RankedFact): boolean => coverage >= top.coverage * TAIL_SHARE;
  // What is put in another order must be known.
  let wanted =
    extremeAsked(considered.text) === null
      ? Math.max(most, settledJudged(base, candidates), timeJudged(base, evidence, candidates))
      : Number.POSITIVE_INFINITY;
  const answers = candidates.filter((fact) => {
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
    answers: mostFirst(
      base,
      considered.text,
      settledFirst(base, timeFirst(base, evidence, typedFirst(base, evidence, answers.filter(covers)))),
    ),
    more: considered.cut && ranked.every(covers),
    unanswered: [],
  };
}

/** The lowest score that is an answer. */
function floorFor(
  { base, thing, text }: Considered,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): number {
  if (thing !== null && thing.entity === fact.named && thing.confidence >= NAMED_WELL.sure) return 0;
  const types = carrying.map((word) => matchIn(base, word, fact.ordinal)?.alternative.type);
  if (!types.every((type) => type === 'fuzzy' || type === 'prefix' || type === 'stem')) return ANSWER_FLOOR;
  if (types.includes('fuzzy')) return types.length >= SURELY_MEANT ? ANSWER_FLOOR : MISSPELT_FLOOR;
  if (types.includes('stem')) return ANSWER_FLOOR;
  // Nobody who goes on writing has only begun the word.
  const [only, ...more] = carrying;
  if (more.length === 0 && GOES_ON.test(text.slice(only?.word.end))) return 1;
  const begins = types.length >= SURELY_MEANT ? beginsOneWordBeside : beginsOneWord;
  return carrying.every(begins) ? ANSWER_FLOOR : BEGUN_FLOOR;
}

/** The words whose absence refuses. */
function carryingWords(evidence: readonly WordEvidence[]): readonly WordEvidence[] {
  return evidence.filter(({ word }) => word.light === 'no');
}

/** Whether a question has a whole word, others behind it, that a fact only has as the beginning of one: "unit" of "United States". */
function isBegunWithin({ base, text }: Considered, word: WordEvidence, { ordinal }: RankedFact): boolean {
  return (
    matchIn(base, word, ordinal)?.alternative.type === 'prefix' && GOES_ON.test(text.slice(word.word.end))
  );
}

/** Whether one fact holds every carrying word of the query, or is about what the query names well without the missing ones. */
function joins(considered: Considered, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  // What is demanded beside the words takes reading the fact.
  return (
    joinsWords(considered, carrying, fact) &&
    considered.demands.every((demand) => demand.isMetBy(fact.ordinal))
  );
}

function joinsWords(considered: Considered, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  if (!asksNothingElse(considered, carrying, fact)) return false;
  if (!mayBeCounted(considered, fact)) return false;
  if (considered.asked !== null && carrying.some((word) => isBegunWithin(considered, word, fact)))
    return false;
  if (!mayNamePeople(considered.base, considered.text, fact.ordinal)) return false;
  const missing = withoutOffered(considered.base, missingFrom(considered, carrying, fact), carrying);
  const { base, text, thing } = considered;
  if (carrying.some((word) => isBorrowed(base, carrying, word, fact))) return false;
  // Where it is not sure what a name means, nothing that goes by names alone answers.
  const byName = thing !== null && readsAsName(base, carrying, fact);
  if (byName && thing.confidence < NAMED_WELL.sure) return false;
  if (missing.length > 0)
    return byName && fact.named === thing.entity && mayLack(base, text, carrying, missing, thing);
  return (
    (byName || !namesBarely(considered, carrying, fact)) &&
    !piecesName(base, carrying, fact) &&
    !mentionsInPassing(base, text, carrying, fact.ordinal) &&
    !namesInPassing(base, carrying, fact) &&
    !belongsToOthers(base, text, carrying, fact.ordinal)
  );
}
