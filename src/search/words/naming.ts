import type { CompiledBase } from '../../compiled/base.ts';
import { ENTITY_FIELD } from '../../compiled/layout.ts';
import { isLetter } from '../../language/letters.ts';
import { nameKey } from '../../language/name-key.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';

function words(text: string): readonly string[] {
  return tokenise(text).map((token) => token.term);
}

/** Where American and British English differ in a word: "organization", "organisation". */
const IZE = /iz(?=(?:e|ed|es|er|ing|ation)s?$)/;

function stems(text: string): string {
  return words(text)
    .map((word) => stem(word.replace(IZE, 'is')))
    .join(' ');
}

/** Whether the stems of a text may be these: a stem begins as its word does. Most texts are told apart by one letter. */
function mayHaveStems(text: string, wanted: string): boolean {
  const first = text.charCodeAt(0);
  return !(first < 0x80 && isLetter(first)) || (first | 0x20) === wanted.charCodeAt(0);
}

function hasStems(text: string, wanted: string): boolean {
  return mayHaveStems(text, wanted) && stems(text) === wanted;
}

/** The id of the kind called so by its id or label, singular or plural, or null. */
export function kindNamed(base: CompiledBase, typed: string): string | null {
  const wanted = stems(typed);
  if (wanted === '') return null;
  const exact = base.kinds.find(({ id }) => id === typed.toLowerCase());
  return (
    (exact ?? base.kinds.find(({ id, label }) => hasStems(id, wanted) || hasStems(label, wanted)))?.id ?? null
  );
}

/** Ordinals of the entities of the type called so, singular or plural, in file order. */
export function entitiesOfType(base: CompiledBase, typed: string): readonly number[] {
  const wanted = stems(typed);
  const types = new Set(base.entityTypes.filter((type) => hasStems(type, wanted)));
  const found: number[] = [];
  if (types.size === 0) return found;
  for (let entity = 0; entity < base.entityCount; entity += 1)
    if (types.has(base.entity(entity).type)) found.push(entity);
  return found;
}

/** Ordinals of the entities whose id, name or an alias is exactly this after folding, particles apart. */
export function entitiesNamed(base: CompiledBase, typed: string): readonly number[] {
  const byId = base.entityOrdinal(typed);
  if (byId !== null) return [byId];
  const wanted = nameKey(typed);
  const [first] = wanted.split(' ');
  const term = first === undefined || first === '' ? null : base.index.dictionary.get(first);
  if (term === null) return [];
  return [...base.index.entityPostings(term).ordinals].filter((entity) => isCalled(base, entity, wanted));
}

/** Whether the name or an alias of an entity is exactly this after folding, particles apart. */
export function isCalled(base: CompiledBase, entity: number, typed: string): boolean {
  const wanted = nameKey(typed);
  const { name, aliases } = base.entity(entity);
  return [name, ...aliases].some((spelling) => nameKey(spelling) === wanted);
}

/** Ordinals of the entities that a term alone is a name of ("iran"), not only part of one. */
export function wholeNamed({ index }: CompiledBase, text: string): readonly number[] {
  const term = index.dictionary.get(text);
  if (term === null) return [];
  const { ordinals, masks } = index.entityPostings(term);
  return [...ordinals].filter((_, at) => ((masks[at] ?? 0) & ENTITY_FIELD.whole) !== 0);
}

/** Whether a term alone is the name of something. */
export function isWholeName(base: CompiledBase, text: string): boolean {
  return wholeNamed(base, text).length > 0;
}
