import { nameKey } from '../language/name-key.ts';
import type { Entity } from '../model/entity.ts';

/** The id of the entity that a word means: its id, name or an alias in any spelling; null when none does, or several do. */
export function resolveEntity(entities: readonly Entity[], word: string): string | null {
  if (entities.some(({ id }) => id === word)) return word;
  const wanted = nameKey(word);
  const named = entities.filter(
    ({ name, aliases }) => wanted !== '' && [name, ...aliases].some((known) => nameKey(known) === wanted),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
