import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters/filters.ts';
import { find } from '../../../src/search/find.ts';
import { baseOf } from '../bases.ts';

const SOURCES = ['a', 'b', 'c', 'd'].map((id) => `{ id: ${id}, title: The storm }`).join(', ');

test('the sources of a base of many are not read to see what it is about', async () => {
  const base = await baseOf(`
version: 1
kinds: { weather: Weather }
sources: [${SOURCES}]
facts:
  - { id: dead, kind: weather, claim: Seven people drowned., at: { source: a } }
`);
  Object.defineProperty(base, 'sources', {
    get: () => {
      throw new Error('all sources are read');
    },
  });
  const found = await find(base, { query: 'who drowned in the storm', filters: NO_FILTERS, limit: 10 });
  expect(found.unanswered.length).toBeGreaterThan(0);
});
