import type { CompiledBase } from '../../compiled/base.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { tokenise } from '../../language/tokens.ts';
import type { AskedPlace } from '../demands/places.ts';

/**
 * Whether a fact may be meant by a place although it does not lie there: it says "in" that place itself ("groups in Iraq"), or is about an
 * event of that place ("the fighting in Gaza").
 */
export function speaksOf(base: CompiledBase, place: AskedPlace, fact: number): boolean {
  const { about, claim, quote } = base.fact(fact);
  const isThere = about.some((id) => {
    const entity = base.entityOrdinal(id);
    return (
      entity !== null &&
      sortOfType(base.entity(entity).type) === 'event' &&
      isWithin(base, place, base.entity(entity).in)
    );
  });
  if (isThere) return true;
  const text = [claim, ...quote]
    .map(
      (part) =>
        ` ${tokenise(part)
          .map(({ term }) => term)
          .join(' ')} `,
    )
    .join('|');
  return place.entities.some((entity) => {
    const { name, aliases } = base.entity(entity);
    return [name, ...aliases].some((called) =>
      text.includes(
        ` in ${tokenise(called)
          .map(({ term }) => term)
          .join(' ')} `,
      ),
    );
  });
}

function isWithin(base: CompiledBase, { entities }: AskedPlace, within: string | null): boolean {
  const entity = within === null ? null : base.entityOrdinal(within);
  return entity !== null && entities.includes(entity);
}
