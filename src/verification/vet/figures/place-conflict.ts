import type { FigureContext } from '../contexts/figure-context.ts';
import type { Location } from '../contexts/locations.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { type FactShelf, MOST_SIBLINGS } from '../facts/fact-shelf.ts';
import { slotOf } from '../facts/name-slots.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { narrowerPlace } from '../places/narrower-places.ts';
import { strangerInList } from '../places/place-lists.ts';
import { placeAbroad } from '../places/places-abroad.ts';
import { respectivePlace } from '../places/respective-places.ts';
import { overlap } from '../words/span.ts';
import type { Conflict, Conflicts, Culprit } from './figure-conflicts.ts';

/** What speaks against a fact, and the words of the draft that do; no words where something is lacking. */
type Found = readonly (readonly [Conflict, Culprit | null])[];

/** Sets the draft's place against the fact's. */
export function placeConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): void {
  for (const [conflict, culprit] of conflictsFound(profile, context, shelf)) conflicts.set(conflict, culprit);
}

/** What is most surely the figure's place decides alone: the one told respectively, a part of the fact's, those it is said to be in. */
function conflictsFound(profile: FactProfile, context: FigureContext, shelf: FactShelf): Found {
  const { places } = profile;
  if (places.length > 0) {
    const respective = respectivePlace(context.sentence, context.mention);
    if (respective !== null)
      return misplaced(
        respective.entities.some((entity) => isAt(entity, places, shelf.lexicon)) ? null : respective,
      );
    const part = narrowerPlace(profile, context, shelf);
    if (part !== null) return misplaced(part);
  }
  const locations = context.locations.filter(({ sure }) => sure);
  if (locations.length === 0) return misplaced(unknownPlace(profile, context, shelf));
  if (places.length === 0)
    return misplaced(
      placeOfSibling(profile, locations, context, shelf) ?? placeAbroad(profile, locations, shelf.lexicon),
    );
  return conflictsAmong(locations, profile, context, shelf);
}

function misplaced(culprit: Culprit | null): Found {
  return culprit === null ? [] : [['place', culprit]];
}

/** Sets the locations of a figure against the places of a fact: one must be there, all of several should, and none beside them. */
function conflictsAmong(
  locations: readonly Location[],
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
): Found {
  const { places } = profile;
  const { lexicon } = shelf;
  const about = profile.fact.about.map((id) => lexicon.base.entityOrdinal(id));
  const isOwn = (entity: number): boolean =>
    about.includes(entity) ||
    isAt(entity, places, lexicon) ||
    places.some((place) => lexicon.related(place).has(entity));
  const named = locations.filter(({ entities }) => entities.some(isOwn));
  if (named.length === 0) return misplaced(locations[0] ?? null);
  const missing = missingPlaces(profile, context, lexicon);
  const strangers = strangersAmong(named, missing, profile, context);
  if (places.length > 1 && strangers.length > 0 && missing.length <= strangers.length)
    return misplaced(strangers[0] ?? null);
  const joined = locations.find((each) => !named.includes(each) && isJoined(context, each, named));
  return [
    ...(isPartOfSeveral(named, missing, profile) ? narrowed(named[0], context) : []),
    ...misplaced(joined ?? null),
  ];
}

/** Whether a place lies in one of others, or one of them in it. */
function isAt(entity: number, places: readonly number[], lexicon: EntityLexicon): boolean {
  return places.some(
    (place) => lexicon.chain(place).includes(entity) || lexicon.chain(entity).includes(place),
  );
}

/** The places of a fact that nothing around the figure names. */
function missingPlaces(
  { places }: FactProfile,
  { entities }: FigureContext,
  lexicon: EntityLexicon,
): readonly number[] {
  const near = [...entities].flatMap(([entity, nearness]) => (nearness >= 0.7 ? [entity] : []));
  return places.filter(
    (place) => !near.some((entity) => isAt(entity, [place], lexicon) || lexicon.related(entity).has(place)),
  );
}

/** "In Brazil, Mexico and Colombia" for three places of which Mexico is none: who stands in a list with a fact's place, where one of those lacks. */
function strangersAmong(
  named: readonly Location[],
  missing: readonly number[],
  { places }: FactProfile,
  { sentence }: FigureContext,
): readonly Culprit[] {
  return missing.length > 0 || places.length === 1
    ? named.flatMap((location) => strangerInList(location, sentence) ?? [])
    : [];
}

/** Whether a fact of several places is told of but some of them. */
function isPartOfSeveral(
  named: readonly Location[],
  missing: readonly number[],
  { places }: FactProfile,
): boolean {
  const isOne = (entity: number): boolean => places.includes(entity);
  return places.length > 1 && missing.length > 0 && named.some(({ entities }) => entities.some(isOne));
}

function narrowed(place: Culprit | undefined, context: FigureContext): Found {
  return [['narrower', place === undefined ? null : withJoined(place, context)]];
}

/** A place with the one that nobody knows beside it: "Quemada and Lorca". */
function withJoined({ start, end, text }: Culprit, { sentence }: FigureContext): Culprit {
  const joined =
    /^\s+and\s+(?:in\s+)?\p{Lu}[\p{L}’'-]+/u.exec(sentence.text.slice(end - sentence.start))?.[0] ?? '';
  const other = { start: end, end: end + joined.length };
  return sentence.mentions.some((mention) => overlap(mention, other))
    ? { start, end, text }
    : { start, end: other.end, text: `${text}${joined}` };
}

/** A name that nobody knows where the claim has its place: "strikes in Mosul" for "strikes in the Jurf al-Sakhar area", which is nowhere near. */
function unknownPlace(profile: FactProfile, context: FigureContext, shelf: FactShelf): Culprit | null {
  const { places } = profile;
  if (places.length === 0 || places.some((place) => context.nearness(place) > 0)) return null;
  const { text, start } = context.sentence;
  // "Troops stationed in" a place are in it.
  const slotAt = (at: number): string => {
    const [all = '', verb = '', rest = ''] = STATIONED.exec(text.slice(0, at - start)) ?? [];
    return slotOf(text.slice(0, at - start - all.length) + rest, at - start - verb.length, shelf.concepts);
  };
  const slots = places.map((place) => shelf.slotInClaim(profile, place));
  return (
    context.locations.find(
      (each) =>
        !each.sure &&
        LIES_IN.test(text.slice(0, each.start - start)) &&
        (slots.includes(slotAt(each.start)) || profile.claimWords.has(slotAt(each.start))),
    ) ?? null
  );
}

/** Verbs that only say where somebody is. */
const STATIONED =
  /((?:\s+(?:are|were|is|was|now))?\s+(?:based|stationed|deployed|located|posted|serving|present|garrisoned))(\s+(?:in|at|near|around)\s+(?:the\s+)?)$/iu;

const LIES_IN =
  /(?<!\p{L})(?:in|at|near|around)\s+(?:the\s+)?(?:(?:town|city|village|area|region|vicinity|suburbs|outskirts|province|district)\s+of\s+)?$/iu;

/** The place of another fact that counts the same, where this one tells of none: "62 were injured at Ain al-Asad", where eight were. */
function placeOfSibling(
  profile: FactProfile,
  locations: readonly Location[],
  { mention, sentence }: FigureContext,
  shelf: FactShelf,
): Culprit | null {
  const siblings = shelf.siblings(profile).slice(0, MOST_SIBLINGS);
  return (
    locations.find(
      ({ entities, start }) =>
        // "Some at Ain al-Asad" are but some of them.
        !/[,;:—]|(?<!\p{L})(?:some|many|most)(?!\p{L})/iu.test(
          sentence.text.slice(mention.end - sentence.start, Math.max(0, start - sentence.start)),
        ) &&
        entities.some(
          (entity) =>
            !profile.entities.some((own) => shelf.lexicon.areRelated(own, entity)) &&
            siblings.some((other) => other !== profile && other.places.includes(entity)),
        ),
    ) ?? null
  );
}

/** Whether two locations are named in one breath: "in Iraq and Jordan". */
function isJoined(
  { sentence }: FigureContext,
  location: { readonly start: number; readonly end: number },
  named: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return named.some((other) => {
    const from = Math.min(location.end, other.end);
    const to = Math.max(location.start, other.start);
    return /^\s*(?:and|or|,)\s*(?:and\s+)?(?:in\s+)?(?:neighbou?ring\s+)?$/iu.test(
      sentence.text.slice(from - sentence.start, to - sentence.start),
    );
  });
}
