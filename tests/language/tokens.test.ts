import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../src/language/tokens.ts';

test.each([
  ['The U.S. has 2,500 troops', ['the', 'us', 'has', '#2500', 'troops']],
  ["Kata'ib's $17bn, 2.5k", ['kataib', '#17000000000', '#2500']],
  ['AC-130 UNC2717', ['ac', '#130', 'unc2717']],
])('%s', (text, terms) => {
  expect(tokenise(text).map(({ term }) => term)).toEqual(terms);
});

test('text of only ASCII is read as any other text is', () => {
  const piece = fc.constantFrom(
    ..."aBkKmMsS019,. '`-$\n".split(''),
    'bn',
    'Bn',
    'u.s.',
    "'s",
    '2,500',
    '1,00',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((pieces) => pieces.join('')),
        fc.string(),
      ),
      (text) => {
        // One letter that is not ASCII, set apart, makes the whole text take the other way.
        const [last, ...others] = [...tokenise(`${text} ü`)].reverse();
        expect(last?.term).toBe('u');
        expect(tokenise(text)).toEqual(others.reverse());
      },
    ),
    { numRuns: 500 },
  );
});
