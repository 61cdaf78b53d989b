import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  bytesInMemory,
  bytesOfFile,
  holdsNul,
  linesPieces,
} from '../../../src/knowledge-base/parse/line-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-lines-'));
const path = join(folder, 'lines.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

function withFile<Result>(bytes: Buffer, look: (descriptor: number) => Result): Result {
  writeFileSync(path, bytes);
  const descriptor = openSync(path, 'r');
  try {
    return look(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Lines as a whole file has them, cut after `longest + 1` bytes or later; a cut one is only known to be too long. */
function linesOf(bytes: Buffer, longest: number, piece: number): [number, string][] {
  const lines: [number, string][] = [];
  withFile(bytes, (descriptor) => {
    for (const { bytes: read, start } of linesPieces(descriptor, bytes.length, longest, piece)) {
      for (let at = 0; at < read.length; ) {
        const feed = read.indexOf(10, at);
        const end = feed < 0 ? read.length : feed;
        lines.push([start + at, end - at > longest ? 'too long' : read.toString('latin1', at, end)]);
        at = end + 1;
      }
    }
  });
  return lines;
}

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '\n\n', 'cdef', 'x'.repeat(13)), { maxLength: 40 })
  .map((parts) => Buffer.from(parts.join('')));

describe('a lines file in pieces', () => {
  test('gives the lines of the whole', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (bytes, piece) => {
        expect(linesOf(bytes, 12, piece)).toEqual(linesOf(bytes, 12, 4096));
        const long = bytes.toString().split('\n');
        expect(linesOf(bytes, 12, piece).map(([, line]) => line)).toEqual(
          (long.at(-1) === '' ? long.slice(0, -1) : long).map((line) =>
            line.length > 12 ? 'too long' : line,
          ),
        );
      }),
    );
  });

  test('reads on behind a line that is much too long', () => {
    const bytes = Buffer.from(`a\n${'x'.repeat(1000)}\nb\n`);
    expect(linesOf(bytes, 12, 8)).toEqual([
      [0, 'a'],
      [2, 'too long'],
      [1003, 'b'],
    ]);
  });
});

test('an open file is looked into as its bytes in memory are', () => {
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (bytes, one, other) => {
      const memory = bytesInMemory(bytes);
      const start = Math.min(one, other, bytes.length);
      const end = Math.min(Math.max(one, other), bytes.length);
      withFile(bytes, (descriptor) => {
        const file = bytesOfFile(descriptor, bytes.length);
        expect(file.text(start, end)).toBe(memory.text(start, end));
        expect(file.feedFrom(start)).toBe(memory.feedFrom(start));
        expect(file.feedBefore(start)).toBe(memory.feedBefore(start));
      });
    }),
  );
});

test('a NUL is seen wherever it stands', () => {
  const bytes = Buffer.alloc(3 << 20, 'a');
  expect(withFile(bytes, (descriptor) => holdsNul(descriptor, bytes.length))).toBe(false);
  bytes[bytes.length - 1] = 0;
  expect(withFile(bytes, (descriptor) => holdsNul(descriptor, bytes.length))).toBe(true);
});
