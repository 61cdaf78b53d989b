import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, type RunOptions } from '../binary.ts';
import { installed } from '../installed.ts';
import { Terminal } from '../terminal.ts';

const desk = new Desk();
beforeAll(() =>
  desk.write(
    'linked.yaml',
    `version: 1
kinds: { a: A }
sources:
  - { id: web, title: On the web, url: "https://example.org/a?b=1" }
facts: [{ id: one, kind: a, claim: One fact., at: { source: web } }]
`,
  ),
);
afterAll(() => desk.clear());

const ESCAPE = '\u001b';
/** As on a person's terminal: with colour, and with the width it says it has. */
const PLAIN = { NO_COLOR: undefined, COLUMNS: undefined, TERM: 'xterm-256color' };

/** What a command writes to a terminal, standard error with it. */
async function onTerminal(line: string, env: RunOptions['env'] = {}): Promise<string> {
  const quoted = line.replaceAll("'", `'\\''`);
  const { stdout } = await desk.shell(`script -qec '${quoted}' /dev/null`, { env: { ...PLAIN, ...env } });
  return stdout.replaceAll('\r\n', '\n');
}

describe.skipIf(!installed('script'))('colour', () => {
  test.each<[string, string, RunOptions['env'], boolean]>([
    ['on a terminal', 'facts troops', {}, true],
    ['with an empty NO_COLOR, which says nothing', 'facts troops', { NO_COLOR: '' }, true],
    ['not with NO_COLOR', 'facts troops', { NO_COLOR: '1' }, false],
    ['not with NO_COLOR and FORCE_COLOR', 'facts troops', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['not with FORCE_COLOR=0', 'facts troops', { FORCE_COLOR: '0' }, false],
    ['not with --color never', 'facts troops --color never', { FORCE_COLOR: '1' }, false],
    ['not with --no-color', 'facts troops --no-color', {}, false],
    ['with --color always over NO_COLOR', 'facts troops --color always', { NO_COLOR: '1' }, true],
    ['not on a dumb terminal', 'facts troops', { TERM: 'dumb' }, false],
    ['not on a dumb terminal with FORCE_COLOR', 'facts troops', { TERM: 'dumb', FORCE_COLOR: '1' }, false],
    ['not in a pipe', 'facts troops | cat', {}, false],
    ['in a pipe with FORCE_COLOR', 'facts troops | cat', { FORCE_COLOR: '1' }, true],
    ['of errors on a terminal', 'facts --jsn', {}, true],
    ['of no JSON', 'facts troops --json', { FORCE_COLOR: '3' }, false],
    ['of no CSV', 'facts troops --format csv', { FORCE_COLOR: '3' }, false],
  ])('%s', async (_, line, env, coloured) => {
    const output = await onTerminal(line, { FACTS_PAGER: '', ...env });
    expect(output.length).toBeGreaterThan(20);
    expect(output.includes(ESCAPE)).toBe(coloured);
  });

  test('is never the only signal', async () => {
    const coloured = stripVTControlCharacters(await onTerminal('facts troops', { FACTS_PAGER: '' }));
    expect(coloured).toBe(await onTerminal('facts troops', { FACTS_PAGER: '', NO_COLOR: '1' }));
  });
});

describe.skipIf(!installed('script'))('links', () => {
  const link = `${ESCAPE}]8;;https://example.org/a?b=1${ESCAPE}\\`;

  test('are for terminals only', async () => {
    const line = 'facts sources --kb linked.yaml --format card';
    expect(await onTerminal(line)).toContain(link);
    for (const other of [`${line} | cat`, `${line} --color never`, 'facts sources --kb linked.yaml --json'])
      expect(await onTerminal(other)).not.toContain(`${ESCAPE}]8`);
    expect(await onTerminal(line, { TERM: 'dumb' })).not.toContain(ESCAPE);
  });
});

describe.skipIf(!installed('script'))('the pager', () => {
  const LONG = 'facts list';

  test.each<[string, string, RunOptions['env'], RegExp]>([
    ['is FACTS_PAGER', LONG, { FACTS_PAGER: 'sed s/^/1:/', PAGER: 'sed s/^/2:/' }, /^1:/],
    ['else PAGER', LONG, { PAGER: 'sed s/^/2:/' }, /^2:/],
    ['gets LESS=FRX', LONG, { FACTS_PAGER: 'echo "LESS is $LESS"; cat > /dev/null' }, /^LESS is FRX\n$/],
    [
      'gets LESS as it is set',
      LONG,
      { FACTS_PAGER: 'echo "LESS is $LESS"; cat > /dev/null', LESS: 'S' },
      /^LESS is S\n$/,
    ],
    ['not when it is empty', LONG, { FACTS_PAGER: '', PAGER: 'sed s/^/2:/' }, /^┌/],
    ['not with --no-pager', `${LONG} --no-pager`, { PAGER: 'sed s/^/2:/' }, /^┌/],
    ['not for what fits', 'facts 2500', { PAGER: 'sed s/^/2:/' }, /^┌/],
    ['not in a pipe', `${LONG} | cat`, { PAGER: 'sed s/^/2:/' }, /^┌/],
    ['not on a dumb terminal', LONG, { PAGER: 'sed s/^/2:/', TERM: 'dumb' }, /^┌/],
    ['also of help', 'facts --help', { PAGER: 'sed s/^/2:/' }, /^2:Usage/],
  ])('%s', async (_, line, env, output) => {
    expect(await onTerminal(line, { NO_COLOR: '1', ...env })).toMatch(output);
  });

  test('that does not exist loses nothing', async () => {
    const output = await onTerminal(LONG, { NO_COLOR: '1', PAGER: 'no-such-pager' });
    expect(output.match(/^├/gm)).toHaveLength(61);
  });

  test('that is left early ends quietly', async () => {
    expect(await onTerminal('facts list --all; echo "code $?"', { PAGER: 'true' })).toBe('code 0\n');
  });
});

describe.skipIf(!installed('script'))('the width', () => {
  test('is that of COLUMNS, else of the terminal, else 80', async () => {
    const widest = async (line: string, env: RunOptions['env'] = {}) =>
      Math.max(
        ...(await onTerminal(line, { NO_COLOR: '1', FACTS_PAGER: '', ...env }))
          .split('\n')
          .map((each) => each.length),
      );
    expect(await widest('facts list')).toBe(80);
    expect(await widest('stty cols 61; facts list')).toBeLessThanOrEqual(61);
    expect(await widest('stty cols 61; facts list', { COLUMNS: '120' })).toBeGreaterThan(61);
  });

  test.each(['40', '60', '80', '120', '200'])(
    '%s columns hold every line of what people read',
    async (COLUMNS) => {
      const lines = [
        'facts list',
        'facts show us-personnel-injured kataib-hezbollah',
        'facts troops in narnia',
        'facts timeline',
      ];
      for (const line of [
        ...lines,
        'facts entities',
        'facts sources',
        'facts conflicts',
        'facts --jsn',
        'facts kinds',
      ]) {
        const { stdout, stderr } = await desk.shell(line, { env: { COLUMNS } });
        const wide = `${stdout}${stderr}`.split('\n').filter((each) => [...each].length > Number(COLUMNS));
        expect({ line, wide }).toEqual({ line, wide: [] });
      }
    },
  );
});

describe.skipIf(!installed('script'))('a locale that is not UTF-8', () => {
  test.each([{ LC_ALL: 'C' }, { LC_ALL: undefined, LC_CTYPE: 'POSIX' }, { LC_ALL: 'en_US.ISO-8859-1' }])(
    '%j has ASCII borders, marks and quotes',
    async (env) => {
      const lines = [
        'facts 2500',
        'facts timeline --limit 3',
        'facts conflicts --limit 2',
        'facts show us-troops-in-iraq iraq',
        'facts killed --explain --format card --limit 1',
        'facts list --kb none.yaml',
        'facts troops in narnia',
        'facts sources',
        'facts help query',
        'facts check --explain vague-speaker',
        'facts --help',
        'facts',
        'echo "Some 62 were hurt." | facts vet -',
      ];
      for (const line of lines) {
        const { stdout, stderr } = await desk.shell(line, { env });
        expect(stdout + stderr).toMatch(/^[\x20-\x7e\n]+$/);
      }
    },
  );
});

describe.skipIf(!installed('tmux'))('a person at the keyboard', () => {
  test('is told that queries are read from it; Ctrl-D ends', async () => {
    const terminal = new Terminal(desk, { columns: 100, lines: 30 });
    try {
      terminal.run('facts find --batch - --limit 1 | cut -c 1-30; echo done');
      await terminal.until(/^Reading queries from the keyboard, one a line; Ctrl-D ends\.$/m);
      terminal.type('66\r');
      await terminal.until(/^\{"query":"66","answered":true,$/m);
      terminal.key('C-d');
      await terminal.until(/^done$/m);
    } finally {
      terminal.close();
    }
  });

  test('is told that facts to add are read from it', async () => {
    const terminal = new Terminal(desk, { columns: 100, lines: 30 });
    try {
      terminal.run('facts add - --kb none.yaml; echo done');
      await terminal.until(/^reading facts in YAML or JSON from standard input; end them with Ctrl-D$/m);
      terminal.key('C-d');
      await terminal.until(/^done$/m);
    } finally {
      terminal.close();
    }
  });

  test('can interrupt a batch', async () => {
    const terminal = new Terminal(desk, { columns: 100, lines: 30 });
    try {
      terminal.run('facts find --batch - | cat');
      await terminal.until(/^Reading queries/m);
      terminal.key('C-c');
      await terminal.until(/^desk:$/m);
      expect(terminal.cursorShown()).toBe(true);
      terminal.type('echo "code $?"\r');
      await terminal.until(/^code 130$/m);
    } finally {
      terminal.close();
    }
  });
});
