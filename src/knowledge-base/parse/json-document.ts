import { DEEPEST_NESTING } from '../limits.ts';
import type { TextProblem, TextRange } from '../problem.ts';
import type { Marked, PathItem } from '../record-path.ts';
import { RawMap, type RawValue, UnquotedScalar } from './raw-value.ts';

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

/** Leaves the recursion at the first place that is not JSON; never leaves this file. */
class NotJson extends Error {
  readonly problem: TextProblem;

  constructor(problem: TextProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /[A-Za-z]+/y;
/** Maps with more keys than this look for duplicates with a set. */
const MANY_KEYS = 16;

class JsonReader {
  readonly problems: TextProblem[] = [];
  readonly itemRanges = new Map<RawValue, readonly TextRange[]>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): RawValue {
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail('more text after the end of the value');
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
    this.#skipSpace();
    const start = this.#at;
    this.#value(depth);
    return { start, end: this.#at };
  }

  /** Moves to the value behind a key or at a place in a list; the range of the key, or null when there is none. */
  #enter(step: PathItem): TextRange | null {
    this.#skipSpace();
    const opening = this.#text[this.#at];
    if (opening !== (typeof step === 'string' ? '{' : '[')) return null;
    this.#at += 1;
    for (let index = 0; ; index += 1) {
      this.#skipSpace();
      if (this.#text[this.#at] === '}' || this.#text[this.#at] === ']') return null;
      const start = this.#at;
      if (typeof step === 'string') {
        const key = this.#string();
        const range = { start, end: this.#at };
        this.#expect(':');
        if (key === step) return range;
      } else if (index === step) return { start, end: start + 1 };
      this.#value(0);
      this.#skipSpace();
      if (this.#text[this.#at] === ',') this.#at += 1;
    }
  }

  #value(depth: number): RawValue {
    this.#skipSpace();
    switch (this.#text.charCodeAt(this.#at)) {
      case 0x22: // "
        return this.#string();
      case 0x7b: // {
        return this.#map(depth + 1);
      case 0x5b: // [
        return this.#list(depth + 1);
      default:
        return this.#scalar();
    }
  }

  #map(depth: number): RawMap {
    const keys: string[] = [];
    const values: RawValue[] = [];
    let seen: Set<string> | null = null;
    this.#open(depth);
    if (this.#closes('}')) return new RawMap(keys, values);
    for (;;) {
      this.#skipSpace();
      const start = this.#at;
      if (this.#text.charCodeAt(start) !== 0x22) this.#fail('a key in double quotes belongs here');
      const key = this.#string();
      const end = this.#at;
      this.#expect(':');
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
      if (this.#closes('}')) return new RawMap(keys, values);
      this.#expect(',');
    }
  }

  #list(depth: number): RawValue[] {
    const items: RawValue[] = [];
    const ranges: TextRange[] = [];
    if (depth === 2) this.itemRanges.set(items, ranges);
    this.#open(depth);
    if (this.#closes(']')) return items;
    for (;;) {
      this.#skipSpace();
      const start = this.#at;
      items.push(this.#value(depth));
      if (depth === 2) ranges.push({ start, end: this.#at });
      if (this.#closes(']')) return items;
      this.#expect(',');
    }
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at;
    let escaped = false;
    for (let at = start + 1; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === 0x22) {
        this.#at = at + 1;
        return escaped ? this.#unescape(start, at + 1) : text.slice(start + 1, at);
      }
      if (unit < 0x20) {
        this.#at = at;
        this.#fail('a raw line break or control character inside a string');
      }
      if (unit === 0x5c) {
        escaped = true;
        at += 1;
      }
    }
    return this.#fail('this string is not closed');
  }

  #unescape(start: number, end: number): string {
    try {
      return String(JSON.parse(this.#text.slice(start, end)));
    } catch {
      this.#at = start;
      return this.#fail('a wrong escape inside this string');
    }
  }

  #scalar(): RawValue {
    NUMBER.lastIndex = this.#at;
    const number = NUMBER.exec(this.#text)?.[0];
    if (number !== undefined) {
      this.#at += number.length;
      return new UnquotedScalar(number, Number(number));
    }
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#text)?.[0];
    switch (word) {
      case 'null':
        this.#at += 4;
        return null;
      case 'true':
      case 'false':
        this.#at += word.length;
        return new UnquotedScalar(word, word === 'true');
      default:
        return this.#fail(this.#at >= this.#text.length ? 'the text ends too early' : 'a value belongs here');
    }
  }

  #open(depth: number): void {
    if (depth > DEEPEST_NESTING) {
      throw new NotJson({
        code: 'too-deep',
        message: `Lists and maps are nested more than ${DEEPEST_NESTING} deep here.`,
        hint: 'A knowledge base needs five levels.',
        range: { start: this.#at, end: this.#at + 1 },
      });
    }
    this.#at += 1;
  }

  #closes(bracket: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== bracket) return false;
    this.#at += 1;
    return true;
  }

  #expect(mark: string): void {
    this.#skipSpace();
    if (this.#text[this.#at] !== mark) this.#fail(`"${mark}" belongs here`);
    this.#at += 1;
  }

  #skipSpace(): void {
    // Most values follow their comma or colon at once.
    if (this.#text.charCodeAt(this.#at) > 0x20) return;
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
  }

  #fail(what: string): never {
    const start = Math.min(this.#at, Math.max(0, this.#text.length - 1));
    throw new NotJson({
      code: 'json-syntax',
      message: `Not valid JSON: ${what}.`,
      hint: null,
      range: { start, end: start + 1 },
    });
  }
}
