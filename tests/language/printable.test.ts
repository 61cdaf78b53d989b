import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable } from '../../src/language/printable.ts';

describe('printable', () => {
  test.each([
    ['plain “text” — Kataʿib, العراق, 👩‍👩‍👧', 'plain “text” — Kataʿib, العراق, 👩‍👩‍👧'],
    ['\u001b[31mred\u001b]0;title\u0007', '\\x1b[31mred\\x1b]0;title\\x07'],
    ['c1 \u009b31m', 'c1 \\x9b31m'],
    ['a\tb\r\nc\nd\u2028e', 'a b c d e'],
    ['abc\u202edef\u2066x', 'abc\\u202edef\\u2066x'],
    ['half \ud83d', 'half \\ud83d'],
    ['marks of direction \u200f stay', 'marks of direction \u200f stay'],
  ])('%j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('nothing it returns can control a terminal, and it changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u206f]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});
