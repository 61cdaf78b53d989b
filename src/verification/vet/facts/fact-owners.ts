import { findFigures } from '../../../language/figures.ts';
import type { Fact } from '../../../model/fact.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** Entities whose the counted are, by the words of a claim: "18 Keldish tanks". */
export function ownersIn({ claim, figure }: Fact, lexicon: EntityLexicon): readonly number[] {
  if (figure === null) return [];
  const counted = findFigures(claim).find(({ figure: { stated } }) => sameNumbers(stated, figure.stated));
  return counted?.noun == null ? [] : lexicon.find(counted.noun).flatMap(({ entities }) => entities);
}

function sameNumbers(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
