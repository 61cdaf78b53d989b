import type { CompiledBase } from '../../compiled/base.ts';
import { isPlace } from '../demands/places.ts';
import { AlsoScores } from '../evidence/also-scores.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { tellsPlainly } from '../ranking/telling-words.ts';

/** What a place is worth that a fact has from beside it. */
const BESIDE = 0.85;

const FIRST = 2;

const MOST_READ = 64;

/**
 * The evidence, extended where a question for a reason is answered by facts that give none: a fact beside one of these, in a paragraph of the
 * same source, that gives a reason and names no place of its own is about the same place. Null where nothing is added.
 */
export function withReasonsBeside(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  answers: readonly RankedFact[],
): readonly WordEvidence[] | null {
  // However many answers are looked for, the first two are.
  const best = answers.slice(0, FIRST);
  const [top] = best;
  if (top === undefined || tellsPlainly(base, 'why', top.ordinal)) return null;
  const reasons = ranked
    .slice(0, MOST_READ)
    .map(({ ordinal }) => ordinal)
    .filter(
      (fact) =>
        isPlaceless(base, fact) &&
        tellsPlainly(base, 'why', fact) &&
        best.some(({ ordinal }) => standTogether(base, ordinal, fact)),
    );
  if (reasons.length === 0) return null;
  let added = false;
  const extended = evidence.map((word) => {
    const beside = reasons.filter(
      (fact) => word.scores.of(fact) === 0 && best.some(({ ordinal }) => placesIn(base, word, ordinal)),
    );
    if (beside.length === 0) return word;
    added = true;
    return { ...word, scores: new AlsoScores(word.scores, beside, BESIDE) };
  });
  return added ? extended : null;
}

function isPlaceless(base: CompiledBase, fact: number): boolean {
  const { about, place } = base.index.outline(fact);
  return place === 'none' && about.length > 0;
}

/** Whether a word names the place of a fact. */
function placesIn(base: CompiledBase, word: WordEvidence, fact: number): boolean {
  const named = word.alternatives[0]?.entities.ordinals ?? new Uint32Array();
  return [...named].some((entity) => isPlace(base, entity)) && matchIn(base, word, fact) !== null;
}

function standTogether(base: CompiledBase, one: number, other: number): boolean {
  const [a, b] = [base.fact(one).at, base.fact(other).at];
  return a.source === b.source && a.paragraphs.some((paragraph) => b.paragraphs.includes(paragraph));
}
