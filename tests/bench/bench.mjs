// Times `facts` as a whole process against a bare `node -e 0`, at several sizes of knowledge base, beside the tools people would use instead.
// npm run bench                  the packaged base, 2,000 and 100,000 facts
// npm run bench -- 2000 1000000  these sizes
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { newsroom } from './newsroom.mjs';
import { writeBase } from './write-base.mjs';

/** Pairs that are counted, after two that are not. */
const PAIRS = 21;
const FACTS = join(import.meta.dirname, '../../bin/facts.js');
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
  for (let pair = -2; pair < PAIRS; pair += 1) {
    const ours = once(command, args);
    const bare = once(process.execPath, ['-e', '0']);
    if (pair >= 0) ratios.push(ours / bare);
  }
  return median(ratios).toFixed(2);
}

/** Seconds and peak memory in MB of one run, by GNU time. @param {readonly string[]} args */
function cost(args) {
  const start = process.hrtime.bigint();
  const timed = spawnSync('/usr/bin/time', ['-f', '%M', process.execPath, ...args], {
    env,
    encoding: 'utf8',
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const kilobytes = Number(timed.stderr?.trim().split('\n').at(-1));
  return {
    seconds: seconds.toFixed(1),
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
  const rows = [];
  for (const line of newsroom(size)) {
    if ('fact' in line)
      rows.push(`INSERT INTO facts VALUES (${quote(line.fact.id)}, ${quote(line.fact.claim)});`);
  }
  const input = `CREATE VIRTUAL TABLE facts USING fts5(id UNINDEXED, claim, tokenize='porter');BEGIN;${rows.join('')}COMMIT;`;
  execFileSync('sqlite3', [database], { input, maxBuffer: 2 ** 30 });
  return database;
}

/** @param {string} text */
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A row of the table. @param {number} size facts, 0 for the packaged base */
function measure(size) {
  const path = size === 0 ? null : join(folder, `base.${size > 100_000 ? 'jsonl' : 'yaml'}`);
  const kb = path === null ? [] : ['--kb', path];
  rmSync(env.XDG_CACHE_HOME, { recursive: true, force: true });
  if (path !== null) writeBase(path, size);
  const database = path === null || size > 100_000 ? null : fullTextDatabase(size);
  const first = cost([FACTS, ...QUERY, '--json', ...kb]);
  /** @param {...string} args */
  const run = (...args) => ratio(process.execPath, [FACTS, ...args, ...kb]);
  const row = {
    facts: size === 0 ? 'packaged' : size.toLocaleString('en'),
    'first s': first.seconds,
    'first MB': first.megabytes,
    '--json': run(...QUERY, '--json', '-n', '5'),
    table: run(...QUERY, '-n', '5'),
    misspelt: run('trops', 'iarq', '--json', '-n', '5'),
    refused: run('troops', 'narnia', '--json'),
    'query MB': cost([FACTS, ...QUERY, '--json', ...kb]).megabytes,
    'compiled/source': path === null ? '-' : (compiledSize() / megabytes(path)).toFixed(2),
    rg: path !== null && installed('rg') ? ratio('rg', ['-i', '-m', '5', 'troops.*iraq', path]) : '-',
    'fzf --filter':
      path !== null && installed('fzf')
        ? ratio('sh', ['-c', `fzf --filter 'troops iraq' < ${path} | head -5`])
        : '-',
    'sqlite3 FTS5': database === null ? '-' : ratio('sqlite3', [database, FULL_TEXT_QUERY]),
    'fuse.js': path === null || size > 2000 ? '-' : ratio(process.execPath, [LIBRARY, 'fuse', path]),
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
  console.table(sizes.map(measure));
} finally {
  rmSync(folder, { recursive: true });
}
