import { expect, test } from 'vitest';
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
