import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledFrom } from '../../src/cli/build-base.ts';
import { exportBase } from '../../src/commands/export.ts';
import type { CompiledBase } from '../../src/compiled/base.ts';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';
import type { Report } from '../../src/model/report.ts';
import { resolveFilters } from '../../src/search/filters/resolve-filters.ts';
import type { RawFilters } from '../../src/search/query/raw-filters.ts';
import { loadFiles } from '../knowledge-base/loaded.ts';
import { baseOf, DESK } from './base.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-export-'));
let compiled: CompiledBase;

beforeAll(async () => {
  compiled = await baseOf(DESK);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function exported(raw: RawFilters | null, limit = Number.POSITIVE_INFINITY): Promise<Report> {
  const filters = raw === null ? null : resolveFilters(compiled, raw);
  return exportBase({ to: 'yaml', filters, limit }, compiled);
}

async function reloaded(report: Report): Promise<KnowledgeBase> {
  if (report.type !== 'text') throw new Error('no text');
  let text = '';
  for await (const chunk of report.chunks) text += chunk;
  const { knowledgeBase, diagnostics } = await loadFiles({ 'facts.yaml': text });
  if (knowledgeBase === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return knowledgeBase;
}

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('an export', () => {
  test('is the whole base, withdrawn facts and all', async () => {
    const original = (await loadFiles({ 'facts.yaml': DESK })).knowledgeBase;
    expect(await reloaded(await exported(null))).toEqual(original);
  });

  test('of some facts is a valid base with what they refer to, and nothing else', async () => {
    const report = await exported({ kind: ['quote'] });
    const base = await reloaded(report);
    expect(ids(base.facts)).toEqual(['deter']);
    expect(ids(base.entities)).toEqual(['post']);
    expect(ids(base.sources)).toEqual(['article']);
    expect(report.notes).toEqual([]);
  });

  test('never separates facts that disagree, whichever side recorded it', async () => {
    const report = await exported({ place: ['ain-al-asad'] });
    const base = await reloaded(report);
    expect(ids(base.facts)).toEqual(['injured', 'base-injuries']);
    expect(ids(base.entities)).toEqual(['us', 'iraq', 'ain-al-asad']);
    expect(report.notes.map(({ code, detail }) => [code, detail])).toEqual([['companions', { count: 1 }]]);
  });

  test('brings the fact that replaces a retracted one', async () => {
    expect(ids((await reloaded(await exported({ status: ['retracted'] }))).facts)).toEqual([
      'troops-iraq',
      'old-count',
    ]);
  });

  test('says how many withdrawn facts the filters left out', async () => {
    const report = await exported({ kind: ['troops'] });
    expect(ids((await reloaded(report)).facts)).toEqual(['troops-iraq', 'troops-syria']);
    expect(report.notes.map(({ code }) => code)).toEqual(['withdrawn-left-out']);
  });

  test('stops at the limit', async () => {
    expect(ids((await reloaded(await exported(null, 2))).facts)).toEqual(['troops-iraq', 'troops-syria']);
  });

  test('of nothing is found to be nothing', async () => {
    const report = await exported({ kind: ['troops'], place: ['ain-al-asad'] });
    expect(report.outcome).toBe('nothing');
    expect(report.notes.map(({ code }) => code)).toEqual(['nothing-passes']);
  });

  test('of a base with defects is refused with every one of them', async () => {
    const path = join(folder, 'broken.yaml');
    writeFileSync(path, 'facts: [{ id: a }, { id: b }]');
    await expect(compiledFrom([path])).rejects.toMatchObject({
      reason: 'invalid',
      diagnostics: expect.objectContaining({ length: 6 }),
    });
  });
});
