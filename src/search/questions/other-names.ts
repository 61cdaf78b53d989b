import type { CompiledBase } from '../../compiled/base.ts';
import { ENTITY_FIELD } from '../../compiled/layout.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';

/** Names of a thing that are looked for in texts where it is called by another. */
const MOST_NAMES = 12;

/** What the thing that a word is the whole name of is called besides. */
export function otherNames(
  base: CompiledBase,
  { alternatives }: WordEvidence,
): readonly (readonly string[])[] {
  const [best] = alternatives;
  if (best?.alternative.type !== 'exact') return [];
  const named = [...best.entities.ordinals].filter(
    (_, at) => ((best.entities.masks[at] ?? 0) & ENTITY_FIELD.whole) !== 0,
  );
  const [only] = named;
  if (only === undefined || named.length > 1) return [];
  const { name, aliases } = base.entity(only);
  return [name, ...aliases].slice(0, MOST_NAMES).map((each) => tokenise(each).map(({ term }) => term));
}
