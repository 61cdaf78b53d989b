import { expect, test } from 'vitest';
import { mayDemand } from '../../../src/search/demands/may-demand.ts';
import { gatherAll } from '../../../src/search/evidence/gather-all.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { packagedBase } from '../bases.ts';

test.each([
  ['troops in Iraq', false],
  ['quds force', false],
  ['drone attacks', false],
  ['attacks on US forces', true],
  ['who attacked Iran', true],
  ['US strikes Iran', true],
  ['66 attacks', true],
  ['66', false],
  ['attacks 66', false],
  ['when did the truce end', true],
  ['serious injuries', true],
  ['Americans killed', true],
])('%s may demand more than its words: %s', async (text, expected) => {
  const query = await readQuery(text);
  expect(mayDemand(query, await gatherAll(await packagedBase(), query))).toBe(expected);
});
