import type { CompiledBase } from '../compiled/base.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import { holdsWord } from '../language/word-list.ts';
import type { WordEvidence } from './evidence.ts';

/** Words for numbers and amounts. */
const AMOUNTS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty ' +
  'fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens scores couple several few ' +
  'many half third quarter none no nobody once twice';

/** Whether a text states a number, in digits that are no part of a name ("AC-130") or in words, or an amount. */
function statesNumber(text: string): boolean {
  return tokenise(text).some(({ term, start }) =>
    term.startsWith('#') ? !/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) : holdsWord(AMOUNTS, term),
  );
}

/**
 * Whether a fact may answer "how many …": it states a number, and what it counts is what is asked about, not only some of that. Of five
 * "members killed" nobody learns how many members there are.
 */
export function mayCount(base: CompiledBase, carrying: readonly WordEvidence[], ordinal: number): boolean {
  const { figure, unit, claim } = base.fact(ordinal);
  const counted = tokenise(unit ?? '').map(({ term }) => stem(term));
  const last = counted.at(-1);
  if (last === undefined) return figure !== null || statesNumber(claim);
  const asked = new Set(
    carrying.flatMap(({ word, alternatives }) => [
      stem(word.term),
      ...alternatives.flatMap(({ alternative }) => alternative.terms.map(({ text }) => stem(text))),
    ]),
  );
  return asked.has(last) && (figure !== null || statesNumber(claim));
}
