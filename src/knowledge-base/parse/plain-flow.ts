import { NOT_PLAIN, plainScalar } from './plain-scalar.ts';
import { RawMap, type RawValue } from './raw-value.ts';

const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const BYTE_ORDER_MARK = 0xfeff;

/** Characters a plain scalar cannot start with (YAML 1.2, 5.3), and `:` and `?`, which can in rare cases. */
const INDICATORS: ReadonlySet<number> = new Set(
  [...',[]{}#&*!|>\'"%@`:?'].map((character) => character.charCodeAt(0)),
);

/** Deepest nesting of brackets that is read here. */
const MOST_BRACKETS = 8;

const KEY = /[A-Za-z_][A-Za-z0-9_-]*(?=: )/y;

/** Reads values that stand on one line: plain, quoted, or in brackets. */
export class FlowReader {
  readonly #text: string;
  #at = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value from `start` to the end of its line; a comment may follow it. */
  line(start: number, end: number): RawValue | typeof NOT_PLAIN {
    this.#at = start;
    this.#end = end;
    const first = this.#text.charCodeAt(start);
    const value =
      first === DOUBLE_QUOTE || first === SINGLE_QUOTE || first === OPEN_BRACKET || first === OPEN_BRACE
        ? this.#value(0)
        : this.#plainLine();
    if (value === NOT_PLAIN) return NOT_PLAIN;
    const closed = this.#at;
    this.#skipSpaces();
    const over = this.#at >= end || (this.#at > closed && this.#text.charCodeAt(this.#at) === HASH);
    return over ? value : NOT_PLAIN;
  }

  /** A plain scalar outside brackets. */
  #plainLine(): RawValue | typeof NOT_PLAIN {
    const text = this.#text;
    const start = this.#at;
    if (!this.#canStart(start)) return NOT_PLAIN;
    let last = start;
    let at = start;
    for (; at < this.#end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === SPACE) continue;
      if (unit < SPACE || unit === BYTE_ORDER_MARK) return NOT_PLAIN;
      if (unit === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if (unit === COLON && (at + 1 >= this.#end || text.charCodeAt(at + 1) === SPACE)) return NOT_PLAIN;
      last = at;
    }
    this.#at = last + 1;
    return plainScalar(text.slice(start, last + 1));
  }

  #canStart(at: number): boolean {
    const first = this.#text.charCodeAt(at);
    if (INDICATORS.has(first)) return false;
    if (first !== DASH) return true;
    const second = this.#text.charCodeAt(at + 1);
    return at + 1 < this.#end && second !== SPACE && !isFlowMark(second);
  }

  #value(depth: number): RawValue | typeof NOT_PLAIN {
    switch (this.#text.charCodeAt(this.#at)) {
      case DOUBLE_QUOTE:
        return this.#doubleQuoted();
      case SINGLE_QUOTE:
        return this.#singleQuoted();
      case OPEN_BRACKET:
        return depth > MOST_BRACKETS ? NOT_PLAIN : this.#list(depth + 1);
      case OPEN_BRACE:
        return depth > MOST_BRACKETS ? NOT_PLAIN : this.#map(depth + 1);
      default:
        return this.#plainInFlow();
    }
  }

  #list(depth: number): RawValue | typeof NOT_PLAIN {
    const items: RawValue[] = [];
    this.#at += 1;
    this.#skipSpaces();
    if (this.#closes(CLOSE_BRACKET)) return items;
    for (;;) {
      const item = this.#value(depth);
      if (item === NOT_PLAIN) return NOT_PLAIN;
      items.push(item);
      this.#skipSpaces();
      if (this.#closes(CLOSE_BRACKET)) return items;
      if (!this.#closes(COMMA)) return NOT_PLAIN;
      this.#skipSpaces();
    }
  }

  #map(depth: number): RawValue | typeof NOT_PLAIN {
    const keys: string[] = [];
    const values: RawValue[] = [];
    this.#at += 1;
    this.#skipSpaces();
    if (this.#closes(CLOSE_BRACE)) return new RawMap(keys, values);
    for (;;) {
      KEY.lastIndex = this.#at;
      const key = KEY.exec(this.#text)?.[0];
      if (key === undefined || keys.includes(key)) return NOT_PLAIN;
      this.#at += key.length + 1;
      this.#skipSpaces();
      const value = this.#value(depth);
      if (value === NOT_PLAIN) return NOT_PLAIN;
      keys.push(key);
      values.push(value);
      this.#skipSpaces();
      if (this.#closes(CLOSE_BRACE)) return new RawMap(keys, values);
      if (!this.#closes(COMMA)) return NOT_PLAIN;
      this.#skipSpaces();
    }
  }

  #plainInFlow(): RawValue | typeof NOT_PLAIN {
    const text = this.#text;
    const start = this.#at;
    if (start >= this.#end || !this.#canStart(start)) return NOT_PLAIN;
    let last = start;
    let at = start;
    for (; at < this.#end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === SPACE) continue;
      if (unit === COMMA || unit === CLOSE_BRACKET || unit === CLOSE_BRACE) break;
      if (unit < SPACE || unit === BYTE_ORDER_MARK || unit === OPEN_BRACKET || unit === OPEN_BRACE)
        return NOT_PLAIN;
      if (unit === HASH && text.charCodeAt(at - 1) === SPACE) return NOT_PLAIN;
      if (unit === COLON) {
        const next = text.charCodeAt(at + 1);
        if (at + 1 >= this.#end || next === SPACE || isFlowMark(next)) return NOT_PLAIN;
      }
      last = at;
    }
    this.#at = last + 1;
    return plainScalar(text.slice(start, last + 1));
  }

  #doubleQuoted(): string | typeof NOT_PLAIN {
    const text = this.#text;
    const start = this.#at;
    let escaped = false;
    for (let at = start + 1; at < this.#end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === DOUBLE_QUOTE) {
        this.#at = at + 1;
        return escaped ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at);
      }
      if (unit < SPACE || unit === BYTE_ORDER_MARK) return NOT_PLAIN;
      if (unit === BACKSLASH) {
        escaped = true;
        at += 1;
      }
    }
    return NOT_PLAIN;
  }

  #singleQuoted(): string | typeof NOT_PLAIN {
    const text = this.#text;
    const start = this.#at;
    let doubled = false;
    for (let at = start + 1; at < this.#end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < SPACE || unit === BYTE_ORDER_MARK) return NOT_PLAIN;
      if (unit !== SINGLE_QUOTE) continue;
      if (text.charCodeAt(at + 1) === SINGLE_QUOTE && at + 1 < this.#end) {
        doubled = true;
        at += 1;
        continue;
      }
      this.#at = at + 1;
      const inner = text.slice(start + 1, at);
      return doubled ? inner.replaceAll("''", "'") : inner;
    }
    return NOT_PLAIN;
  }

  #skipSpaces(): void {
    while (this.#at < this.#end && this.#text.charCodeAt(this.#at) === SPACE) this.#at += 1;
  }

  #closes(mark: number): boolean {
    if (this.#at >= this.#end || this.#text.charCodeAt(this.#at) !== mark) return false;
    this.#at += 1;
    return true;
  }
}

/** The escapes JSON has mean the same in YAML; those only YAML has are rare. */
function unescaped(literal: string): string | typeof NOT_PLAIN {
  try {
    return String(JSON.parse(literal));
  } catch {
    return NOT_PLAIN;
  }
}

function isFlowMark(unit: number): boolean {
  return (
    unit === COMMA ||
    unit === OPEN_BRACKET ||
    unit === CLOSE_BRACKET ||
    unit === OPEN_BRACE ||
    unit === CLOSE_BRACE
  );
}
