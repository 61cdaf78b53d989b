import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/article/fingerprint.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { schemaOf } from '../../src/commands/schema.ts';
import { verify } from '../../src/commands/verify.ts';
import { baseOf, textOf } from './base.ts';

const FLOOD = ['The river rose by three metres.', 'Twelve people were hurt in Oldon.'];
const DAM = ['The dam held.', 'The dam cost 17 million.'];

function source(id: string, paragraphs: readonly string[]): string {
  return `  - { id: ${id}, title: ${id}, paragraphs: [${paragraphs.map((text) => `"${fingerprint(text)}"`).join(', ')}] }`;
}

const BASE = `
version: 1
kinds: { event: Events }
sources:
${source('flood', FLOOD)}
${source('dam', DAM)}
  - { id: empty, title: Nothing yet }
  - { id: bare, title: No fingerprints }
facts:
  - { id: rose, kind: event, claim: The river rose., figure: three, at: { source: flood, paragraph: 1 } }
  - { id: hurt, formerly: [injured], kind: event, claim: Twelve were hurt., figure: twelve, names: [Oldon], at: { source: flood, paragraph: 2 } }
  - { id: old, kind: event, claim: Ten were hurt., figure: ten, at: { source: flood, paragraph: 2 }, status: { is: retracted, why: too early } }
  - { id: cost, kind: event, claim: It cost 17 million., figure: 17 million, at: { source: dam, paragraph: 2 } }
  - { id: held, kind: event, claim: The dam held., names: [dam], at: { source: bare, paragraph: 1 } }
`;

async function run(
  paragraphs: readonly string[],
  ids: readonly string[] = [],
  wanted: string | null = null,
  strict = false,
) {
  const article = await readArticle(new TextEncoder().encode(paragraphs.join('\n')), 'article.txt');
  return verify(await baseOf(BASE), { article, ids, source: wanted, strict });
}

describe('facts verify', () => {
  test('tells the source by its paragraphs, and leaves out what was withdrawn', async () => {
    const report = await run(DAM);
    expect([...report.rows].map(({ id, verdict }) => [id, verdict])).toEqual([['cost', 'verified']]);
    expect(report.outcome).toBe('found');
    const flood = await run(FLOOD);
    expect(textOf(flood.summary)).toBe('2 facts: 2 verified');
    expect(flood.notes.map(({ code }) => code)).toEqual(['withdrawn-left-out']);
  });

  test('ends with findings unless all are verified or moved', async () => {
    expect((await run([...FLOOD].reverse())).outcome).toBe('found');
    const report = await run(FLOOD.map((text) => text.replace('three', 'four')));
    expect(report.outcome).toBe('findings');
    expect(textOf(report.summary)).toBe('2 facts: 1 verified, 1 changed (rose)');
    expect(new Ajv({ allowUnionTypes: true }).compile(schemaOf('verdict'))([...report.rows])).toBe(true);
  });

  test('counts those whose paragraphs have changed', async () => {
    const report = await run(FLOOD.map((text) => text.replace('people', 'men')));
    expect(textOf(report.summary)).toBe(
      '2 facts: 2 verified; 1 stands in a changed paragraph: read it again (hurt)',
    );
    expect(report.outcome).toBe('found');
    expect([...report.rows].map(({ changed_paragraphs: changed }) => changed)).toEqual([[], [2]]);
  });

  test('strictly, fails for changed paragraphs, and for those of which nothing tells', async () => {
    const strictly = (paragraphs: readonly string[], source: string | null = null) =>
      run(paragraphs, [], source, true);
    expect((await strictly(FLOOD)).outcome).toBe('found');
    expect((await strictly([...FLOOD].reverse())).outcome).toBe('found');
    expect((await strictly(FLOOD.map((text) => text.replace('people', 'men')))).outcome).toBe('findings');
    const bare = await strictly(DAM, 'bare');
    expect([...bare.rows].map(({ id, verdict }) => [id, verdict])).toEqual([['held', 'verified']]);
    expect({ outcome: bare.outcome, notes: bare.notes.map(({ code }) => code) }).toEqual({
      outcome: 'findings',
      notes: ['no-fingerprint'],
    });
    const lax = await run(DAM, [], 'bare');
    expect({ outcome: lax.outcome, notes: lax.notes }).toEqual({ outcome: 'found', notes: [] });
  });

  test('verifies the facts asked for, withdrawn ones and former ids, too', async () => {
    const report = await run(FLOOD, ['injured', 'old']);
    expect([...report.rows].map(({ id, verdict }) => [id, verdict])).toEqual([
      ['hurt', 'verified'],
      ['old', 'changed'],
    ]);
    expect(report.notes.map(({ code }) => code)).toEqual(['renamed']);
  });

  test('asks whether it is the right article when nothing of it is there', async () => {
    const report = await run(['Something else.'], [], 'flood');
    expect(textOf(report.summary)).toBe('0 of 2 facts could be checked: is this the right article?');
    expect(report.outcome).toBe('findings');
  });

  test('says so when the source has no facts', async () => {
    const report = await run(FLOOD, [], 'empty');
    expect(report.outcome).toBe('nothing');
    expect(report.notes.map(({ message }) => message)).toEqual(['no fact is from the source empty']);
  });

  test.each<[string, readonly string[], readonly string[], string | null, object]>([
    [
      'an article of no source',
      ['Something else.'],
      [],
      null,
      { reason: 'usage', code: 'which-source', hint: 'Say which with --source: flood, dam, empty, bare.' },
    ],
    [
      'an unknown source',
      FLOOD,
      [],
      'flod',
      { reason: 'usage', code: 'unknown-source', hint: 'Did you mean flood?' },
    ],
    ['facts of several sources', FLOOD, ['rose', 'cost'], null, { reason: 'usage', code: 'several-sources' }],
    ['a fact of another source', FLOOD, ['cost'], 'flood', { reason: 'usage', code: 'other-source' }],
    [
      'an unknown fact',
      FLOOD,
      ['rise'],
      null,
      { reason: 'not-found', code: 'unknown-id', hint: 'Did you mean rose?' },
    ],
  ])('%s is an error', async (_, paragraphs, ids, wanted, error) => {
    await expect(run(paragraphs, ids, wanted)).rejects.toMatchObject(error);
  });
});
