import type { CompiledBase } from '../compiled/base.ts';
import { RELATION } from '../compiled/layout.ts';
import { positionOf } from '../compiled/postings.ts';
import { readsAsFiller } from '../language/fillers.ts';
import { matchIn, type WordEvidence } from './evidence.ts';
import type { FitReader } from './fit.ts';
import { type AskedPlace, liesIn } from './places.ts';
import type { RankedFact } from './ranking.ts';
import type { Unanswered } from './result.ts';
import { ANSWER_FLOOR, DECISION_DEPTH, NAMED_WELL, TAIL_SHARE } from './weights.ts';

/** What a decision is made on. */
export interface Considered {
  readonly base: CompiledBase;
  readonly evidence: readonly WordEvidence[];
  readonly reader: FitReader;
  readonly ranked: readonly RankedFact[];
  readonly places: readonly AskedPlace[];
}

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

/**
 * Decides by what carries the question, then by the score. An answer is a fact that lies in every asked place and joins every word that
 * carries the question; a word may be missing only where the rest names well what the fact is about.
 */
export function decide(considered: Considered): Decision {
  const { base, evidence, ranked, places } = considered;
  const carrying = carryingWords(evidence);
  const placed = ranked.filter((fact) => places.every((place) => liesIn(base, place, fact.ordinal)));
  const answers = placed.slice(0, DECISION_DEPTH).filter((fact) => joins(considered, carrying, fact));
  const top = answers[0];
  if (top === undefined) return refused(whatIsMissing(considered, carrying, placed));
  if (top.score < ANSWER_FLOOR) return refused([blame(carrying, 'weak')]);
  return {
    answered: true,
    answers: answers.filter(({ coverage }) => coverage >= top.coverage * TAIL_SHARE),
    unanswered: [],
  };
}

function blame(words: readonly WordEvidence[], why: Unanswered['why']): Unanswered {
  return { words: words.map(({ word }) => word.text).join(' '), why, among: [] };
}

/** Names what kept the ranked facts from being an answer. */
function whatIsMissing(
  considered: Considered,
  carrying: readonly WordEvidence[],
  placed: readonly RankedFact[],
): readonly Unanswered[] {
  const unknown = carrying.filter(({ facts }) => facts.length === 0);
  if (unknown.length > 0)
    return unknown.map((word) => blame([word], isNumber(word) ? 'no-such-number' : 'unknown'));
  const { ranked, places } = considered;
  if (places.length > 0) {
    const elsewhere = ranked.slice(0, DECISION_DEPTH).some((fact) => joins(considered, carrying, fact));
    if (placed.length === 0 || elsewhere)
      return places.map(({ words }) => ({ words: `in ${words}`, why: 'no-such-place', among: [] }));
  }
  const best = placed[0];
  const missing = best === undefined ? [] : missingFrom(considered, carrying, best);
  if (missing.length === 0 && best !== undefined && !asksNothingElse(considered, carrying, best))
    return considered.evidence
      .filter(({ word }) => word.light === 'light')
      .map((word) => blame([word], word.facts.length === 0 ? 'unknown' : 'not-joined'));
  return missing.length > 0
    ? missing.map((word) => blame([word], 'not-joined'))
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
  if (carrying.some((word) => word.facts.length > 0 && !isNaming(base, word, fact))) return true;
  const light = evidence.filter(({ word }) => word.light === 'light' && !readsAsFiller(word.term));
  return light.length === 0 || light.some(({ scores }) => (scores[fact.ordinal] ?? 0) > 0);
}

/** Whether one fact holds every carrying word of the query, or is about what the query names well without the missing ones. */
function joins(considered: Considered, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  if (!asksNothingElse(considered, carrying, fact)) return false;
  const missing = missingFrom(considered, carrying, fact);
  return missing.length === 0 || namesWell(considered, carrying, missing, fact);
}

/**
 * The carrying words a fact does not hold. When those that name what it is about stand, for the most part, in different spellings of the
 * name, they name nothing together: "Salvation Army" is not what is also called "Islamic Salvation Foundation" and "Islamic Army".
 */
function missingFrom(
  { base, reader }: Considered,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): readonly WordEvidence[] {
  const absent = carrying.filter(({ scores }) => (scores[fact.ordinal] ?? 0) === 0);
  const byName = carrying.filter(
    (word) => !absent.includes(word) && isNaming(base, word, fact) && !standsInText(word, fact),
  );
  if (byName.length < 2) return absent;
  const together = new Set(base.fact(fact.ordinal).about.flatMap((id) => [...reader.wordsNaming(id)]));
  const scattered = byName.filter((word) => !together.has(word));
  if (scattered.length * 2 < byName.length) return absent;
  return carrying.filter((word) => absent.includes(word) || scattered.includes(word));
}

/**
 * Whether the query names what the fact is about although words are missing: spellings of a name differ by whole words ("Lawrence
 * Bishnoi Group" for "Lawrence Bishnoi Gang"). Only where all that is met is the name, and the fact is all there is to know about it, or
 * nearly: of a thing with many facts, every word of the query has to choose among them. A number, an initial, or a word that names
 * something else is never missing by accident.
 */
function namesWell(
  { base }: Considered,
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  if (fact.named === null || fact.name < NAMED_WELL.name || missing.some(tellsApart)) return false;
  if (carrying.some((word) => !missing.includes(word) && !isNaming(base, word, fact))) return false;
  const entity = base.entityOrdinal(fact.named);
  if (entity === null || factsAbout(base, entity) > NAMED_WELL.facts) return false;
  if (missing.length * NAMED_WELL.wordsPerMissing > carrying.length) {
    const wholeName = fact.name >= NAMED_WELL.wholeName && missing.every(({ facts }) => facts.length > 0);
    return wholeName && missing.length * 2 <= carrying.length;
  }
  const total = carrying.reduce((sum, { weight }) => sum + weight, 0);
  const absent = new Set(missing);
  const met = carrying.reduce(
    (sum, word) => (absent.has(word) ? sum : sum + word.weight * (word.scores[fact.ordinal] ?? 0)),
    0,
  );
  return met >= total * NAMED_WELL.share;
}

function isNaming(base: CompiledBase, word: WordEvidence, fact: RankedFact): boolean {
  const field = matchIn(base, word, fact.ordinal)?.field;
  return field === 'name' || field === 'alias';
}

function standsInText({ alternatives }: WordEvidence, fact: RankedFact): boolean {
  return alternatives.some(({ facts }) => positionOf(facts.ordinals, fact.ordinal) !== -1);
}

function isNumber({ word }: WordEvidence): boolean {
  return word.term.startsWith('#') || word.bound !== null;
}

/** Whether a word tells things apart: a number, an initial, or part of the names of few things. */
function tellsApart(evidence: WordEvidence): boolean {
  if (isNumber(evidence) || evidence.word.term.length <= NAMED_WELL.initials) return true;
  const [best] = evidence.alternatives;
  const named = best?.entities.ordinals.length ?? 0;
  return named > 0 && named < NAMED_WELL.genericFrom && best?.alternative.type === 'exact';
}

function factsAbout(base: CompiledBase, entity: number): number {
  return base.index.relations(entity).masks.filter((mask) => (mask & RELATION.about) !== 0).length;
}
