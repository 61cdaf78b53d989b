import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { baseOf, idsFor } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { sea: The sinking, politics: Politics }
sources: [{ id: s, title: T }]
entities:
  - { id: norland, type: place, name: Norland }
  - { id: port, type: place, name: Port Ellis, in: norland }
  - { id: adler, type: person, name: Ines Adler }
  - { id: front, type: group, name: Dockside Front }
  - { id: cannon, type: weapon, name: Ravel cannon }
facts:
  - { id: strike-hit, kind: sea, claim: The Dockside Front strike hit Port Ellis harbour., about: [front, port], at: { source: s } }
  - { id: strike-then, kind: sea, claim: Norland closed the harbour after the Dockside Front strike., about: [norland, front], at: { source: s } }
  - { id: guards, kind: sea, claim: Guards of Port Ellis harbour were attacked., about: [port], at: { source: s } }
  - { id: guns, kind: sea, claim: A Ravel cannon was used on guards of Port Ellis harbour., about: [cannon, port], at: { source: s } }
  - { id: coalition, kind: politics, claim: Norland government leaders run a coalition with the prime minister., about: [norland], at: { source: s } }
  - { id: premier, kind: politics, claim: Ines Adler is the prime minister of Norland., about: [adler, norland], tags: [head of government], at: { source: s } }
  - { id: site, kind: sea, claim: The harbour where guards were attacked is north of the capital., about: [port], tags: [location], place: port, at: { source: s } }
  - { id: said, kind: politics, claim: Ines Adler spoke of the harbour., about: [adler], said_by: [{ who: adler, mode: named }], at: { source: s } }
  - { id: quoted, kind: politics, claim: Ines Adler called the harbour closed., about: [adler], said_by: [{ who: adler, mode: named }], quote: [closed for good], at: { source: s } }
`);
});

describe('facts come first that say what is asked for', () => {
  test.each([
    ['what happened after the Dockside Front strike', 'strike-then'],
    ['what followed the Dockside Front strike', 'strike-then'],
    ['what weapon was used on guards of Port Ellis harbour', 'guns'],
    ['where is the harbour where guards were attacked', 'site'],
    ['what exactly did Ines Adler say about the harbour', 'quoted'],
    ["who leads Norland's government", 'premier'],
  ])('%s', async (query, first) => {
    expect((await idsFor(base, query))[0]).toBe(first);
  });

  test('whatever names no weapon is not what a weapon is asked for by', async () => {
    expect(await idsFor(base, 'what weapons did the Dockside Front use in the strike')).toEqual([]);
  });
});
