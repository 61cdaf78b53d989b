import type { CompiledBase } from '../../compiled/base.ts';
import { type EntityPostings, NO_ENTITIES } from '../../compiled/postings.ts';
import { indexTerms } from '../../language/compounds.ts';
import { NAME_PARTICLES } from '../../language/folding.ts';
import type { Alternative } from '../words/alternative.ts';

/** The entities with an alternative in their names. */
export function namedBy(base: CompiledBase, { terms, adjacent, onlyInTexts }: Alternative): EntityPostings {
  if (onlyInTexts === true) return NO_ENTITIES;
  const shared = sharedEntities(terms.map((term) => base.index.entityPostings(term)));
  if (adjacent !== true || shared.ordinals.length === 0) return shared;
  const wanted = terms.map(({ text }) => text);
  const kept = [...shared.ordinals.keys()].filter((at) => {
    const { name, aliases } = base.entity(shared.ordinals[at] ?? 0);
    return [name, ...aliases].some((spelling) => {
      const words = indexTerms(spelling);
      return holdsInTurn(words, wanted) || holdsInTurn(words.filter(isNaming), wanted);
    });
  });
  return {
    ordinals: shared.ordinals.filter((_, at) => kept.includes(at)),
    masks: shared.masks.filter((_, at) => kept.includes(at)),
  };
}

function isNaming(term: string): boolean {
  return !NAME_PARTICLES.has(term);
}

function holdsInTurn(terms: readonly string[], wanted: readonly string[]): boolean {
  return terms.some((_, start) => wanted.every((term, index) => terms[start + index] === term));
}

/** The entities in all of these lists. */
function sharedEntities(lists: readonly EntityPostings[]): EntityPostings {
  const [first, ...rest] = lists;
  if (first === undefined) return NO_ENTITIES;
  if (rest.length === 0) return first;
  const ordinals: number[] = [];
  const masks: number[] = [];
  for (const [position, ordinal] of first.ordinals.entries()) {
    const others = rest.map((list) => list.ordinals.indexOf(ordinal));
    if (others.includes(-1)) continue;
    ordinals.push(ordinal);
    masks.push(
      others.reduce((mask, at, index) => mask | (rest[index]?.masks[at] ?? 0), first.masks[position] ?? 0),
    );
  }
  return { ordinals: Uint32Array.from(ordinals), masks: Uint8Array.from(masks) };
}
