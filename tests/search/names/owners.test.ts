import { expect, test } from 'vitest';
import { idsFor, outcome, packagedBase } from '../bases.ts';

test.each([
  'Iraqi army',
  'how many Iraqi troops',
  'Syrian troops',
  'Iraqi officials',
  'Iranian officials said',
])('"%s" is not answered with those of others', async (query) => {
  expect(await outcome(await packagedBase(), query)).toContain('refused');
});

test.each([
  ['American troops in Iraq', 'us-troops-in-iraq'],
  ['US soldiers in Syria', 'us-troops-in-syria'],
  ['Iraqi prime minister', 'iraqi-prime-minister'],
  ['Syrian strikes', 'strikes-in-syria'],
])('"%s" is', async (query, id) => {
  expect((await idsFor(await packagedBase(), query))[0]).toBe(id);
});
