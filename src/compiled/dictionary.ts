import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { BLOCK_TERMS } from './layout.ts';
import { utf8 } from './utf8.ts';

/** A word the base knows, and where its postings are. */
export interface Term {
  readonly text: string;
  /** Its place among all terms, from 0. */
  readonly id: number;
  /** Number of facts with the word in the fact itself. */
  readonly facts: number;
  /** `FACT_FIELD` bits: all the places it stands in. */
  readonly fields: number;
  /** Number of entities with the word in their name or an alias. */
  readonly entities: number;
  /** Number of facts the word reaches, directly or through an entity (an upper bound: overlaps count twice). */
  readonly reach: number;
  /** Byte offset of its fact postings in the postings section, their length, and the length of the entity postings behind them. */
  readonly offset: number;
  readonly factBytes: number;
  readonly entityBytes: number;
}

/** A length in half a byte that is continued behind it. */
export const LARGE = 15;

/** Where the dictionary lies in a compiled base. */
export interface DictionaryLocation {
  readonly termsOffset: number;
  readonly termCount: number;
  /** Reads the `termIndex` section. */
  readonly index: () => Uint8Array;
}

/** The sorted words of a compiled base, read block by block. */
export class Dictionary {
  readonly #source: ByteSource;
  readonly #location: DictionaryLocation;
  readonly #blocks = new Map<number, readonly Term[]>();
  readonly #firsts = new Map<number, string>();
  #index: DataView | null = null;

  constructor(source: ByteSource, location: DictionaryLocation) {
    this.#source = source;
    this.#location = location;
  }

  get count(): number {
    return this.#location.termCount;
  }

  get #blockCount(): number {
    return Math.ceil(this.#location.termCount / BLOCK_TERMS);
  }

  #number(at: number): number {
    if (this.#index === null) {
      const bytes = this.#location.index();
      this.#index = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    return this.#index.getUint32(at * 4, true);
  }

  /** The first term of a block, without decoding the rest of it. */
  #first(block: number): string {
    let first = this.#firsts.get(block);
    if (first === undefined) {
      const ends = this.#blockCount + 2;
      const end = this.#number(ends + block);
      const start = block === 0 ? 0 : this.#number(ends + block - 1);
      const texts = (ends + this.#blockCount) * 4;
      const view = this.#index;
      first =
        view === null ? '' : utf8(new Uint8Array(view.buffer, view.byteOffset + texts + start, end - start));
      this.#firsts.set(block, first);
    }
    return first;
  }

  #block(block: number): readonly Term[] {
    const known = this.#blocks.get(block);
    if (known !== undefined) return known;
    const start = this.#number(1 + block);
    const length = this.#number(2 + block) - start;
    const reader = new ByteReader(this.#source.read(this.#location.termsOffset + start, length));
    const terms: Term[] = [];
    let offset = reader.varint();
    let previous = '';
    for (let id = block * BLOCK_TERMS; reader.at < length; id += 1) {
      const lengths = reader.u8();
      const shared = lengths >> 4 === LARGE ? reader.varint() + LARGE : lengths >> 4;
      const rest = (lengths & 0xf) === LARGE ? reader.varint() + LARGE : lengths & 0xf;
      const text = previous.slice(0, shared) + reader.text(rest);
      const counts = reader.varint();
      const facts = Math.floor(counts / 2);
      const fields = facts > 0 ? reader.u8() : 0;
      const factBytes = facts > 0 ? reader.varint() : 0;
      const named = counts % 2 === 1;
      const entities = named ? reader.varint() : 0;
      const reach = named ? reader.varint() : facts;
      const entityBytes = named ? reader.varint() : 0;
      terms.push({ text, id, facts, fields, entities, reach, offset, factBytes, entityBytes });
      offset += factBytes + entityBytes;
      previous = text;
    }
    this.#blocks.set(block, terms);
    return terms;
  }

  /** The block that holds `text` if any does. */
  #blockOf(text: string): number {
    let low = 0;
    let high = this.#blockCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#first(middle) <= text) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The term with exactly this text, or null. */
  get(text: string): Term | null {
    if (this.#location.termCount === 0) return null;
    const terms = this.#block(this.#blockOf(text));
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const term = terms[middle];
      if (term?.text === text) return term;
      if (term !== undefined && term.text < text) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  /** The text of the term at a place. */
  textOf(id: number): string {
    return this.#block(Math.floor(id / BLOCK_TERMS))[id % BLOCK_TERMS]?.text ?? '';
  }

  /** The terms that start with `prefix`, in order. */
  *withPrefix(prefix: string): Generator<Term> {
    if (this.#location.termCount === 0) return;
    for (let block = this.#blockOf(prefix); block < this.#blockCount; block += 1) {
      for (const term of this.#block(block)) {
        if (term.text < prefix) continue;
        if (!term.text.startsWith(prefix)) return;
        yield term;
      }
    }
  }

  /** All terms, in order. */
  *all(): Generator<Term> {
    for (let block = 0; block < this.#blockCount; block += 1) yield* this.#block(block);
  }
}
