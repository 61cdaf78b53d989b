import { expect, test } from 'vitest';
import { entitiesMet } from '../../../src/search/evidence/entities-met.ts';
import { gatherAll } from '../../../src/search/evidence/gather-all.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { packagedBase } from '../bases.ts';

test.each([
  'US troops in Iraq',
  'kataib hezbolla',
  'ainalasad air base',
  'what did the Pentagon say',
  'harakat al nujaba',
  'islamic resistance in iraq',
])('of %s, every entity whose names meet a word of it is among those compared', async (text) => {
  const base = await packagedBase();
  const query = await readQuery(text);
  const evidence = await gatherAll(base, query);
  const terms = query.terms.flatMap((term) => base.index.dictionary.get(term) ?? []);
  const asked = new Set([
    ...terms.map(({ id }) => id),
    ...evidence.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ alternative }) => alternative.terms.map(({ id }) => id)),
    ),
  ]);
  const meeting = Array.from({ length: base.entityCount }, (_, entity) => entity).filter((entity) =>
    base.index
      .spellings(entity)
      .some(
        ({ forms, words }) =>
          [...forms.keys()].some((id) => asked.has(id)) ||
          words.some(({ term, sound }) => asked.has(term) || (sound !== null && asked.has(sound))),
      ),
  );
  expect(meeting.length).toBeGreaterThan(0);
  expect([...(entitiesMet(base, evidence, terms) ?? [])].sort((a, b) => a - b)).toEqual(meeting);
});
