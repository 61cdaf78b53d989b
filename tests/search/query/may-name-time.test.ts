import { expect, test } from 'vitest';
import { mayNameTime } from '../../../src/search/query/may-name-time.ts';

test.each([
  'strikes in Oct',
  'attacks last week',
  'the 1990s',
  '17/10/2023',
  '2023-10',
  'Yesterday’s strike',
  'winter 2023',
])('"%s" may name a time', (text) => {
  expect(mayNameTime(text)).toBe(true);
});

test.each(['US troops in Iraq', 'this group', 'last', '66 attacks', 'sunni militias', '', 'the fallen'])(
  '"%s" names none',
  (text) => {
    expect(mayNameTime(text)).toBe(false);
  },
);
