import { describe, expect, test } from 'vitest';
import { type ColorChoice, readSettings } from '../../src/cli/environment.ts';

const TERMINAL = { LANG: 'en_GB.UTF-8', TERM: 'xterm' };

function settings(
  env: Record<string, string | undefined>,
  { terminal = true, columns = 100 as number | null, color = 'auto' as ColorChoice } = {},
) {
  return readSettings({ env, isTerminal: () => terminal, terminalColumns: () => columns }, color);
}

describe('colour', () => {
  test.each<[string, Record<string, string>, boolean, ColorChoice, number]>([
    ['a terminal has it', TERMINAL, true, 'auto', 1],
    ['a pipe has none', TERMINAL, false, 'auto', 0],
    ['NO_COLOR turns it off', { ...TERMINAL, NO_COLOR: '1' }, true, 'auto', 0],
    ['an empty NO_COLOR does not', { ...TERMINAL, NO_COLOR: '' }, true, 'auto', 1],
    ['FORCE_COLOR turns it on in a pipe', { ...TERMINAL, FORCE_COLOR: '1' }, false, 'auto', 1],
    ['FORCE_COLOR=0 turns it off', { ...TERMINAL, FORCE_COLOR: '0' }, true, 'auto', 0],
    ['NO_COLOR wins over FORCE_COLOR', { ...TERMINAL, FORCE_COLOR: '1', NO_COLOR: '1' }, true, 'auto', 0],
    ['--color always wins over NO_COLOR', { ...TERMINAL, NO_COLOR: '1' }, false, 'always', 1],
    ['--color never wins over FORCE_COLOR', { ...TERMINAL, FORCE_COLOR: '3' }, true, 'never', 0],
    ['TERM=dumb has none', { ...TERMINAL, TERM: 'dumb', FORCE_COLOR: '1' }, true, 'auto', 0],
    ['256 colours', { ...TERMINAL, TERM: 'xterm-256color' }, true, 'auto', 2],
    ['all colours', { ...TERMINAL, COLORTERM: 'truecolor' }, true, 'auto', 3],
  ])('%s', (_, env, terminal, color, level) => {
    expect(settings(env, { terminal, color }).stdoutColor).toBe(level);
  });
});

describe('width', () => {
  test.each<[string, Record<string, string>, boolean, number | null, number]>([
    ['a terminal says it', TERMINAL, true, 91, 91],
    ['80 when it does not', TERMINAL, true, null, 80],
    ['COLUMNS wins', { ...TERMINAL, COLUMNS: '60' }, true, 91, 60],
    ['COLUMNS counts in a pipe', { ...TERMINAL, COLUMNS: '60' }, false, null, 60],
    ['a pipe has no width', TERMINAL, false, null, Number.POSITIVE_INFINITY],
    ['COLUMNS=0 says nothing', { ...TERMINAL, COLUMNS: '0' }, false, null, Number.POSITIVE_INFINITY],
    ['nonsense says nothing', { ...TERMINAL, COLUMNS: '-5e3' }, true, 91, 91],
    ['never too narrow to read', { ...TERMINAL, COLUMNS: '3' }, true, 91, 20],
  ])('%s', (_, env, terminal, columns, width) => {
    expect(settings(env, { terminal, columns }).width).toBe(width);
  });
});

describe('character set', () => {
  test.each<[string, Record<string, string>, boolean]>([
    ['UTF-8', { LANG: 'en_GB.UTF-8' }, false],
    ['C.utf8', { LANG: 'C.utf8' }, false],
    ['an unset locale', {}, false],
    ['the C locale', { LANG: 'C' }, true],
    ['Latin-1', { LANG: 'de_DE.ISO-8859-1' }, true],
    ['LC_ALL wins', { LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, true],
    ['LC_CTYPE wins over LANG', { LANG: 'C', LC_CTYPE: 'en_GB.UTF-8' }, false],
  ])('%s', (_, env, ascii) => {
    expect(settings(env).ascii).toBe(ascii);
  });
});

describe('pager', () => {
  test.each<[string, Record<string, string>, boolean, string | null]>([
    ['less by default', TERMINAL, true, 'less'],
    ['PAGER', { ...TERMINAL, PAGER: 'more' }, true, 'more'],
    ['FACTS_PAGER wins', { ...TERMINAL, PAGER: 'more', FACTS_PAGER: 'less -S' }, true, 'less -S'],
    ['an empty FACTS_PAGER is none', { ...TERMINAL, PAGER: 'more', FACTS_PAGER: '' }, true, null],
    ['none in a pipe', TERMINAL, false, null],
    ['none on a dumb terminal', { ...TERMINAL, TERM: 'dumb' }, true, null],
  ])('%s', (_, env, terminal, pager) => {
    expect(settings(env, { terminal }).pager).toBe(pager);
  });
});
