import { describe, expect, test } from 'vitest';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from '../../src/language/currency-words.ts';
import { parseFigure } from '../../src/language/figures.ts';

/** Names of which some country's own has to stand before the word. */
const SHARED =
  'franc francs crown crowns peso pesos dinar dinars rupee rupees riyal riyals pound krone kroner krona kronor';
/** Those that are counted in the plural alone, or in English hardly in the singular. */
const SINGULAR = 'dirham shekel rial ruble rouble';

describe('a sum of money', () => {
  test.each(CURRENCY_WORDS.split(' ').filter((word) => !`${SHARED} ${SINGULAR}`.split(' ').includes(word)))(
    'is told in %s',
    (word) => {
      expect(parseFigure(`5 million ${word}`)?.currency).toMatch(/^[A-Z]{3}$/);
    },
  );

  test.each([...CURRENCY_SIGNS])('is told with %s', (sign) => {
    expect(parseFigure(`${sign}5`)?.currency).toMatch(/^[A-Z]{3}$/);
  });
});
