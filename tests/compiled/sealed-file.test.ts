import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ByteSource, memorySource, u32In } from '../../src/compiled/byte-source.ts';
import { DamagedBase, NotACompiledBase } from '../../src/compiled/damage.ts';
import { Pieces } from '../../src/compiled/pieces.ts';
import { openSealedFile, sealFile, storedBody } from '../../src/compiled/sealed-file.ts';

const LABEL = JSON.stringify(['1.0.0 build', ['/desk/facts.yaml', 7, null, 'ab'.repeat(16)]]);
const body = Uint8Array.from({ length: 20_001 }, (_, at) => (at * 31 + (at >> 7)) & 0xff);
const sealed = Uint8Array.from(
  Buffer.concat([
    ...sealFile(LABEL, new Pieces([body.subarray(0, 5001), body.subarray(5001, 5003), body.subarray(5003)])),
  ]),
);

/** The same bytes from a file that is read in pieces. */
function fileOf(bytes: Uint8Array): ByteSource {
  const read = (offset: number, length: number): Uint8Array => {
    if (offset + length > bytes.length) throw new DamagedBase('cut short');
    return bytes.slice(offset, offset + length);
  };
  return {
    size: bytes.length,
    read,
    u32: (offset) => u32In(read(offset, 4), 0),
    readInto: (into, offset) => into.set(read(offset, into.length)),
    close: () => {},
  };
}

/** Reads everything; what was sealed, or the reason it is refused. */
function outcome(bytes: Uint8Array, source: (bytes: Uint8Array) => ByteSource): unknown {
  try {
    const opened = openSealedFile(source(bytes));
    return { label: opened.label, same: Buffer.compare(opened.body.read(0, opened.body.size), body) === 0 };
  } catch (error) {
    if (error instanceof NotACompiledBase || error instanceof DamagedBase) return 'refused';
    throw error;
  }
}

const WHOLE = { label: LABEL, same: true };

describe.each([
  ['in memory', memorySource],
  ['on disk', fileOf],
] as const)('a sealed file %s', (_, source) => {
  test('gives back what was sealed, whatever part is asked for', () => {
    const opened = openSealedFile(source(sealed));
    expect(opened.label).toBe(LABEL);
    fc.assert(
      fc.property(fc.nat(body.length), fc.nat(9000), (start, length) => {
        const end = Math.min(start + length, body.length);
        expect(Buffer.compare(opened.body.read(start, end - start), body.subarray(start, end))).toBe(0);
      }),
    );
    expect(() => opened.body.read(body.length - 1, 2)).toThrow(DamagedBase);
  });

  test('with any bit flipped is refused, or the bit meant nothing', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
        const flipped = sealed.slice();
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        expect(['refused', WHOLE]).toContainEqual(outcome(flipped, source));
      }),
      { numRuns: 500 },
    );
  });

  test('with any bit of its content flipped is refused', () => {
    const start = 4096;
    for (let at = start; at < start + body.length; at += 97) {
      const flipped = sealed.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect(outcome(flipped, source)).toBe('refused');
    }
  });

  test('cut short, or longer than it was, is refused', () => {
    for (let length = 0; length < sealed.length; length += 211)
      expect(outcome(sealed.slice(0, length), source)).toBe('refused');
    expect(outcome(Uint8Array.from([...sealed, 0]), source)).toBe('refused');
  });

  test('damage is noticed only where it is, and only then', () => {
    const flipped = sealed.slice();
    const at = 4096 + 3 * 4096 + 5;
    flipped[at] = (flipped[at] ?? 0) ^ 16;
    const opened = openSealedFile(source(flipped));
    expect(opened.body.read(0, 3 * 4096)).toEqual(body.slice(0, 3 * 4096));
    expect(() => opened.body.read(3 * 4096, 4)).toThrow(DamagedBase);
  });
});

describe('a file so large that its checksums have checksums', () => {
  const large = Uint8Array.from({ length: 700_003 }, (_, at) => (at * 37 + (at >> 9)) & 0xff);
  const bytes = Uint8Array.from(Buffer.concat([...sealFile(LABEL, new Pieces([large]))]));
  /** Where the checksums of the body begin. */
  const sums = 4096 + Math.ceil(large.length / 16) * 16;

  test.each([
    ['in memory', memorySource],
    ['on disk', fileOf],
  ] as const)('gives back what was sealed, %s', (_, source) => {
    const opened = openSealedFile(source(bytes)).body;
    for (const [start, length] of [
      [0, 700_003],
      [699_990, 13],
      [4000, 200],
      [100_000, 40_000],
      [65_530, 70_000],
    ] as const)
      expect(Buffer.compare(opened.read(start, length), large.subarray(start, start + length))).toBe(0);
  });

  test('with a checksum changed is refused where that block is read, and there alone', () => {
    const flipped = bytes.slice();
    const block = 1000;
    flipped[sums + block * 4] = (flipped[sums + block * 4] ?? 0) ^ 1;
    const opened = openSealedFile(fileOf(flipped)).body;
    expect(opened.read(0, 512)).toEqual(large.slice(0, 512));
    expect(() => opened.read(block * 512, 4)).toThrow(DamagedBase);
    expect(() => opened.u32(block * 512 + 8)).toThrow(DamagedBase);
  });

  test('with the body and its checksum changed alike is refused by the checksum of checksums', () => {
    const other = large.slice();
    other[512_000] = (other[512_000] ?? 0) ^ 1;
    const forged = Uint8Array.from(Buffer.concat([...sealFile(LABEL, new Pieces([other]))]));
    const mixed = bytes.slice();
    const firstSums = Math.ceil(large.length / 512) * 4;
    mixed.set(forged.subarray(0, sums + firstSums));
    // The cover tells of the old checksums, as the top ones do.
    mixed.set(bytes.subarray(0, 4096));
    expect(() => openSealedFile(fileOf(mixed)).body.read(512_000, 4)).toThrow(DamagedBase);
  });

  test('with any bit of its checksums flipped is refused when all of it is read', () => {
    for (let at = sums; at < bytes.length; at += 61) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      expect(() => {
        const { body: read } = openSealedFile(memorySource(flipped));
        read.read(0, read.size);
      }).toThrow(/damaged/);
    }
  });
});

test('another file is no sealed one', () => {
  for (const text of ['', 'facts', '{"a":1}'.repeat(2000)])
    expect(outcome(new TextEncoder().encode(text), memorySource)).toBe('refused');
});

test('numbers are read from within a block, across two, and across two pages', () => {
  for (const source of [memorySource, fileOf]) {
    const opened = openSealedFile(source(sealed)).body;
    for (const offset of [0, 508, 510, 511, 512, 4090, 4092, 4093, 4095, 4096, 19_990])
      expect(opened.u32(offset)).toBe(Buffer.from(body).readUInt32LE(offset));
    expect(() => opened.u32(body.length - 3)).toThrow(DamagedBase);
    expect(() => opened.u32(-1)).toThrow(DamagedBase);
  }
});

test('a sealed body is sealed again as it was', () => {
  for (const source of [memorySource, fileOf]) {
    const again = sealFile(LABEL, storedBody(openSealedFile(source(sealed)).body));
    expect(Buffer.compare(Buffer.concat([...again]), sealed)).toBe(0);
  }
});
