import { describe, expect, test } from 'vitest';
import { nearestWord } from '../../src/knowledge-base/suggestion.ts';

const KEYS = ['id', 'kind', 'claim', 'figure', 'unit', 'about', 'said_by', 'at'];

describe('nearestWord', () => {
  test.each([
    ['figgure', 'figure'],
    ['clam', 'claim'],
    ['knid', 'kind'],
    ['saidby', 'said_by'],
    ['ID', 'id'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearestWord(typed, KEYS)).toBe(meant);
  });

  test.each(['colour', 'x', '', 'a'.repeat(10_000)])('takes %j for nothing', (typed) => {
    expect(nearestWord(typed, KEYS)).toBeNull();
  });
});
