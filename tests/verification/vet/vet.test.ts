import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/article/draft.ts';
import { compileKnowledgeBase } from '../../../src/compiled/build.ts';
import { memorySource } from '../../../src/compiled/byte-source.ts';
import { openCompiledBase } from '../../../src/compiled/open.ts';
import { loadKnowledgeBase } from '../../../src/knowledge-base/load.ts';
import { vetDraft } from '../../../src/verification/vet/vet.ts';
import { measure } from '../../bench/vet/measure.ts';

const ROOT = join(import.meta.dirname, '../../..');

async function openBase(path: string) {
  const { knowledgeBase } = await loadKnowledgeBase([path]);
  if (knowledgeBase === null) throw new Error('no knowledge base');
  return openCompiledBase(memorySource(compileKnowledgeBase(knowledgeBase)));
}

const packaged = openBase(join(ROOT, 'facts.yaml'));

async function findings(text: string) {
  const { findings: found } = vetDraft(readDraft(text, 'draft.txt'), await packaged);
  return found.map(({ code, text: words }) => `${code}: ${words}`);
}

/** What a set must keep to, and what one must that nothing was mended for yet. */
const LEAST = { alarms: 0, precision: 0.95, recall: 0.9 } as const;
const LEAST_UNSEEN = { alarms: 1, precision: 0.94, recall: 0.75 } as const;
const UNSEEN = '-unseen.txt';

describe('the annotated drafts', () => {
  const drafts = join(ROOT, 'tests/bench/vet/drafts');
  test.each(readdirSync(drafts))('%s: hardly an alarm is false, hardly a fault missed', async (name) => {
    const measured = await measure([join(drafts, name)], ROOT);
    const problems = measured.problems.join('\n');
    const least = name.endsWith(UNSEEN) ? LEAST_UNSEEN : LEAST;
    expect(measured.falseAlarms, problems).toBeLessThanOrEqual(least.alarms);
    if (measured.expected === 0) return;
    expect(measured.precision, problems).toBeGreaterThanOrEqual(least.precision);
    expect(measured.recall, problems).toBeGreaterThanOrEqual(least.recall);
  });
});

describe('figures that report nothing', () => {
  test.each([
    'One of the two sides said in 2023 that nothing had changed in 24 hours.',
    'On Day 5, the 45-year-old minister left at 3:30 p.m. for a two-day visit to Room 12.',
    'Call +1 202 555 0100 or read Resolution 1701, page 3.',
    'The three men had known each other for ten years.',
    'It was a 50-50 chance, one in five, the first time in a two-state debate.',
  ])('%s', async (text) => {
    const { findings: found, counts } = vetDraft(readDraft(text, 'draft.txt'), await packaged);
    expect({ found, statements: counts.statements }).toEqual({ found: [], statements: 0 });
  });
});

describe('an attribution', () => {
  test('carries over to the next sentence of its paragraph, and no further', async () => {
    const said = 'Two US officials spoke of the missile attack on Ain al-Asad.';
    const claim = 'Eight injuries resulted from the missile attack on Ain al-Asad air base.';
    expect(await findings(`${said} ${claim}`)).toEqual([]);
    expect(await findings(`${said}\n\n${claim}`)).toEqual([`attribution-lost: ${claim}`]);
  });

  test('is not needed for what the article says in its own voice', async () => {
    expect(await findings('There are 2,500 US troops in Iraq.')).toEqual([]);
  });
});

test('counts what is right as well as what is wrong', async () => {
  const text =
    'The US has 2,500 troops in Iraq and 800 in Syria. Police seized 300 rifles. At least 62 US personnel were injured.';
  const { counts } = vetDraft(readDraft(text, 'draft.txt'), await packaged);
  expect(counts).toEqual({
    statements: 4,
    supported: 2,
    wrong: 1,
    unsupported: 1,
    spellings: 0,
    unjudged: 0,
  });
});

test.each([
  ['The count in May was 12.', 1],
  ['The score was put at 10.', 1],
  ['The meeting had twelve items.', 0],
  ['It took 12 hours.', 0],
])('%s gives figures that nobody judged: %d', async (text, unjudged) => {
  expect(vetDraft(readDraft(text, 'draft.txt'), await packaged).counts.unjudged).toBe(unjudged);
});

test('an empty knowledge base supports nothing and breaks nothing', async () => {
  const empty = { version: 1, kinds: [], synonyms: [], sources: [], entities: [], facts: [] };
  const base = openCompiledBase(memorySource(compileKnowledgeBase(empty)));
  const draft = readDraft('At least 62 people were killed. “We will not stop here,” he said.', 'a.txt');
  expect(vetDraft(draft, base).findings.map(({ code }) => code)).toEqual(['unsupported', 'unsupported']);
});

test('a fact is found among thousands of others', async () => {
  const lines = [
    { version: 1 },
    { kinds: { count: 'Counts' } },
    { source: { id: 's', title: 'Many' } },
    { entity: { id: 'velden', type: 'place', name: 'Velden' } },
    ...Array.from({ length: 4000 }, (_, position) => ({
      fact: {
        id: `f${position}`,
        kind: 'count',
        claim: `Depot ${position} held ${position + 20} crates.`,
        figure: `${position + 20}`,
        unit: 'crates',
        at: { source: 's' },
      },
    })),
    {
      fact: {
        id: 'wells',
        kind: 'count',
        claim: 'Engineers drilled 71 wells in Velden.',
        figure: '71',
        unit: 'wells',
        about: ['velden'],
        place: 'velden',
        at: { source: 's' },
      },
    },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'vet-many-'));
  try {
    const path = join(folder, 'many.jsonl');
    writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    const draft = readDraft('In Velden, engineers have drilled 17 wells.', 'a.txt');
    expect(vetDraft(draft, await openBase(path)).findings).toMatchObject([
      { code: 'wrong-figure', fact: 'wells' },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
