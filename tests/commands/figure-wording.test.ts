import { describe, expect, test } from 'vitest';
import { figureCell } from '../../src/commands/figure-wording.ts';
import { parseFigure } from '../../src/language/figures.ts';

function wording(stated: string, unit: string | null): string {
  const figure = parseFigure(stated);
  return figureCell(figure === null ? null : { ...figure, unit })
    .map(({ text }) => text)
    .join('');
}

describe('a figure in words', () => {
  test.each([
    ['at least 62', 'US personnel', 'at least 62 US personnel'],
    ['several', 'militants killed', 'several militants killed'],
    ['around $17 billion', null, 'around $17 billion'],
    ['three separate sets', 'sets of strikes', 'three separate sets of strikes'],
    ['two facilities', 'facilities', 'two facilities'],
    ['66', 'sets of 66', '66 sets of 66'],
  ])('%s + %s', (stated, unit, expected) => {
    expect(wording(stated, unit)).toBe(expected);
  });
});
