/** Most words kept; what comes later is rarer. */
const MOST_WORDS = 50_000;

/** Longest word kept, in UTF-16 units. */
const LONGEST_WORD = 64;

/** V8 keeps a piece of at least this many UTF-16 units as a view into the text it was cut from, which then stays in memory. */
const SHORTEST_VIEW = 13;

/** Texts up to this many UTF-16 units are copied through the scratch buffer. */
const LONGEST_COPY = 4096;

/** What is done with the words and texts of a base, which are pieces cut from its file. */
export interface Words {
  /** The same word, which may come again and again. */
  share(word: string): string;
  /** The same text. */
  own(text: string): string;
}

/** Leaves words as they are, for what is not kept. */
export const PASSING_WORDS: Words = { share: (word) => word, own: (text) => text };

/**
 * Keeps large bases small: words that come again and again (kinds, units, speakers, dates) are stored once, and other texts without the
 * file they were cut from.
 */
export class WordPool implements Words {
  readonly #words = new Map<string, string>();
  readonly #scratch = Buffer.allocUnsafe(LONGEST_COPY * 3);

  /** The same word, stored once. */
  share(word: string): string {
    if (word.length > LONGEST_WORD) return this.own(word);
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const own = this.own(word);
    if (this.#words.size < MOST_WORDS) this.#words.set(own, own);
    return own;
  }

  /** The same text, stored by itself. Lone surrogates become U+FFFD; they are an error of the base anyway. */
  own(text: string): string {
    if (text.length < SHORTEST_VIEW || text.length > LONGEST_COPY) return text;
    return this.#scratch.toString('utf8', 0, this.#scratch.write(text, 'utf8'));
  }
}
