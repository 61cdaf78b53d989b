import { bytesOf } from './columns.ts';
import { growingU32 } from './growing-numbers.ts';
import { entryBytes, hashOfId, tagOf } from './id-table.ts';

/** Ids per bucket on average: one bucket is one small read. */
const BUCKET_IDS = 8;

/** Largest ordinal of a table that is not wide. */
const LARGEST_NARROW = 0xffff;

/** Collects ids and writes the table of `id-table.ts`. */
export class IdTableWriter {
  readonly #hashes = growingU32();
  readonly #ordinals = growingU32();
  #largest = 0;

  add(id: string, ordinal: number): void {
    this.#hashes.push(hashOfId(id));
    this.#ordinals.push(ordinal);
    this.#largest = Math.max(this.#largest, ordinal);
  }

  write(): Uint8Array {
    const hashes = this.#hashes;
    const count = hashes.length;
    const wide = this.#largest > LARGEST_NARROW;
    const bucketCount = Math.max(1, Math.ceil(count / BUCKET_IDS));
    const starts = new Uint32Array(bucketCount + 1);
    for (let at = 0; at < count; at += 1) {
      const bucket = hashes.at(at) % bucketCount;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket < bucketCount; bucket += 1)
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
    const front = 4 + starts.byteLength;
    const size = entryBytes(wide);
    const table = new Uint8Array(front + count * size);
    const view = new DataView(table.buffer);
    view.setUint32(0, bucketCount * 2 + (wide ? 1 : 0), true);
    table.set(bytesOf(starts), 4);
    for (let at = 0; at < count; at += 1) {
      const hash = hashes.at(at);
      const bucket = hash % bucketCount;
      const place = starts[bucket] ?? 0;
      starts[bucket] = place + 1;
      view.setUint16(front + place * size, tagOf(hash), true);
      if (wide) view.setUint32(front + place * size + 2, this.#ordinals.at(at), true);
      else view.setUint16(front + place * size + 2, this.#ordinals.at(at), true);
    }
    return table;
  }
}
