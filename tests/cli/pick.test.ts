import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pickSpec } from '../../src/cli/specs/pick.ts';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';
import { Terminal } from '../terminal.ts';

const desk = new Desk();
afterAll(() => desk.clear());

describe.skipIf(!installed('tmux'))('on a terminal', () => {
  let terminal: Terminal;
  beforeEach(() => {
    terminal = new Terminal(desk, { columns: 110, lines: 30 });
  });
  afterEach(() => terminal.close());

  test('searches while you type, with the card beside; Enter prints', async () => {
    terminal.run('facts pick; echo "code $?"');
    await terminal.until(/^61 facts/m);
    terminal.type('troops in iraq');
    const screen = await terminal.until(/^> troops in iraq\n4 facts/m);
    expect(screen).toMatch(/❯ 2,500 US troops .*│ There are 2,500 US troops in Iraq\./);
    expect(screen).toContain('│ id:        us-troops-in-iraq');
    terminal.key('Enter');
    const after = await terminal.until(/^code 0$/m);
    expect(after).toMatch(/^id: +us-troops-in-iraq$/m);
    expect(after).not.toContain('❯');
    expect(terminal.cursorShown()).toBe(true);
  });

  test.each(pickSpec.examples)('the example $run runs', async ({ run }) => {
    terminal.run(run);
    await terminal.until(/^Enter prints/m);
    terminal.key('Enter');
    const screen = await terminal.until(/^desk:$/m);
    expect(screen.split('\n').length).toBeGreaterThan(1);
    expect(screen).not.toContain('error');
  });

  test('arrows move, and what is picked goes where --format says, and only that to standard output', async () => {
    terminal.run('echo "got $(facts pick quotes --format ids)"');
    await terminal.until(/^2 facts/m);
    terminal.key('Down');
    await terminal.until(/❯ A Pentagon official/);
    terminal.key('Enter');
    await terminal.until(/^got pentagon-official-on-deterrence$/m);
  });

  test('what is typed and entered in one go is looked up first', async () => {
    terminal.run('facts pick --format ids');
    await terminal.until(/^61 facts/m);
    terminal.type('attacks 66\r');
    await terminal.until(/^attacks-on-us-forces$/m);
  });

  test('says why a query is refused, and that the rows are only the nearest; Enter then waits', async () => {
    terminal.run('facts pick --format ids');
    await terminal.until(/^61 facts/m);
    terminal.type('troops in narnia');
    await terminal.until(/^no fact about “narnia”; the nearest:/m);
    terminal.type('zzz');
    await terminal.until(/narniazzz/);
    terminal.key('C-u');
    terminal.type('qqqqqqqqq');
    await terminal.until(/^no fact about “qqqqqqqqq”$/m);
    terminal.key('Enter');
    await terminal.until(/^> qqqqqqqqq/m);
    terminal.key('C-u');
    await terminal.until(/^61 facts/m);
  });

  test('Ctrl-Y copies the sentence with its attribution', async () => {
    terminal.run('facts pick base attack injuries');
    await terminal.until(/❯ eight injuries/);
    terminal.key('C-y');
    await terminal.until(/^copied: /m);
    expect(terminal.clipboard()).toMatch(/eight injuries.*two US officials/);
    expect(terminal.screen()).toMatch(/^> base attack injuries/m);
  });

  test.each([
    ['Escape', '130'],
    ['C-c', '130'],
    ['C-d', '130'],
  ])('%s leaves, the terminal as it was', async (key, code) => {
    terminal.run(
      'stty -a > before; facts pick; echo "code $?"; stty -a > after; cmp before after && echo same',
    );
    await terminal.until(/^61 facts/m);
    terminal.key(key);
    const screen = await terminal.until(/^same$/m);
    expect(screen).toBe(`code ${code}\nsame\ndesk:`);
    expect(terminal.cursorShown()).toBe(true);
  });

  test.each([
    ['TERM', '143'],
    ['INT', '130'],
    ['HUP', '129'],
  ])('SIG%s leaves, the terminal as it was', async (signal, code) => {
    terminal.run(`stty -a > before; sh -c 'echo $$ > pid; exec facts pick'`);
    await terminal.until(/^61 facts/m);
    await desk.shell(`kill -${signal} $(cat pid)`);
    // Not on the same line: a shell drops the rest of a line whose program died of SIGINT.
    await terminal.until(/^desk:$/m);
    terminal.type('echo "code $?"\r');
    await terminal.until(new RegExp(`^code ${code}$`, 'm'));
    expect(terminal.screen()).not.toContain('❯');
    expect(terminal.cursorShown()).toBe(true);
    terminal.run('stty -a > after; cmp before after && echo same');
    await terminal.until(/^same$/m);
  });

  test('Ctrl-Z stops it, and fg goes on', async () => {
    terminal.run('bash --norc --noprofile');
    terminal.run('facts pick qu');
    await terminal.until(/^> qu/m);
    terminal.key('C-z');
    await terminal.until(/Stopped/);
    expect(terminal.cursorShown()).toBe(true);
    terminal.run('fg');
    terminal.type('otes');
    await terminal.until(/^> quotes/m);
    terminal.key('Enter');
    await terminal.until(/^id: /m);
  });
});

test.skipIf(!installed('tmux'))('a narrow terminal has the card below', async () => {
  const terminal = new Terminal(desk, { columns: 60, lines: 24 });
  try {
    terminal.run('facts pick troops iraq');
    const screen = await terminal.until(/^id: |^source: /m);
    expect(screen).toMatch(/❯ 2,500 US troops.*──────.*\nThere are 2,500 US troops in Iraq\.\n/s);
    for (const line of screen.split('\n')) expect([...line].length).toBeLessThanOrEqual(60);
  } finally {
    terminal.close();
  }
});

describe('without a terminal', () => {
  test('refuses, and says what to do', async () => {
    const { stdout, stderr, code } = await desk.facts(['pick', 'troops']);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('it needs a terminal');
    expect(stderr).toContain('--json');
    expect(stderr).not.toContain('\u001b');
  });

  test('refuses with --no-input', async () => {
    const { stderr, code } = await desk.facts(['pick', '--no-input']);
    expect(code).toBe(2);
    expect(stderr).toContain('--no-input');
  });
});
