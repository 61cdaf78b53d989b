import type { TextProblem, TextRange } from '../problem.ts';
import type { Marked, PathItem } from '../record-path.ts';
import { JsonScanner, NotJson } from './json-scanner.ts';
import { RawMap, type RawValue } from './raw-value.ts';

/** A JSON text as read: its value (`undefined` when it is not JSON) and what is wrong with it. */
export interface JsonReading {
  readonly value: RawValue | undefined;
  readonly problems: readonly TextProblem[];
  /** Where the items of the lists in the top map stand, so that each can be looked into alone. */
  readonly itemRanges: ReadonlyMap<RawValue, readonly TextRange[]>;
}

/** Reads JSON (RFC 8259). Unlike `JSON.parse` it reports duplicate keys, keeps the text of numbers, bounds the depth and never throws. */
export function readJsonDocument(text: string): JsonReading {
  const reader = new JsonReader(text);
  try {
    const value = reader.document();
    return { value, problems: reader.problems, itemRanges: reader.itemRanges };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { value: undefined, problems: [...reader.problems, error.problem], itemRanges: new Map() };
  }
}

/** The range of a key or value in a JSON text, in UTF-16 units; null when the text has no such thing. */
export function findInJson(text: string, path: readonly PathItem[], marked: Marked): TextRange | null {
  try {
    return new JsonReader(text).find(path, marked);
  } catch (error) {
    if (error instanceof NotJson) return null;
    throw error;
  }
}

/** Maps with more keys than this look for duplicates with a set. */
const MANY_KEYS = 16;

class JsonReader {
  readonly problems: TextProblem[] = [];
  readonly itemRanges = new Map<RawValue, readonly TextRange[]>();
  readonly #scanner: JsonScanner;

  constructor(text: string) {
    this.#scanner = new JsonScanner(text);
  }

  document(): RawValue {
    const value = this.#value(0);
    this.#scanner.skipSpace();
    if (this.#scanner.at < this.#scanner.text.length)
      this.#scanner.fail('more text after the end of the value');
    return value;
  }

  find(path: readonly PathItem[], marked: Marked): TextRange | null {
    let depth = 0;
    for (const step of path) {
      const last = depth === path.length - 1;
      const key = this.#enter(step);
      if (key === null) return null;
      if (last && marked === 'key' && typeof step === 'string') return key;
      depth += 1;
    }
    this.#scanner.skipSpace();
    const start = this.#scanner.at;
    this.#value(depth);
    return { start, end: this.#scanner.at };
  }

  /** Moves to the value behind a key or at a place in a list; the range of the key, or null when there is none. */
  #enter(step: PathItem): TextRange | null {
    this.#scanner.skipSpace();
    const opening = this.#scanner.text[this.#scanner.at];
    if (opening !== (typeof step === 'string' ? '{' : '[')) return null;
    this.#scanner.at += 1;
    for (let index = 0; ; index += 1) {
      this.#scanner.skipSpace();
      if (this.#scanner.text[this.#scanner.at] === '}' || this.#scanner.text[this.#scanner.at] === ']')
        return null;
      const start = this.#scanner.at;
      if (typeof step === 'string') {
        const key = this.#scanner.string();
        const range = { start, end: this.#scanner.at };
        this.#scanner.expect(':');
        if (key === step) return range;
      } else if (index === step) return { start, end: start + 1 };
      this.#value(0);
      this.#scanner.skipSpace();
      if (this.#scanner.text[this.#scanner.at] === ',') this.#scanner.at += 1;
    }
  }

  #value(depth: number): RawValue {
    this.#scanner.skipSpace();
    switch (this.#scanner.text.charCodeAt(this.#scanner.at)) {
      case 0x22: // "
        return this.#scanner.string();
      case 0x7b: // {
        return this.#map(depth + 1);
      case 0x5b: // [
        return this.#list(depth + 1);
      default:
        return this.#scanner.scalar();
    }
  }

  #map(depth: number): RawMap {
    const keys: string[] = [];
    const values: RawValue[] = [];
    let seen: Set<string> | null = null;
    this.#scanner.open(depth);
    if (this.#scanner.closes('}')) return new RawMap(keys, values);
    for (;;) {
      this.#scanner.skipSpace();
      const start = this.#scanner.at;
      if (this.#scanner.text.charCodeAt(start) !== 0x22)
        this.#scanner.fail('a key in double quotes belongs here');
      const key = this.#scanner.string();
      const end = this.#scanner.at;
      this.#scanner.expect(':');
      const value = this.#value(depth);
      if (seen === null && keys.length > MANY_KEYS) seen = new Set(keys);
      if (seen === null ? keys.includes(key) : seen.has(key)) {
        this.problems.push({
          code: 'duplicate-key',
          message: `The key "${key}" stands here for the second time.`,
          hint: 'Keep one of them.',
          range: { start, end },
        });
      } else {
        keys.push(key);
        values.push(value);
        seen?.add(key);
      }
      if (this.#scanner.closes('}')) return new RawMap(keys, values);
      this.#scanner.expect(',');
    }
  }

  #list(depth: number): RawValue[] {
    const items: RawValue[] = [];
    const ranges: TextRange[] = [];
    if (depth === 2) this.itemRanges.set(items, ranges);
    this.#scanner.open(depth);
    if (this.#scanner.closes(']')) return items;
    for (;;) {
      this.#scanner.skipSpace();
      const start = this.#scanner.at;
      items.push(this.#value(depth));
      if (depth === 2) ranges.push({ start, end: this.#scanner.at });
      if (this.#scanner.closes(']')) return items;
      this.#scanner.expect(',');
    }
  }
}
