import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BaseReceiver } from '../../src/knowledge-base/base-receiver.ts';
import { handOnKnowledgeBase, loadKnowledgeBase } from '../../src/knowledge-base/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-hand-on-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Gathers what it gets. */
function gathering() {
  const got: Record<'kinds' | 'synonyms' | 'sources' | 'entities' | 'facts', unknown[]> = {
    kinds: [],
    synonyms: [],
    sources: [],
    entities: [],
    facts: [],
  };
  const receiver: BaseReceiver = {
    kind: (kind) => got.kinds.push(kind),
    synonyms: (group) => got.synonyms.push(group),
    source: (source) => got.sources.push(source),
    entity: (entity) => got.entities.push(entity),
    fact: (fact) => got.facts.push(fact),
  };
  return { got, receiver };
}

function fileOf(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const fact = (id: string, more: object = {}) =>
  JSON.stringify({ fact: { id, kind: 't', claim: `What ${id} claims.`, at: { source: 's' }, ...more } });
const SOUND = [
  '{"version":1}',
  fact('a', { about: ['x'], figure: 'at least 5' }),
  '{"kinds":{"t":"T"},"synonyms":[["a","b"]]}',
  '{"source":{"id":"s"},"entity":{"id":"x","type":"place","name":"X"}}',
  fact('b', { conflicts: [{ with: 'a' }] }),
].join('\n');

test('a base is handed on as it would be loaded', async () => {
  const paths = [
    fileOf('a.jsonl', SOUND),
    fileOf('b.yaml', 'facts: [{ id: c, kind: t, claim: C., at: { source: s } }]\n'),
  ];
  const { got, receiver } = gathering();
  expect(await handOnKnowledgeBase(paths, receiver)).toEqual({ valid: true, diagnostics: [], omitted: 0 });
  const { knowledgeBase } = await loadKnowledgeBase(paths);
  expect(knowledgeBase).toMatchObject(got);
  expect(got.facts).toHaveLength(3);
});

test('a kind that several files declare is one kind', async () => {
  const kinds = '{"kinds":{"t":"T","u":"U"}}\n';
  const paths = [fileOf('one.jsonl', SOUND), fileOf('two.jsonl', `${kinds}${fact('c')}`)];
  const { got, receiver } = gathering();
  expect(await handOnKnowledgeBase(paths, receiver)).toEqual({ valid: true, diagnostics: [], omitted: 0 });
  expect(got.kinds).toEqual([
    { id: 't', label: 'T' },
    { id: 'u', label: 'U' },
  ]);
  expect((await loadKnowledgeBase(paths)).knowledgeBase?.kinds).toEqual(got.kinds);
});

const FLAWED: Readonly<Record<string, string | Buffer>> = {
  'syntax.jsonl': `${SOUND}\n{"fact": {"id": "é", \n\n[1]\n{"fakt": {}}\n`,
  'references.jsonl': [
    '\ufeff{"kinds":{"t":"T","list":"L"}}',
    fact('a', { about: ['nobody'], at: { source: 's', paragraph: 3 } }),
    fact('a', { status: { is: 'superseded', by: 'b' } }),
    '{"source":{"id":"s","paragraphs":["9f86d081884c7d65"]}}',
    fact('b', { status: { is: 'superseded', by: 'a' }, kind: 'u', figure: 'many some' }),
    fact('c', { formerly: 'b', conflicts: [{ with: 'c' }, { with: 'nothing' }] }),
    '{"entity":{"id":"c","type":"place","name":"C","in":"d"}}\r',
    '{"entity":{"id":"d","type":"place","name":"D","in":"c"}}',
  ].join('\n'),
  'nul.jsonl': `${SOUND}\n\0`,
  'utf16.jsonl': Buffer.from(`\ufeff${SOUND}`, 'utf16le'),
  'long.jsonl': `{"fact":"${'x'.repeat(16 << 20)}"}\n${SOUND}`,
  'empty.jsonl': '',
};

test.each(Object.entries(FLAWED))('%s: every defect is reported, where it stands', async (name, content) => {
  const paths = [fileOf(name, content)];
  const { diagnostics, omitted } = await loadKnowledgeBase(paths);
  const handedOn = await handOnKnowledgeBase(paths, gathering().receiver);
  expect(handedOn).toEqual({ valid: name === 'empty.jsonl', diagnostics, omitted });
  if (name !== 'empty.jsonl') expect(diagnostics).not.toEqual([]);
});

test('a file that cannot be read is an error', async () => {
  const { receiver } = gathering();
  await expect(handOnKnowledgeBase([join(folder, 'none.jsonl')], receiver)).rejects.toMatchObject({
    code: 'no-knowledge-base',
  });
});
