import type { Field } from './field-names.ts';

/**
 * What `row` holds under a dotted name: through an array, the array of what its items hold, a place for each: null where one has nothing,
 * a list where it holds one. So lists taken from the same items stay in step.
 */
export function fieldValue(row: unknown, name: string): unknown {
  let value: unknown = row;
  for (const key of name.split('.')) value = property(value, key);
  return value ?? null;
}

function property(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => property(item, key) ?? null);
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The row with only these fields, nested as before: a script's paths stay as they are. What is null stays null. */
export function pickFields(row: unknown, fields: readonly Field[]): unknown {
  return pick(
    row,
    fields.map((field) => field.name.split('.')),
  );
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => pick(item, paths));
  if (!isRecord(value) || paths.some((path) => path.length === 0)) return value;
  const picked: Record<string, unknown> = {};
  for (const [key] of paths) {
    if (key === undefined || Object.hasOwn(picked, key)) continue;
    const below = paths.filter((path) => path[0] === key).map((path) => path.slice(1));
    picked[key] = pick(property(value, key) ?? null, below);
  }
  return picked;
}
