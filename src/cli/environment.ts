import { fstatSync, statSync } from 'node:fs';

/** How many colours may be used: 0 none, 1 the sixteen of every terminal, 2 256, 3 all. */
export type ColorLevel = 0 | 1 | 2 | 3;

/** The value of `--color`. */
export type ColorChoice = 'auto' | 'always' | 'never';

/** The environment variables that `facts` reads, with what each does. `facts help environment` lists them. */
export const ENVIRONMENT_VARIABLES = {
  FACTS_KB: 'the knowledge base to use when --kb is not given',
  FACTS_PAGER: 'the pager for long output on a terminal; an empty value turns paging off',
  FACTS_CACHE_DIR: 'folder of the cache itself; wins over XDG_CACHE_HOME',
  FACTS_DEBUG: 'any value: show the stack trace when facts itself fails',
  PAGER: 'the pager, when FACTS_PAGER is not set',
  LESS: 'options of less; FRX when it is not set',
  NO_COLOR: 'any non-empty value: no colour',
  FORCE_COLOR: 'any value but 0 or false: colour even in a pipe',
  COLORTERM: 'truecolor or 24bit: the terminal shows all colours',
  TERM: 'dumb: no escape codes, but for --color always',
  COLUMNS: 'width of a line, instead of asking the terminal',
  LC_ALL:
    'a character set other than UTF-8: ASCII borders, marks (#18 for a paragraph) and quotes in what people read',
  LC_CTYPE: 'the same, when LC_ALL is not set',
  LANG: 'the same, when neither of them is set',
  XDG_CACHE_HOME: 'folder that holds the cache, instead of ~/.cache',
  HOME: 'home folder, for the cache in ~/.cache (Library/Caches on macOS)',
  LOCALAPPDATA: 'folder that holds the cache on Windows',
  VISUAL: 'the editor of facts edit',
  EDITOR: 'the editor, when VISUAL is not set',
} as const;

/** What the process was started with, as far as `facts` cares. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a descriptor (0, 1, 2) is a terminal. */
  readonly isTerminal: (descriptor: number) => boolean;
  /** Columns of the terminal on standard output, or null when it is none. */
  readonly terminalColumns: () => number | null;
}

/** How to write for whoever reads: read once from the environment and the flags, then passed on as plain values. */
export interface Settings {
  readonly stdinTerminal: boolean;
  readonly stdoutTerminal: boolean;
  readonly stderrTerminal: boolean;
  /** Columns of a line on standard output; Infinity when nothing limits it. */
  readonly width: number;
  readonly stdoutColor: ColorLevel;
  readonly stderrColor: ColorLevel;
  /** Ornaments must be ASCII. */
  readonly ascii: boolean;
  /** Links may be written as OSC 8 escapes. */
  readonly links: boolean;
  /** Command line of the pager, or null when there is none. */
  readonly pager: string | null;
  readonly debug: boolean;
}

/** Lines longer than this help nobody; also keeps absurd values of COLUMNS away. */
const WIDEST = 1000;
const NARROWEST = 20;

/** Reads the settings. `color` is the value of `--color`, which wins over every variable. */
export function readSettings(surroundings: Surroundings, color: ColorChoice): Settings {
  const { env, isTerminal } = surroundings;
  const stdoutTerminal = isTerminal(1);
  const stderrTerminal = isTerminal(2);
  const dumb = env['TERM'] === 'dumb';
  const stdoutColor = colorLevel(env, stdoutTerminal, color);
  return {
    stdinTerminal: isTerminal(0),
    stdoutTerminal,
    stderrTerminal,
    width: lineWidth(surroundings, stdoutTerminal),
    stdoutColor,
    stderrColor: colorLevel(env, stderrTerminal, color),
    ascii: !isUtf8(env),
    links: stdoutTerminal && stdoutColor > 0 && !dumb,
    pager: stdoutTerminal && !dumb ? pagerCommand(env) : null,
    debug: isSet(env['FACTS_DEBUG']),
  };
}

function colorLevel(env: Surroundings['env'], terminal: boolean, choice: ColorChoice): ColorLevel {
  if (choice === 'never') return 0;
  if (choice === 'always') return colorsOf(env);
  if (isSet(env['NO_COLOR']) || env['TERM'] === 'dumb') return 0;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force === '0' || force === 'false' ? 0 : colorsOf(env);
  return terminal ? colorsOf(env) : 0;
}

function colorsOf(env: Surroundings['env']): ColorLevel {
  if (/^(truecolor|24bit)$/.test(env['COLORTERM'] ?? '')) return 3;
  return /256/.test(env['TERM'] ?? '') ? 2 : 1;
}

function lineWidth({ env, terminalColumns }: Surroundings, terminal: boolean): number {
  const stated = env['COLUMNS'] ?? '';
  const columns = /^[0-9]{1,6}$/.test(stated) && Number(stated) > 0 ? Number(stated) : null;
  const width = columns ?? (terminal ? (terminalColumns() ?? 80) : null);
  return width === null ? Number.POSITIVE_INFINITY : Math.min(Math.max(width, NARROWEST), WIDEST);
}

/** An unset locale says nothing about the terminal, and terminals of today read UTF-8; a stated one is believed. */
function isUtf8(env: Surroundings['env']): boolean {
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(isSet);
  return locale === undefined || /utf-?8/i.test(locale);
}

function pagerCommand(env: Surroundings['env']): string | null {
  const chosen = env['FACTS_PAGER'] ?? env['PAGER'] ?? 'less';
  return chosen.trim() === '' || chosen.trim() === 'cat' ? null : chosen.trim();
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** The surroundings of this process. */
export function surroundingsOf(process: NodeJS.Process): Surroundings {
  return {
    env: process.env,
    // `node:tty` takes milliseconds to load, so a pipe, a file and the null device are told apart without it.
    isTerminal: (descriptor) =>
      isCharacterDevice(descriptor, process.platform) &&
      process.getBuiltinModule('node:tty').isatty(descriptor),
    // A terminal that does not know its size says 0.
    terminalColumns: () => process.stdout.columns || null,
  };
}

/** Whether a descriptor is a device that may be a terminal. `os.devNull` is spelt out: `node:os` is loaded for nothing else. */
function isCharacterDevice(descriptor: number, platform: string): boolean {
  try {
    const stat = fstatSync(descriptor);
    return (
      stat.isCharacterDevice() &&
      stat.rdev !== statSync(platform === 'win32' ? '\\\\.\\nul' : '/dev/null').rdev
    );
  } catch {
    return false;
  }
}
