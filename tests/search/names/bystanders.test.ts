import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome, packagedBase } from '../bases.ts';

test('what a country did is not what befell it', async () => {
  const base = await packagedBase();
  expect(await outcome(base, 'US deaths')).toBe('refused weak: US deaths');
  expect(await outcome(base, 'US injured')).toMatch(/^found us-personnel-injured/);
});

describe('claims that mention other countries', () => {
  let base: CompiledBase;
  beforeAll(async () => {
    base = await baseOf(`
version: 1
kinds: { figure: Figures }
sources: [{ id: s, title: T }]
entities:
  - { id: libya, type: place, name: Libya }
  - { id: algeria, type: place, name: Algeria }
  - { id: fleet, type: group, name: Northern Fleet }
facts:
  - { id: libya-border, kind: figure, claim: "The border meets Algeria, Chad and Egypt.", about: [libya], at: { source: s } }
  - { id: algeria-area, kind: figure, claim: "The area is 2,381,740 square kilometres.", about: [algeria], at: { source: s } }
  - { id: fleet-losses, kind: figure, claim: "Losses off Algeria were heavy.", about: [fleet], at: { source: s } }
  - { id: fleet-patrols, kind: figure, claim: "It meets Algeria coastal patrols.", about: [fleet], at: { source: s } }
`);
  });

  test.each([
    ['libya border algeria', 'libya-border'],
    ['border with Algeria', 'libya-border'],
    ['Algeria area', 'algeria-area'],
    ['Fleet losses Algeria', 'fleet-losses'],
    ['losses off Algeria', 'fleet-losses'],
    ['Algeria patrols', 'fleet-patrols'],
  ])('%s is still found', async (query, id) => {
    expect(await outcome(base, query)).toMatch(new RegExp(`^found ${id}`));
  });

  test('losses of another there are not its own', async () => {
    expect(await outcome(base, 'Algeria losses')).toBe('refused weak: Algeria losses');
  });
});
