import { expect, test } from 'vitest';
import { fullWhen, shortWhen } from '../../src/commands/source-wording.ts';
import { textOf } from './base.ts';

test.each([
  ['2023-11-21', '2023-11-21'],
  ['2023-11', '2023-11'],
  ['2023-11-20~', 'about 20 Nov 2023'],
  ['2022?', '2022?'],
  ['2023-10/2023-11', 'Oct – Nov 2023'],
  ['2023-10/..', 'since Oct 2023'],
])('the date %s reads %s', (date, words) => {
  const when = { stated: 'then', date, basis: 'external', why: 'known elsewhere' } as const;
  expect(textOf(shortWhen(when))).toBe(`${words} (external)`);
  expect(textOf(fullWhen(when))).toBe(`"then" — ${words} (external: known elsewhere)`);
});
