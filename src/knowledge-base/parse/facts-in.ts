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
  const facts = value instanceof RawMap && value.get('id') === undefined ? value.get('facts') : undefined;
  if (Array.isArray(facts)) return facts.map((fact: RawValue, index) => ({ fact, path: ['facts', index] }));
  return [{ fact: value, path: [] }];
}
