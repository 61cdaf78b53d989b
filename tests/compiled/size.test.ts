import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compiledFrom } from '../../src/cli/build-base.ts';
import { sealFile } from '../../src/compiled/sealed-file.ts';
import { writeBase } from '../bench/write-base.mjs';

const folder = mkdtempSync(join(tmpdir(), 'facts-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a compiled base takes on the disk, beside its source. */
async function ratioOf(path: string): Promise<number> {
  const body = await compiledFrom([path]);
  const sealed = [...sealFile('label', body)].reduce((sum, piece) => sum + piece.length, 0);
  return sealed / statSync(path).size;
}

/** A name of rare words, the same for the same number. */
function nameOf(number: number): string {
  const syllables = ['ka', 'ta', 'ib', 'zu', 'ra', 'mel', 'os', 'in', 'dra', 'shu', 'per', 'gon'];
  const word = (seed: number): string =>
    [0, 1, 2].map((at) => syllables[(Math.imul(seed + at, 2654435761) >>> 7) % syllables.length]).join('');
  return `${word(number * 3)} ${word(number * 7 + 1)} ${number % 3 === 0 ? word(number) : ''}`.trim();
}

test('a newsroom’s base is smaller compiled than as YAML', async () => {
  const path = join(folder, 'newsroom.yaml');
  writeBase(path, 500);
  expect(await ratioOf(path)).toBeLessThan(1);
});

test('a base that is little else than names and their aliases takes at most 1.3 times its source', async () => {
  const lines = ['{"kinds":{"group":"Groups"}}', '{"source":{"id":"names","title":"Names"}}'];
  for (let number = 0; number < 1000; number += 1) {
    const [name, ...aliases] = [number, number + 5000, number + 9000].map(nameOf);
    const about = `e-${number}`;
    lines.push(
      JSON.stringify({ entity: { id: about, type: 'group', name, aliases } }),
      JSON.stringify({
        fact: {
          id: `g-${number}`,
          kind: 'group',
          claim: `${name} is a group that ${nameOf(number + 20_000)} calls ${aliases[0]} and that was first seen near ${nameOf(number + 30_000)}.`,
          about: [about],
          at: { source: 'names' },
          tags: ['misc'],
        },
      }),
    );
  }
  const path = join(folder, 'names.jsonl');
  writeFileSync(path, `${lines.join('\n')}\n`);
  expect(await ratioOf(path)).toBeLessThan(1.3);
});
