import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, normaliseWithMap, originalSpan } from '../../src/language/normalise.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      'A',
      'é',
      'e\u0301',
      ' ',
      '\u00a0',
      '\n',
      '“',
      '—',
      '\u00ad',
      '\u200b',
      '²',
      '½',
      'ﬁ',
      'İ',
      'Σ',
      '\u0300',
      '한',
      'ᄒ',
      'ᅡ',
      'ｶ',
      'ﾞ',
      '´',
      '٢',
      '\ufe0f',
      '①',
      '\u0085',
      '\u2028',
      '\u037a',
      '¨',
      '\u1fbf',
    ),
  }),
);

describe('normaliseText', () => {
  test.each([
    ['  Two\tUS\r\n\nofficials ', 'two us officials'],
    ['“There’s no—clear”', '"there\'s no-clear"'],
    ['«Oui» ‹non›', '"oui" \'non\''],
    ['ﬁve ２，５００', 'five 2,500'],
    ['Kata\u00adib\u200b Hez\u2060bollah\ufeff', 'kataib hezbollah'],
    ['e\u0301 É', 'é é'],
    ['10² and 2½', '10² and 2½'],
    ['2,500', '2,500'],
    ['66\u00a0attacks', '66 attacks'],
    ['wait…', 'wait...'],
    ['Iran \u2013 Iraq', 'iran - iraq'],
    ['`so´', "'so'"],
  ])('%j → %j', (text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
    expect(normaliseWithMap(text).text).toBe(normalised);
  });

  test('is the same twice, with and without the map', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(normaliseWithMap(text).text).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/\s\s/);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on canonical form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(text.normalize('NFD'))).toBe(normaliseText(text.normalize('NFC')));
      }),
    );
  });
});

describe('originalSpan', () => {
  test('leads back to the printed words', () => {
    const text = 'He  said:\n“Wait…  now” —ﬁnally';
    const normalised = normaliseWithMap(text);
    const span = (words: string) => {
      const start = normalised.text.indexOf(words);
      expect(start).toBeGreaterThanOrEqual(0);
      const original = originalSpan(normalised, start, start + words.length);
      return text.slice(original.start, original.end);
    };
    expect(span('said: "wait')).toBe('said:\n“Wait…'.slice(0, 11));
    expect(span('wait... now')).toBe('Wait…  now');
    expect(span('finally')).toBe('ﬁnally');
  });

  test('spans rise and stay within the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: normalised, starts, ends } = normaliseWithMap(text);
        expect(starts.length).toBe(normalised.length);
        for (const [unit, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[unit] ?? -1);
          expect(ends[unit]).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        }
      }),
    );
  });
});
