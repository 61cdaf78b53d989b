import type { CompiledBase } from '../../compiled/base.ts';
import { RELATION } from '../../compiled/layout.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';

/** Between places that are asked for together: "in Iraq and Syria", "in Iraq and in Syria". */
const AND = /^(?:\s*,)?\s*(?:(?:and|or|than)\s+(?:in\s+)?)?(?:the\s+)?$/i;

/** Whether a query compares how many there are in two places: "more troops in Iraq or in Syria". */
export function comparesPlaces(text: string): boolean {
  return /\b(?:more|fewer|most|fewest)\b.*\bin\b.*\b(?:or|than)\b/i.test(text);
}

/** Places for each of which a query asks how many: no sum is told, but each number. */
export interface BothPlaces {
  readonly words: readonly WordEvidence[];
  /** For each place, whether a fact lies there. */
  readonly places: readonly ((fact: number) => boolean)[];
}

/** The places that a query names one after the other behind "in", the last behind "and"; null when it names fewer than two. */
export function bothPlaces(
  base: CompiledBase,
  text: string,
  evidence: readonly WordEvidence[],
): BothPlaces | null {
  const first = evidence.findIndex(({ word }) => word.place !== null);
  const isCompared = comparesPlaces(text);
  if (first === -1 || !/\b(?:and|or)\b/i.test(text)) return null;
  const words: WordEvidence[] = [];
  for (const each of evidence.slice(first)) {
    const before = words.at(-1);
    if (before !== undefined && !AND.test(text.slice(before.word.end, each.word.start))) break;
    if (placesOf(base, each).length === 0) break;
    words.push(each);
  }
  if (words.length < 2 || (!isCompared && tokenise(text).some(({ term }) => term === 'or'))) return null;
  return {
    words,
    places: words.map((word) => {
      const places = placesOf(base, word);
      return (fact) =>
        places.some(
          (place) =>
            (base.index.relations(place).maskOf(fact) & (RELATION.place | RELATION.placedWithin)) !== 0 &&
            base.index.outline(fact).place === 'entity' &&
            base.index.outline(fact).counted,
        );
    }),
  };
}

function placesOf(base: CompiledBase, { alternatives: [best] }: WordEvidence): readonly number[] {
  return [...(best?.entities.ordinals ?? [])].filter(
    (entity) => sortOfType(base.entity(entity).type) === 'place',
  );
}
