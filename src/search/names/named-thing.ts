import type { CompiledBase } from '../../compiled/base.ts';
import { saysOnlyWhatBody, saysOnlyWhatKind } from '../../language/name-words.ts';
import { stem } from '../../language/stem.ts';
import { beginsOneWord } from '../evidence/begins-one-word.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import { isNaming, standsInText, standTogether } from '../evidence/naming-words.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import type { RankedFact, Ranking } from '../ranking/ranking.ts';
import { isNameWord } from '../words/synonym-table.ts';

/** What a query may name. */
export interface NamedThing {
  /** Its ordinal. */
  readonly entity: number;
  /** How sure that is, 0–1. */
  readonly confidence: number;
  /** Whether the query holds a name of it whole. */
  readonly whole: boolean;
}

/** Whether all that a query holds and a fact meets names what the fact is about. */
export function readsAsName(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  if (fact.named === null || carrying.length === 0 || carrying.every(beginsOneWord)) return false;
  if (carrying.some((word) => namesAside(word, fact))) return false;
  return carrying.every(
    (word) =>
      isNaming(base, word, fact) ||
      word.scores.of(fact.ordinal) === 0 ||
      isPutToName(base, carrying, word, fact),
  );
}

/** Whether a word only says what kind of body the others name, and the text of the fact, that has it too, does not put it to one of them. */
function isPutToName(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  word: WordEvidence,
  fact: RankedFact,
): boolean {
  if (!saysOnlyWhatBody(word.word.term)) return false;
  const others = carrying.filter((other) => other !== word && isNaming(base, other, fact));
  return others.length > 0 && !standTogether(base, [word], others, fact.ordinal);
}

/** Whether a word is met only by the name of something else that a fact is about: "Baghdad" beside "air base". */
function namesAside({ alternatives, scores }: WordEvidence, { named, ordinal }: RankedFact): boolean {
  return (
    scores.of(ordinal) > 0 &&
    !alternatives.some(({ entities }) => entities.ordinals.some((entity) => entity === named))
  );
}

/** So many of the best facts are looked at for one that a query may name. */
const DEPTH = 3;

/**
 * Whether a query may name something other than as it is typed: what a best fact is about is named by all that the fact meets of it, the
 * very best meets no more by its text, and is not called so, word by word, nor only begun.
 */
export function mayNameAnother(ranking: Ranking, ranked: readonly RankedFact[]): boolean {
  const { base, evidence } = ranking;
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  const [top] = ranked;
  if (top === undefined || isNameAsTyped(ranking, carrying, top) || carrying.every(beginsOneWord))
    return false;
  // "base" alone is the ordinary word, where the facts have it so.
  const [only] = carrying;
  if (
    carrying.length === 1 &&
    only !== undefined &&
    [only.word.term, stem(only.word.term)].some(isNameWord) &&
    standsInText(only, top)
  )
    return false;
  const joined = carrying.every((word) => word.scores.of(top.ordinal) > 0);
  return ranked.slice(0, joined ? 1 : DEPTH).some((fact) => readsAsName(base, carrying, fact));
}

/** Whether a query is, word by word, a name of what a fact is about. */
function isNameAsTyped(
  { base, reader }: Ranking,
  carrying: readonly WordEvidence[],
  { ordinal, name, named, coverage }: RankedFact,
): boolean {
  if (named === null || name < NAMED_WELL.wholeName || coverage < NAMED_WELL.asTyped) return false;
  if (!carrying.every((word) => matchIn(base, word, ordinal)?.alternative.type === 'exact')) return false;
  // "Reaper Group" is not "Reaper", also called "Group 123".
  if (!carrying.some(({ word }) => saysOnlyWhatKind(word.term))) return true;
  return reader.spellingsMet(named).some(({ met }) => carrying.every((word) => met.has(word)));
}
