import { DEEPEST_NESTING } from '../limits.ts';
import type { TextProblem } from '../problem.ts';
import { type RawValue, UnquotedScalar } from './raw-value.ts';

/** Leaves the recursion at the first place that is not JSON; never leaves what reads JSON. */
export class NotJson extends Error {
  readonly problem: TextProblem;

  constructor(problem: TextProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
const WORD = /[A-Za-z]+/y;
/** Reads a JSON text from front to back, a string, a scalar or a mark at a time. Throws `NotJson` where something else stands. */
export class JsonScanner {
  readonly text: string;
  /** Offset of what is read next, in UTF-16 units. */
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** A string in double quotes, its escapes read. */
  string(): string {
    const text = this.text;
    const start = this.at;
    let escaped = false;
    for (let at = start + 1; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === 0x22) {
        this.at = at + 1;
        return escaped ? this.#unescape(start, at + 1) : text.slice(start + 1, at);
      }
      if (unit < 0x20) {
        this.at = at;
        this.fail('a raw line break or control character inside a string');
      }
      if (unit === 0x5c) {
        escaped = true;
        at += 1;
      }
    }
    return this.fail('this string is not closed');
  }

  #unescape(start: number, end: number): string {
    try {
      return String(JSON.parse(this.text.slice(start, end)));
    } catch {
      this.at = start;
      return this.fail('a wrong escape inside this string');
    }
  }

  /** A number, true, false or null. */
  scalar(): RawValue {
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text)?.[0];
    if (number !== undefined) {
      this.at += number.length;
      return new UnquotedScalar(number, Number(number));
    }
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    switch (word) {
      case 'null':
        this.at += 4;
        return null;
      case 'true':
      case 'false':
        this.at += word.length;
        return new UnquotedScalar(word, word === 'true');
      default:
        return this.fail(this.at >= this.text.length ? 'the text ends too early' : 'a value belongs here');
    }
  }

  /** Goes into a list or map that stands so deep. */
  open(depth: number): void {
    if (depth > DEEPEST_NESTING) {
      throw new NotJson({
        code: 'too-deep',
        message: `Lists and maps are nested more than ${DEEPEST_NESTING} deep here.`,
        hint: 'A knowledge base needs five levels.',
        range: { start: this.at, end: this.at + 1 },
      });
    }
    this.at += 1;
  }

  /** Goes over a closing bracket, if it is what comes next. */
  closes(bracket: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== bracket) return false;
    this.at += 1;
    return true;
  }

  /** Goes over a mark that must come next. */
  expect(mark: string): void {
    this.skipSpace();
    if (this.text[this.at] !== mark) this.fail(`"${mark}" belongs here`);
    this.at += 1;
  }

  /** Goes over spaces and line breaks. */
  skipSpace(): void {
    // Most values follow their comma or colon at once.
    if (this.text.charCodeAt(this.at) > 0x20) return;
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  /** Says what is wrong at the place reached. */
  fail(what: string): never {
    const start = Math.min(this.at, Math.max(0, this.text.length - 1));
    throw new NotJson({
      code: 'json-syntax',
      message: `Not valid JSON: ${what}.`,
      hint: null,
      range: { start, end: start + 1 },
    });
  }
}
