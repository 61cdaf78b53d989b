import type { EntityLexicon } from '../reading/entity-lexicon.ts';

/** What sort of thing an entity is: only two of one sort are taken for one another. */
export function sortOf(entity: number, lexicon: EntityLexicon): string {
  if (lexicon.isPlace(entity)) return 'place';
  if (lexicon.isPerson(entity)) return 'person';
  return lexicon.isParty(entity) ? 'party' : `type ${lexicon.entity(entity).type}`;
}

/** The sort of wars and other events. */
export const EVENT = 'type event';
