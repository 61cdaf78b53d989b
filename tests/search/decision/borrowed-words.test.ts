import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, outcome } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { politics: Politics }
sources: [{ id: s, title: T }]
entities:
  - { id: greens, type: organisation, name: Greens }
  - { id: adler, type: person, name: Ines Adler }
  - { id: groups, type: group, name: Norland proxies, aliases: [Norland-backed groups] }
  - { id: jets, type: weapon, name: fighter aircraft }
facts:
  - { id: critics, kind: politics, claim: The Greens told Ines Adler to be firmer with those groups., about: [greens, adler, groups], at: { source: s } }
  - { id: flew, kind: politics, claim: Fighter aircraft flew over the house of Ines Adler., about: [jets, adler], at: { source: s } }
`);
});

describe('a word of the name of somebody else', () => {
  test.each([
    ['Greens back Ines Adler', /^refused/],
    ['Greens support Ines Adler', /^refused/],
    ['members over the house of Ines Adler', /^refused/],
    ['Greens told Ines Adler about Norland-backed groups', /^found critics/],
    ['jets over the house of Ines Adler', /^found flew/],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toMatch(expected);
  });
});
