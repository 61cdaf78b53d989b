import type { ByteSource } from './byte-source.ts';
import { ByteWriter } from './byte-writer.ts';
import { bytesOf } from './columns.ts';
import { growingU32 } from './growing-numbers.ts';

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo 1991): spreads ids evenly over the buckets. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Ids per bucket on average: one bucket is one small read. */
const BUCKET_IDS = 8;

/** Collects ids and writes a table from id to ordinal: `bucket count · start of each bucket (+ end) · (hash, ordinal) pairs by bucket`. */
export class IdTableWriter {
  readonly #hashes = growingU32();
  readonly #ordinals = growingU32();

  add(id: string, ordinal: number): void {
    this.#hashes.push(hashOf(id));
    this.#ordinals.push(ordinal);
  }

  write(): Uint8Array {
    const hashes = this.#hashes;
    const count = hashes.length;
    const bucketCount = Math.max(1, Math.ceil(count / BUCKET_IDS));
    const starts = new Uint32Array(bucketCount + 1);
    for (let at = 0; at < count; at += 1) {
      const bucket = hashes.at(at) % bucketCount;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket < bucketCount; bucket += 1)
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
    const next = starts.slice();
    const pairs = new Uint32Array(count * 2);
    for (let at = 0; at < count; at += 1) {
      const hash = hashes.at(at);
      const place = next[hash % bucketCount] ?? 0;
      next[hash % bucketCount] = place + 1;
      pairs[place * 2] = hash;
      pairs[place * 2 + 1] = this.#ordinals.at(at);
    }
    const writer = new ByteWriter(8 + (starts.length + pairs.length) * 4);
    writer.u32(bucketCount);
    writer.bytes(bytesOf(starts));
    writer.bytes(bytesOf(pairs));
    return writer.written();
  }
}

/** Ordinals whose id may be `id` (the caller compares the record's id), from a table at `offset`. */
export function lookUpId(source: ByteSource, offset: number, id: string): readonly number[] {
  const hash = hashOf(id);
  const u32 = (at: number, count: number): DataView => {
    const bytes = source.read(offset + at, count * 4);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  const bucketCount = u32(0, 1).getUint32(0, true);
  const bounds = u32(4 + (hash % bucketCount) * 4, 2);
  const start = bounds.getUint32(0, true);
  const end = bounds.getUint32(4, true);
  const pairs = u32(4 + (bucketCount + 1) * 4 + start * 8, (end - start) * 2);
  const found: number[] = [];
  for (let at = 0; at < pairs.byteLength; at += 8) {
    if (pairs.getUint32(at, true) === hash) found.push(pairs.getUint32(at + 4, true));
  }
  return found;
}
