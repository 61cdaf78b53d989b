import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { editorArguments } from '../../src/cli/editor-command.ts';
import { Desk } from '../binary.ts';

const desk = new Desk();
const path = (name: string): string => join(desk.folder, name);
const read = (): string => readFileSync(path('facts.yaml'), 'utf8');
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

beforeEach(() => {
  copyFileSync(join(import.meta.dirname, '../../facts.yaml'), path('facts.yaml'));
  desk.write('tmp/.keep', '');
});
afterAll(() => desk.clear());

/** An editor that does what a line of shell says to "$file", and notes how it was called. */
function editor(line: string): string {
  desk.write('bin/vim', `#!/bin/sh\necho "$@" >> calls\nfor file; do :; done\n${line}\n`);
  chmodSync(path('bin/vim'), 0o755);
  return path('bin/vim');
}

/** Runs facts on a terminal of its own. */
function onTerminal(
  args: string,
  env: Record<string, string>,
  input = '',
): Promise<{ stdout: string; code: number | null }> {
  return desk.shell(`script -qec 'facts ${args}; echo "ended with $?"' /dev/null`, {
    env: { TMPDIR: path('tmp'), NO_COLOR: '1', ...env },
    input,
  });
}

describe.skipIf(!hasTerminal)('facts edit, on a terminal made by script(1)', () => {
  test('opens at the line of the fact, and says what changed', async () => {
    const before = read();
    const { stdout } = await onTerminal('edit us-troops-in-syria', {
      EDITOR: editor('sed -i s/900/950/ "$file"'),
    });
    expect(stdout).toContain('changed us-troops-in-syria (facts.yaml:276)');
    expect(stdout).toContain('ended with 0');
    expect(readFileSync(path('calls'), 'utf8')).toMatch(/^\+276 \S+\/facts\.yaml\n$/);
    expect(read()).toBe(before.replaceAll('900', '950'));
    expect(spawnSync('ls', [path('tmp')], { encoding: 'utf8' }).stdout).toBe('');
  });

  test('offers to go back in when there are errors', async () => {
    const first = `if [ -e once ]; then sed -i s/nope/troops/ "$file"; else touch once; sed -i '0,/kind: troops/s//kind: nope/' "$file"; fi`;
    const { stdout } = await onTerminal('edit us-troops-in-iraq', { EDITOR: editor(first) }, 'y\n');
    expect(stdout).toContain('error[unknown-kind]');
    expect(stdout).toContain('was not changed');
  });

  test('writes nothing when one does not go back in, and keeps what was typed', async () => {
    const before = read();
    const { stdout } = await onTerminal(
      'edit us-troops-in-iraq',
      { VISUAL: editor('echo oops: 1 >> "$file"') },
      'n\n',
    );
    expect(stdout).toContain('nothing was written');
    expect(stdout).toContain('ended with 3');
    const copy = /What you typed is in\s+(\S+)\./.exec(stdout)?.[1] ?? '';
    expect(readFileSync(copy, 'utf8')).toBe(`${before}oops: 1\n`);
    expect(read()).toBe(before);
  });

  test('does not overwrite what somebody else wrote meanwhile', async () => {
    const { stdout } = await onTerminal('edit us-troops-in-iraq', {
      EDITOR: editor('echo "# theirs" >> facts.yaml; sed -i s/900/950/ "$file"'),
    });
    expect(stdout).toContain('changed by somebody else');
    expect(read()).toContain('# theirs');
    expect(read()).not.toContain('950');
  });

  test('refuses without an editor, and when it fails', async () => {
    expect((await onTerminal('edit us-troops-in-iraq', { EDITOR: '', VISUAL: '' })).stdout).toContain(
      'neither VISUAL nor EDITOR',
    );
    const failing = await onTerminal('edit us-troops-in-iraq', { EDITOR: 'false' });
    expect(failing.stdout).toContain('ended with 1');
    expect((await onTerminal('edit us-trops-in-iraq', { EDITOR: 'true' })).stdout).toContain(
      'Did you mean us-troops-in-iraq?',
    );
  });
});

describe('facts edit without a terminal', () => {
  const edit = (env: Record<string, string>) =>
    desk.facts(['edit', 'us-troops-in-syria'], { env: { TMPDIR: path('tmp'), VISUAL: '', ...env } });

  test.each([
    [{ EDITOR: 'vim' }, 'vim needs a terminal'],
    [{ EDITOR: '' }, 'neither VISUAL nor EDITOR'],
  ])('%j is refused', async (env, why) => {
    const before = read();
    const { code, stderr } = await edit(env);
    expect({ code, stderr, file: read() }).toEqual({
      code: 2,
      stderr: expect.stringContaining(why),
      file: before,
    });
    expect(existsSync(path('tmp/facts.yaml'))).toBe(false);
  });

  test('runs a command that edits by itself', async () => {
    const before = read();
    const { code, stdout } = await edit({ EDITOR: 'sed -i s/900/950/g' });
    expect({ code, stdout, file: read() }).toEqual({
      code: 0,
      stdout: 'changed us-troops-in-syria (facts.yaml:276)\n',
      file: before.replaceAll('900', '950'),
    });
  });

  test.each(['facts.yaml', 'base.json', 'base.jsonl'])(
    'writes the old id of a renamed fact into %s',
    async (name) => {
      const form = name.replace(/^.*\./, '');
      if (form !== 'yaml') desk.write(name, (await desk.facts(['export', '--to', form])).stdout);
      const renaming = 's/us-troops-in-syria/troops-syria/; s/us-troops-in-iraq/troops-iraq/';
      const { code, stdout, stderr } = await desk.facts(['edit', 'us-troops-in-syria', '--kb', name], {
        env: { TMPDIR: path('tmp'), VISUAL: '', EDITOR: `sed -i '${renaming}'` },
      });
      expect({ code, changed: stdout.match(/^changed troops-(?:iraq|syria) /gm) }).toEqual({
        code: 0,
        changed: ['changed troops-iraq ', 'changed troops-syria '],
      });
      expect(stderr).toContain('troops-syria was us-troops-in-syria');
      const found = await desk.facts([
        'show',
        'us-troops-in-syria',
        'us-troops-in-iraq',
        '--kb',
        name,
        '--format',
        'ids',
      ]);
      expect(found.stdout).toBe('troops-syria\ntroops-iraq\n');
      const check = await desk.facts(['check', name]);
      expect(check).toMatchObject({ code: 0 });
    },
  );

  test('keeps earlier ids, and takes a rename with another change for one', async () => {
    desk.write(
      'facts.yaml',
      read().replace('id: us-troops-in-syria\n', 'id: us-troops-in-syria\n    formerly: [syria-troops]\n'),
    );
    const { stdout } = await edit({
      EDITOR: `sed -i 's/id: us-troops-in-syria/id: troops-syria/; s/"900"/"901"/'`,
    });
    expect(stdout).toBe('changed troops-syria (facts.yaml:276)\n');
    expect(read()).toContain('    formerly: [syria-troops, us-troops-in-syria]\n');
  });

  test('takes another fact in the place of one for no rename', async () => {
    const { stdout, stderr } = await edit({
      EDITOR: `sed -i 's/id: us-troops-in-syria/id: troops-syria/; s/There are 900 US troops in Syria/Syria has 900 of them/'`,
    });
    expect(stdout).toContain('removed us-troops-in-syria');
    expect(stderr).toContain('formerly:');
    expect(read()).not.toContain('formerly');
  });

  test('asks nobody to edit again', async () => {
    const before = read();
    const { code, stdout, stderr } = await edit({ EDITOR: 'sed -i s/^version:/versoin:/' });
    expect({ code, stdout, file: read() }).toEqual({ code: 3, stdout: '', file: before });
    expect(stderr).toContain('error[unknown-key]');
  });
});

test.each<[string, string[]]>([
  ['vim', ['+7', '/a b']],
  ['/usr/bin/nvim -p', ['+7', '/a b']],
  ['nano', ['+7', '/a b']],
  ['emacs -nw', ['+7', '/a b']],
  ['hx', ['/a b:7']],
  ['micro', ['+7', '/a b']],
  ['code', ['-w', '-g', '/a b:7']],
  ['code --wait', ['-g', '/a b:7']],
  ['subl', ['-w', '/a b:7']],
  ['mystery', ['/a b']],
  ['constructor', ['/a b']],
])('%s is told the line its own way', (editorLine, args) => {
  expect(editorArguments(editorLine, '/a b', 7)).toEqual(args);
});
