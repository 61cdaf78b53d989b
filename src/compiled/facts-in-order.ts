import type { Fact } from '../model/fact.ts';
import type { ByteSource } from './byte-source.ts';
import type { RecordSpan } from './ids-with-prefix.ts';
import { type ConflictSide, decodeFact, type Naming } from './records.ts';
import { utf8 } from './utf8.ts';

/** Bytes read at a time: more than is kept in memory of a stored base. */
const CHUNK = 1 << 19;

/**
 * Facts in file order; `wanted` tells which, by ordinal. The records are read one stretch after the other, so that a whole large base can
 * go by.
 */
export function* factsInOrder(
  source: ByteSource,
  { offsets, records, count }: RecordSpan,
  naming: Naming,
  wanted: (ordinal: number) => boolean,
  side: ConflictSide,
): Generator<Fact> {
  const bounds = source.read(offsets, (count + 1) * 4);
  const view = new DataView(bounds.buffer, bounds.byteOffset, bounds.byteLength);
  const start = (ordinal: number): number => view.getUint32(ordinal * 4, true);
  for (let from = 0; from < count; ) {
    let end = from + 1;
    while (end < count && start(end) - start(from) < CHUNK) end += 1;
    let bytes: Uint8Array | null = null;
    for (let ordinal = from; ordinal < end; ordinal += 1) {
      if (!wanted(ordinal)) continue;
      bytes ??= source.read(records + start(from), start(end) - start(from));
      const record = bytes.subarray(start(ordinal) - start(from), start(ordinal + 1) - start(from));
      yield decodeFact(utf8(record), naming, side);
    }
    from = end;
  }
}
