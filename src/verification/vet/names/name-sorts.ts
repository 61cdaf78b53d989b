import type { EntityLexicon } from './entity-lexicon.ts';

/** What sort of thing an entity is: only two of one sort are taken for one another. */
export function sortOf(entity: number, lexicon: EntityLexicon): string {
  if (lexicon.isParty(entity)) return 'party';
  const sort = lexicon.sortOf(entity);
  return sort === 'other' ? `type ${lexicon.entity(entity).type}` : sort;
}

/** The sort of wars and other events. */
export const EVENT = 'event';
