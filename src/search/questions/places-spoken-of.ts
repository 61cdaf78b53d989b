import type { CompiledBase } from '../../compiled/base.ts';
import { capitals, countryForms } from '../../language/countries.ts';
import { sortOfType } from '../../language/entity-sort.ts';
import { fold } from '../../language/folding.ts';
import { tokenise } from '../../language/tokens.ts';
import type { AskedPlace } from '../demands/places.ts';

/** Words of governing, which is done in the capital. */
const GOVERNING =
  /\b(?:prime minister|premier|pm|president|government|governing|ruling|coalition|politics|political|parliament|power)\b/i;

/** The country whose government a query asks about by its capital: "the prime minister in Baghdad". Null where it asks nothing of the kind. */
export function governedFrom(capital: string, text: string): string | null {
  return GOVERNING.test(text) ? (capitals().get(fold(capital)) ?? null) : null;
}

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
  const country = governedFrom(place.words, claim);
  if (
    country !== null &&
    tokenise(claim).some(({ term }) => term === country || countryForms(country).includes(term))
  )
    return true;
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
    return [name, ...aliases].some((called) => {
      const terms = tokenise(called)
        .map(({ term }) => term)
        .join(' ');
      // "In Iraqi and South Korean banks" is in both.
      return text.includes(` in ${terms} `) || new RegExp(` in (?:[a-z]+ ){1,2}and ${terms} `).test(text);
    });
  });
}

function isWithin(base: CompiledBase, { entities }: AskedPlace, within: string | null): boolean {
  const entity = within === null ? null : base.entityOrdinal(within);
  return entity !== null && entities.includes(entity);
}
