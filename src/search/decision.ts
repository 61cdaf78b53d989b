import type { CompiledBase } from '../compiled/base.ts';
import { RELATION } from '../compiled/layout.ts';
import type { WordEvidence } from './evidence.ts';
import { type AskedPlace, liesIn } from './places.ts';
import type { RankedFact } from './ranking.ts';
import type { Unanswered } from './result.ts';
import { ANSWER_FLOOR, NAMED_WELL, TAIL_SHARE } from './weights.ts';

/** Whether the best facts answer the query, and if not, what could not be answered. */
export interface Decision {
  readonly answered: boolean;
  /** Facts that answer, best first; empty when refused. */
  readonly answers: readonly RankedFact[];
  readonly unanswered: readonly Unanswered[];
}

function refused(unanswered: readonly Unanswered[]): Decision {
  return { answered: false, answers: [], unanswered };
}

function isNumber({ word }: WordEvidence): boolean {
  return word.term.startsWith('#') || word.bound !== null;
}

/**
 * Decides by what carries the question, then by the score. An answer is a fact that lies in every asked place and joins every word that
 * carries the question; a word may be missing only where the rest names well what the fact is about (see `namesWell`).
 */
export function decide(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  places: readonly AskedPlace[],
): Decision {
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  const inPlace = (fact: RankedFact): boolean => places.every((place) => liesIn(base, place, fact.ordinal));
  const placed = ranked.filter(inPlace);
  const answers = placed.filter((fact) => joins(base, carrying, fact));
  const top = answers[0];
  if (top === undefined) return refused(whatIsMissing(base, evidence, ranked, placed, places));
  if (top.score < ANSWER_FLOOR)
    return refused([{ words: carrying.map(({ word }) => word.text).join(' '), why: 'weak', among: [] }]);
  return {
    answered: true,
    answers: answers.filter(({ coverage }) => coverage >= top.coverage * TAIL_SHARE),
    unanswered: [],
  };
}

/** Names what kept the ranked facts from being an answer. */
function whatIsMissing(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  placed: readonly RankedFact[],
  places: readonly AskedPlace[],
): readonly Unanswered[] {
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  const unknown = carrying.filter(({ facts }) => facts.length === 0);
  if (unknown.length > 0) {
    return unknown.map((word) => ({
      words: word.word.text,
      why: isNumber(word) ? 'no-such-number' : 'unknown',
      among: [],
    }));
  }
  const nowhere = places.map(
    ({ words }): Unanswered => ({ words: `in ${words}`, why: 'no-such-place', among: [] }),
  );
  const joinedElsewhere = ranked.some((fact) => joins(base, carrying, fact));
  if (nowhere.length > 0 && (placed.length === 0 || joinedElsewhere)) return nowhere;
  const best = placed[0];
  const missing = best === undefined ? [] : missingFrom(carrying, best);
  if (missing.length > 0)
    return missing.map(({ word }) => ({ words: word.text, why: 'not-joined', among: [] }));
  return [{ words: evidence.map(({ word }) => word.text).join(' '), why: 'weak', among: [] }];
}

function missingFrom(carrying: readonly WordEvidence[], fact: RankedFact): readonly WordEvidence[] {
  return carrying.filter(({ scores }) => (scores[fact.ordinal] ?? 0) === 0);
}

/** Whether one fact holds every carrying word of the query, or is about what the query names well without the missing ones. */
function joins(base: CompiledBase, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  const missing = missingFrom(carrying, fact);
  return missing.length === 0 || namesWell(base, carrying, missing, fact);
}

/**
 * Whether the query names what the fact is about although words are missing: spellings of a name differ by whole words ("Lawrence
 * Bishnoi Group" for "Lawrence Bishnoi Gang"). Only where the fact is all there is to know, or nearly: of a thing with many facts, every
 * word of the query has to choose among them. A number, or a word that names something else, is never missing by accident.
 */
function namesWell(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  if (fact.name < NAMED_WELL.name || missing.some((word) => isNumber(word) || namesAnother(word)))
    return false;
  if (missing.length * NAMED_WELL.wordsPerMissing > carrying.length) {
    const wholeName = fact.name >= NAMED_WELL.wholeName && missing.every(({ facts }) => facts.length > 0);
    if (!wholeName || missing.length * 2 > carrying.length) return false;
  } else {
    const total = carrying.reduce((sum, { weight }) => sum + weight, 0);
    const met = carrying.reduce((sum, { weight, scores }) => sum + weight * (scores[fact.ordinal] ?? 0), 0);
    if (met < total * NAMED_WELL.share) return false;
  }
  return base.fact(fact.ordinal).about.some((id) => {
    const entity = base.entityOrdinal(id);
    return entity !== null && factsAbout(base, entity) <= NAMED_WELL.facts;
  });
}

/** Whether a word is part of the names of few things: then it tells them from others. */
function namesAnother({ alternatives }: WordEvidence): boolean {
  const [best] = alternatives;
  const named = best?.entities.ordinals.length ?? 0;
  return named > 0 && named < NAMED_WELL.genericFrom && best?.alternative.type === 'exact';
}

function factsAbout(base: CompiledBase, entity: number): number {
  return base.index.relations(entity).masks.filter((mask) => (mask & RELATION.about) !== 0).length;
}
