import type { CompiledBase } from '../../compiled/base.ts';
import type { Term } from '../../compiled/dictionary.ts';
import { ENTITY_FIELD } from '../../compiled/layout.ts';

/** Whether a word is known only as the initials of names: nobody misspells or begins to type those. */
export function isOnlyAcronym(base: CompiledBase, term: Term): boolean {
  if (term.facts > 0 || term.entities === 0) return false;
  return base.index.entityPostings(term).masks.every((mask) => mask === ENTITY_FIELD.acronym);
}
