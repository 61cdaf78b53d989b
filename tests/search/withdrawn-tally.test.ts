import { expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { WithdrawnTally } from '../../src/search/withdrawn-tally.ts';
import { baseOf } from './bases.ts';

const withdrawn = [1, 2, 5];

async function base(): Promise<CompiledBase> {
  const facts = Array.from(
    { length: 7 },
    (_, at) =>
      `  - { id: f${at}, kind: note, claim: Note ${at}., status: { is: ${withdrawn.includes(at) ? 'retracted' : 'current'} }, at: { source: s } }`,
  );
  return baseOf(
    `version: 1\nkinds: { note: Notes }\nsources: [{ id: s, title: T }]\nfacts:\n${facts.join('\n')}\n`,
  );
}

test('counts a withdrawn fact once for each word that speaks for it, whatever lists that stands in', async () => {
  const tally = new WithdrawnTally(await base());
  const always = (): boolean => true;
  tally.raise(Uint32Array.of(0, 1, 2), 3, 0, always);
  tally.raise(Uint32Array.of(2, 5, 6), 2, 0, always);
  expect(tally.count(1, always)).toBe(3);
  tally.raise(Uint32Array.of(1, 2, 5), 3, 1, (at) => at !== 1);
  tally.raise(Uint32Array.of(1), 1, 1, always);
  expect(tally.count(2, always)).toBe(2);
  expect(tally.count(2, (fact) => fact === 5)).toBe(1);
  expect(tally.count(1, always)).toBe(1);
});
