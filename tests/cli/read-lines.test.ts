import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

function linesOf(content: string | Uint8Array): string[] {
  const path = join(folder, 'queries');
  writeFileSync(path, content);
  return [...readLines(path, () => {})];
}

describe('the lines of a file', () => {
  test.each<[string, string, string[]]>([
    ['with and without a last line end', 'a\nb\n', ['a', 'b']],
    ['without one', 'a\nb', ['a', 'b']],
    ['CRLF', 'a\r\nb\r\n', ['a', 'b']],
    ['empty lines count', 'a\n\nb\n', ['a', '', 'b']],
    ['an empty file', '', []],
    ['a byte order mark', '\ufeffa\n', ['a']],
    ['NUL bytes', 'a\0b\nc\n', ['a\0b', 'c']],
  ])('%s', (_, content, lines) => {
    expect(linesOf(content)).toEqual(lines);
  });

  test('characters across reads stay whole', () => {
    const line = 'ü'.repeat(50_000);
    expect(linesOf(`${line}\n${line}\n`)).toEqual([line, line]);
  });

  test('a file without line ends does not fill the memory', () => {
    const [line = '', ...more] = linesOf('x'.repeat(5_000_000));
    expect(more).toEqual([]);
    expect(line.length).toBeLessThan(200_000);
  });

  test('a line that is cut does not disturb the next', () => {
    expect(linesOf(`${'x'.repeat(300_000)}\nnext\n`).at(-1)).toBe('next');
  });
});

test.each([
  ['a file that is not there', 'none', 'none cannot be read: it does not exist.'],
  ['a folder', folder, `${folder} cannot be read: it is a folder.`],
])('%s is an error', (_, path, message) => {
  expect(() => [...readLines(path, () => {})]).toThrow(
    expect.objectContaining({ reason: 'unreadable', message }),
  );
});
