import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LoadedKnowledgeBase, loadKnowledgeBase } from '../../src/knowledge-base/load.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-load-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function load(files: Readonly<Record<string, string>>): Promise<LoadedKnowledgeBase> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return await loadKnowledgeBase(Object.keys(files).map((name) => join(folder, name)));
}

function brief(loaded: LoadedKnowledgeBase): readonly string[] {
  return loaded.diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

const BASE = `version: 1
kinds: { troops: Troop counts, quote: Quotes }
synonyms: [[airfield, air base]]
sources:
  - { id: report, title: A report, outlet: null, paragraphs: [9f86d081884c7d65, 60303ae22b998861] }
entities:
  - { id: us-forces, type: force, name: US forces, aliases: [American troops] }
  - { id: baghdad, type: place, name: Baghdad, in: iraq }
  - { id: iraq, type: place, name: Iraq }
facts:
`;

describe('loadKnowledgeBase', () => {
  test('reads every field of a fact', async () => {
    const loaded = await load({
      'facts.yaml': `${BASE}  - id: troops-iraq
    formerly: [iraq-troops]
    kind: troops
    claim: The US keeps 2,500 troops in Iraq.
    figure: 2500
    unit: troops
    about: [us-forces]
    names: [Iraq]
    place: iraq
    when: { stated: Tuesday, date: 2023-11-21, basis: inferred, why: The article says Tuesday. }
    said_by: [{ who: two US officials, mode: anonymous }]
    quote: [a few words]
    at: { source: report, paragraph: [2, 1] }
    status: { is: disputed, why: Counted otherwise elsewhere. }
    tags: [bases]
`,
    });
    expect(loaded.diagnostics).toEqual([]);
    expect(loaded.knowledgeBase?.facts).toEqual([
      {
        id: 'troops-iraq',
        formerly: ['iraq-troops'],
        kind: 'troops',
        claim: 'The US keeps 2,500 troops in Iraq.',
        figure: { stated: '2500', relation: 'exact', value: 2500, min: null, max: null, currency: null },
        unit: 'troops',
        about: ['us-forces'],
        names: ['Iraq'],
        place: 'iraq',
        when: { stated: 'Tuesday', date: '2023-11-21', basis: 'inferred', why: 'The article says Tuesday.' },
        saidBy: [{ who: 'two US officials', mode: 'anonymous' }],
        quote: ['a few words'],
        at: { source: 'report', paragraphs: [1, 2] },
        status: { is: 'disputed', by: null, why: 'Counted otherwise elsewhere.' },
        conflicts: [],
        tags: ['bases'],
      },
    ]);
    expect(loaded.knowledgeBase?.kinds).toEqual([
      { id: 'troops', label: 'Troop counts' },
      { id: 'quote', label: 'Quotes' },
    ]);
  });

  test('reports five different mistakes of one file at once', async () => {
    const loaded = await load({
      'facts.yaml': `${BASE}  - id: a
    kind: trops
    claim: A claim.
    at: { source: report, paragraph: 3 }
  - { id: b, kind: troops, claim: A claim., at: { source: report }, figure: 2,500 }
  - id: c
    kind: troops
    clam: A claim.
    at: { source: report }
  - { id: d, kind: troops, claim: A claim., at: { source: reprot } }
`,
    });
    expect(brief(loaded)).toEqual([
      '12:11 unknown-kind',
      '14:38 unknown-paragraph',
      '15:77 split-number',
      '18:5 unknown-key',
      '20:59 unknown-source',
    ]);
    expect(loaded.knowledgeBase).toBeNull();
  });
});
