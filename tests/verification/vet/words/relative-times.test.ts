import { describe, expect, test } from 'vitest';
import {
  differingRelativeTime,
  relativeTimes,
} from '../../../../src/verification/vet/words/relative-times.ts';

describe('relative times in a text', () => {
  test.each([
    ['It happened two years ago.', 'two years ago', 'distance', 730],
    ['About 24 hours earlier there was an attack.', '24 hours earlier', 'distance', 1],
    ['They kept a year-long truce.', 'year-long', 'length', 365],
    ['A two-year truce had ended.', 'two-year truce', 'length', 730],
    ['The strike lasted 19 days.', 'lasted 19 days', 'length', 19],
    ['For weeks there were attacks.', 'For weeks', 'length', null],
    ['It was agreed last year.', 'last year', 'current', -1],
  ])('%s', (text, words, kind, value) => {
    expect(relativeTimes(text).at(-1)).toMatchObject({ text: words, kind, value });
  });

  test('are left alone in what only has such words', () => {
    expect(relativeTimes('One day the weeks will be years, this yearbook says.')).toEqual([]);
  });
});

describe('against what the source has', () => {
  test.each([
    ['three years ago', 'a year ago', 'three years ago'],
    ['twelve months ago', 'a year ago', undefined],
    ['a day earlier', 'About 24 hours earlier', undefined],
    ['48 hours earlier', 'About 24 hours earlier', '48 hours earlier'],
    ['for months', 'for weeks', 'for months'],
    ['for three weeks', 'for weeks', undefined],
    ['last year', 'earlier this year', 'last year'],
    ['last month', 'until this week', 'last month'],
    ['this month', 'until this week', undefined],
    ['two years ago', 'on Tuesday', undefined],
  ])('%s, where it has %s', (draft, source, differing) => {
    expect(differingRelativeTime(relativeTimes(source), relativeTimes(draft))?.text).toBe(differing);
  });
});
