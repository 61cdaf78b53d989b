import type { PathItem } from '../record-path.ts';
import { RawMap, type RawValue } from './raw-value.ts';

/** A fact in a value, and the way to it. */
export interface FoundFact {
  readonly fact: RawValue;
  readonly path: readonly PathItem[];
}

/** An entity in a value, and the way to it. */
export interface FoundEntity {
  readonly entity: RawValue;
  readonly path: readonly PathItem[];
}

/** The facts that a value holds: itself, the items of a list, or those of a knowledge base (`facts: [ … ]`). */
export function factsIn(value: RawValue): readonly FoundFact[] {
  if (Array.isArray(value)) return value.map((fact: RawValue, index) => ({ fact, path: [index] }));
  const base = baseIn(value);
  if (base === null) return [{ fact: value, path: [] }];
  return itemsOf(base, 'facts').map((fact, index) => ({ fact, path: ['facts', index] }));
}

/** The entities that a value holds, when it is a knowledge base. */
export function entitiesIn(value: RawValue): readonly FoundEntity[] {
  const base = baseIn(value);
  if (base === null) return [];
  return itemsOf(base, 'entities').map((entity, index) => ({ entity, path: ['entities', index] }));
}

/** The value, when it is a knowledge base that holds facts or entities, and not a fact itself. */
export function baseIn(value: RawValue): RawMap | null {
  if (!(value instanceof RawMap) || value.get('id') !== undefined) return null;
  return Array.isArray(value.get('facts')) || Array.isArray(value.get('entities')) ? value : null;
}

function itemsOf(base: RawMap, section: 'facts' | 'entities'): readonly RawValue[] {
  const items = base.get(section);
  return Array.isArray(items) ? items : [];
}
