import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters/filters.ts';
import { find } from '../../../src/search/find.ts';
import { baseOf } from '../bases.ts';

/** Troops in a place; another place is known, of which nothing is told. */
const yaml = (type: string): string => `
version: 1
kinds: { troops: Troop counts }
sources: [{ id: paper, title: A paper }]
entities:
  - { id: alba, type: ${type}, name: Alba }
  - { id: borea, type: ${type}, name: Borea }
facts:
  - { id: alba-troops, kind: troops, claim: The army keeps 2500 troops in Alba., about: [alba], place: alba, at: { source: paper } }
  - { id: borea-view, kind: troops, claim: Borea wants the troops to leave Alba., about: [borea, alba], place: alba, at: { source: paper } }
`;

async function answers(type: string, query: string): Promise<readonly string[]> {
  const base = await baseOf(yaml(type));
  const { hits } = await find(base, { query, filters: NO_FILTERS, limit: 10 });
  return hits.map(({ ordinal }) => base.fact(ordinal).id);
}

describe.each(['place', 'country', 'city', 'regions'])('where a base calls its places %s', (type) => {
  test('a fact elsewhere is no answer', async () => {
    expect(await answers(type, 'troops in Borea')).toEqual([]);
  });

  test('a fact there is', async () => {
    expect((await answers(type, 'troops in Alba'))[0]).toBe('alba-troops');
  });
});
