import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Desk } from '../binary.ts';

const dist = join(import.meta.dirname, '../../dist');

test.each(readdirSync(dist).filter((name) => name.endsWith('.cjs')))('%s holds ASCII alone', (name) => {
  expect(readFileSync(join(dist, name)).every((byte) => byte < 0x80)).toBe(true);
});

test('regular expressions of the bundle know characters beyond ASCII', async () => {
  const desk = new Desk();
  const { stdout } = await desk.facts(['Kata’ib', 'Hizballah', 'killed', '--format', 'ids', '--limit', '1']);
  desk.clear();
  expect(stdout).toBe('kataib-hezbollah-deaths\n');
});
