import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { type FactShelf, MOST_SIBLINGS } from '../facts/fact-shelf.ts';
import { slotOf } from '../facts/name-slots.ts';
import { narrowerPlace } from '../places/narrower-places.ts';
import { strangerInList } from '../places/place-lists.ts';
import { respectivePlace } from '../places/respective-places.ts';
import { overlap } from '../words/span.ts';
import type { Conflicts, Culprit } from './figure-conflicts.ts';

/** Sets the draft's place against the fact's. */
export function placeConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): void {
  const { places } = profile;
  const { lexicon } = shelf;
  const fits = (place: number, other: number): boolean =>
    lexicon.chain(place).includes(other) || lexicon.chain(other).includes(place);
  const respective = places.length === 0 ? null : respectivePlace(context.sentence, context.mention);
  if (respective !== null) {
    if (!respective.entities.some((entity) => places.some((place) => fits(place, entity))))
      conflicts.set('place', respective);
    return;
  }
  const part = places.length === 0 ? null : narrowerPlace(profile, context, shelf);
  if (part !== null) {
    conflicts.set('place', part);
    return;
  }
  const locations = context.locations.filter(({ sure }) => sure);
  if (locations.length === 0) {
    const unknown = unknownPlace(profile, context, shelf);
    if (unknown !== null) conflicts.set('place', unknown);
    return;
  }
  if (places.length === 0) {
    const theirs = placeOfSibling(profile, locations, context, shelf);
    if (theirs !== null) conflicts.set('place', theirs);
    return;
  }
  const about = profile.fact.about.map((id) => lexicon.base.entityOrdinal(id));
  const named = locations.filter(({ entities }) =>
    entities.some(
      (entity) =>
        about.includes(entity) ||
        places.some((place) => fits(place, entity) || lexicon.related(place).has(entity)),
    ),
  );
  if (named.length === 0) {
    conflicts.set('place', locations[0] ?? null);
    return;
  }
  const missing = places.filter(
    (place) =>
      ![...context.entities].some(
        ([entity, near]) => near >= 0.7 && (fits(place, entity) || lexicon.related(entity).has(place)),
      ),
  );
  // "In Brazil, Mexico and Colombia" for three places of which Mexico is none.
  const strange =
    missing.length > 0 || places.length === 1
      ? named.flatMap((location) => strangerInList(location, context.sentence) ?? [])
      : [];
  if (places.length > 1 && strange[0] !== undefined && missing.length <= strange.length) {
    conflicts.set('place', strange[0]);
    return;
  }
  if (
    places.length > 1 &&
    missing.length > 0 &&
    named.some(({ entities }) => entities.some((entity) => places.includes(entity)))
  )
    conflicts.set('narrower', named[0] === undefined ? null : withJoined(named[0], context));
  const joined = locations.find(
    (location) => !named.includes(location) && isJoined(context, location, named),
  );
  if (joined !== undefined) conflicts.set('place', joined);
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
  locations: FigureContext['locations'],
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
