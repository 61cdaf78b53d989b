import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { knowledgeBaseSchema } from '../../../src/knowledge-base/shape/knowledge-base-schema.ts';
import { loadFiles } from '../loaded.ts';

const accepts = new Ajv({ allowUnionTypes: true }).compile(knowledgeBaseSchema());

const BASE = `kinds: { troops: Troop counts }
sources: [{ id: report }]
entities: [{ id: us, type: force, name: US forces }]
facts:
`;
const FACT = 'id: a, kind: troops, claim: A claim., at: { source: report }';

const GOOD: Readonly<Record<string, string>> = {
  'nothing but a version': 'version: 1\n',
  'empty sections': 'kinds:\nfacts: []\nentities: null\n',
  'the smallest fact': `${BASE}  - { ${FACT} }\n`,
  'a figure without quotes': `${BASE}  - { ${FACT}, figure: 2500 }\n`,
  'null for what is optional': `${BASE}  - { ${FACT}, unit: null, when: null, status: null }\n`,
  'one paragraph': `${BASE}  - { id: a, kind: troops, claim: A claim., at: { source: report, paragraph: 3 } }\n`,
  paragraphs: `${BASE}  - { id: a, kind: troops, claim: A claim., at: { source: report, paragraph: [3, 4] } }\n`,
  'a former id': `${BASE}  - { ${FACT}, formerly: b }\n`,
  'former ids': `${BASE}  - { ${FACT}, formerly: [b, c] }\n`,
  'a chain of speakers': `${BASE}  - { ${FACT}, said_by: [{ who: us, mode: statement }, { who: A paper, mode: relays }] }\n`,
  'the article’s own voice': `${BASE}  - { ${FACT}, said_by: [] }\n`,
};

const BAD: Readonly<Record<string, string>> = {
  'another version': 'version: 2\n',
  'a version in words': 'version: one\n',
  'a list at the top': '- version: 1\n',
  'an unknown section': 'fcats: []\n',
  'facts as a map': 'facts: { a: {} }\n',
  'an unknown key': `${BASE}  - { ${FACT}, colour: red }\n`,
  'a missing claim': `${BASE}  - { id: a, kind: troops, at: { source: report } }\n`,
  'a claim of null': `${BASE}  - { id: a, kind: troops, claim: null, at: { source: report } }\n`,
  'an empty claim': `${BASE}  - { id: a, kind: troops, claim: " ", at: { source: report } }\n`,
  'at without a source': `${BASE}  - { id: a, kind: troops, claim: A claim., at: {} }\n`,
  'an id with a space': `${BASE}  - { id: a b, kind: troops, claim: A claim., at: { source: report } }\n`,
  'paragraph 0': `${BASE}  - { id: a, kind: troops, claim: A claim., at: { source: report, paragraph: 0 } }\n`,
  'half a paragraph': `${BASE}  - { id: a, kind: troops, claim: A claim., at: { source: report, paragraph: 1.5 } }\n`,
  'about as text': `${BASE}  - { ${FACT}, about: us }\n`,
  'one speaker as a map': `${BASE}  - { ${FACT}, said_by: { who: us, mode: named } }\n`,
  'an unknown mode': `${BASE}  - { ${FACT}, said_by: [{ who: us, mode: rumour }] }\n`,
  'an unknown basis': `${BASE}  - { ${FACT}, when: { date: 2023, basis: guess } }\n`,
  'an unknown status': `${BASE}  - { ${FACT}, status: { is: gone } }\n`,
  'a status in one word': `${BASE}  - { ${FACT}, status: retracted }\n`,
  'a claim as a list': `${BASE}  - { id: a, kind: troops, claim: [A claim.], at: { source: report } }\n`,
  'an entity without a type': 'entities: [{ id: us, name: US forces }]\n',
  'a short fingerprint': 'sources: [{ id: report, paragraphs: [9f86] }]\n',
  'an address that is none': 'sources: [{ id: report, url: "javascript:alert(1)" }]\n',
  'synonyms in one list': 'synonyms: [airfield, air base]\n',
  'a kind with a space': 'kinds: { troop counts: Troop counts }\n',
};

describe('the schema of knowledge bases agrees with the check', () => {
  test.each(Object.entries(GOOD))('both accept %s', async (_, text) => {
    expect(
      (await loadFiles({ 'facts.yaml': text })).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
  });

  test.each(Object.entries(BAD))('both refuse %s', async (_, text) => {
    expect((await loadFiles({ 'facts.yaml': text })).knowledgeBase).toBeNull();
    expect(accepts(parse(text))).toBe(false);
  });
});
