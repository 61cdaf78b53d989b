import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TermReader } from '../../src/compiled/term-reader.ts';
import { indexTerms } from '../../src/language/compounds.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { WrittenWords } from '../../src/language/written-words.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...['Iran', '-backed', '-', ' ', ', ', '.', "'", "'s", 'U.S.', 'u.s', 'AC', '130', '2,500', '1,234,5678'],
    ...['17bn', '2.5k', 'KH', 'Kata’ib', 'é', '١٢', '東京', '\u0301', '0', '007', '1e5', "o'", '`', '😀'],
  ),
  fc.string({ maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

test('texts are read as tokenise and indexTerms read them, whatever was read before', () => {
  const reader = new TermReader();
  const textsOf = (terms: Uint32Array, count: number) =>
    Array.from(terms.subarray(0, count), (term) => reader.texts[term]);
  fc.assert(
    fc.property(text, (written) => {
      const count = reader.read(written);
      const tokens = tokenise(written);
      expect(textsOf(reader.terms, count)).toEqual(tokens.map(({ term }) => term));
      expect([...reader.starts.subarray(0, count)]).toEqual(tokens.map(({ start }) => start));
      expect(textsOf(reader.indexed, count)).toEqual(indexTerms(written));
    }),
    { numRuns: 2000 },
  );
});

test('a text of many words is read whole', () => {
  const reader = new TermReader();
  expect(reader.read('word '.repeat(1000))).toBe(1000);
  expect(new Set(reader.terms)).toEqual(new Set([0]));
});

test('written words are told apart, however many there are', () => {
  const words = new WrittenWords();
  const all = Array.from({ length: 20_000 }, (_, at) => `w${at.toString(36)}`);
  for (const [number, word] of all.entries())
    expect(words.numberOf(`x${word}y`, 1, word.length + 1)).toBe(number);
  for (const [number, word] of all.entries()) expect(words.numberOf(word, 0, word.length)).toBe(number);
});
