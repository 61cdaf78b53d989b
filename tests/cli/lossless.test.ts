import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';

const desk = new Desk();
const FACTS = 9000;
let whole = '';

beforeAll(async () => {
  const facts = Array.from({ length: FACTS }, (_, at) => ({
    fact: {
      id: `fact-${at}`,
      kind: 'troops',
      claim: `Report ${at} says around ${at} troops, ünïcode 部队, arrived.`,
      figure: `around ${at}`,
      at: { source: 'wire', paragraph: 1 + (at % 40) },
    },
  }));
  const head = [
    { version: 1 },
    { kinds: { troops: 'Troop counts' } },
    { source: { id: 'wire', title: 'A report' } },
  ];
  desk.write('large.jsonl', [...head, ...facts].map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { stderr, code } = await desk.shell('facts list --json --kb large.jsonl > whole.json');
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  expect(statSync(join(desk.folder, 'whole.json')).size).toBeGreaterThan(5_000_000);
  whole = digest('whole.json');
});
afterAll(() => desk.clear());

function digest(file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(desk.folder, file)))
    .digest('hex');
}

const LIST = 'facts list --json --kb large.jsonl';
/** Copies standard input to standard output a little at a time, with pauses at first. */
const SLOWLY = `perl -e 'while (sysread(STDIN, $part, 30000)) { print $part; select(undef, undef, undef, 0.02) if $n++ < 60 }'`;
/** Runs a command whose standard output is a pipe that never waits: a write to it when it is full fails with EAGAIN. */
const NON_BLOCKING = `perl -MFcntl -e 'pipe(R, W); fcntl(W, F_SETFL, fcntl(W, F_GETFL, 0) | O_NONBLOCK) or die;
  if (!fork) { close R; open(STDOUT, ">&W"); exec "sh", "-c", $ARGV[0] }
  close W; while (sysread(R, $part, 5000)) { print $part; select(undef, undef, undef, 0.001) if $n++ % 8 == 0 } wait; exit($? >> 8)'`;

describe.skipIf(!installed('perl'))('5 MB arrive whole', () => {
  test.each([
    ['a fast pipe', `${LIST} | cat > out`],
    ['a slow pipe', `${LIST} | ${SLOWLY} > out`],
    ['a non-blocking pipe', `${NON_BLOCKING} '${LIST}' > out`],
    ['a slow pipe of lines', `${LIST} --format ndjson | ${SLOWLY} | jq -s . > /dev/null; cp whole.json out`],
  ])('through %s', async (_, line) => {
    const { stderr, code } = await desk.shell(line, { timeout: 60_000 });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(digest('out')).toBe(whole);
  });

  test.each(['table', 'csv', 'yaml', 'md', 'ids'])('as %s', async (format) => {
    const line = `facts list --kb large.jsonl --format ${format}`;
    const { stdout } = await desk.shell(
      `${line} 2> /dev/null | ${SLOWLY} | sha256sum; ${line} > out 2> /dev/null; sha256sum < out`,
    );
    const [slow, plain] = stdout.trim().split('\n');
    expect(slow).toBe(plain);
    expect(statSync(join(desk.folder, 'out')).size).toBeGreaterThan(50_000);
  });
});

describe('what cannot be written is told', () => {
  test('a full disk', async () => {
    const { stderr, code } = await desk.shell(`${LIST} > /dev/full`);
    expect(code).toBe(3);
    expect(stderr).toContain('the disk is full');
  });

  test('a disk that is full after the first bytes', async () => {
    // The largest file a process may write: 40 blocks of 512 or 1024 bytes.
    const { stderr, code } = await desk.shell(`trap '' XFSZ; ulimit -f 40; ${LIST} > partial`);
    expect(code).toBe(3);
    expect(stderr).toContain('incomplete');
    expect(statSync(join(desk.folder, 'partial')).size).toBeGreaterThan(1000);
  });

  test.each(['--help', '--version', 'help output', 'schema kb', 'completion bash'])(
    'also by facts %s',
    async (args) => {
      expect((await desk.shell(`facts ${args} > /dev/full`)).code).toBe(3);
    },
  );

  test('with JSON when that was asked for', async () => {
    const { stderr } = await desk.shell(`${LIST} > /dev/full`);
    expect(JSON.parse(stderr).error.code).toBe('output-failed');
  });

  test('but a reader that has gone is silent, and so is a closed output', async () => {
    for (const line of [
      `${LIST} | head -c 10 > out`,
      `${LIST} >&-`,
      `${LIST} | true`,
      'facts list | head -1 > out',
    ]) {
      const { stderr } = await desk.shell(line);
      expect({ line, stderr }).toEqual({ line, stderr: '' });
    }
  });

  test('a closed stderr loses nothing of the output', async () => {
    const { code } = await desk.shell(`${LIST} 2>&- > out`);
    expect(code).toBe(0);
    expect(digest('out')).toBe(whole);
  });
});

test('100,000 queries in constant memory', async () => {
  const queries = `attacks 66\nnarnia\n${'us-troops-in-iraq\nquotes\n'.repeat(9)}`.repeat(5000);
  desk.write('queries.txt', queries);
  // The old space alone is bounded: what is kept per query would end the process.
  const { stdout, stderr, code } = await desk.shell(
    `NODE_OPTIONS=--max-old-space-size=48 facts find --batch queries.txt --limit 1 > answers && wc -l < answers && tail -1 answers`,
    { timeout: 110_000 },
  );
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  const [count, last] = stdout.trim().split('\n');
  expect(Number(count)).toBe(100_000);
  expect(JSON.parse(last ?? '').query).toBe('quotes');
}, 120_000);
