import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '../../src/language/word-list.ts';

test.each([
  ['afghan', 'afghanistan:afghan,afghans'],
  ['afghans', 'afghanistan:afghan,afghans'],
  ['faso', null],
  ['burkina faso', 'burkina faso:burkinabe'],
  ['burkinab', null],
  ['', null],
])('%s', (word, line) => {
  expect(lineOf('afghanistan:afghan,afghans\nburkina faso:burkinabe', word, ':,')).toBe(line);
});

test('finds the first line that has the word among its members', () => {
  const word = fc.stringMatching(/^[ab]{1,3}$/);
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), word, (groups, wanted) => {
      const list = groups.map((group) => group.join(' ')).join('\n');
      expect(lineOf(list, wanted, ' ')).toBe(
        groups.find((group) => group.includes(wanted))?.join(' ') ?? null,
      );
    }),
  );
});
