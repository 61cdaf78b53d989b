import { remembered } from '../../../language/remembered.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** What naming something that an entity may be spoken of as counts, of naming the entity itself. */
const RELATED = 0.7;

/** How near an entity, or one it may be spoken of as, is named: 0–1. `named` are those that are, by how near. */
export function nearnessAmong(
  named: ReadonlyMap<number, number>,
  lexicon: EntityLexicon,
): (entity: number) => number {
  return remembered((entity) => {
    let best = named.get(entity) ?? 0;
    for (const [other, near] of named)
      if (near * RELATED > best && lexicon.areRelated(entity, other)) best = near * RELATED;
    return best;
  });
}
