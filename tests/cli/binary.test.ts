import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { Desk } from '../binary.ts';
import { EXAMPLE_FILES } from './example-files.ts';

const desk = new Desk();
beforeAll(() => {
  desk.write(
    'one.yaml',
    'version: 1\nkinds: { troops: Troop counts }\nsources: [{ id: a, title: A }]\nfacts:\n  - { id: one, kind: troops, claim: Forty troops arrived., figure: "40", unit: troops, at: { source: a } }\n',
  );
  desk.write(
    'bad.yaml',
    `version: 1\nkinds: { troops: Troop counts }\nsources: [{ id: a, title: A }]
facts:
  - { id: one, kind: trops, claim: First., at: { source: a } }
  - { id: two, kind: troops, at: { source: a } }
  - { id: three, kind: troops, claim: Third., at: { source: b } }
  - { id: four, kind: troops, claim: Fourth., figre: "3", at: { source: a } }
  - { id: one, kind: troops, claim: Fifth., at: { source: a } }
`,
  );
  desk.write(
    'binary.yaml',
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
  );
  desk.write('nul.yaml', 'version: 1\0\n');
  desk.write('empty/readme.txt', 'nothing here\n');
  desk.write('many.txt', 'troops in Iraq\n'.repeat(3));
});
afterAll(() => desk.clear());

test('--count counts all that answer, not the first page', async () => {
  const facts = Array.from(
    { length: 150 },
    (_, at) => `  - { id: f${at}, kind: troops, claim: ${at} troops arrived., at: { source: a } }\n`,
  );
  desk.write(
    'crowd.yaml',
    `version: 1\nkinds: { troops: Troop counts }\nsources: [{ id: a, title: A }]\nfacts:\n${facts.join('')}`,
  );
  const counted = async (flags: string): Promise<string> =>
    (await desk.shell(`facts "troops arrived" --kb crowd.yaml ${flags}`)).stdout.trim();
  expect(await counted('--count')).toBe('150');
  expect(await counted('--count -n 70')).toBe('70');
  expect(await counted('--json --all | jq length')).toBe('150');
  expect(await counted('-n 3 | tail -1')).toMatch(/^3 facts of at least \d+; --all shows the rest$/);
});

describe('streams', () => {
  test('the end of a pipe leaves nothing on stderr', async () => {
    const { stdout, stderr } = await desk.shell('facts list | head -1; facts list --json | head -1');
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toBe('');
  });

  test('the exit code is that of the command when the reader goes', async () => {
    const { stdout } = await desk.shell('{ facts list --json; echo "exit $?" >&2; } 2>&1 >/dev/null | cat');
    expect(stdout).toBe('exit 0\n');
    const gone = await desk.shell('{ facts list --json; echo "exit $?" >&2; } | true');
    expect(gone.stderr).toBe('exit 0\n');
  });

  test('a closed stdout leaves nothing on stderr', async () => {
    const { stderr, code } = await desk.shell('facts quotes >&-');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('a full disk is an error', async () => {
    const { stderr, code } = await desk.shell('facts list > /dev/full');
    expect(code).toBe(3);
    expect(stderr).toContain('the disk is full');
    expect((await desk.shell('facts --help > /dev/full')).code).toBe(3);
  });

  test.each([
    [
      'a slow pipe',
      'facts find --batch many.txt --all | { sleep 1; wc -c; }',
      'facts find --batch many.txt --all | wc -c',
    ],
    [
      'a non-blocking pipe',
      `facts list --json | node -e 'setTimeout(() => { let n = 0; process.stdin.on("data", (d) => { n += d.length; }).on("end", () => console.log(n)); }, 500)'`,
      'facts list --json | wc -c',
    ],
  ])('%s loses nothing', async (_, slow, plain) => {
    const all = Number((await desk.shell(plain)).stdout);
    expect(all).toBeGreaterThan(10_000);
    expect(Number((await desk.shell(slow)).stdout)).toBe(all);
  });

  test('JSON is the same whatever the surroundings', async () => {
    const { stdout } = await desk.facts(['troops', '--json']);
    expect(JSON.parse(stdout).length).toBeGreaterThan(1);
    const others = [
      { LC_ALL: 'ar_EG.UTF-8', TZ: 'Asia/Tokyo', COLUMNS: '40' },
      { LC_ALL: 'C', TZ: 'America/New_York', COLUMNS: '200' },
      { LC_ALL: 'tr_TR.UTF-8', NO_COLOR: undefined, FORCE_COLOR: '3' },
    ];
    for (const env of others) expect((await desk.facts(['troops', '--json'], { env })).stdout).toBe(stdout);
    expect((await desk.facts(['--color', 'always', 'troops', '--json'])).stdout).toBe(stdout);
  });

  test('-q prints nothing, and answers with the exit code', async () => {
    expect(await desk.facts(['-q', 'troops'])).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(await desk.facts(['-q', 'narnia'])).toEqual({ stdout: '', stderr: '', code: 1 });
  });

  test('no escape codes in a pipe, with NO_COLOR, or on a dumb terminal', async () => {
    const surroundings = [
      { NO_COLOR: undefined },
      { NO_COLOR: '1', FORCE_COLOR: '1' },
      { NO_COLOR: undefined, TERM: 'dumb', FORCE_COLOR: '1' },
    ];
    for (const env of surroundings) {
      const { stdout, stderr } = await desk.facts(['troops'], { env });
      expect(stdout + stderr).not.toContain('\u001b');
    }
    expect((await desk.facts(['troops', '--color', 'always'])).stdout).toContain('\u001b[');
  });

  test('no line is wider than COLUMNS', async () => {
    for (const columns of [40, 60, 80, 200]) {
      const env = { COLUMNS: String(columns) };
      const { stdout } = await desk.facts(['list'], { env });
      expect(stdout.split('\n').filter((line) => [...line].length > columns)).toEqual([]);
    }
  });
});

describe('bad input', () => {
  test.each<[string, string[], number, string]>([
    ['an unknown flag', ['--jsn', 'troops'], 2, 'Did you mean --json?'],
    ['an unknown format', ['troops', '--format', 'tabel'], 2, 'Did you mean table?'],
    ['an unknown kind', ['list', '--kind', 'trops'], 2, 'troops'],
    ['an unknown status', ['list', '--status', 'retractd'], 2, 'retracted'],
    ['an unknown entity', ['list', '--about', 'kataib-hezbolah-x'], 2, 'kataib-hezbollah'],
    ['a limit of nothing', ['troops', '--limit', '0'], 2, 'at least 1'],
    ['a date that is none', ['list', '--since', 'yesterdayish'], 2, 'yesterdayish'],
    ['a bound that is no number', ['list', '--min', 'many'], 2, 'many'],
    ['an unknown topic', ['help', 'qury'], 2, 'Did you mean facts help query?'],
    ['an unknown id', ['show', 'us-troops-in-irak'], 1, 'did you mean us-troops-in-iraq?'],
    ['no knowledge base', ['--kb', 'none.yaml', 'troops'], 3, 'none.yaml'],
    ['a folder without one', ['--kb', 'empty', 'troops'], 3, 'empty'],
    ['a binary file', ['--kb', 'binary.yaml', 'troops'], 3, 'binary.yaml'],
    ['NUL bytes', ['--kb', 'nul.yaml', 'troops'], 3, 'nul.yaml'],
    ['a batch that is not there', ['find', '--batch', 'none.txt'], 3, 'none.txt'],
    ['a query that is too long', ['x'.repeat(100_000)], 2, '256'],
    ['no query', ['find'], 2, 'nothing to look up'],
  ])('%s', async (_, args, code, told) => {
    const outcome = await desk.facts(args);
    expect(outcome.stderr.replaceAll(/\s+/g, ' ')).toContain(told);
    expect(outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(outcome.stdout).toBe('');
    expect(outcome.code).toBe(code);
  });

  test('five mistakes are told at once', async () => {
    const { stderr, stdout, code } = await desk.facts(['--kb', 'bad.yaml', 'troops']);
    expect(stderr.match(/^bad\.yaml:\d+:\d+: error\[/gm)).toHaveLength(5);
    expect({ stdout, code }).toEqual({ stdout: '', code: 3 });
  });

  test('errors are JSON with --json, and stdout is [] when nothing is found', async () => {
    const wrong = await desk.facts(['--jsn', '--json']);
    expect(JSON.parse(wrong.stderr).error).toMatchObject({
      code: 'unknown-flag',
      hint: 'Did you mean --json?',
    });
    const refused = await desk.facts(['troops', 'in', 'narnia', '--json']);
    expect(refused.stdout).toBe('[]\n');
    expect(refused.code).toBe(1);
    for (const line of refused.stderr.trimEnd().split('\n'))
      expect(JSON.parse(line)).toHaveProperty('message');
  });

  test.each(['verfy', 'Verify'])(
    'a flag of a command that is misspelt names the command: %s',
    async (typed) => {
      const { stderr, code } = await desk.facts([typed, '--against', 'article.txt']);
      expect(stderr).toContain(`“${typed}” is no command; did you mean facts verify?`);
      expect(code).toBe(2);
    },
  );

  test('control characters of a query do not reach the terminal', async () => {
    const { stderr } = await desk.facts(['\u001b[31mnarnia\u0007\u202e']);
    expect(stderr).toContain('narnia');
    for (const control of ['\u001b', '\u0007', '\u202e']) expect(stderr).not.toContain(control);
  });
});

describe('which knowledge base', () => {
  test('is named when it is not the packaged one', async () => {
    const { stderr } = await desk.facts(['--kb', 'one.yaml', 'troops']);
    expect(stderr).toBe('knowledge base: one.yaml\n');
    expect((await desk.facts(['troops'])).stderr).toBe('');
    expect((await desk.facts(['troops', '--kb', 'one.yaml', '--json'])).stderr).toBe('');
  });

  test('--kb wins over FACTS_KB', async () => {
    const env = { FACTS_KB: 'bad.yaml' };
    expect((await desk.facts(['troops', '--kb', 'one.yaml'], { env })).code).toBe(0);
    expect((await desk.facts(['troops'], { env })).code).toBe(3);
  });
});

describe('batch', () => {
  test('one JSON line a query, in order', async () => {
    const input = 'how many US troops are in Iraq\nnarnia\n\n66 attacks';
    const { stdout, code } = await desk.facts(['find', '--batch', '-'], { input });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ query, answered }) => [query, answered])).toEqual([
      ['how many US troops are in Iraq', true],
      ['narnia', false],
      ['', false],
      ['66 attacks', true],
    ]);
    expect(answers[0].facts[0].figure.value).toBe(2500);
    expect(code).toBe(0);
  });

  const batch = (args: readonly string[], input: string) =>
    desk.facts(['find', '--batch', '-', ...args], { input });

  test('a line with a filter that is not known says so', async () => {
    const { stdout, code } = await batch([], 'attack kind:bogus\n66 attacks');
    const [bad, good] = stdout.split('\n').map((line) => (line === '' ? null : JSON.parse(line)));
    expect(bad).toMatchObject({ answered: false, facts: [], error: { code: 'unknown-kind' } });
    expect(good).not.toHaveProperty('error');
    expect(code).toBe(0);
  });

  test.each([
    ['nothing is answered', 'narnia\n', 1],
    ['there is no query', '', 1],
    ['something is answered', 'narnia\n66 attacks\n', 0],
  ])('the exit code says whether %s', async (_, input, code) => {
    expect((await batch([], input)).code).toBe(code);
    expect(await batch(['--quiet'], input)).toMatchObject({ code, stdout: '', stderr: '' });
  });

  test.each([[['--format', 'csv']], [['--sort', 'id']], [['--count']], [['--fields', 'idd']]])(
    '%j is refused',
    async (args) => {
      expect(await batch(args, '66 attacks')).toMatchObject({ code: 2, stdout: '' });
    },
  );

  test.each([[['--json']], [['--format', 'ndjson']]])('%j is what it prints', async (args) => {
    expect((await batch(args, '66 attacks')).stdout).toBe((await batch([], '66 attacks')).stdout);
  });

  test('--fields picks of each fact', async () => {
    const { stdout } = await batch(['--fields', 'id,figure.value'], '66 attacks\nattacks in narnia');
    const [answer, refusal] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answer.facts[0]).toEqual({ id: 'attacks-on-us-forces', figure: { value: 66 } });
    expect(Object.keys(refusal.nearest[0])).toEqual(['id', 'figure']);
  });

  test('answers come while the input is still open', async () => {
    const { stderr } = await desk.shell(
      '{ echo WaPo; sleep 2; wc -l < answers >&2; } | facts find --batch - > answers',
    );
    expect(Number(stderr)).toBe(1);
  });
});

test('Ctrl-C ends with 130', async () => {
  const { stdout } = await desk.shell(
    'sleep 3 | timeout --preserve-status -s INT 1 facts find --batch -; echo $?',
  );
  expect(stdout).toBe('130\n');
});

// Those of pick need a terminal: pick.test.ts runs them in one. Those that write need a base of their own: curating.test.ts.
const ELSEWHERE: readonly string[] = ['pick', 'init', 'add', 'edit', 'retract'];

describe.each(COMMAND_NAMES.filter((name) => !ELSEWHERE.includes(name)))('the examples of %s', (name) => {
  const fine = name === 'verify' || name === 'vet' || name === 'diff' ? [0, 1] : [0];

  test('run', async () => {
    const { examples } = await COMMANDS[name]();
    for (const [file, text] of Object.entries(EXAMPLE_FILES)) desk.write(file, text);
    for (const { run } of examples) {
      const { code, stderr } = await desk.shell(run);
      expect({
        run,
        stderr: stderr.replace(/.*(?:statement|no known source|paragraphs have).*\n/g, ''),
      }).toEqual({ run, stderr: '' });
      expect(fine, run).toContain(code);
    }
  });
});

describe('help', () => {
  test.each([[['--help']], [['help']], [['-h']]])('%j is the whole help', async (args) => {
    const { stdout, stderr, code } = await desk.facts(args);
    expect(stdout).toBe((await desk.facts(['--help'])).stdout);
    expect(stdout).toContain('Usage: facts QUERY');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('facts alone is short help', async () => {
    const { stdout, stderr, code } = await desk.facts([]);
    expect(stdout.split('\n').length).toBeLessThan(15);
    expect(stdout).toContain('facts how many US troops are in Iraq');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('every topic fits 80 columns', async () => {
    for (const topic of [
      'query',
      'figures',
      'output',
      'fields',
      'exit-codes',
      'environment',
      'files',
      'curating',
    ]) {
      const { stdout } = await desk.facts(['help', topic]);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout.length).toBeGreaterThan(200);
    }
    const { stdout } = await desk.facts(['help']);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

test('a query loads neither sockets nor processes nor streams', async () => {
  desk.write(
    'loaded.cjs',
    'process.on("exit", () => require("node:fs").writeSync(2, process.moduleLoadList.filter((name) => /NativeModule (net|stream|child_process|tty)$/.test(name)).join()));',
  );
  const { stderr, code } = await desk.shell(`NODE_OPTIONS='--require ./loaded.cjs' facts troops --json`);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
});
