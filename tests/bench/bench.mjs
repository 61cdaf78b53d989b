// Times `facts` as a whole process against a bare `node -e 0`, at several sizes of knowledge base, beside the tools people would use instead.
// npm run bench                  the packaged base, 2,000 and 100,000 facts
// npm run bench -- 2000 1000000  these sizes
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { newsroom } from './newsroom.mjs';
import { writeBase } from './write-base.mjs';

/** Pairs that are counted, after two that are not; fewer for what takes longer than a second. */
const PAIRS = 21;
const SLOW_PAIRS = 3;
const SLOW_MS = 1000;
/** Queries of a batch. */
const BATCH = 1000;
/** Largest base that libraries search: they read all of it each time. */
const LARGEST_FOR_LIBRARIES = 2000;
const FACTS = join(import.meta.dirname, '../../bin/facts.js');
/** Facts of the packaged base. */
const PACKAGED_FACTS = 61;
const QUERY = ['troops', 'iraq'];
const FULL_TEXT_QUERY = "SELECT id, claim FROM facts WHERE facts MATCH 'troops iraq' ORDER BY rank LIMIT 5";
/** Reads the base and searches it with a library, each time anew, as a script without an index would. */
const LIBRARY = join(import.meta.dirname, 'library.mjs');
const folder = mkdtempSync(join(tmpdir(), 'facts-bench-'));
const { NODE_EXTRA_CA_CERTS: _slow, FACTS_KB: _base, ...rest } = process.env;
const env = { ...rest, XDG_CACHE_HOME: join(folder, 'cache'), COLUMNS: '100', NO_COLOR: '1' };

/** Milliseconds of one run. @param {string} command @param {readonly string[]} args */
function once(command, args) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(command, args, { env, stdio: 'ignore' });
  if (error !== undefined) throw error;
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

/** Median of the ratios, pair by pair, to `node -e 0`; a drifting machine slows both. @param {string} command @param {readonly string[]} args */
function ratio(command, args) {
  const ratios = [];
  const pairs = once(command, args) > SLOW_MS ? SLOW_PAIRS : PAIRS;
  for (let pair = -1; pair < pairs; pair += 1) {
    const ours = once(command, args);
    const bare = once(process.execPath, ['-e', '0']);
    if (pair >= 0) ratios.push(ours / bare);
  }
  return median(ratios).toFixed(2);
}

/**
 * Seconds, seconds of processors (other work on the machine does not count there), and peak memory in MB of one run, by GNU time.
 * @param {readonly string[]} args
 */
function cost(args) {
  const start = process.hrtime.bigint();
  const timed = spawnSync('/usr/bin/time', ['-f', '%M %U %S', process.execPath, ...args], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const figures = (timed.stderr ?? '').trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  const [kilobytes = Number.NaN, user = Number.NaN, system = Number.NaN] = figures;
  return {
    seconds,
    processors: Number.isNaN(user) ? '?' : (user + system).toFixed(2),
    megabytes: Number.isNaN(kilobytes) ? '?' : Math.round(kilobytes / 1024),
  };
}

/** @param {string} command */
function installed(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

/** @param {string} path */
function megabytes(path) {
  return statSync(path).size / 2 ** 20;
}

/** Size of what the cache holds, in MB. */
function compiledSize() {
  const bytes = execFileSync('du', ['-sb', '--exclude=*.code', env.XDG_CACHE_HOME], { encoding: 'utf8' });
  return Number(bytes.split('\t')[0]) / 2 ** 20;
}

/** A full-text index of the claims, as a database of SQLite; null where `sqlite3` is not installed. @param {number} size */
function fullTextDatabase(size) {
  if (!installed('sqlite3')) return null;
  const database = join(folder, 'facts.db');
  const script = join(folder, 'facts.sql');
  const descriptor = openSync(script, 'w');
  writeSync(
    descriptor,
    "CREATE VIRTUAL TABLE facts USING fts5(id UNINDEXED, claim, tokenize='porter');\nBEGIN;\n",
  );
  for (const line of newsroom(size)) {
    if (!('fact' in line)) continue;
    writeSync(descriptor, `INSERT INTO facts VALUES (${quote(line.fact.id)}, ${quote(line.fact.claim)});\n`);
  }
  writeSync(descriptor, 'COMMIT;\n');
  closeSync(descriptor);
  execFileSync('sqlite3', [database, `.read ${script}`]);
  rmSync(script);
  return database;
}

/** Queries of all sorts about a generated base, one a line: places, words of claims, names misspelt, figures. @param {number} size */
function writeQueries(size) {
  const queries = [];
  for (const line of newsroom(size)) {
    if (!('fact' in line)) continue;
    const words = line.fact.claim.replaceAll(/[^\w ]/g, '').split(' ');
    const [first = '', second = '', third = ''] = words.slice(queries.length % 4);
    switch (queries.length % 4) {
      case 0:
        queries.push(`${first} ${second} ${third}`);
        break;
      case 1:
        queries.push(`troops in ${words.at(-1)}`);
        break;
      case 2:
        queries.push(line.fact.id.split('-').slice(0, 2).join(' ').replace('a', 'e'));
        break;
      default:
        queries.push(`${queries.length} ${first} iraq`);
    }
    if (queries.length === BATCH) break;
  }
  const path = join(folder, 'queries.txt');
  writeFileSync(path, `${queries.join('\n')}\n`);
  return { path, count: queries.length };
}

/** Milliseconds a query of a batch. @param {number} size @param {readonly string[]} kb */
function batch(size, kb) {
  const { path, count } = writeQueries(Math.max(size, 60));
  return ((cost([FACTS, 'find', '--batch', path, ...kb]).seconds * 1000) / count).toFixed(1);
}

/** @param {string} text */
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

/** @param {string} name @param {number} size @param {string | null} path */
function library(name, size, path) {
  if (path === null || size > LARGEST_FOR_LIBRARIES) return '-';
  return ratio(process.execPath, [LIBRARY, name, path]);
}

/** How the costs of a base grow with its size, from each row to the next. @param {readonly ReturnType<typeof measure>[]} rows @param {readonly number[]} sizes */
function growth(rows, sizes) {
  return rows.slice(1).map((row, at) => {
    const before = rows[at];
    const times = (/** @type {'--json' | 'table' | 'first cpu s' | 'query MB'} */ column) =>
      (Number(row[column]) / Number(before?.[column])).toFixed(2);
    return {
      'from … to facts': `${before?.facts} … ${row.facts}`,
      'times as many': ((sizes[at + 1] ?? 0) / (sizes[at] || PACKAGED_FACTS)).toFixed(0),
      '--json': times('--json'),
      table: times('table'),
      'query MB': times('query MB'),
      'first cpu s': times('first cpu s'),
    };
  });
}

/** A row of the table. @param {number} size facts, 0 for the packaged base */
function measure(size) {
  const path = size === 0 ? null : join(folder, `base.${size > 100_000 ? 'jsonl' : 'yaml'}`);
  const kb = path === null ? [] : ['--kb', path];
  rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true });
  if (path !== null) writeBase(path, size);
  const database = path === null ? null : fullTextDatabase(size);
  const first = cost([FACTS, ...QUERY, '--json', ...kb]);
  /** @param {...string} args */
  const run = (...args) => ratio(process.execPath, [FACTS, ...args, ...kb]);
  const row = {
    facts: size === 0 ? 'packaged' : size.toLocaleString('en'),
    'first s': first.seconds.toFixed(1),
    'first cpu s': first.processors,
    'first MB': first.megabytes,
    '--json': run(...QUERY, '--json', '-n', '5'),
    table: run(...QUERY, '-n', '5'),
    misspelt: run('trops', 'iarq', '--json', '-n', '5'),
    refused: run('troops', 'narnia', '--json'),
    'query MB': cost([FACTS, ...QUERY, '--json', ...kb]).megabytes,
    'ms of a batch': batch(size, kb),
    'compiled/source': path === null ? '-' : (compiledSize() / megabytes(path)).toFixed(2),
    rg: path !== null && installed('rg') ? ratio('rg', ['-i', '-m', '5', 'troops.*iraq', path]) : '-',
    'fzf --filter':
      path !== null && installed('fzf')
        ? ratio('sh', ['-c', `fzf --filter 'troops iraq' < ${path} | head -5`])
        : '-',
    'sqlite3 FTS5': database === null ? '-' : ratio('sqlite3', [database, FULL_TEXT_QUERY]),
    'fuse.js': library('fuse', size, path),
    minisearch: library('minisearch', size, path),
    uFuzzy: library('ufuzzy', size, path),
  };
  if (database !== null) rmSync(database);
  if (path !== null && existsSync(path)) rmSync(path);
  return row;
}

try {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.length > 0 ? asked : [0, 2000, 100_000];
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB; ratios to node -e 0, median of ${PAIRS} pairs`,
  );
  const rows = sizes.map(measure);
  console.table(rows);
  if (rows.length > 1) {
    console.log('Growth: times the cost of the row before');
    console.table(growth(rows, sizes));
  }
} finally {
  rmSync(folder, { recursive: true });
}
