/** Bytes of a chunk: a multiple of what `sealed-file.ts` checks together, so that each chunk is sealed by itself. */
const CHUNK_LENGTH = 1 << 20;

/** Most bytes a UTF-16 unit takes in UTF-8. */
const MOST_BYTES = 3;

const FORGOTTEN = new Uint8Array(0);

/** Bytes that are only appended, hundreds of megabytes of them, in chunks: nothing is copied when they grow, and what was used can go. */
export class ByteChunks {
  readonly #chunks: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  #last = new Uint8Array(0);
  /** Bytes used of the last chunk. */
  #used = 0;
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Appends bytes. */
  bytes(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      if (this.#used === this.#last.length) this.#addChunk();
      const here = Math.min(bytes.length - at, this.#last.length - this.#used);
      this.#last.set(at === 0 && here === bytes.length ? bytes : bytes.subarray(at, at + here), this.#used);
      this.#used += here;
      at += here;
    }
    this.#length += bytes.length;
  }

  /** Appends a text as UTF-8. */
  text(text: string): void {
    if (text.length * MOST_BYTES > this.#last.length - this.#used) {
      this.bytes(this.#encoder.encode(text));
      return;
    }
    const { written } = this.#encoder.encodeInto(text, this.#last.subarray(this.#used));
    this.#used += written;
    this.#length += written;
  }

  /** The bytes from `start` up to `end`; a view where they lie in one chunk. */
  read(start: number, end: number): Uint8Array {
    const first = Math.floor(start / CHUNK_LENGTH);
    const from = start - first * CHUNK_LENGTH;
    const length = end - start;
    if (from + length <= CHUNK_LENGTH) {
      return (this.#chunks[first] ?? this.#last).subarray(from, from + length);
    }
    const bytes = new Uint8Array(length);
    for (let at = 0, chunk = first; at < length; chunk += 1) {
      const begin = chunk === first ? from : 0;
      const here = Math.min(length - at, CHUNK_LENGTH - begin);
      bytes.set((this.#chunks[chunk] ?? this.#last).subarray(begin, begin + here), at);
      at += here;
    }
    return bytes;
  }

  /** All chunks, full but for the last. */
  chunks(): readonly Uint8Array[] {
    return this.#chunks.map((chunk) => (chunk === this.#last ? chunk.subarray(0, this.#used) : chunk));
  }

  /** Hands over all chunks and has none any more. */
  takeChunks(): readonly Uint8Array[] {
    const chunks = this.chunks();
    this.#chunks.length = 0;
    this.#last = FORGOTTEN;
    this.#used = 0;
    this.#length = 0;
    return chunks;
  }

  /** Lets go of what lies before an offset; it cannot be read any more. */
  forget(before: number): void {
    for (let chunk = 0; (chunk + 1) * CHUNK_LENGTH <= before && chunk < this.#chunks.length; chunk += 1) {
      this.#chunks[chunk] = FORGOTTEN;
    }
  }

  #addChunk(): void {
    this.#last = new Uint8Array(CHUNK_LENGTH);
    this.#used = 0;
    this.#chunks.push(this.#last);
  }
}
