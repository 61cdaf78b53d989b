import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { displayWidth, graphemes } from '../../src/language/display-width.ts';
import { printable } from '../../src/language/printable.ts';

const SAMPLES = [
  'at least 62',
  'Kataʿib Ḥizballāh',
  'الولايات المتحدة',
  'العِراقُ',
  'イラクのアメリカ軍',
  'ｶﾞｷﾞ',
  '이라크 한',
  'กองกำลังสหรัฐ',
  'अमेरिकी सेना',
  'e\u0301 n\u0303',
  '👩‍👩‍👧 🇮🇶 👍🏽 ❤️ ☎ 1️⃣ 🫨 ⚠ ✓ © ⚠️ ☝🏽 🇶🇶 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'a\u200bb\u00ad',
  '€ £ ₪ — “” … ¶',
];

describe('displayWidth', () => {
  test.each(SAMPLES)('%s is as wide as string-width says', (text) => {
    expect(displayWidth(text)).toBe(stringWidth(text));
  });

  test('every code point alone, and between two letters, is as wide as string-width says', () => {
    const wrong: string[] = [];
    for (let code = 0x20; code < 0x30000; code += code < 0x3100 ? 1 : 7) {
      const character = String.fromCodePoint(code);
      if (printable(character) !== character) continue;
      for (const text of [character, `a${character}b`]) {
        if (displayWidth(text) !== stringWidth(text)) wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('any text is as wide as string-width says', () => {
    const scripts = fc.array(fc.constantFrom(...SAMPLES.flatMap((sample) => [...sample]), ' '), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(scripts, (characters) => {
        const text = characters.join('');
        expect(displayWidth(text)).toBe(stringWidth(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('graphemes', () => {
  test('keeps together what is one sign', () => {
    const text = 'n\u0303👩‍👩‍👧🇮🇶日x';
    let start = 0;
    const found = [...graphemes(text)].map(({ end, width }) => {
      const sign = text.slice(start, end);
      start = end;
      return [sign, width];
    });
    expect(found).toEqual([
      ['n\u0303', 1],
      ['👩‍👩‍👧', 2],
      ['🇮🇶', 2],
      ['日', 2],
      ['x', 1],
    ]);
  });
});
