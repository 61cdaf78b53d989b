import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters/filters.ts';
import { find } from '../../../src/search/find.ts';
import { baseOf, idsFor } from '../bases.ts';

function base(published: string) {
  return baseOf(`
version: 1
kinds: { casualties: Casualties }
sources: [{ id: s, title: S${published === '' ? '' : `, published: { date: ${published}, basis: stated }`} }]
facts:
  - { id: long-ago, kind: casualties, claim: The storm killed 52 people., figure: "52", unit: people killed, when: { date: "2006", basis: stated }, at: { source: s } }
  - { id: now, kind: casualties, claim: The storm killed 14 people., figure: "14", unit: people killed, when: { date: 2024-05-11, basis: stated }, at: { source: s } }
`);
}

test.each(['', '2024-05-12'])('the news comes before a year long gone, published %j', async (published) => {
  expect(await idsFor(await base(published), 'people killed by the storm')).toEqual(['now', 'long-ago']);
});

test('in a report of that time a year is no long gone one', async () => {
  expect(await idsFor(await base('2007-01-02'), 'people killed by the storm')).toEqual(['long-ago', 'now']);
});

test('to put answers in order neither sources nor whole facts are read', async () => {
  const read = await base('2024-05-12');
  const facts: number[] = [];
  Object.defineProperty(read, 'sources', {
    get: () => {
      throw new Error('all sources are read');
    },
  });
  const fact = read.fact.bind(read);
  Object.defineProperty(read, 'fact', {
    value: (ordinal: number) => {
      facts.push(ordinal);
      return fact(ordinal);
    },
  });
  const found = await find(read, { query: 'killed storm', filters: NO_FILTERS, limit: 10 });
  expect(found.hits).toHaveLength(2);
  expect(facts).toEqual([]);
});
