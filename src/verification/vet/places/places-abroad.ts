import type { Location } from '../contexts/locations.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/**
 * The country that a draft puts the killed or injured of a fact in, which tells of no place but is about somebody in another country: "militants killed in
 * Syria" of "Iran-backed militias in Iraq". Null where there is none.
 */
export function placeAbroad(
  { fact, unit, entities, speakers }: FactProfile,
  locations: readonly Location[],
  lexicon: EntityLexicon,
): Location | null {
  if (unit?.state == null) return null;
  const isCountry = (entity: number): boolean =>
    lexicon.isPlace(entity) && lexicon.entity(entity).in === null;
  const about = fact.about.flatMap((id) => lexicon.base.entityOrdinal(id) ?? []);
  const countries = about.flatMap((entity) =>
    lexicon.spellings(entity).flatMap((name) => {
      const where = WHERE.exec(name)?.groups?.['where'] ?? '';
      return lexicon.find(where).flatMap((mention) => mention.entities.filter(isCountry));
    }),
  );
  if (countries.length === 0) return null;
  const own = [...countries, ...entities, ...speakers.flatMap((each) => each.entities)];
  return (
    locations.find(
      (location) =>
        location.entities.length > 0 &&
        location.entities.every(
          (entity) => isCountry(entity) && !own.some((each) => lexicon.areRelated(each, entity)),
        ),
    ) ?? null
  );
}

/** Where somebody is by name. An army may be anywhere. */
const WHERE = /\sin\s+(?:the\s+)?(?<where>\p{Lu}.*)$/u;
