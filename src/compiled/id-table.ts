import { type ByteSource, u32In } from './byte-source.ts';

/*
 * A table from ids to ordinals: number of buckets × 2 + whether it is wide · start of each bucket, and the end · entries by bucket. An entry
 * is a tag of the id's hash (u16) and the ordinal (u16, u32 in a wide table): the record tells whether the id is the one.
 */

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo 1991): spreads ids evenly over the buckets. */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The tag that stands for a hash in an entry. */
export function tagOf(hash: number): number {
  return hash >>> 16;
}

/** Bytes of an entry. */
export function entryBytes(wide: boolean): 4 | 6 {
  return wide ? 6 : 4;
}

/** Ordinals whose id may be `id` (the caller compares the record's id), from a table at `offset`. */
export function lookUpId(source: ByteSource, offset: number, id: string): readonly number[] {
  const hash = hashOfId(id);
  const front = source.u32(offset);
  const bucketCount = front >>> 1;
  const wide = (front & 1) === 1;
  const size = entryBytes(wide);
  const bounds = offset + 4 + (hash % bucketCount) * 4;
  const start = source.u32(bounds);
  const end = source.u32(bounds + 4);
  const entries = source.read(offset + 4 + (bucketCount + 1) * 4 + start * size, (end - start) * size);
  const found: number[] = [];
  for (let at = 0; at < entries.length; at += size) {
    const tag = (entries[at] ?? 0) + (entries[at + 1] ?? 0) * 0x100;
    if (tag !== tagOf(hash)) continue;
    found.push(wide ? u32In(entries, at + 2) : (entries[at + 2] ?? 0) + (entries[at + 3] ?? 0) * 0x100);
  }
  return found;
}
