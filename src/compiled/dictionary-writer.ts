import { ByteWriter } from './byte-writer.ts';
import { LARGE, type Term } from './dictionary.ts';
import { BLOCK_TERMS } from './layout.ts';

/**
 * Writes the dictionary from terms in ascending code-unit order, in blocks: where its postings begin · per term the number of letters
 * shared with the one before and the length of the rest, in one byte when both are small · the rest · facts × 2 + whether it has entities ·
 * if it has facts, fields and bytes · if it has entities, their number, reach and bytes. The index of it: number of blocks · where each
 * block starts, and the end · where the text of each block's first term ends · those texts.
 */
export class DictionaryWriter {
  readonly terms: ByteWriter = new ByteWriter(1 << 16);
  readonly #starts: number[] = [];
  readonly #firsts = new ByteWriter(1 << 12);
  readonly #ends: number[] = [];
  readonly #encoder = new TextEncoder();
  #count = 0;
  #previous = '';

  add(term: Omit<Term, 'id'>): void {
    let shared = 0;
    if (this.#count % BLOCK_TERMS === 0) {
      this.#starts.push(this.terms.length);
      this.#firsts.text(term.text);
      this.#ends.push(this.#firsts.length);
      this.terms.varint(term.offset);
    } else {
      const most = Math.min(term.text.length, this.#previous.length);
      while (shared < most && term.text.charCodeAt(shared) === this.#previous.charCodeAt(shared)) shared += 1;
      if (isHighSurrogate(term.text.charCodeAt(shared - 1))) shared -= 1;
    }
    const suffix = this.#encoder.encode(term.text.slice(shared));
    this.terms.u8(Math.min(shared, LARGE) * 16 + Math.min(suffix.length, LARGE));
    if (shared >= LARGE) this.terms.varint(shared - LARGE);
    if (suffix.length >= LARGE) this.terms.varint(suffix.length - LARGE);
    this.terms.bytes(suffix);
    this.terms.varint(term.facts * 2 + (term.entities > 0 ? 1 : 0));
    if (term.facts > 0) {
      this.terms.u8(term.fields);
      this.terms.varint(term.factBytes);
    }
    if (term.entities > 0) {
      this.terms.varint(term.entities);
      this.terms.varint(term.reach);
      this.terms.varint(term.entityBytes);
    }
    this.#previous = term.text;
    this.#count += 1;
  }

  /** The `termIndex` section, when all terms have been added. */
  index(): Uint8Array {
    const index = new ByteWriter();
    index.u32(this.#starts.length);
    for (const start of [...this.#starts, this.terms.length]) index.u32(start);
    for (const end of this.#ends) index.u32(end);
    index.bytes(this.#firsts.written());
    return index.written();
  }
}

/** Half a character cannot be written alone. */
function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
