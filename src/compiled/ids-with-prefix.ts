import type { ByteSource } from './byte-source.ts';

/** Where the records of one sort stand: `offsets` has one entry more than there are records. */
export interface RecordSpan {
  readonly offsets: number;
  readonly records: number;
  readonly count: number;
}

/** Bytes looked through at a time. */
const CHUNK = 1 << 20;
/** Most bytes looked through: what a machine reads while somebody waits for a completion. */
const MOST_BYTES = 1 << 25;

/**
 * Ordinals of the records whose id starts with `prefix` (plain ASCII), in file order, at most `most`. A record begins with its id, so the
 * bytes are searched for it and no record is parsed. Very large bases are looked through from the front, as far as is quick.
 */
export function ordinalsWithPrefix(
  source: ByteSource,
  { offsets, records, count }: RecordSpan,
  prefix: string,
  most: number,
): readonly number[] {
  const needle = Buffer.from(`["${prefix}`, 'latin1');
  const bounds = source.read(offsets, (count + 1) * 4);
  const view = new DataView(bounds.buffer, bounds.byteOffset, bounds.byteLength);
  const start = (ordinal: number): number => view.getUint32(ordinal * 4, true);
  const found: number[] = [];
  let ordinal = 0;
  while (ordinal < count && found.length < most && start(ordinal) < MOST_BYTES) {
    const from = start(ordinal);
    let end = ordinal + 1;
    while (end < count && start(end) - from < CHUNK) end += 1;
    const read = source.read(records + from, start(end) - from);
    const bytes = Buffer.from(read.buffer, read.byteOffset, read.byteLength);
    for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
      while (ordinal < end && start(ordinal) - from < at) ordinal += 1;
      if (ordinal < end && start(ordinal) - from === at) found.push(ordinal);
      if (found.length >= most) break;
    }
    ordinal = end;
  }
  return found;
}
