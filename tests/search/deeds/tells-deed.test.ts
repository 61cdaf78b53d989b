import { beforeAll, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

const YAML = `
version: 1
kinds: { other: Others }
sources: [{ id: s, title: S }]
entities:
  - { id: north, type: country, name: Norland }
  - { id: south, type: country, name: Sudania }
  - { id: rebels, type: group, name: Red Front }
  - { id: port, type: place, name: Port Ellis }
facts:
  - { id: raid, kind: other, claim: The Red Front attack on Sudania came at night., about: [rebels, south], at: { source: s } }
  - { id: bombed, kind: other, claim: Norland has bombed the Red Front., about: [north, rebels], at: { source: s } }
  - { id: shelled, kind: other, claim: Port Ellis was shelled by Norland., about: [port, north], at: { source: s } }
  - { id: blamed, kind: other, claim: Sudania blames Norland for the attacks on its ships., about: [south, north], at: { source: s } }
  - { id: response, kind: other, claim: A Red Front official said the shelling followed attacks on its camps., about: [rebels], at: { source: s } }
  - { id: backed, kind: other, claim: The navy launched strikes on Norland-backed smugglers., about: [north], at: { source: s } }
`;

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(YAML);
});

test.each([
  ['attack on Sudania', 'raid'],
  ['did the Red Front attack Sudania', 'raid'],
  ['Sudania attacked by the Red Front', 'raid'],
  ['has Norland bombed the Red Front', 'bombed'],
  ['Red Front bombed by Norland', 'bombed'],
  ['was Port Ellis shelled', 'shelled'],
  ['attacks by Norland', 'blamed'],
])('%s is answered', async (query, first) => {
  expect((await outcome(base, query)).split(' ').slice(0, 2).join(' ')).toBe(`found ${first}`);
});

test.each([
  'attack on the Red Front by Sudania',
  'did Sudania attack the Red Front',
  'Red Front attacked by Sudania',
  'has the Red Front bombed Norland',
  'did Port Ellis attack Norland',
  'strikes on Norland',
  'Norland attacked by Sudania',
  'raids by Port Ellis',
  'shelling of camps by the Red Front',
  'strikes on Sudania',
  'did Sudania shell Port Ellis',
])('%s asks for the reverse', async (query) => {
  expect(await outcome(base, query)).toMatch(/^refused /);
});
