import { RawMap, type RawValue, UnquotedScalar } from '../knowledge-base/parse/raw-value.ts';

/** A value to be written into a file: what JSON can hold, keys in the order they are written. */
export type Written = string | number | null | readonly Written[] | WrittenMap;

/** A map to be written. */
export interface WrittenMap {
  readonly [key: string]: Written;
}

/** Keys whose values are numbers; all other scalars of a knowledge base are words, whatever they look like. */
const NUMBER_KEYS: ReadonlySet<string> = new Set(['paragraph', 'version']);

/** What was read from a file, as a value to be written. Numbers keep the text they were written in, unless a number is wanted there. */
export function writtenOf(value: RawValue, key = ''): Written {
  if (value === null || typeof value === 'string') return value;
  if (value instanceof UnquotedScalar) {
    const number =
      NUMBER_KEYS.has(key) && typeof value.value === 'number' && Number.isSafeInteger(value.value);
    return number ? Number(value.value) : value.text;
  }
  if (value instanceof RawMap) {
    return Object.fromEntries(
      value.keys.map((name, index) => [name, writtenOf(value.values[index] ?? null, name)]),
    );
  }
  return value.map((item) => writtenOf(item, key));
}

/** Whether what was read is what was to be written. The order of keys does not matter. */
export function readsAs(value: RawValue, written: Written): boolean {
  if (written === null || typeof written === 'string') return value === written;
  if (typeof written === 'number') {
    return value instanceof UnquotedScalar && value.value === written && value.text === String(written);
  }
  if (isList(written)) {
    return (
      Array.isArray(value) &&
      value.length === written.length &&
      written.every((item, index) => readsAs(value[index] ?? null, item))
    );
  }
  const keys = Object.keys(written);
  return (
    value instanceof RawMap &&
    value.keys.length === keys.length &&
    keys.every((key) => readsAs(value.get(key) ?? null, written[key] ?? null))
  );
}

/** Whether two readings are the same, to the order of keys and the way scalars are written. */
export function sameReading(a: RawValue, b: RawValue): boolean {
  if (a instanceof UnquotedScalar) {
    return b instanceof UnquotedScalar && a.text === b.text && Object.is(a.value, b.value);
  }
  if (a instanceof RawMap) {
    return (
      b instanceof RawMap &&
      a.keys.length === b.keys.length &&
      a.keys.every(
        (key, index) =>
          key === b.keys[index] && sameReading(a.values[index] ?? null, b.values[index] ?? null),
      )
    );
  }
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item: RawValue, index) => sameReading(item, b[index] ?? null))
    );
  }
  return a === b;
}

/** Whether a value to be written is a list. */
export function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}

/** Whether a value to be written is a map. */
export function isMap(value: Written): value is WrittenMap {
  return typeof value === 'object' && value !== null && !isList(value);
}
