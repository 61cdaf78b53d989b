import { describe, expect, test } from 'vitest';
import { closesCompound, opensCompound, opensCompoundBegun } from '../../src/language/compounds.ts';
import { tokenise } from '../../src/language/tokens.ts';

function firstOf(text: string): Parameters<typeof opensCompoundBegun> {
  const [token] = tokenise(text);
  if (token === undefined) throw new Error(text);
  return [text, token];
}

describe('a word that qualifies another', () => {
  test.each([
    ['iran-backed groups', true, false],
    ['iran-al', false, true],
    ['iran-ba militias', false, true],
    ['iran-iraq war', false, false],
    ['iran-b', false, false], // may be anything yet
    ['ansar-al islam', false, false], // no country
  ])('%s: whole %s, typed in part %s', (text, whole, begun) => {
    expect([opensCompound(...firstOf(text)), opensCompoundBegun(...firstOf(text))]).toEqual([whole, begun]);
  });

  test('by its second part', () => {
    expect([closesCompound('backed'), closesCompound('back')]).toEqual([true, false]);
  });
});
