import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../src/language/parse-figure.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in words as a style guide writes it, independent of the parser. */
function inWords(number: number, and: boolean): string {
  if (number < 20) return UNITS[number] ?? '';
  if (number < 100) {
    const tens = TENS[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? tens : `${tens}-${UNITS[number % 10]}`;
  }
  if (number < 1000) {
    const head = `${inWords(Math.floor(number / 100), and)} hundred`;
    return number % 100 === 0 ? head : `${head}${and ? ' and' : ''} ${inWords(number % 100, and)}`;
  }
  const [scale, name]: readonly [number, string] =
    number >= 1e12
      ? [1e12, 'trillion']
      : number >= 1e9
        ? [1e9, 'billion']
        : number >= 1e6
          ? [1e6, 'million']
          : [1e3, 'thousand'];
  const head = `${inWords(Math.floor(number / scale), and)} ${name}`;
  const rest = number % scale;
  if (rest === 0) return head;
  return `${head}${and && rest < 100 ? ' and' : ''} ${inWords(rest, and)}`;
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

const integers = fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 1e12 }));

function value(wording: string): number | null {
  const figure = parseFigure(wording);
  expect(figure?.relation).toBe('exact');
  expect(figure?.stated).toBe(wording);
  return figure?.value ?? null;
}

describe('a number is the same in every writing', () => {
  test('digits, grouped digits, words', () => {
    fc.assert(
      fc.property(integers, fc.boolean(), (number, and) => {
        expect(value(String(number))).toBe(number);
        expect(value(grouped(number))).toBe(number);
        expect(value(inWords(number, and))).toBe(number);
        expect(value(inWords(number, and).toUpperCase())).toBe(number);
        expect(value(inWords(number, and).replaceAll('-', ' '))).toBe(number);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['k', 1e3],
    ['m', 1e6],
    ['bn', 1e9],
    [' thousand', 1e3],
    [' million', 1e6],
    ['-million', 1e6],
    [' billion', 1e9],
    ['B', 1e9],
    ['K', 1e3],
  ])('scaled by %s, to the digit', (suffix, scale) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const text = `${(digits / 10 ** decimals).toFixed(decimals)}${suffix}`;
        expect(value(text)).toBe((digits * scale) / 10 ** decimals);
      }),
    );
  });

  test('money, hedge and number do not disturb each other', () => {
    const hedges = [
      ['at least ', 'min'],
      ['more than ', 'min'],
      ['up to ', 'max'],
      ['fewer than ', 'max'],
      ['about ', 'value'],
      ['', 'value'],
    ] as const;
    const money = [
      ['$', 'USD'],
      ['£', 'GBP'],
      ['€', 'EUR'],
      ['US$', 'USD'],
      ['', null],
    ] as const;
    fc.assert(
      fc.property(
        integers,
        fc.constantFrom(...hedges),
        fc.constantFrom(...money),
        (number, [hedge, side], [sign, currency]) => {
          const figure = parseFigure(`${hedge}${sign}${grouped(number)}`);
          expect(figure?.[side]).toBe(number);
          expect(figure?.currency).toBe(currency);
          expect([figure?.value, figure?.min, figure?.max].filter((part) => part !== null)).toEqual([number]);
        },
      ),
    );
  });
});

test('any text is a figure or not, and never a wrong kind of number', () => {
  const pieces = fc.constantFrom(
    ...'at least|more than|a|dozen|hundred|thousand|million|and|half|point|of|between|to|or|-|$|€|bn|k|%|1|62|2,500|0|.|,|½|five|twenty|several|scores|minus|9007199254740993'.split(
      '|',
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join(' ')),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (wording) => {
      const figure = parseFigure(wording);
      if (figure === null) return;
      expect(figure.stated).toBe(wording);
      expect(parseFigure(figure.stated)).toEqual(figure);
      const { relation, value: exact, min, max } = figure;
      for (const number of [exact, min, max]) {
        if (number === null) continue;
        expect(Number.isFinite(number)).toBe(true);
        expect(Math.abs(number)).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
        expect(Object.is(number, -0)).toBe(false);
      }
      expect(exact !== null).toBe(relation === 'exact' || relation === 'about');
      expect(min !== null).toBe(
        relation === 'at-least' || relation === 'more-than' || relation === 'between',
      );
      expect(max !== null).toBe(relation === 'at-most' || relation === 'less-than' || relation === 'between');
      if (min !== null && max !== null) expect(min).toBeLessThan(max);
    }),
    { numRuns: 1500 },
  );
});
