import { describe, expect, test } from 'vitest';
import { timeline } from '../../src/commands/timeline.ts';
import { displayWidth } from '../../src/language/display-width.ts';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';
import { baseOf, textOf } from './base.ts';

const fact = (id: string, when: string, more = '') =>
  `  - { id: ${id}, kind: event, claim: What happened in ${id}., ${when === '' ? '' : `when: { date: ${when}, basis: stated },`} ${more} at: { source: paper, paragraph: 1 } }`;

const BASE = `
version: 1
kinds: { event: Events }
sources: [{ id: paper, title: The river rose }]
facts:
${[
  fact('undated', ''),
  fact('evening', '2024-03-05T20:30'),
  fact('day', '2024-03-05'),
  fact('morning', '2024-03-05T08:00'),
  fact('month', '2024-03'),
  fact('spring', '2024-02/2024-03'),
  fact('about', '2024-03-05~'),
  fact('year', '"2024"'),
  fact('before', '../2023'),
  fact('old', '2020-01-01', 'status: { is: retracted, why: misread },'),
].join('\n')}
  - { id: said, kind: event, claim: Later., when: { stated: soon }, at: { source: paper } }
`;

const report = async (limit: number | null = null) => timeline(await baseOf(BASE), NO_FILTERS, limit);

describe('facts timeline', () => {
  test('orders by first day, longer spans first, then by time of day; undated facts come last', async () => {
    const { rows, notes } = await report();
    expect([...rows].map(({ id }) => id)).toEqual([
      'before',
      'year',
      'spring',
      'month',
      'day',
      'about',
      'morning',
      'evening',
      'undated',
      'said',
    ]);
    expect(notes.map(({ code }) => code)).toEqual(['withdrawn-left-out']);
  });

  test('takes the first of the line when there is a limit', async () => {
    expect([...(await report(2)).rows].map(({ id }) => id)).toEqual(['before', 'year']);
    expect([...(await report(9)).rows].at(-1)?.id).toBe('undated');
  });

  test('draws a line, with partial dates as they are', async () => {
    const lines = [...(await report(6)).draw({ width: 70, ascii: false })].map(textOf);
    expect(lines.filter((line) => /[●○]/.test(line))).toEqual([
      '       until 2023  ○  What happened in before.',
      '             2024  ○  What happened in year.',
      '   Feb – Mar 2024  ○  What happened in spring.',
      '         Mar 2024  ○  What happened in month.',
      '       5 Mar 2024  ●  What happened in day.',
      ' about 5 Mar 2024  ○  What happened in about.',
      '● a day  ○ a longer span, or about that day',
    ]);
    expect(lines[1]).toBe('                   │  the article · ¶1 · before');
  });

  test('stays ASCII where nothing else can be shown', async () => {
    const lines = [...(await report()).draw({ width: 70, ascii: true })].map(textOf);
    expect(lines.join('\n').replace(/[·¶“”]/g, '')).toMatch(/^\p{ASCII}*$/u);
    expect(lines[2]).toBe('                   |');
  });

  test.each([20, 40, 60, 80, Number.POSITIVE_INFINITY])('is never wider than %s columns', async (width) => {
    for (const line of (await report()).draw({ width, ascii: false })) {
      expect(displayWidth(textOf(line))).toBeLessThanOrEqual(Math.min(width, 100));
    }
  });

  test('sets facts without a date apart', async () => {
    const lines = [...(await report()).draw({ width: 70, ascii: false })].map(textOf);
    const heading = lines.indexOf('Without a date');
    expect(lines.findIndex((line) => line.includes('in evening'))).toBeLessThan(heading);
    expect(lines.findIndex((line) => line.includes('in undated'))).toBeGreaterThan(heading);
    expect(lines.some((line) => line.includes('“soon”'))).toBe(true);
  });
});
