import type { ByteSource } from './byte-source.ts';
import { ByteWriter } from './byte-writer.ts';
import { BLOCK_TERMS } from './layout.ts';
import { utf8 } from './utf8.ts';

/** A word the base knows, and where its postings are. */
export interface Term {
  readonly text: string;
  /** Number of facts with the word in the fact itself. */
  readonly facts: number;
  /** Number of entities with the word in their name or an alias. */
  readonly entities: number;
  /** Number of facts the word reaches, directly or through an entity (an upper bound: overlaps count twice). */
  readonly reach: number;
  /** Byte offset of its fact postings in the postings section, their length, and the length of the entity postings behind them. */
  readonly offset: number;
  readonly factBytes: number;
  readonly entityBytes: number;
}

/** Writes the dictionary from terms in ascending code-unit order. */
export class DictionaryWriter {
  readonly terms: ByteWriter = new ByteWriter(1 << 16);
  readonly blocks: ByteWriter = new ByteWriter(1 << 10);
  readonly #encoder = new TextEncoder();
  #count = 0;
  #previous = '';

  add(term: Term): void {
    let shared = 0;
    if (this.#count % BLOCK_TERMS === 0) {
      this.blocks.u32(this.terms.length);
      this.terms.varint(term.offset);
    } else {
      const most = Math.min(term.text.length, this.#previous.length);
      while (shared < most && term.text.charCodeAt(shared) === this.#previous.charCodeAt(shared)) shared += 1;
    }
    const suffix = this.#encoder.encode(term.text.slice(shared));
    this.terms.varint(shared);
    this.terms.varint(suffix.length);
    this.terms.bytes(suffix);
    this.terms.varint(term.facts);
    this.terms.varint(term.entities);
    this.terms.varint(term.reach);
    this.terms.varint(term.factBytes);
    this.terms.varint(term.entityBytes);
    this.#previous = term.text;
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }
}

/** Where the dictionary lies in a compiled base. */
export interface DictionaryLocation {
  readonly termsOffset: number;
  readonly termsLength: number;
  readonly blocksOffset: number;
  readonly blockCount: number;
  readonly termCount: number;
}

/** Most bytes the text of one term may take to be found by its first bytes alone; longer ones are read whole. */
const FIRST_READ = 256;

/** The sorted words of a compiled base, read block by block. */
export class Dictionary {
  readonly #source: ByteSource;
  readonly #location: DictionaryLocation;
  readonly #blocks = new Map<number, readonly Term[]>();
  #starts: Uint32Array | null = null;

  constructor(source: ByteSource, location: DictionaryLocation) {
    this.#source = source;
    this.#location = location;
  }

  get count(): number {
    return this.#location.termCount;
  }

  #start(block: number): number {
    if (this.#starts === null) {
      const bytes = this.#source.read(this.#location.blocksOffset, this.#location.blockCount * 4);
      this.#starts = new Uint32Array(bytes.slice().buffer);
    }
    return this.#starts[block] ?? this.#location.termsLength;
  }

  /** The first term of a block, without decoding the rest of it. */
  #first(block: number): string {
    const known = this.#blocks.get(block);
    if (known !== undefined) return known[0]?.text ?? '';
    const start = this.#start(block);
    const length = Math.min(FIRST_READ, this.#start(block + 1) - start);
    const reader = new BlockReader(this.#source.read(this.#location.termsOffset + start, length));
    reader.varint();
    reader.varint();
    const size = reader.varint();
    if (reader.at + size > length) return this.#block(block)[0]?.text ?? '';
    return utf8(reader.take(size));
  }

  #block(block: number): readonly Term[] {
    const known = this.#blocks.get(block);
    if (known !== undefined) return known;
    const start = this.#start(block);
    const length = this.#start(block + 1) - start;
    const reader = new BlockReader(this.#source.read(this.#location.termsOffset + start, length));
    const terms: Term[] = [];
    let offset = reader.varint();
    let previous = '';
    while (reader.at < length) {
      const shared = reader.varint();
      const text = previous.slice(0, shared) + utf8(reader.take(reader.varint()));
      const facts = reader.varint();
      const entities = reader.varint();
      const reach = reader.varint();
      const factBytes = reader.varint();
      const entityBytes = reader.varint();
      terms.push({ text, facts, entities, reach, offset, factBytes, entityBytes });
      offset += factBytes + entityBytes;
      previous = text;
    }
    this.#blocks.set(block, terms);
    return terms;
  }

  /** The block that holds `text` if any does. */
  #blockOf(text: string): number {
    let low = 0;
    let high = this.#location.blockCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#first(middle) <= text) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The term with exactly this text, or null. */
  get(text: string): Term | null {
    if (this.#location.blockCount === 0) return null;
    return this.#block(this.#blockOf(text)).find((term) => term.text === text) ?? null;
  }

  /** The terms that start with `prefix`, in order. */
  *withPrefix(prefix: string): Generator<Term> {
    if (this.#location.blockCount === 0) return;
    for (let block = this.#blockOf(prefix); block < this.#location.blockCount; block += 1) {
      for (const term of this.#block(block)) {
        if (term.text < prefix) continue;
        if (!term.text.startsWith(prefix)) return;
        yield term;
      }
    }
  }

  /** All terms, in order. */
  *all(): Generator<Term> {
    for (let block = 0; block < this.#location.blockCount; block += 1) yield* this.#block(block);
  }
}

/** Reads varints and runs of bytes in order. */
class BlockReader {
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  varint(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    let scale = 0x80;
    while (byte >= 0x80) {
      byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    }
    return value;
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.#bytes.subarray(this.at - length, this.at);
  }
}
