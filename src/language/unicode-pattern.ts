/**
 * Characters that make a text plain: ASCII, the letters of Latin-1 whose other case is among them, and marks of print, none of which is a
 * letter, a number or a combining mark.
 */
const PLAIN =
  /^[\0-\x7f\xa0\xa3\xa7\xc0-\xd6\xd8-\xde\xe0-\xf6\xf8-\xfe\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac\ufffc]*$/;

/** What of each Unicode class may stand in a plain text. */
const PLAIN_CLASSES: ReadonlyMap<string, string> = new Map([
  ['L', 'A-Za-z\\xc0-\\xd6\\xd8-\\xde\\xe0-\\xf6\\xf8-\\xfe'],
  ['Lu', 'A-Z\\xc0-\\xd6\\xd8-\\xde'],
  ['Ll', 'a-z\\xe0-\\xf6\\xf8-\\xfe'],
  ['N', '0-9'],
  ['M', ''],
]);

/** What of a pattern with the flag u tells classes from all else: they are put otherwise within brackets. */
const PART = /\\p\{(\w+)\}|\\.|\[\^?|\]/gs;

/** Patterns whose classes are not all known above, or that name characters beyond the first plane. */
const OTHER = /\\p\{(?!(?:L|Lu|Ll|N|M)\})|\\P|\\u\{|[\ud800-\udfff]/;

type Replacer = Parameters<RegExp[typeof Symbol.replace]>[1];

/** Makes a pattern, see `UnicodePattern`, or a regular expression as any other where there is nothing to gain. */
export function unicodePattern(source: string, flags = ''): RegExp {
  const known = flags.includes('u') && !flags.includes('y') && source.includes('\\p{') && !OTHER.test(source);
  return known ? new UnicodePattern(source, flags) : new RegExp(source, flags);
}

/**
 * A pattern with Unicode classes that matches the same as the regular expression it is made of, faster. V8 takes up to a millisecond to compile
 * `\p{L}`, more than a hundred ranges with what they become in the other case, and tries all of them on every character that is no letter. On a
 * plain text the same pattern with `[A-Za-zÀ-…]` does, which compiles in a thirtieth of the time; that for all texts is compiled when one comes
 * that is not plain. The build makes every pattern of a draft's reading one of these.
 */
export class UnicodePattern extends RegExp {
  readonly #source: string;
  readonly #flags: string;
  readonly #global: boolean;
  #plain: RegExp | null = null;
  #whole: RegExp | null = null;

  constructor(source: string, flags: string) {
    super('');
    this.#source = source;
    this.#flags = flags;
    this.#global = flags.includes('g');
  }

  override get source(): string {
    return this.#source;
  }

  override get flags(): string {
    return this.#flags;
  }

  override get global(): boolean {
    return this.#global;
  }

  override get ignoreCase(): boolean {
    return this.#flags.includes('i');
  }

  override get multiline(): boolean {
    return this.#flags.includes('m');
  }

  override get dotAll(): boolean {
    return this.#flags.includes('s');
  }

  override get unicode(): boolean {
    return true;
  }

  override test(text: string): boolean {
    const pattern = this.#forText(text);
    if (!this.#global) return pattern.test(text);
    pattern.lastIndex = this.lastIndex;
    const found = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  override exec(text: string): RegExpExecArray | null {
    const pattern = this.#forText(text);
    if (!this.#global) return pattern.exec(text);
    pattern.lastIndex = this.lastIndex;
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  override [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#forText(text)[Symbol.match](text);
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const pattern = this.#forText(text);
    // Most texts have no match, and asking whether one has makes nothing new.
    pattern.lastIndex = 0;
    const found = pattern.test(text);
    pattern.lastIndex = 0;
    return found ? pattern[Symbol.matchAll](text) : [].values();
  }

  override [Symbol.replace](text: string, by: string | Replacer): string {
    const pattern = this.#forText(text);
    return typeof by === 'string' ? pattern[Symbol.replace](text, by) : pattern[Symbol.replace](text, by);
  }

  override [Symbol.search](text: string): number {
    return this.#forText(text)[Symbol.search](text);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#forText(text)[Symbol.split](text, limit);
  }

  #forText(text: string): RegExp {
    if (!isPlainText(text)) {
      this.#whole ??= new RegExp(this.#source, this.#flags);
      return this.#whole;
    }
    this.#plain ??= new RegExp(plainSource(this.#source), this.#flags.replace('u', ''));
    return this.#plain;
  }
}

/** Whether a text holds nothing but what `plainSource` knows. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text);
}

/** The pattern that matches in plain texts what one with the flag u does in all. */
export function plainSource(source: string): string {
  let within = false;
  return source.replace(PART, (part: string, name: string | undefined) => {
    if (name !== undefined) {
      const letters = PLAIN_CLASSES.get(name) ?? '';
      return within ? letters : `[${letters}]`;
    }
    if (part === ']') within = false;
    else if (part.startsWith('[')) within = true;
    return part;
  });
}
