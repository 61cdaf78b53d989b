import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import { isPeople } from '../words/counted-classes.ts';
import type { Span } from '../words/span.ts';

/** Sides in a war, as a word before troops has them. */
const SIDE =
  /^(?:\s+(?:of\s+the|the|more|other))?\s+(?<side>coalition|allied|rebel|insurgent|separatist)\s+(?:troops|soldiers|forces|fighters|personnel|servicemen)(?!\p{L})/iu;

/**
 * Whose the counted are in a draft, where the fact does not say it or has them of somebody else: "eight Iraqis" of eight injuries, "2,500 coalition troops" for
 * US troops. `owners` are the names that say so. Null where nothing is invented.
 */
export function inventedOwner(
  profile: FactProfile,
  context: FigureContext,
  owners: readonly EntityMention[],
  lexicon: EntityLexicon,
): (Span & { readonly text: string }) | null {
  return sideOf(profile, context, owners) ?? inventedPeople(profile, context, owners, lexicon);
}

function sideOf(
  { fact, owners: own }: FactProfile,
  { mention, sentence: { text, start } }: FigureContext,
  owners: readonly EntityMention[],
): (Span & { readonly text: string }) | null {
  if (own.length === 0 || owners.length > 0) return null;
  const match = SIDE.exec(text.slice(mention.end - start));
  const side = match?.groups?.['side'];
  if (match === null || side === undefined) return null;
  const told = [fact.claim, fact.unit ?? '', ...fact.names, ...fact.tags].join(' ').toLowerCase();
  if (told.includes(side.toLowerCase())) return null;
  const at = mention.end + match[0].indexOf(side);
  return { start: at, end: at + side.length, text: side };
}

/** Where a fact counts injuries and not people, nobody knows whose they were, but those whom it is about. */
function inventedPeople(
  { fact, unit, claimStates }: FactProfile,
  { classes }: FigureContext,
  owners: readonly EntityMention[],
  lexicon: EntityLexicon,
): EntityMention | null {
  if (unit === null || unit.state === null || unit.classes.size > 0 || !isPeople(classes)) return null;
  if (claimStates.size === 0) return null;
  const about = fact.about.flatMap((id) => lexicon.base.entityOrdinal(id) ?? []);
  const isTheirs = (entity: number): boolean =>
    about.some((each) => (lexicon.isPlace(each) ? each === entity : lexicon.areRelated(each, entity)));
  return (
    owners.find(
      ({ entities }) =>
        entities.every((entity) => lexicon.isPlace(entity)) && !entities.some((entity) => isTheirs(entity)),
    ) ?? null
  );
}
