import { describe, expect, test } from 'vitest';
import { withoutContractions } from '../../src/language/contractions.ts';

describe('contractions', () => {
  test.each([
    ["who've they hit", 'who    they hit'],
    ["why'd it stop", 'why   it stop'],
    ['whats the toll', 'what  the toll'],
    ['what’s the toll', 'what   the toll'],
    ["how many've died", 'how many    died'],
    ["didn't it sink", 'did    it sink'],
    ["they'd left", 'they   left'],
  ])('%s', (query, read) => {
    expect(withoutContractions(query)).toBe(read);
  });

  test.each([["Sa'd bin Atef"], ['whom did it hit'], ['whose raid'], ["the union's leader"], ["Kata'ib"]])(
    'none in %s',
    (query) => {
      expect(withoutContractions(query)).toBe(query);
    },
  );
});
