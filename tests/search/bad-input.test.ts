import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { ask, packagedBase } from './bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await packagedBase();
});

describe('nothing to look up', () => {
  test.each(['', '   ', '?!…', '"', '""', '-', '🪖🪖', '\u0000\u0007', 'what is it about', '’‘', '-- --'])(
    'finds nothing: %j',
    async (query) => {
      const { type, unanswered, hits } = await ask(base, query);
      expect({ type, hits }).toEqual({ type: 'refused', hits: [] });
      expect(unanswered.map(({ why }) => why)).toEqual(['nothing-to-look-up']);
    },
  );
});

describe('strange text is text', () => {
  test.each([
    ['\u202etroops in Iraq\u202c', 'us-troops-in-iraq'],
    ['troops\u0000 in\u0007 Iraq', 'us-troops-in-iraq'],
    ['troops 🪖 in Iraq 🇮🇶', 'us-troops-in-iraq'],
    ['ＴＲＯＯＰＳ in Iraq', 'us-troops-in-iraq'],
  ])('%j', async (query, id) => {
    const { hits } = await ask(base, query);
    expect(base.fact(hits[0]?.ordinal ?? -1).id).toBe(id);
  });

  test.each(['القوات في العراق', '駐イラク米軍', '-'.repeat(256), '((((', 'kind:', `"${'a '.repeat(120)}`])(
    'is answered or refused without an error: %j',
    async (query) => {
      expect((await ask(base, query)).hits).toEqual([]);
    },
  );
});
