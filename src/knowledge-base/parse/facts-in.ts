import type { PathItem } from '../record-path.ts';
import { RawMap, type RawValue } from './raw-value.ts';

/** A fact in a value, and the way to it. */
export interface FoundFact {
  readonly fact: RawValue;
  readonly path: readonly PathItem[];
}

/** The facts that a value holds: itself, the items of a list, or those of a knowledge base (`facts: [ … ]`). */
export function factsIn(value: RawValue): readonly FoundFact[] {
  if (Array.isArray(value)) return value.map((fact: RawValue, index) => ({ fact, path: [index] }));
  const facts = baseIn(value)?.get('facts');
  if (Array.isArray(facts)) return facts.map((fact: RawValue, index) => ({ fact, path: ['facts', index] }));
  return [{ fact: value, path: [] }];
}

/** The value, when it is a knowledge base that holds facts, and not a fact itself. */
export function baseIn(value: RawValue): RawMap | null {
  if (!(value instanceof RawMap) || value.get('id') !== undefined) return null;
  return Array.isArray(value.get('facts')) ? value : null;
}
