/**
 * What a file says before its shape is checked, the same for YAML and JSON. Quoted text, block text and plain words are strings;
 * a plain scalar that some reader takes for something else keeps its text beside its value.
 */
export type RawValue = string | null | UnquotedScalar | RawList | RawMap;

/** A list, in file order. */
export type RawList = readonly RawValue[];

/** A plain scalar that is a number or a truth value, or a word that YAML 1.1 readers take for one (`no`, `010`, `12:30`). */
export class UnquotedScalar {
  /** As written. */
  readonly text: string;
  /** As YAML 1.2 core reads it. */
  readonly value: number | boolean | string;

  constructor(text: string, value: number | boolean | string) {
    this.text = text;
    this.value = value;
  }
}

/** A map, in file order. Parallel arrays, because the maps of a fact are small and there are many of them. */
export class RawMap {
  readonly keys: readonly string[];
  readonly values: readonly RawValue[];

  constructor(keys: readonly string[], values: readonly RawValue[]) {
    this.keys = keys;
    this.values = values;
  }

  /** The value of a key, `undefined` when the map does not have it. */
  get(key: string): RawValue | undefined {
    const index = this.keys.indexOf(key);
    return index < 0 ? undefined : this.values[index];
  }
}

/** Names what a value is, for messages: "a list", "a number" … */
export function nameOfRaw(value: RawValue): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (value instanceof RawMap) return 'a map';
  if (value instanceof UnquotedScalar) {
    if (typeof value.value === 'number') return 'a number';
    return typeof value.value === 'boolean' ? `the truth value ${value.text}` : 'text';
  }
  return 'a list';
}
