import { SCHEMA_DIALECT } from '../../knowledge-base/shape/knowledge-base-schema.ts';
import type { JsonSchema } from '../../knowledge-base/shape/shape.ts';

/** A text. */
export const text: JsonSchema = { type: 'string' };

/** An id. */
export const id: JsonSchema = { type: 'string', minLength: 1 };

/** A text, or null where there is none. */
export const textOrNull: JsonSchema = { type: ['string', 'null'] };

/** A number, or null where there is none. */
export const numberOrNull: JsonSchema = { type: ['number', 'null'] };

/** How many there are. */
export const count: JsonSchema = { type: 'integer', minimum: 0 };

/** A place counted from 1. */
export const position: JsonSchema = { type: 'integer', minimum: 1 };

/** An array. */
export function list(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** What a schema says, or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** An object with exactly the keys of `T`, all of them always present but for the optional ones. */
export function object<T extends object>(
  properties: { readonly [K in keyof T]-?: JsonSchema },
  optional: readonly (keyof T & string)[] = [],
): JsonSchema {
  const left = new Set<string>(optional);
  const required = Object.keys(properties).filter((key) => !left.has(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

/** A schema that is published by itself. */
export function published(title: string, schema: JsonSchema): JsonSchema {
  return { $schema: SCHEMA_DIALECT, title, ...schema };
}
