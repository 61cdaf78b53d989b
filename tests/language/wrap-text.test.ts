import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { widestWord, wrapText } from '../../src/language/wrap-text.ts';

function wrapped(text: string, width: number): string[] {
  return wrapText(text, width).map(({ start, end }) => text.slice(start, end));
}

describe('wrapText', () => {
  test.each([
    ['', 10, ['']],
    ['   ', 2, ['']],
    ['at least 62', 11, ['at least 62']],
    ['at least 62', 10, ['at least', '62']],
    ['at least 62', Number.POSITIVE_INFINITY, ['at least 62']],
    ['us-strikes-iraq', 12, ['us-strikes-', 'iraq']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['an unbreakable word', 6, ['an', 'unbrea', 'kable', 'word']],
    ['イラクのアメリカ軍', 7, ['イラク', 'のアメ', 'リカ軍']],
    ['n\u0303n\u0303n\u0303', 2, ['n\u0303n\u0303', 'n\u0303']],
    ['日', 1, ['日']],
    ['  indented text here', 12, ['  indented', 'text here']],
  ])('%j in %d columns', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test('no line is too wide, and nothing but spaces is lost', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'ab -日กำe\u0301👍🏽🇮🇶\u200dق', '  ', 'word '),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (given, width) => {
        const lines = wrapped(given, width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      }),
      { numRuns: 500 },
    );
  });
});

test('widestWord measures in columns', () => {
  expect(widestWord('a bcd イラク')).toBe(6);
  expect(widestWord('')).toBe(0);
});
