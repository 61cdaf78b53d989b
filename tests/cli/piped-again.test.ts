import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeBase } from '../bench/write-base.mjs';
import { Desk } from '../binary.ts';

const desk = new Desk();
const folder = join(desk.cache, 'factdesk');
afterAll(() => desk.clear());

test('what came through a pipe is still there when a compiled base turns out to be damaged', async () => {
  writeBase(join(desk.folder, 'facts.yaml'), 40);
  const vet = (...more: string[]) =>
    desk.facts(['vet', '-', ...more], { input: 'At least 26 troops were killed in Iraq.\n' });
  const expected = await vet('--no-cache');
  expect(expected.stdout).toContain('26 troops');
  expect(await vet()).toEqual(expected);
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith('.base')) ?? 'none');
  const bytes = readFileSync(path);
  // The body, not the checksums behind it: the damage shows only when the text has been read.
  for (let at = 4096; at < bytes.length * 0.9; at += 512) bytes[at] = (bytes[at] ?? 0) ^ 4;
  writeFileSync(path, bytes);
  expect(await vet()).toEqual(expected);
});
