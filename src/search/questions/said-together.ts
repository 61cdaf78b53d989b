import type { CompiledBase } from '../../compiled/base.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';

/** So many words may stand among those that are said together. */
const MOST_BETWEEN = 2;

/** Whether the claim of a fact has all of some words, as typed but for their endings, side by side: "powerful armed faction". */
export function saidTogether(base: CompiledBase, words: readonly WordEvidence[], fact: number): boolean {
  const told = tokenise(base.fact(fact).claim).map(({ term }) => stem(term));
  const asked = words.map(
    ({ word, alternatives }) =>
      new Set(
        [
          word.term,
          ...alternatives
            .filter(({ alternative: { type } }) => type === 'synonym')
            .flatMap(({ alternative }) => alternative.terms.map(({ text }) => text)),
        ].map(stem),
      ),
  );
  const length = asked.length + MOST_BETWEEN;
  return (
    asked.length > 1 &&
    told.some((_, at) => {
      const near = told.slice(at, at + length);
      return asked.every((forms) => near.some((each) => forms.has(each)));
    })
  );
}
