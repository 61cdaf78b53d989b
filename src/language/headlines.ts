/** A word of a text, in order; offsets in UTF-16 units. */
export interface HeadlineWord {
  readonly text: string;
  readonly start: number;
  readonly capital: boolean;
}

/** Longest headline, in characters. */
const LONGEST_HEADLINE = 160;

/** The headlines of a text: lines of at least four words that nearly all have a capital, without a full stop. Asked in order. */
export class Headlines {
  readonly #text: string;
  readonly #words: readonly HeadlineWord[];
  #next = 0;
  #line = { start: 0, end: -1, is: false };

  constructor(text: string, words: readonly HeadlineWord[]) {
    this.#text = text;
    this.#words = words;
  }

  /** Whether an offset, not before the last one asked for, lies in a headline. */
  isIn(offset: number): boolean {
    if (offset > this.#line.end) this.#line = this.#lineAt(offset);
    return this.#line.is;
  }

  #lineAt(offset: number): { readonly start: number; readonly end: number; readonly is: boolean } {
    const start = this.#text.lastIndexOf('\n', offset) + 1;
    const feed = this.#text.indexOf('\n', offset);
    const end = feed < 0 ? this.#text.length : feed;
    const words: HeadlineWord[] = [];
    while ((this.#words[this.#next]?.start ?? end) < start) this.#next += 1;
    for (
      let word = this.#words[this.#next];
      word !== undefined && word.start < end;
      word = this.#words[this.#next]
    ) {
      if ([...word.text].length > 3) words.push(word);
      this.#next += 1;
    }
    const capitals = words.filter(({ capital }) => capital).length;
    const ends = end - start > LONGEST_HEADLINE || /[.!?]["”’)]*\s*$/.test(this.#text.slice(start, end));
    return { start, end, is: !ends && words.length >= 4 && capitals >= words.length * 0.8 };
  }
}
