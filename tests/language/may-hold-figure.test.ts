import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigures } from '../../src/language/figure-mentions.ts';
import { mayHoldFigure } from '../../src/language/may-hold-figure.ts';

test.each(['US troops in Iraq', 'who said so', 'thirdly', ''])('no figure can be in "%s"', (text) => {
  expect(mayHoldFigure(text)).toBe(false);
});

test.each(['66 attacks', 'Sixty-six', 'a dozen', 'several militants', '٦٦', '½'])(
  'one may be in "%s"',
  (text) => {
    expect(mayHoldFigure(text)).toBe(true);
  },
);

test('where none can be, none is found', () => {
  const piece = fc.constantFrom(
    'two',
    'Hundred',
    'a',
    'few',
    'dozen',
    'of',
    '-',
    ' ',
    '.',
    '$',
    '½',
    'no',
    'third',
    'score',
    'troops',
    '7',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const text = pieces.join(' ');
      expect(mayHoldFigure(text) || findFigures(text).length === 0).toBe(true);
    }),
  );
});
