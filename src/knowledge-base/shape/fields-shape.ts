import { nameOfRaw, RawMap, UnquotedScalar } from '../parse/raw-value.ts';
import { nearestWord } from '../suggestion.ts';
import { quoted } from '../wording.ts';
import type { Reading } from './reading.ts';
import { described, type JsonSchema, type Shape } from './shape.ts';

/** A field of a map. */
export interface Field<T, Required extends boolean> {
  readonly shape: Shape<T>;
  readonly required: Required;
}

/** A field that must be there. */
export function required<T>(description: string, shape: Shape<T>): Field<T, true> {
  return { shape: described(description, shape), required: true };
}

/** A field that may be missing or null; it then reads as `undefined`. */
export function optional<T>(description: string, shape: Shape<T>): Field<T, false> {
  return { shape: described(description, shape), required: false };
}

type Fields = Readonly<Record<string, Field<unknown, boolean>>>;

/** What a map of these fields reads to. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T, infer R>
    ? R extends true
      ? T
      : T | undefined
    : never;
};

/** A map of known fields; `name` says what it is ("a fact"), `example` how it is written. Unknown keys and missing fields are reported, all of them. */
export function recordOf<F extends Fields>(name: string, example: string, fields: F): Shape<RecordOf<F>> {
  const names = Object.keys(fields);
  const requiredNames = names.filter((key) => fields[key]?.required);
  const empty: Readonly<Record<string, unknown>> = Object.fromEntries(names.map((key) => [key, undefined]));
  // Keys come cut out of the text; a map finds them faster than an object, and its own names make stores fast.
  const known = new Map(names.map((key) => [key, { key, field: fields[key] }]));
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(names.map((key) => [key, fieldSchema(fields[key])])),
      ...(requiredNames.length > 0 ? { required: requiredNames } : {}),
      additionalProperties: false,
    },
    read(value, reading) {
      if (!(value instanceof RawMap)) {
        reading.report('wrong-type', `Expected ${name} as a map (key: value); found ${nameOfRaw(value)}.`, {
          hint: `Write ${example}.`,
        });
        return undefined;
      }
      const record: Record<string, unknown> = { ...empty };
      let complete = true;
      const misspelt: string[] = [];
      for (let index = 0; index < value.keys.length; index += 1) {
        const raw = value.values[index] ?? null;
        const { key, field } = known.get(value.keys[index] ?? '') ?? UNKNOWN;
        if (field === undefined) {
          const key = reportUnknownKey(name, names, value, index, reading);
          if (key.meant !== null) misspelt.push(key.meant);
          if (key.split) complete = false;
        } else if (raw !== null) {
          reading.path.push(key);
          const read = field.shape.read(raw, reading);
          if (read === undefined && field.required) complete = false;
          record[key] = read;
          reading.path.pop();
        }
      }
      for (const key of requiredNames) {
        const raw = value.get(key);
        if (raw !== undefined && raw !== null) continue;
        complete = false;
        if (misspelt.includes(key)) continue;
        reading.report('missing-field', `${capital(name)} needs "${key}".`, {
          marked: raw === null ? 'key' : 'record',
          ...(raw === null ? { below: key } : {}),
        });
      }
      // The loop above fills exactly the fields of F by their own shapes, which the compiler cannot follow.
      return complete ? (record as RecordOf<F>) : undefined;
    },
  };
}

const UNKNOWN = { key: '', field: undefined };

function fieldSchema(field: Field<unknown, boolean> | undefined): JsonSchema {
  if (field === undefined) return {};
  return field.required ? field.shape.schema : orNull(field.shape.schema);
}

/** An optional field may be written as null. */
function orNull(schema: JsonSchema): JsonSchema {
  const { description, ...rest } = schema;
  return { description, anyOf: [rest, { type: 'null' }] };
}

/** The key that was probably meant, or null; and whether it is the rest of a number that a comma split, so that the value before it is wrong. */
function reportUnknownKey(
  name: string,
  names: readonly string[],
  map: RawMap,
  index: number,
  reading: Reading,
): { readonly meant: string | null; readonly split: boolean } {
  const key = map.keys[index] ?? '';
  const before = map.keys[index - 1];
  if (map.values[index] === null && before !== undefined && /^[0-9]{3}(?![0-9])/u.test(key)) {
    const previous = map.values[index - 1];
    const text = previous instanceof UnquotedScalar ? previous.text : previous;
    if (typeof text === 'string' && /[0-9]$/u.test(text)) {
      reading.report(
        'split-number',
        `Inside { } a comma ends the value: ${before} is read as ${quoted(text)} and ${quoted(key)} as a key.`,
        {
          hint: `Put it in quotes: ${before}: "${text},${key}".`,
          below: before,
        },
      );
      return { meant: null, split: true };
    }
    // The third group of "1,200,000" belongs to what was reported at the second.
    if (previous === null && /^[0-9]{3}$/u.test(before)) return { meant: null, split: true };
  }
  const nearest = nearestWord(key, names);
  const hint =
    nearest !== null
      ? `Did you mean "${nearest}"?`
      : map.values[index] === null && index > 0
        ? 'Text that holds a comma needs quotes inside { }.'
        : `Keys of ${name} are ${names.join(', ')}.`;
  reading.report('unknown-key', `${capital(name)} has no key ${quoted(key)}.`, {
    hint,
    marked: 'key',
    below: key,
  });
  return { meant: nearest, split: false };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
