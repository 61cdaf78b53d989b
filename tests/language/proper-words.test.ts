import { expect, test } from 'vitest';
import { compoundTerm, opensCompound } from '../../src/language/compounds.ts';
import { isProper } from '../../src/language/proper-words.ts';
import { tokenise } from '../../src/language/tokens.ts';

test.each(['sudan', 'iran', 'thursday', 'october', 'ukrainian'])('%s means that and nothing else', (word) => {
  expect(isProper(word)).toBe(true);
});

test.each(['sudani', 'north', 'troops', 'hezbollah', 'united'])('%s is a word like others', (word) => {
  expect(isProper(word)).toBe(false);
});

test.each([
  ['Iran-backed militias', ['iran']],
  ['the Iranian-aligned groups and US-led forces', ['iranian', 'us']],
  ['Iran backed militias in Al-Asad', []],
  ['a long-range missile', []],
])('what opens a compound in %s', (text, opening) => {
  const found = tokenise(text).filter((token) => opensCompound(text, token));
  expect(found.map(({ term }) => term)).toEqual(opening);
});

test('a compound has a term of its own', () => {
  expect(compoundTerm('iran')).not.toBe('iran');
});
