import type { CompiledBase } from '../../compiled/base.ts';
import { ENTITY_FIELD } from '../../compiled/layout.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNaming, standsInText } from '../evidence/naming-words.ts';
import { TOGETHER } from '../fitted/weights.ts';
import type { RankedFact } from './ranking.ts';

/** Two words of a query, in no order: results do not depend on it. */
type Pair = readonly [WordEvidence, WordEvidence];

/**
 * Puts facts that hold two words of a query side by side before a best one that meets one of them in part of a name and the other
 * somewhere in its text: a "defense official" is no official of the Department of Defense when there is one who is called so.
 */
export function phrasesFirst(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): readonly RankedFact[] {
  const [top] = ranked;
  if (top === undefined) return ranked;
  const telling = evidence.filter(({ word }) => word.light !== 'particle');
  const inPart = telling.filter((word) => namesInPart(base, word, top));
  const inText = inPart.length === 0 ? [] : telling.filter((word) => meetsInText(base, word, top));
  const torn = inPart.flatMap((one) => inText.map((other): Pair => [one, other]));
  if (torn.length === 0) return ranked;
  const holding = new Set(
    ranked
      .slice(1, TOGETHER.depth)
      .filter(
        (fact) =>
          fact.coverage >= top.coverage * TOGETHER.share &&
          torn.some((pair) => holdsTogether(base, pair, fact)),
      ),
  );
  if (holding.size === 0) return ranked;
  const raised = [...holding].map((fact) => ({ ...fact, score: Math.max(fact.score, top.score) }));
  return [...raised, ...ranked.filter((fact) => !holding.has(fact))];
}

/** Whether a word is met as part of a name only: not in the text, nor a name by itself. */
function namesInPart(base: CompiledBase, word: WordEvidence, fact: RankedFact): boolean {
  if (!isNaming(base, word, fact) || standsInText(word, fact)) return false;
  return word.alternatives.every(({ entities }) =>
    entities.masks.every((mask) => (mask & ENTITY_FIELD.whole) === 0),
  );
}

function meetsInText(base: CompiledBase, word: WordEvidence, fact: RankedFact): boolean {
  return standsInText(word, fact) && !isNaming(base, word, fact);
}

function holdsTogether(base: CompiledBase, [one, other]: Pair, fact: RankedFact): boolean {
  const terms = tokenise(base.fact(fact.ordinal).claim).map(({ term }) => term);
  const [first, second] = [readAs(one), readAs(other)];
  return terms.some((term, at) => {
    const before = terms[at - 1] ?? '';
    return (
      term !== before &&
      ((first.includes(before) && second.includes(term)) || (second.includes(before) && first.includes(term)))
    );
  });
}

/** A word as it is typed, or as the base has it, should it be misspelt or spelt otherwise ("defence"). */
function readAs({ word, alternatives: [best] }: WordEvidence): readonly string[] {
  const { type, terms } = best?.alternative ?? {};
  const known = type === 'fuzzy' || type === 'stem' ? (terms?.[0]?.text ?? word.term) : word.term;
  return type === 'stem' ? [word.term, known] : [known];
}
