import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Output } from '../../src/cli/output.ts';

test('all that was written arrives, in order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'facts-output-'));
  const path = join(folder, 'out');
  const descriptor = openSync(path, 'w');
  const output = new Output(descriptor, 'The file');
  let expected = '';
  for (let line = 0; line < 20_000; line++) {
    output.write(`line ${line} – ü\n`);
    expected += `line ${line} – ü\n`;
  }
  output.flush();
  closeSync(descriptor);
  expect(readFileSync(path, 'utf8')).toBe(expected);
  rmSync(folder, { recursive: true });
});

test('a full disk is an error that says so', () => {
  const descriptor = openSync('/dev/full', 'w');
  const output = new Output(descriptor, 'Standard output');
  output.write('x');
  expect(() => output.flush()).toThrow(
    expect.objectContaining({
      reason: 'output',
      message: 'Standard output cannot be written: the disk is full.',
    }),
  );
  closeSync(descriptor);
});
