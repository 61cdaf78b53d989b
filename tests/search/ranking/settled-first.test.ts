import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters/filters.ts';
import { find } from '../../../src/search/find.ts';
import { baseOf, idsFor } from '../bases.ts';

const FACTS = [
  '{ id: first, kind: troops, claim: There are 2400 soldiers in Iraq., figure: "2400", unit: soldiers, place: iraq, about: [iraq], at: { source: s }, status: { is: disputed } }',
  '{ id: second, kind: troops, claim: There are 2500 soldiers in Iraq., figure: "2500", unit: soldiers, place: iraq, about: [iraq], at: { source: s } }',
];

function yaml(facts: readonly string[]): string {
  return `
version: 1
kinds: { troops: Troop counts }
sources: [{ id: s, title: S }]
entities: [{ id: iraq, type: place, name: Iraq }]
facts:
${facts.map((fact) => `  - ${fact}`).join('\n')}
`;
}

test.each([[FACTS], [[...FACTS].reverse()]])(
  'what is disputed comes behind what is not (%#)',
  async (facts) => {
    expect(await idsFor(await baseOf(yaml(facts)), 'how many soldiers are in Iraq')).toEqual([
      'second',
      'first',
    ]);
  },
);

test('what is disputed still answers where nothing else does', async () => {
  expect(await idsFor(await baseOf(yaml(FACTS)), '2400 soldiers')).toEqual(['first']);
});

test.each([1, 2, 3])('the first %d alone are the first of all', async (limit) => {
  const third =
    '{ id: third, kind: troops, claim: There are 2600 soldiers in Iraq., figure: "2600", unit: soldiers, place: iraq, about: [iraq], at: { source: s }, status: { is: disputed } }';
  const [first = '', second = ''] = FACTS;
  const base = await baseOf(yaml([first, third, second]));
  const request = { query: 'how many soldiers are in Iraq', filters: NO_FILTERS, limit, counted: false };
  const ids = (await find(base, request)).hits.map(({ ordinal }) => base.fact(ordinal).id);
  expect(ids).toEqual(['second', 'first', 'third'].slice(0, limit));
});
