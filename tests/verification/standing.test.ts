import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../src/language/normalise.ts';
import { parseFigure } from '../../src/language/parse-figure.ts';
import type { Checkable } from '../../src/verification/checkable.ts';
import { occurrences } from '../../src/verification/occurrences.ts';
import { ReadableParagraph } from '../../src/verification/readable-paragraph.ts';
import { standingOf } from '../../src/verification/standing.ts';
import { alignWords } from '../../src/verification/word-alignment.ts';

function stands(kind: Checkable['kind'], stated: string, text: string): boolean {
  const figure = kind === 'figure' ? parseFigure(stated) : null;
  const item = { kind, stated, wanted: normaliseText(stated), figure, unit: null };
  return standingOf(item, new ReadableParagraph({ number: 1, text, fingerprint: '' })).stands;
}

describe('a figure stands', () => {
  test.each([
    ['2,500', 'It has 2,500 troops.'],
    ['2,500', 'It has 900 and 2,500.'],
    ['five', 'Five of its members'],
    ['at least 62', 'At least 62 people'],
    ['around $17 billion', 'unblock around $17 billion, it said'],
    ['17 billion', 'unblock $17 billion'],
    ['three separate sets', 'to three separate sets of strikes'],
    ['several', 'killing several militants'],
    ['66', 'the “66” attacks'],
  ])('%s in %j', (stated, text) => {
    expect(stands('figure', stated, text)).toBe(true);
  });
});

describe('a figure does not stand', () => {
  test.each([
    ['2,500', '12,500 troops'],
    ['2,500', '2,500,000 troops'],
    ['500', '2,500 troops'],
    ['17', '17.5 percent'],
    ['7.5', '17.5 percent'],
    ['eight', 'eighty people'],
    ['eight', 'twenty-eight people'],
    ['five', 'five hundred people'],
    ['five', 'a hundred and five people'],
    ['five', '5 people'],
    ['5', 'five people'],
    ['2,500', '2500 troops'],
    ['62', 'at least 62 people'],
    ['at least 62', '62 people'],
    ['2,500', 'more than 2,500 troops'],
    ['17 billion', '17 million'],
    ['$17 billion', '€17 billion'],
    ['130', 'an AC-130 aircraft'],
    ['several', 'several hundred people'],
    ['5', 'between 5 and 10 people'],
  ])('%s in %j', (stated, text) => {
    expect(stands('figure', stated, text)).toBe(false);
  });
});

describe('a name', () => {
  test.each([
    ['Iran', "Iran's forces", true],
    ['Iran', 'the Iranian forces', false],
    ['Iran', 'Iran-backed forces', true],
    ['Ain al-Asad', 'Ain al‑Asad air base', true],
    ['Ain al-Asad', 'Ain al-Assad air base', false],
    ['Müller', 'Mu\u0308ller said', true],
    ['Müller', 'Muller said', false],
    ['US', 'They told us so', false],
    ['US', 'the US said', true],
    ['US', 'THE US SAID', true],
    ['US', 'the us said (a text without capitals)', true],
    ['AC-130', 'an AC-130J', false],
  ])('%s stands in %j: %s', (stated, text, expected) => {
    expect(stands('name', stated, text)).toBe(expected);
  });
});

test('what stands stands between other words, and not with a letter or digit beside it', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      word,
      (words, position, letters) => {
        const wanted = words[position % words.length] ?? '';
        const found = (text: string) => [...occurrences(text, wanted)];
        for (const { start, end } of found(words.join(' ')))
          expect(words.join(' ').slice(start, end)).toBe(wanted);
        expect(found(words.join(' ')).length).toBe(words.filter((each) => each === wanted).length);
        expect(found(`${letters}${wanted}`)).toEqual([]);
        expect(found(`${wanted}${letters}`)).toEqual([]);
      },
    ),
  );
});

test('the nearest stretch of words costs what the differing words cost', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.array(word, { maxLength: 12 }),
      (wanted, text) => {
        const { start, end, distance, runs } = alignWords(wanted, text);
        const different = runs.reduce((sum, run) => sum + Math.max(run.wanted.length, run.found.length), 0);
        expect(different).toBeGreaterThanOrEqual(distance);
        expect(distance).toBeLessThanOrEqual(wanted.length);
        const kept = wanted.length - runs.reduce((sum, run) => sum + run.wanted.length, 0);
        expect(end - start).toBe(kept + runs.reduce((sum, run) => sum + run.found.length, 0));
        if (text.join(' ').includes(wanted.join(' '))) expect(distance).toBe(0);
      },
    ),
  );
});
