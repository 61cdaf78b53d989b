import { asciiTokenEnd } from '../language/ascii-tokens.ts';
import { compoundTerm, opensCompound } from '../language/compounds.ts';
import { FILLER_WORDS, GENERAL_WORDS, LIGHT_WORDS } from '../language/fillers.ts';
import { isAscii } from '../language/letters.ts';
import { tokenise } from '../language/tokens.ts';
import { WrittenWords } from '../language/written-words.ts';

/** What a word of a claim is to ranking: nothing when it is a filler or a number. */
export const ROLE = { word: 0, light: 1, nothing: 2 } as const;

const HYPHEN = 0x2d;

/** Words of a text there is room for at first. */
const ROOM = 64;

/** Reads texts as numbers of terms, the same as `tokenise` and `indexTerms`. Terms are numbered as they are first met. */
export class TermReader {
  /** Of each word of the text that was read last: its term, the term it is indexed by, where it begins. */
  terms: Uint32Array = new Uint32Array(ROOM);
  indexed: Uint32Array = new Uint32Array(ROOM);
  starts: Uint32Array = new Uint32Array(ROOM);
  /** Texts of the terms, by number. */
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #roles: number[] = [];
  readonly #words = new WrittenWords();
  /** Term of each written word. */
  readonly #termOf: number[] = [];
  readonly #compounds = new Map<number, number>();

  /** The number of a term, a new one when it was not met before. */
  numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.texts.push(term) - 1;
      this.#numbers.set(term, number);
      this.#roles.push(roleOf(term));
    }
    return number;
  }

  /** The number of a term; null when it was not met. */
  find(term: string): number | null {
    return this.#numbers.get(term) ?? null;
  }

  /** The `ROLE` of a term in a claim. */
  roleOf(number: number): number {
    return this.#roles[number] ?? ROLE.word;
  }

  /** Reads a text into `terms`, `indexed` and `starts`; returns how many words it has. */
  read(text: string): number {
    return isAscii(text) ? this.#readAscii(text) : this.#readTokens(text);
  }

  #readAscii(text: string): number {
    let count = 0;
    for (let start = 0; start < text.length; ) {
      const end = asciiTokenEnd(text, start);
      if (end === start) start += 1;
      else {
        this.#put(count, this.#termAt(text, start, end), text, start, end);
        count += 1;
        start = end;
      }
    }
    return count;
  }

  #readTokens(text: string): number {
    let count = 0;
    for (const { term, start, end } of tokenise(text)) {
      this.#put(count, this.numberOf(term), text, start, end);
      count += 1;
    }
    return count;
  }

  #termAt(text: string, start: number, end: number): number {
    const word = this.#words.numberOf(text, start, end);
    const known = this.#termOf[word];
    if (known !== undefined) return known;
    const written = text.slice(start, end);
    const term = this.numberOf(tokenise(written)[0]?.term ?? written);
    this.#termOf.push(term);
    return term;
  }

  #put(at: number, term: number, text: string, start: number, end: number): void {
    if (at === this.terms.length) {
      this.terms = doubled(this.terms);
      this.indexed = doubled(this.indexed);
      this.starts = doubled(this.starts);
    }
    this.terms[at] = term;
    this.starts[at] = start;
    const joined = text.charCodeAt(end) === HYPHEN && opensCompound(text, { end });
    this.indexed[at] = joined ? this.#compoundOf(term) : term;
  }

  #compoundOf(term: number): number {
    let compound = this.#compounds.get(term);
    if (compound === undefined) {
      compound = this.numberOf(compoundTerm(this.texts[term] ?? ''));
      this.#compounds.set(term, compound);
    }
    return compound;
  }
}

function roleOf(term: string): number {
  if (term.startsWith('#') || FILLER_WORDS.has(term)) return ROLE.nothing;
  return LIGHT_WORDS.has(term) || GENERAL_WORDS.has(term) ? ROLE.light : ROLE.word;
}

function doubled(numbers: Uint32Array): Uint32Array {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
