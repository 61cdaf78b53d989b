import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildingNote } from '../../src/cli/building-note.ts';
import type { FileState } from '../../src/compiled/origin.ts';

const stats = statSync(import.meta.filename, { bigint: true });
const file = (path: string, size: number): FileState => ({
  path,
  stats: Object.assign(Object.create(stats), { size: BigInt(size) }),
});

function told(files: readonly FileState[], dumb = false): string {
  let text = '';
  const stderr = { write: (more: string) => (text += more), flush: () => {} };
  buildingNote(stderr, dumb)(files)();
  return text;
}

test('a base that takes long is told of while it is compiled, and the line taken back', () => {
  expect(told([file('a.yaml', 40_000_000)])).toBe('compiling the knowledge base (40 MB), once …\r\u001b[K');
  expect(told([file('a.jsonl', 380_000_000)], true)).toBe('compiling the knowledge base (380 MB), once …\n');
  expect(told([file('a.yaml', 900_000), file('b.yaml', 900_000)])).not.toBe('');
});

test('of a small one nothing is said', () => {
  expect(told([file('a.yaml', 700_000)])).toBe('');
  expect(told([file('a.jsonl', 3_000_000)])).toBe('');
});
