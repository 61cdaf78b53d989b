import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/folding.ts';
import { newsroomGroups } from '../../src/language/synonyms.ts';

describe('the newsroom list', () => {
  test('holds groups of two and more, folded, each member once', () => {
    for (const group of newsroomGroups()) {
      expect(group.length).toBeGreaterThan(1);
      expect(new Set(group).size).toBe(group.length);
      for (const member of group) expect(member).toBe(fold(member));
    }
  });

  test.each([
    ['attack', 'strike'],
    ['rocket', 'missile'],
    ['gunship', 'jet'],
    ['militia', 'terrorist'],
    ['militants', 'terrorist'],
    ['injured', 'killed'],
    ['iran', 'iraq'],
  ])('never joins %s and %s', (one, other) => {
    const joined = newsroomGroups().filter((group) => group.includes(one) && group.includes(other));
    expect(joined).toEqual([]);
  });
});
