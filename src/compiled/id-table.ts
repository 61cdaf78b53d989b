import type { ByteSource } from './byte-source.ts';
import { ByteWriter } from './byte-writer.ts';

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo 1991): spreads ids evenly over the buckets. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Ids per bucket on average: one bucket is one small read. */
const BUCKET_IDS = 8;

/** Writes a table from id to ordinal: `bucket count · start of each bucket (+ end) · (hash, ordinal) pairs by bucket`. */
export function writeIdTable(
  entries: readonly { readonly id: string; readonly ordinal: number }[],
): Uint8Array {
  const bucketCount = Math.max(1, Math.ceil(entries.length / BUCKET_IDS));
  const hashes = entries.map((entry) => hashOf(entry.id));
  const order = entries.map((_, index) => index);
  const bucketOf = (index: number): number => (hashes[index] ?? 0) % bucketCount;
  order.sort((a, b) => bucketOf(a) - bucketOf(b) || a - b);
  const writer = new ByteWriter(entries.length * 8 + bucketCount * 4 + 8);
  writer.u32(bucketCount);
  let next = 0;
  for (let bucket = 0; bucket <= bucketCount; bucket += 1) {
    while (next < order.length && bucketOf(order[next] ?? 0) < bucket) next += 1;
    writer.u32(next);
  }
  for (const index of order) {
    writer.u32(hashes[index] ?? 0);
    writer.u32(entries[index]?.ordinal ?? 0);
  }
  return writer.written();
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
