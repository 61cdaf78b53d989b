import { nameOfRaw, RawMap, type RawValue, UnquotedScalar } from '../parse/raw-value.ts';
import { suggest } from '../suggestion.ts';
import { quoted } from '../wording.ts';
import type { Reading } from './reading.ts';

/** A JSON Schema (draft-07) of one value. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The shape of a value: one declaration that both reads a value (reporting every defect) and describes itself as JSON Schema,
 * so that the two cannot drift apart.
 */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** The value, or `undefined` when it is unusable, which is then reported. Total: never throws. */
  read(value: RawValue, reading: Reading): T | undefined;
}

/** What a shape reads to. */
export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** Describes a shape for people, in its JSON Schema. */
export function described<T>(description: string, shape: Shape<T>): Shape<T> {
  return { schema: { ...shape.schema, description }, read: (value, reading) => shape.read(value, reading) };
}

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]): Shape<W> {
  return {
    schema: { enum: words },
    read(value, reading) {
      const text = value instanceof UnquotedScalar ? value.text : value;
      const word = words.find((allowed) => allowed === text);
      if (word !== undefined) return word;
      const hint = typeof text === 'string' ? suggest(text, words) : null;
      reading.report('wrong-value', `Expected one of ${words.join(', ')}; found ${shown(value)}.`, { hint });
      return undefined;
    },
  };
}

/** A whole number from `minimum` on. */
export function wholeNumber(minimum: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum },
    read(value, reading) {
      const number = value instanceof UnquotedScalar ? value.value : null;
      if (typeof number === 'number' && Number.isSafeInteger(number) && number >= minimum) return number;
      reading.report('wrong-type', `Expected a whole number from ${minimum} on; found ${shown(value)}.`);
      return undefined;
    },
  };
}

/** A list of values of one shape. Unusable items are reported and left out. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema },
    read(value, reading) {
      if (!Array.isArray(value)) {
        const hint = value === null ? null : `Write it as a list: [${shortText(value)}].`;
        reading.report('wrong-type', `Expected a list; found ${nameOfRaw(value)}.`, { hint });
        return undefined;
      }
      return readItems(item, value, reading);
    },
  };
}

/** One value, or a list of them. */
export function oneOrMore<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { anyOf: [item.schema, { type: 'array', items: item.schema }] },
    read(value, reading) {
      if (Array.isArray(value)) return readItems(item, value, reading);
      const one = item.read(value, reading);
      return one === undefined ? undefined : [one];
    },
  };
}

function readItems<T>(item: Shape<T>, values: readonly RawValue[], reading: Reading): T[] {
  const items: T[] = [];
  for (let index = 0; index < values.length; index += 1) {
    reading.path.push(index);
    const read = item.read(values[index] ?? null, reading);
    if (read !== undefined) items.push(read);
    reading.path.pop();
  }
  return items;
}

/** A map from words of the author's own choice to values of one shape. */
export function mapOf<T>(key: Shape<string>, item: Shape<T>): Shape<readonly (readonly [string, T])[]> {
  return {
    schema: {
      type: 'object',
      propertyNames: { ...key.schema, type: 'string' },
      additionalProperties: item.schema,
    },
    read(value, reading) {
      if (!(value instanceof RawMap)) {
        reading.report('wrong-type', `Expected a map (key: value); found ${nameOfRaw(value)}.`);
        return undefined;
      }
      const entries: (readonly [string, T])[] = [];
      for (const [index, name] of value.keys.entries()) {
        reading.path.push(name);
        const id = key.read(name, reading);
        const read = item.read(value.values[index] ?? null, reading);
        if (id !== undefined && read !== undefined) entries.push([id, read]);
        reading.path.pop();
      }
      return entries;
    },
  };
}

/** A short text as it would stand in brackets. */
function shortText(value: RawValue): string {
  return typeof value === 'string' && /^[\p{L}\p{N} ._-]{1,40}$/u.test(value) ? value : ' … ';
}

function shown(value: RawValue): string {
  if (typeof value === 'string') return quoted(value);
  return value instanceof UnquotedScalar ? quoted(value.text) : nameOfRaw(value);
}
