import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { schemaOf } from '../../src/commands/schema.ts';
import { Desk } from '../binary.ts';

const PACKAGED = join(import.meta.dirname, '../../facts.yaml');
const desk = new Desk();
const path = (name: string): string => join(desk.folder, name);
const read = (name = 'facts.yaml'): string => readFileSync(path(name), 'utf8');

const NEW = '- { kind: troops, claim: "US troops are in Jordan.", about: [us-forces] }\n';

beforeEach(() => {
  copyFileSync(PACKAGED, path('facts.yaml'));
  chmodSync(path('facts.yaml'), 0o644);
  desk.write('new-facts.yaml', NEW);
});
afterAll(() => desk.clear());

/** The names in the folder worked in that nobody put there. */
function strays(): readonly string[] {
  return readdirSync(desk.folder).filter((name) => name.startsWith('.'));
}

describe('the examples', () => {
  test.each(['add', 'retract'] as const)('of %s run', async (name) => {
    const { examples } = await COMMANDS[name]();
    for (const { run } of examples.filter((example) => example.run !== 'facts add')) {
      const { code, stderr, stdout } = await desk.shell(run);
      expect({ run, code, stderr: stderr.replace('dry run: nothing was written\n', '') }).toEqual({
        run,
        code: 0,
        stderr: '',
      });
      expect(stdout).not.toBe('');
    }
  });
});

describe('facts add', () => {
  test('says what was added and where, and nothing else changes', async () => {
    const before = read();
    const { stdout, code } = await desk.facts([
      'add',
      ...['--kind', 'troops', '--claim', 'There are 350 US troops in Jordan.'],
      ...[
        '--figure',
        '350',
        '--unit',
        'US troops',
        '--about',
        'US',
        '--place',
        'Jordan',
        '--paragraph',
        '18',
      ],
      ...['--said-by', 'two US officials:anonymous', '--when', 'this week', '--tag', 'deployment'],
    ]);
    expect({ stdout, code }).toEqual({ stdout: 'added us-troops-in-jordan (facts.yaml:1003)\n', code: 0 });
    expect(read()).toBe(`${before}
  - id: us-troops-in-jordan
    kind: troops
    claim: There are 350 US troops in Jordan.
    figure: "350"
    unit: US troops
    about: [united-states]
    place: Jordan
    when:
      stated: this week
    said_by: [{ who: two US officials, mode: anonymous }]
    at: { source: us-strikes-iraq, paragraph: 18 }
    tags: [deployment]
`);
    const shown = JSON.parse((await desk.facts(['show', 'us-troops-in-jordan', '--json'])).stdout);
    expect(shown[0].figure.value).toBe(350);
    expect(strays()).toEqual([]);
  });

  test('--json is what changed', async () => {
    const { stdout } = await desk.shell('facts add - --json < new-facts.yaml');
    expect(new Ajv({ allowUnionTypes: true }).validate(schemaOf('change'), JSON.parse(stdout))).toBe(true);
    expect(JSON.parse(stdout)).toEqual([
      { id: 'us-troops-in-jordan', change: 'added', file: 'facts.yaml', line: 1003 },
    ]);
  });

  test('a dry run is a patch that makes the same of the file', async () => {
    const before = read();
    const { stdout } = await desk.shell(
      'facts add - --dry-run < new-facts.yaml > change.patch; cat change.patch',
    );
    expect(stdout).toContain('+    claim: US troops are in Jordan.');
    expect(read()).toBe(before);
    await desk.shell('facts add - < new-facts.yaml');
    const after = read();
    writeFileSync(path('facts.yaml'), before);
    const patched = await desk.shell('patch -s -p1 < change.patch');
    if (patched.code !== 127) expect(read()).toBe(after);
  });

  test('keeps CRLF, the byte order mark, the missing final line break and the mode', async () => {
    const odd = `\ufeff${read().trimEnd().replaceAll('\n', '\r\n')}`;
    writeFileSync(path('facts.yaml'), odd);
    chmodSync(path('facts.yaml'), 0o664);
    expect((await desk.shell('facts add - < new-facts.yaml')).code).toBe(0);
    expect(read().startsWith(`${odd}\r\n\r\n  - id: us-troops-in-jordan\r\n`)).toBe(true);
    expect(read().endsWith('\n')).toBe(false);
    expect(statSync(path('facts.yaml')).mode & 0o777).toBe(0o664);
  });

  test.each<[string, string[], number, string]>([
    ['an unknown kind', ['--kind', 'trops', '--claim', 'X.'], 2, 'Did you mean "troops"?'],
    [
      'a figure that is none',
      ['--kind', 'troops', '--claim', 'X.', '--figure', 'abc'],
      2,
      '--figure:1:1: error[bad-figure]',
    ],
    [
      'an unknown entity',
      ['--kind', 'troops', '--claim', 'X.', '--about', 'narnia'],
      2,
      'No entity is called "narnia".',
    ],
    [
      'an unknown name',
      ['--kind', 'troops', '--claim', 'X.', '--about', 'Lena Marou'],
      2,
      'A new one is written under entities first: - { id: lena-marou, type: …, name: Lena Marou }',
    ],
    ['no such paragraph', ['--kind', 'troops', '--claim', 'X.', '--paragraph', '99'], 2, '--paragraph:1:'],
    [
      'paragraph zero',
      ['--kind', 'troops', '--claim', 'X.', '--paragraph', '0'],
      2,
      '--paragraph wants paragraph numbers',
    ],
    [
      'a speaker without a mode',
      ['--kind', 'troops', '--claim', 'X.', '--said-by', 'officials'],
      2,
      '"officials:anonymous"',
    ],
    ['a wrong mode', ['--kind', 'troops', '--claim', 'X.', '--said-by', 'officials:anon'], 2, 'anonymous'],
    [
      'a used id',
      ['--kind', 'troops', '--claim', 'X.', '--id', 'us-troops-in-iraq'],
      2,
      '--id:1:1: error[duplicate-id]',
    ],
    ['an id with spaces', ['--kind', 'troops', '--claim', 'X.', '--id', 'a b'], 2, '--id:1:1: error[bad-id]'],
    ['no claim and no kind', ['--unit', 'troops'], 2, 'A fact needs --kind, --claim.'],
    ['an empty claim', ['--kind', 'troops', '--claim', ' '], 2, '--claim:1:1'],
    [
      'a wrong basis',
      ['--kind', 'troops', '--claim', 'X.', '--date', '2023', '--basis', 'guess'],
      2,
      '--basis cannot be',
    ],
    ['a bad date', ['--kind', 'troops', '--claim', 'X.', '--date', '2023-13'], 2, '--date:1:'],
    [
      'an unknown file',
      ['--kind', 'troops', '--claim', 'X.', '--file', 'other.yaml'],
      2,
      'other.yaml is no file of this',
    ],
    ['no input', [], 2, 'There is no fact to add.'],
    ['a file for input', ['new-facts.yaml'], 2, 'facts add - < FILE'],
    ['both inputs', ['-', '--kind', 'troops'], 2, 'either from standard input or from flags'],
  ])('%s is refused, and nothing is written', async (_, args, expected, message) => {
    const before = read();
    const { code, stderr, stdout } = await desk.facts(['add', ...args]);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(message);
    expect(read()).toBe(before);
    expect(strays()).toEqual([]);
  });

  test('all that is wrong with the flags is told at once', async () => {
    const flags = ['--kind', 'trops', '--figure', 'abc', '--date', '2023-13', '--id', 'a b'];
    const unread = ['--paragraph', 'x', '--basis', 'guess', '--said-by', 'a man:aloud', '--about', 'narnia'];
    const { code, stderr } = await desk.facts(['add', ...flags, ...unread]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: A fact needs --claim\.\n/);
    for (const flag of [...flags, ...unread].filter((word) => word.startsWith('--'))) {
      expect(stderr).toContain(`\n${flag}:1:`);
    }
    const alone = await desk.facts(['add', '--kind', 'troops', '--claim', 'X.', ...unread]);
    for (const flag of unread.filter((word) => word.startsWith('--'))) {
      expect(alone.stderr).toContain(`\n${flag}:1:`);
    }
    const nothing = await desk.facts(['add', '--paragraph', 'x']);
    expect(nothing.stderr).toContain('A fact needs --kind, --claim.\n--paragraph:1:1: error[bad-number]');
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'There is no fact in standard input'],
    ['no YAML', '{ a: [', 'standard input:1:'],
    ['a number', '7', 'standard input:1:1'],
    ['an unknown key', '{ kind: troops, claim: X., figre: 3 }', 'Did you mean "figure"?'],
    ['one wrong fact of two', '- { kind: troops, claim: X. }\n- { kind: troops }\n', 'standard input:2:'],
    [
      'the same id twice',
      '- { id: a, kind: troops, claim: X. }\n- { id: a, kind: troops, claim: Y. }\n',
      'duplicate-id',
    ],
    ['NUL', 'kind: troops\0', 'standard input'],
    ['an alias', '- &a { kind: troops, claim: X. }\n- *a\n', 'Aliases'],
  ])('%s on standard input is refused, and nothing is written', async (_, input, message) => {
    const before = read();
    const { code, stderr, stdout } = await desk.facts(['add', '-'], { input });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('bug');
    expect(read()).toBe(before);
  });

  test('writes through a link, and refuses what is no file', async () => {
    desk.write('real/kb.yaml', read());
    symlinkSync('real/kb.yaml', path('link.yaml'));
    const { stdout } = await desk.shell('facts add --kb link.yaml - < new-facts.yaml');
    expect(stdout).toBe('added us-troops-in-jordan (link.yaml:1003)\n');
    expect(read('real/kb.yaml')).toContain('us-troops-in-jordan');
    expect((await desk.shell('test -L link.yaml')).code).toBe(0);
    const device = await desk.shell('facts add --kb /dev/null - < new-facts.yaml');
    expect(device.code).toBe(3);
  });

  test('refuses a base that is read-only, invalid, or comes with facts', async () => {
    chmodSync(path('facts.yaml'), 0o444);
    const readOnly = await desk.shell('facts add - < new-facts.yaml');
    expect(readOnly.code).toBe(3);
    expect(readOnly.stderr).toContain('read-only');
    desk.write('bad.yaml', `${read()}  - { id: broken }\n`);
    const invalid = await desk.shell('facts add --kb bad.yaml - < new-facts.yaml');
    expect(invalid.code).toBe(3);
    expect(invalid.stderr).toContain('bad.yaml:1002');
    await desk.shell('rm -f facts.yaml');
    const packaged = await desk.shell('facts add - < new-facts.yaml');
    expect(packaged.code).toBe(3);
    expect(packaged.stderr).toContain('facts init');
    desk.write('node_modules/x/kb.yaml', 'version: 1\nkinds: { troops: T }\nsources: [{ id: a }]\n');
    const installed = await desk.shell('facts add --kb node_modules/x/kb.yaml - < new-facts.yaml');
    expect(installed.stderr).toContain('belongs to an installed package');
  });
});

describe('facts retract', () => {
  test('sets a status and deletes nothing', async () => {
    const before = read().split('\n');
    const { stdout } = await desk.facts(['retract', 'us-troops-in-syria', '--why', 'no: "longer" true']);
    expect(stdout).toBe('retracted us-troops-in-syria (facts.yaml:276)\n');
    const after = read().split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(added).toEqual(['    status: { is: retracted, why: "no: \\"longer\\" true" }']);
    expect(after.toSpliced(after.indexOf(added[0] ?? ''), 1)).toEqual(before);
    const again = await desk.facts(['retract', 'us-troops-in-syria', '--why', 'x']);
    expect(again).toMatchObject({ stdout: '', code: 1 });
    expect(again.stderr).toContain('already retracted (no: "longer" true)');
    const replaced = await desk.facts([
      'retract',
      'us-troops-in-syria',
      '--by',
      'us-troops-in-iraq',
      '--json',
    ]);
    expect(JSON.parse(replaced.stdout)).toEqual([
      { id: 'us-troops-in-syria', change: 'superseded', file: 'facts.yaml', line: 276 },
    ]);
    expect(read()).toContain('    status: { is: superseded, by: us-troops-in-iraq }\n');
  });

  test('a fact that is retracted itself replaces none', async () => {
    await desk.facts(['retract', 'us-troops-in-iraq', '--why', 'withdrawn by the outlet']);
    const before = read();
    const args = ['retract', 'us-troops-in-syria', '--by', 'us-troops-in-iraq'];
    const { code, stderr } = await desk.facts(args);
    expect({ code, after: read() }).toEqual({ code: 2, after: before });
    expect(stderr).toContain('us-troops-in-iraq is retracted itself.');
  });

  test.each<[string, string[], number, string]>([
    ['an unknown id', ['us-trops-in-syria', '--why', 'x'], 1, 'Did you mean us-troops-in-syria?'],
    ['no reason', ['us-troops-in-syria'], 2, '--why'],
    ['an empty reason', ['us-troops-in-syria', '--why', ''], 2, '--why'],
    ['itself', ['us-troops-in-syria', '--by', 'us-troops-in-syria'], 2, 'cannot replace itself'],
    ['an unknown replacement', ['us-troops-in-syria', '--by', 'nowhere'], 1, 'There is no fact "nowhere"'],
    ['two facts', ['us-troops-in-syria', 'us-troops-in-iraq', '--why', 'x'], 2, ''],
  ])('%s is refused, and nothing is written', async (_, args, expected, message) => {
    const before = read();
    const { code, stderr } = await desk.facts(['retract', ...args]);
    expect(code).toBe(expected);
    expect(stderr).toContain(message);
    expect(read()).toBe(before);
  });
});
