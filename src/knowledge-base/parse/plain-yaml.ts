import { FlowReader } from './plain-flow.ts';
import { NOT_PLAIN } from './plain-scalar.ts';
import { RawMap, type RawValue } from './raw-value.ts';

const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
const COLON = 0x3a;
const CARRIAGE_RETURN = 0x0d;

/** Maps with more keys are left to the yaml package; looking for duplicates is quadratic here. */
const MOST_KEYS = 64;

/** Deepest nesting of blocks that is read here. */
const MOST_LEVELS = 12;

/**
 * Reads the plain part of YAML that knowledge bases are nearly always written in, thirty times as fast as the yaml package: block maps and
 * lists by indentation, plain words as keys, values on one line (plain, quoted, or in brackets), comments. Everything else, and
 * everything that could be wrong, is answered with `NOT_PLAIN` and left to the yaml package, which also words the errors. What
 * is read here means exactly what it means there; the tests compare the two.
 */
export class PlainYaml {
  readonly #text: string;
  readonly #flow: FlowReader;
  /** The line at hand: where it starts, where its content starts and ends. `#indent` is -1 after the last line. */
  #lineStart = 0;
  #content = 0;
  #lineEnd = 0;
  #indent = -1;
  #next = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
    this.#flow = new FlowReader(text);
  }

  /** The value of a stretch of whole lines. */
  read(start: number, end: number): RawValue | typeof NOT_PLAIN {
    this.#next = start;
    this.#end = end;
    this.#advance();
    if (this.#indent < 0) return NOT_PLAIN;
    const value = this.#block(this.#indent, 0);
    // What is left over stands in a column where nothing belongs.
    return this.#indent >= 0 ? NOT_PLAIN : value;
  }

  /** Moves to the next line that holds more than a comment. */
  #advance(): void {
    const text = this.#text;
    while (this.#next < this.#end) {
      const start = this.#next;
      const feed = text.indexOf('\n', start);
      let end = feed < 0 || feed >= this.#end ? this.#end : feed;
      this.#next = end + 1;
      if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
      let at = start;
      while (at < end && text.charCodeAt(at) === SPACE) at += 1;
      if (at === end || text.charCodeAt(at) === HASH) continue;
      this.#lineStart = start;
      this.#content = at;
      this.#lineEnd = end;
      this.#indent = at - start;
      return;
    }
    this.#indent = -1;
  }

  #block(indent: number, level: number): RawValue | typeof NOT_PLAIN {
    if (level > MOST_LEVELS) return NOT_PLAIN;
    return this.#atDash() ? this.#sequence(indent, level) : this.#map(indent, level);
  }

  #atDash(): boolean {
    if (this.#text.charCodeAt(this.#content) !== DASH) return false;
    const after = this.#content + 1;
    return after >= this.#lineEnd || this.#text.charCodeAt(after) === SPACE;
  }

  #sequence(indent: number, level: number): RawValue | typeof NOT_PLAIN {
    const items: RawValue[] = [];
    while (this.#indent === indent && this.#atDash()) {
      let at = this.#content + 1;
      while (at < this.#lineEnd && this.#text.charCodeAt(at) === SPACE) at += 1;
      // An empty item, a comment or a list in a list is rare.
      if (at >= this.#lineEnd) return NOT_PLAIN;
      let item: RawValue | typeof NOT_PLAIN;
      if (this.#keyEnd(at) > 0) {
        this.#content = at;
        this.#indent = at - this.#lineStart;
        item = this.#map(this.#indent, level + 1);
      } else {
        item = this.#flow.line(at, this.#lineEnd);
        this.#advance();
      }
      if (item === NOT_PLAIN || this.#indent > indent) return NOT_PLAIN;
      items.push(item);
    }
    return items;
  }

  #map(indent: number, level: number): RawValue | typeof NOT_PLAIN {
    const keys: string[] = [];
    const values: RawValue[] = [];
    while (this.#indent === indent) {
      const keyEnd = this.#keyEnd(this.#content);
      if (keyEnd < 0) return NOT_PLAIN;
      const key = this.#text.slice(this.#content, keyEnd);
      if (keys.includes(key) || keys.length >= MOST_KEYS) return NOT_PLAIN;
      const value = this.#valueAfter(keyEnd + 1, indent, level);
      if (value === NOT_PLAIN || this.#indent > indent) return NOT_PLAIN;
      keys.push(key);
      values.push(value);
    }
    return new RawMap(keys, values);
  }

  /** The value behind a colon, on its line or in the block below. */
  #valueAfter(colonEnd: number, indent: number, level: number): RawValue | typeof NOT_PLAIN {
    let at = colonEnd;
    while (at < this.#lineEnd && this.#text.charCodeAt(at) === SPACE) at += 1;
    const empty = at >= this.#lineEnd || this.#text.charCodeAt(at) === HASH;
    if (!empty) {
      const value = this.#flow.line(at, this.#lineEnd);
      this.#advance();
      return value;
    }
    this.#advance();
    if (this.#indent > indent) return this.#block(this.#indent, level + 1);
    // A list may stand in the same column as its key.
    return this.#indent === indent && this.#atDash() ? this.#sequence(indent, level + 1) : null;
  }

  /** Where the plain key at `start` ends, if a colon and a space or the end of the line follow; else -1. */
  #keyEnd(start: number): number {
    const text = this.#text;
    let at = start;
    while (at < this.#lineEnd && isKeyCharacter(text.charCodeAt(at))) at += 1;
    if (at === start || at >= this.#lineEnd || text.charCodeAt(at) !== COLON) return -1;
    const first = text.charCodeAt(start);
    if (first === DASH || first === 0x2e) return -1;
    const after = at + 1;
    return after >= this.#lineEnd || text.charCodeAt(after) === SPACE ? at : -1;
  }
}

/** Letters, digits, ".", "_" and "-". */
function isKeyCharacter(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === DASH ||
    unit === 0x2e
  );
}
