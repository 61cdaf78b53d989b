import type { CompiledBase } from '../compiled/base.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import type { WordEvidence } from './evidence.ts';

/** A number, no part of a name ("AC-130"), or a word for one or for an amount. */
const NUMBER =
  /(?:^|[\s("'“‘$€£~≈+])\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|scores|couple|several|few|many|half|third|quarter|none|no|nobody|once|twice)\b/i;

/**
 * Whether a fact may answer "how many …": it states a number, and what it counts is what is asked about, not only some of that. Of five
 * "members killed" nobody learns how many members there are.
 */
export function mayCount(base: CompiledBase, carrying: readonly WordEvidence[], ordinal: number): boolean {
  const { figure, unit, claim } = base.fact(ordinal);
  if (figure === null && !NUMBER.test(claim)) return false;
  const counted = tokenise(unit ?? '').map(({ term }) => stem(term));
  const last = counted.at(-1);
  if (last === undefined) return true;
  const asked = new Set(
    carrying.flatMap(({ word, alternatives }) => [
      stem(word.term),
      ...alternatives.flatMap(({ alternative }) => alternative.terms.map(({ text }) => stem(text))),
    ]),
  );
  return asked.has(last);
}
