import { type ClauseOwner, clauseOwner } from '../contexts/clause-owner.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { inventedOwner } from '../parties/invented-owners.ts';
import { subjectConflict } from '../parties/subject-conflict.ts';
import { overlap, type Span } from '../words/span.ts';

/** What of a fact contradicts what stands around a figure. */
export type Conflict =
  /** The draft puts it in another place. */
  | 'place'
  /** In only one of several places of the fact. */
  | 'narrower'
  /** It counts somebody else's. */
  | 'party'
  /** Another state: killed, not injured. */
  | 'state'
  /** Another noun that the base counts, too. */
  | 'noun'
  | 'currency'
  | 'date';

/** The words of the draft that contradict a fact. */
export interface Culprit extends Span {
  readonly text: string;
}

/** Conflicts found, with the words that make them where there are any. */
export type Conflicts = Map<Conflict, Culprit | null>;

/** Sets whose the draft counts against whose the fact does. */
export function partyConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): void {
  const { lexicon } = shelf;
  const own = [...profile.entities, ...profile.speakers.flatMap(({ entities }) => entities)];
  const owners = context.owners.filter(
    ({ text, entities }) => /\p{Lu}/u.test(text) && !isHitThere(entities, profile, shelf),
  );
  const foreign = owners.filter(
    ({ entities }) => !entities.some((entity) => own.some((mine) => lexicon.areRelated(mine, entity))),
  );
  if (owners.length > 0 && foreign.length === owners.length && own.length > 0)
    conflicts.set('party', foreign[0] ?? null);
  const guest = owners.find((owner) => isNoMember(owner.entities, profile, shelf));
  if (guest !== undefined) conflicts.set('party', guest);
  const rival = owners.find((owner) => isRivalOwner(owner.entities, profile, context, shelf));
  if (rival !== undefined) conflicts.set('party', rival);
  const invented = inventedOwner(profile, context, owners, lexicon);
  if (invented !== null) conflicts.set('party', invented);
  const { stranger } = context;
  if (owners.length === 0 && stranger !== null && !mentionsWord(profile, stranger.text) && own.length > 0)
    conflicts.set('party', stranger);
  const subject = subjectConflict(profile, context, shelf) ?? ownerConflict(profile, context, shelf);
  if (subject !== null) conflicts.set('party', subject);
  siblingConflict(profile, context, shelf, conflicts);
}

/**
 * "The two Kataib Hezbollah targets": sites of which the fact does not say whose they are may be those of a party that other facts of its kind are
 * about.
 */
function isHitThere(
  entities: readonly number[],
  { fact, unit, owners }: FactProfile,
  shelf: FactShelf,
): boolean {
  if (unit?.classes.has('site') !== true || owners.length > 0) return false;
  return entities.some(
    (entity) =>
      shelf.lexicon.isParty(entity) &&
      shelf
        .factsAbout(entity)
        .some(({ fact: { kind, at } }) => kind === fact.kind && at.source === fact.at.source),
  );
}

/** The fact counts members of whoever tells it, and the draft those of a country where it was not: "five Americans" for five of its members. */
function isNoMember(
  owners: readonly number[],
  { fact, speakers, places }: FactProfile,
  { lexicon }: FactShelf,
): boolean {
  const groups = speakers.flatMap(({ entity }) =>
    entity !== null && lexicon.isParty(entity) ? [entity] : [],
  );
  if (groups.length === 0 || !OF_ITS_OWN.test(fact.claim)) return false;
  const own = [...groups, ...places.flatMap((place) => lexicon.chain(place))];
  return owners.every(
    (owner) => lexicon.isPlace(owner) && !own.some((mine) => lexicon.areRelated(mine, owner)),
  );
}

const OF_ITS_OWN =
  /(?<!\p{L})of\s+(?:its|their)\s+(?:own\s+)?(?:members?|fighters|militants|men|soldiers|troops|commanders|people|personnel)(?!\p{L})/iu;

/** The counted are of one country, or party, where the claim has them of another: "18 Osmaran tanks" for "18 Keldish tanks". */
function isRivalOwner(
  owners: readonly number[],
  profile: FactProfile,
  context: FigureContext,
  { lexicon }: FactShelf,
): boolean {
  return profile.owners.some(
    (own) =>
      !context.entities.has(own) &&
      owners.every(
        (owner) => !lexicon.areRelated(own, owner) && lexicon.isPlace(owner) === lexicon.isPlace(own),
      ),
  );
}

/** The figure is of somebody that the fact has nothing to do with: "and Jordan 3,000". */
function ownerConflict(
  profile: FactProfile,
  context: FigureContext,
  { lexicon }: FactShelf,
): ClauseOwner | null {
  const owner = clauseOwner(context, lexicon);
  if (owner === null) return null;
  const own = [...profile.entities, ...profile.speakers.flatMap(({ entities }) => entities)];
  const theirs = owner.entities.some((entity) => own.some((mine) => lexicon.areRelated(mine, entity)));
  return theirs || own.length === 0 ? null : owner;
}

function mentionsWord({ fact }: FactProfile, word: string): boolean {
  const folded = word.toLowerCase();
  return [fact.claim, fact.unit ?? '', ...fact.names, ...fact.tags].some((text) =>
    text.toLowerCase().includes(folded),
  );
}

/** Another fact counts the same thing, and the words at hand name what tells that one from this. */
function siblingConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): void {
  const { lexicon } = shelf;
  // Who is only quoted is not what the figure is about.
  const { told } = context;
  if (told.size === 0) return;
  for (const { mine, theirs } of shelf.rivals(profile)) {
    const named = theirs.filter((entity) => told.has(entity));
    if (named.length === 0) continue;
    // Where a sentence has several figures, each goes with the names of its own part.
    const near = context.sentence.figures.length > 1 ? 0.7 : 0.49;
    if (mine.some((entity) => context.nearness(entity) >= near + (near === 0.7 ? 0.001 : 0))) continue;
    const culprit = context.sentence.mentions.find(
      (mention) =>
        overlap(mention, context.zone) && mention.entities.some((entity) => named.includes(entity)),
    );
    // "Osmaran soldiers" are a country's, not in it.
    const owned = context.owners.some((owner) => owner === culprit);
    const type = !owned && named.some((entity) => lexicon.isPlace(entity)) ? 'place' : 'party';
    if (!conflicts.has(type)) conflicts.set(type, culprit ?? null);
  }
}
