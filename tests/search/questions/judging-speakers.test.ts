import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { idsFor, outcome, packagedBase } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

describe('what somebody says who is quoted nowhere', () => {
  test.each([
    'what did Republicans say about Biden?',
    'What have Republicans said about the Biden administration?',
  ])('is that they judge: %s', async (query) => {
    expect(await idsFor(base, query)).toEqual(['criticism-of-biden-administration']);
  });

  test.each([
    'what did Republicans say about Israel?',
    'what did the Biden administration say about Republicans?',
    'what did the Quds Force say about Kataib Hezbollah?',
    'what did Hamas say about Israel?',
    'Republicans said',
  ])('is not what is said of them or of others: %s', async (query) => {
    expect(await outcome(base, query)).toMatch(/^refused/);
  });
});
