import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CheckOptions, check } from '../../src/commands/check.ts';
import { schemaOf } from '../../src/commands/schema.ts';
import { DIAGNOSTIC_CODES } from '../../src/knowledge-base/diagnostic-codes.ts';
import type { Report } from '../../src/model/report.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-check-'));
  file = join(folder, 'a,b%.yaml');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const CLEAN =
  'kinds: { troops: Troop counts }\nsources: [{ id: report }]\nfacts:\n  - { id: a, kind: troops, claim: A claim., at: { source: report } }\n';
const WARNING = CLEAN.replace(' }\n', ' }\n').replace('claim: A claim.,', 'claim: A claim., figure: "66",');
const ERROR = CLEAN.replace('kind: troops', 'kind: trops');

function run(content: string, options: Partial<CheckOptions> = {}): Promise<Report> {
  writeFileSync(file, content);
  return check({ strict: false, github: false, explain: null, ...options }, { paths: [file] });
}

async function textOf(report: Report): Promise<string> {
  let text = '';
  if (report.type === 'text') for await (const chunk of report.chunks) text += chunk;
  else if (report.type === 'drawn') {
    for (const line of report.draw({ width: Number.POSITIVE_INFINITY, ascii: true })) {
      text += `${line.map((span) => span.text).join('')}\n`;
    }
  }
  return text.replaceAll(folder, 'FOLDER');
}

describe('facts check', () => {
  test('says what it looked at when there is nothing to report', async () => {
    const report = await run(CLEAN);
    expect(report.outcome).toBe('found');
    expect(await textOf(report)).toBe('FOLDER/a,b%.yaml: 1 fact, 0 entities, 1 source; nothing to report.\n');
  });

  test('shows the line with a caret and a hint', async () => {
    const report = await run(ERROR);
    expect(report.outcome).toBe('findings');
    expect(await textOf(report)).toBe(`FOLDER/a,b%.yaml:4:20: error[unknown-kind]: There is no kind "trops".
      - { id: a, kind: trops, claim: A claim., at: { source: report } }
                       ^^^^^
    hint: Did you mean "troops"?

FOLDER/a,b%.yaml: 1 error.
`);
  });

  test('counts warnings as findings only when strict', async () => {
    expect((await run(WARNING)).outcome).toBe('found');
    expect((await run(WARNING, { strict: true })).outcome).toBe('findings');
  });

  test('counts advice as no finding, strict or not', async () => {
    const report = await run(`${CLEAN}entities: [{ id: harbour, type: place, name: Harbour }]\n`, {
      strict: true,
    });
    expect(await textOf(report)).toContain('info[unused-entity]');
    expect(report.outcome).toBe('found');
  });

  test('has rows that its schema accepts', async () => {
    const report = await run(ERROR);
    if (report.type !== 'drawn') throw new Error(report.type);
    const rows = [...report.rows];
    expect(rows).toMatchObject([{ line: 4, column: 20, code: 'unknown-kind', severity: 'error', fact: 'a' }]);
    expect(new Ajv({ allowUnionTypes: true }).validate(schemaOf('diagnostic'), rows)).toBe(true);
  });

  test('writes workflow commands with their special characters escaped', async () => {
    expect(await textOf(await run(ERROR, { github: true }))).toBe(
      '::error file=FOLDER/a%2Cb%25.yaml,line=4,endLine=4,col=20,endColumn=25,title=unknown-kind::There is no kind "trops". Did you mean "troops"?\n',
    );
  });

  test('cannot go on when nothing can be parsed', async () => {
    await expect(run('facts: [\n')).rejects.toMatchObject({
      reason: 'invalid',
      diagnostics: [{ code: 'yaml-syntax' }],
    });
    await expect(run('\0\0')).rejects.toMatchObject({
      reason: 'invalid',
      diagnostics: [{ code: 'binary-file' }],
    });
  });

  test('explains a code with an example', async () => {
    const text = await textOf(await run(CLEAN, { explain: 'missing-unit' }));
    expect(text).toMatch(/^warning\[missing-unit\]\n\n[\s\S]*Example:\n\n {4}kinds:[\s\S]*figure: 2,500/u);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('lists every code', async () => {
    const text = await textOf(await run(CLEAN, { explain: 'all' }));
    for (const [code, { severity }] of Object.entries(DIAGNOSTIC_CODES)) {
      expect(text).toContain(`${severity}[${code}]\n    `);
    }
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('suggests the code that was meant', async () => {
    await expect(run(CLEAN, { explain: 'mising-unit' })).rejects.toMatchObject({
      reason: 'usage',
      hint: 'Did you mean "missing-unit"?',
    });
  });
});
