import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';

const desk = new Desk();
beforeAll(() => {
  desk.write(
    'odd.yaml',
    `version: 1
kinds: { troops: Troop counts }
sources: [{ id: wire, title: A }]
facts:
  - { id: plain-one, kind: troops, claim: "One.", tags: [front, "two words"], at: { source: wire } }
  - { id: plain-two, kind: troops, claim: "Two \\u001b[31m.", at: { source: wire } }
`,
  );
});
afterAll(() => desk.clear());

/** The names offered for the words typed so far. */
async function offered(...typed: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr, code } = await desk.facts(['completion', '--answer', '--', ...typed]);
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0] ?? '');
}

describe('what is offered', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a command', ['sch'], ['schema']],
    ['a kind, because alone it lists it', ['qu'], ['quote']],
    ['ids of facts', ['show', 'us-troops-in-i'], ['us-troops-in-iraq']],
    ['ids of entities', ['show', 'mohammed-shia'], ['mohammed-shia-al-sudani']],
    ['a further id', ['show', 'us-troops-in-iraq', 'us-troops-in-s'], ['us-troops-in-syria']],
    ['a flag', ['list', '--no-h'], ['--no-header']],
    ['a flag of the command', ['find', '--bat'], ['--batch']],
    ['the same before a query', ['--bat'], ['--batch']],
    ['formats', ['troops', '--format', 'nd'], ['ndjson']],
    ['a value behind =', ['troops', '--format=nd'], ['--format=ndjson']],
    ['colours', ['--color', 'al'], ['always']],
    ['kinds', ['list', '--kind', 'tr'], ['troops']],
    ['ids of both', ['show', 'jurf'], ['jurf-al-sakhar-location', 'jurf-al-sakhar']],
    ['ids of facts only', ['verify', 'jurf'], ['jurf-al-sakhar-location']],
    ['files as arguments', ['vet', ''], [':files']],
    ['entities', ['list', '--about', 'kataib'], ['kataib-hezbollah']],
    ['places only', ['list', '--place', 'k'], []],
    ['speakers', ['list', '--by', 'kataib'], ['kataib-hezbollah']],
    ['speakers by their description', ['list', '--by', 'us-'], ['us-officials', 'us-military']],
    ['speakers only', ['list', '--by', 'i'], ['iraqi-militias']],
    [
      'speakers without a name',
      ['list', '--by', 'a'],
      ['a-us-defense-official', 'a-pentagon-official', 'article', 'anonymous'],
    ],
    ['statuses', ['list', '--status', 'ret'], ['retracted']],
    ['sources', ['list', '--source', 'us'], ['us-strikes-iraq']],
    ['tags', ['list', '--tag', 'toll'], []],
    ['tags of one word', ['list', '--tag', 'woun'], ['wounded']],
    ['fields', ['list', '--sort', 'figure.va'], ['figure.value']],
    ['fields of entities', ['entities', '--fields', 'al'], ['aliases']],
    ['the last field of a list', ['list', '--fields', 'id,clai'], ['id,claim']],
    ['topics', ['help', 'exit'], ['exit-codes']],
    ['shells', ['completion', 'f'], ['fish']],
    ['schemas', ['schema', 'ba'], ['batch']],
    ['files', ['--kb', ''], [':files']],
    ['files of a batch', ['find', '--batch', 'x'], [':files']],
    ['nothing inside a query', ['troops', 'in', ''], []],
    ['no flag after --', ['troops', '--', '-'], []],
    ['nothing for text that is no name', ['show', 'a b"c'], []],
  ])('%s', async (_, typed, names) => {
    expect(await offered(...typed)).toEqual(names);
  });

  test('every command at the beginning', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['find', 'show', 'list', 'completion', 'help']));
  });

  test('names of the knowledge base on the line; none that a shell would have to quote', async () => {
    expect(await offered('--kb', 'odd.yaml', 'show', '')).toEqual(['plain-one', 'plain-two']);
    expect(await offered('--kb=odd.yaml', 'show', 'plain-t')).toEqual(['plain-two']);
    expect(await offered('list', '--kb', "'odd.yaml'", '--tag', '')).toEqual(['front']);
  });

  test('nothing, and no complaint, where the knowledge base cannot be read', async () => {
    expect(await offered('--kb', 'none.yaml', 'show', '')).toEqual([]);
  });

  test('descriptions are one line without control characters', async () => {
    const { stdout } = await desk.facts([
      'completion',
      '--answer',
      '--',
      '--kb',
      'odd.yaml',
      'show',
      'plain-two',
    ]);
    expect(stdout).toBe('plain-two\tTwo [31m.\n');
  });
});

test.each(['bash', 'zsh', 'fish'])('the script for %s is printed', async (shell) => {
  const { stdout, code } = await desk.facts(['completion', shell]);
  expect(stdout).toContain('facts completion --answer');
  expect(code).toBe(0);
});

test('a shell that is not known is a usage error', async () => {
  const { stderr, code } = await desk.facts(['completion', 'fsh']);
  expect(stderr).toContain('Did you mean fish?');
  expect(code).toBe(2);
  expect((await desk.facts(['completion'])).code).toBe(2);
});

describe.skipIf(!installed('bash'))('bash', () => {
  /** What bash would offer for words; the last is the one the cursor is on. */
  async function replies(...words: readonly string[]): Promise<readonly string[]> {
    const quoted = words.map((word) => `'${word}'`).join(' ');
    desk.write(
      'try.bash',
      `eval "$(facts completion bash)"\nCOMP_WORDS=(${quoted})\nCOMP_CWORD=${words.length - 1}\n_facts\nprintf '%s\\n' "\${COMPREPLY[@]}"\n`,
    );
    const { stdout, stderr } = await desk.shell('bash --noprofile --norc try.bash');
    expect(stderr).toBe('');
    return stdout.trimEnd().split('\n');
  }

  test('reads the script', async () => {
    const { stderr, code } = await desk.shell('facts completion bash | bash -n');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('completes', async () => {
    expect(await replies('facts', 'show', 'us-troops-in')).toEqual([
      'us-troops-in-iraq',
      'us-troops-in-syria',
    ]);
    expect(await replies('facts', 'comp')).toEqual(['completion']);
    expect(await replies('facts', 'list', '--kind', 'tr')).toEqual(['troops']);
  });

  test('completes a value behind =, at which bash cuts words', async () => {
    expect(await replies('facts', 'list', '--format', '=', 'nd')).toEqual(['ndjson']);
    expect(await replies('facts', 'list', '--kind', '=')).toContain('troops');
  });

  test('offers files, spaces and all', async () => {
    desk.write('my notes.yaml', 'version: 1\n');
    expect(await replies('facts', '--kb', 'my')).toEqual(['my notes.yaml']);
  });
});

describe.skipIf(!installed('fish'))('fish', () => {
  const completing = (line: string) =>
    desk.shell(`fish --no-config -c 'facts completion fish | source; complete -C "${line}"'`);

  test('reads the script', async () => {
    const { stderr, code } = await desk.shell('facts completion fish > s.fish && fish -n s.fish');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('completes, with descriptions', async () => {
    expect((await completing('facts show us-troops-in-i')).stdout).toBe(
      'us-troops-in-iraq\tThere are 2,500 US troops in Iraq.\n',
    );
    expect((await completing('facts list --format=nd')).stdout).toBe('--format=ndjson\n');
    expect((await completing('facts list --kind tr')).stdout).toBe('troops\tTroop counts\n');
    expect((await completing('facts --kb od')).stdout).toContain('odd.yaml');
  });
});

describe.skipIf(!installed('zsh'))('zsh', () => {
  /**
   * The line after a tab, in a real zsh on a pseudo terminal (zpty). What is waited for is typed in another spelling, so that its echo is
   * not taken for it.
   */
  async function completed(line: string): Promise<string> {
    desk.write(
      'try.zsh',
      `zmodload zsh/zpty
zpty -b z zsh -f -i
zpty -w z 'PROMPT=; unsetopt zle_bracketed_paste; unset zle_bracketed_paste; autoload -U compinit; compinit -D; eval "$(facts completion zsh)"'
zpty -w z 'show() { print -r -- "[""[$BUFFER]""]"; exit }; zle -N show; bindkey "^X" show'
zpty -w z 'echo rea""dy'
zpty -r -m z out '*ready*'
zpty -n -w z ${"$'"}${line}\\t\\t\\C-x'
zpty -r -m z out '*\\]\\]*'
print -r -- "$out"
zpty -d z
`,
    );
    const { stdout } = await desk.shell('zsh -f try.zsh', { env: { TERM: 'xterm' } });
    return /\[\[(.*?)\]\]/.exec(stdout.replaceAll('\r', ''))?.[1] ?? stdout;
  }

  test('reads the script', async () => {
    const { stderr, code } = await desk.shell('facts completion zsh | zsh -f -n');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test.each([
    ['facts show us-troops-in-i', 'facts show us-troops-in-iraq '],
    ['facts comp', 'facts completion '],
    ['facts list --format=nd', 'facts list --format=ndjson '],
    ['facts --kb od', 'facts --kb odd.yaml '],
  ])('completes %s', async (typed, whole) => {
    expect(await completed(typed)).toBe(whole);
  });
});
