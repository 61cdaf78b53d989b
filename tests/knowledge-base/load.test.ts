import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGEST_DOCUMENT } from '../../src/knowledge-base/limits.ts';
import { loadKnowledgeBase } from '../../src/knowledge-base/load.ts';
import { loadFiles, places } from './loaded.ts';

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

const FACT = 'id: a, kind: troops, claim: A claim., at: { source: report }';

describe('what a fact says', () => {
  test('is read whole', async () => {
    const loaded = await loadFiles({
      'facts.yaml': `${BASE}  - id: troops-iraq
    formerly: [iraq-troops]
    kind: troops
    claim: The US keeps 2,500 troops in Iraq.
    figure: 2500
    unit: troops
    about: [us-forces, baghdad]
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
        about: ['us-forces', 'baghdad'],
        names: ['Iraq'],
        place: 'iraq',
        when: {
          stated: 'Tuesday',
          date: '2023-11-21',
          basis: 'inferred',
          why: 'The article says Tuesday.',
        },
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
    expect(loaded.knowledgeBase?.synonyms).toEqual([['airfield', 'air base']]);
  });

  test('keeps the words of scalars', async () => {
    const { knowledgeBase } = await loadFiles({
      'facts.yaml': `%YAML 1.1\n---\n${BASE}  - { ${FACT}, tags: [no, 010, 12345678901234567890, 1e3, 1.50, true, 0x1F] }\n`,
    });
    expect(knowledgeBase?.facts[0]?.tags).toEqual([
      'no',
      '010',
      '12345678901234567890',
      '1e3',
      '1.50',
      'true',
      '0x1F',
    ]);
  });

  test('keeps the digits of numbers in JSON', async () => {
    const { knowledgeBase } = await loadFiles({
      'facts.json':
        '{"kinds":{"t":"T"},"sources":[{"id":"s"}],"facts":[{"id":1,"kind":"t","claim":"C.","at":{"source":"s"},"tags":[12345678901234567890,1.50]}]}',
    });
    expect(knowledgeBase?.facts[0]).toMatchObject({ id: '1', tags: ['12345678901234567890', '1.50'] });
  });

  test('may run over several lines', async () => {
    const { knowledgeBase } = await loadFiles({
      'facts.yaml': `${BASE}  - id: a\n    kind: troops\n    claim: >\n      A claim\n      of two lines.\n    unit: |\n      troops\n    at: { source: report }\n`,
    });
    expect(knowledgeBase?.facts[0]).toMatchObject({ claim: 'A claim of two lines.', unit: 'troops' });
  });
});

describe('mistakes', () => {
  test('are reported all at once, where they stand', async () => {
    const loaded = await loadFiles({
      'facts.yaml': `${BASE}  - id: a
    kind: trops
    claim: A claim.
    at: { source: report, paragraph: 3 }
  - { id: b, kind: troops, claim: B claims., at: { source: report }, figure: 2,500 }
  - id: c
    kind: troops
    clam: C claims.
    at: { source: report }
  - { id: d, kind: troops, claim: D claims., at: { source: reprot } }
  - { id: e, kind: troops, claim: E claims., at: { source: report }, conflicts: [{ with: c }, { with: f }] }
`,
    });
    expect(places(loaded)).toEqual([
      '12:11 unknown-kind',
      '14:38 unknown-paragraph',
      '15:78 split-number',
      '18:5 unknown-key',
      '20:60 unknown-source',
      '21:103 unknown-fact',
    ]);
    expect(loaded.diagnostics.map(({ fact }) => fact)).toEqual(['a', 'a', 'b', 'c', 'd', 'e']);
    expect(loaded.diagnostics[0]).toEqual({
      file: 'facts.yaml',
      line: 12,
      column: 11,
      code: 'unknown-kind',
      severity: 'error',
      message: 'There is no kind "trops".',
      hint: 'Did you mean "troops"?',
      fact: 'a',
      excerpt: '    kind: trops',
      length: 5,
    });
    expect(loaded.knowledgeBase).toBeNull();
  });

  test('of a fact that is not whole are told with what it lacks', async () => {
    const loaded = await loadFiles({
      'facts.yaml': `${BASE}  - { id: a, kind: trops, figure: none at all, about: [nobody], at: { paragraph: 3 } }
  - { kind: trops, claim: 7, when: { date: 2023-13 }, at: { source: reprot } }
  - { id: b c, kind: trops, claim: B claims., at: { source: report, paragraph: 3 } }
  - { id: d, kind: troops, claim: The army sent 1,200 troops., at: { source: reprot } }
`,
    });
    expect(places(loaded)).toEqual([
      ...['11:5 missing-field', '11:20 unknown-kind', '11:35 bad-figure', '11:56 unknown-entity'],
      '11:69 missing-field',
      ...['12:5 missing-field', '12:13 unknown-kind', '12:44 bad-date', '12:69 unknown-source'],
      ...['13:11 bad-id', '13:22 unknown-kind', '13:80 unknown-paragraph'],
      ...['14:35 split-number', '14:78 unknown-source'],
    ]);
  });

  test('count columns in characters', async () => {
    const { diagnostics } = await loadFiles({
      'facts.yaml': 'kinds: {}\n# 😀\nsources: [{ id: "a", title: "😀é", colour: "😀" }]\n',
    });
    expect(diagnostics.map(({ line, column, length }) => [line, column, length])).toEqual([[3, 35, 6]]);
  });

  test('in the syntax of one record leave the others checked', async () => {
    const loaded = await loadFiles({
      'facts.yaml': `${BASE}  - { ${FACT}\n  - { id: b, kind: troops, claim: B claims., at: { source: report }, colour: red }\n  - { id: c, kind: troops, claim: "C, at: { source: report } }\n  - { id: d, kind: troops, claim: D claims., at: { source: report }, conflicts: [{ with: c }] }\n`,
    });
    expect(loaded.diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '11 yaml-syntax',
      '12 unknown-key',
      '13 yaml-syntax',
    ]);
  });

  test.each([
    ['a quote left open', '    claim: "A claim.\n    unit: x', '11:12', 'this quote is not closed'],
    ['a bracket left open', '    about: [x, y\n    unit: x', '11:12', 'this bracket is not closed'],
    [
      'a colon in plain text',
      '    claim: The US: 2,500 troops',
      '11:12',
      'text that holds ": " without quotes',
    ],
    ['a tab', '\tclaim: A claim.', '11:1', 'a tab indents this line'],
  ])('of syntax say so and where: %s', async (_, lines, place, message) => {
    const { diagnostics } = await loadFiles({
      'facts.yaml': `${BASE.trimEnd()}\n  - id: a\n${lines}\n`.replace('version: 1\n', ''),
    });
    const syntax = diagnostics.filter(({ code }) => code === 'yaml-syntax');
    expect(syntax.map((found) => [`${found.line}:${found.column}`, found.message])).toEqual([
      [place, `Not valid YAML: ${message}.`],
    ]);
  });

  test('of split numbers are told from other stray keys', async () => {
    const { diagnostics } = await loadFiles({
      'facts.yaml': `${BASE}  - { ${FACT}, figure: "at least $1,200,000" }\n  - { id: b, kind: troops, claim: B claims., at: { source: report }, figure: at least $1,200,000 }\n  - { id: c, kind: troops, claim: C claims., at: { source: report }, unit: US, Iraqi troops }\n`,
    });
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['split-number', 'Put it in quotes: figure: "at least $1,200".'],
      ['unknown-key', 'Text that holds a comma needs quotes inside { }.'],
    ]);
  });

  test('of another file name it', async () => {
    const { diagnostics } = await loadFiles({
      'one.yaml': `${BASE}  - { ${FACT} }\n`,
      'two.jsonl': '{"fact":{"id":"a","kind":"troops","claim":"Again.","at":{"source":"report"}}}\n',
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        file: 'two.jsonl',
        line: 1,
        column: 15,
        code: 'duplicate-id',
        message: 'The id "a" is already taken by a fact, at one.yaml:11.',
      },
    ]);
  });

  test('beyond a thousand are counted', async () => {
    const { diagnostics, omitted } = await loadFiles({
      'facts.jsonl': '{"fcat":{}}\n'.repeat(1500),
    });
    expect([diagnostics.length, omitted]).toEqual([1000, 500]);
  });
});

describe('files', () => {
  test('are read with a byte order mark, with carriage returns and without a final line break', async () => {
    const text = `${BASE}  - { ${FACT}, colour: red }`;
    const place = `11:${`  - { ${FACT}, `.length + 1} unknown-key`;
    for (const variant of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n')]) {
      expect(places(await loadFiles({ 'facts.yaml': variant }))).toContain(place);
    }
  });

  test.each([
    ['NUL bytes', Buffer.from('facts: []\n# \0'), 'binary-file', '2:3'],
    ['UTF-16', Buffer.from('\ufefffacts: []', 'utf16le'), 'binary-file', '1:1'],
    [
      'an older encoding',
      Buffer.concat([Buffer.from('# \ufffd ok\nx: caf'), Buffer.of(0xe9)]),
      'not-utf8',
      '2:7',
    ],
    ['nothing', Buffer.alloc(0), 'empty-file', '1:1'],
    ['comments alone', Buffer.from('# one\n\n  # two\n'), 'empty-file', '1:1'],
  ])('of %s are refused', async (_, bytes, code, place) => {
    const loaded = await loadFiles({ 'facts.yaml': bytes });
    expect(loaded.diagnostics.map((found) => `${found.line}:${found.column} ${found.code}`)).toEqual([
      `${place} ${code}`,
    ]);
    expect(loaded.parsed).toBe(false);
  });

  test('larger than the limit are not read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-large-'));
    try {
      const file = join(folder, 'facts.yaml');
      writeFileSync(file, '');
      truncateSync(file, LARGEST_DOCUMENT + 1);
      expect((await loadKnowledgeBase([file])).diagnostics).toMatchObject([
        { code: 'too-large', line: 1, column: 1 },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    ['lists', '['],
    ['lists in block style', '- '],
    ['maps', '{a: '],
    ['keys', '? '],
  ])('of %s nested endlessly are refused', async (_, opening) => {
    const loaded = await loadFiles({
      'facts.yaml': opening.repeat(50_000),
      'facts.json': '['.repeat(50_000),
    });
    expect(loaded.diagnostics.map(({ code }) => code)).toEqual(['too-deep', 'too-deep']);
  });

  test('of JSON report what is wrong with it', async () => {
    const loaded = await loadFiles({
      'a.json': '{"facts": [],\n "facts": []}',
      'b.json': '{"facts": [}',
      'c.json': '{"facts": []} x',
      'd.json': '{"kinds": {"a": "\\q"}}',
    });
    expect(
      loaded.diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    ).toEqual([
      'a.json:2:2 duplicate-key',
      'b.json:1:12 json-syntax',
      'c.json:1:15 json-syntax',
      'd.json:1:17 json-syntax',
    ]);
  });

  test('of lines may hold records in any order, several to a line, and one bad line', async () => {
    const loaded = await loadFiles({
      'facts.jsonl':
        '{"fact":{"id":"a","kind":"t","claim":"é.","at":{"source":"s"}}}\r\n\r\n{"kinds":{"t":"T"},"source":{"id":"s"}}\nno JSON\n{"fact":{"id":"b","kind":"t","claim":"Bé","unit":"x","unit":"y","at":{"source":"s"}}}',
    });
    expect(places(loaded)).toEqual(['4:1 json-syntax', '5:54 duplicate-key']);
  });

  test('of a folder are read in the order of their names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'facts-folder-'));
    try {
      const fact = (id: string) =>
        `facts: [{ id: ${id}, kind: t, claim: ${id} claims., at: { source: s } }]\n`;
      writeFileSync(join(folder, 'b.yml'), fact('b'));
      writeFileSync(join(folder, 'B.yaml'), fact('B'));
      writeFileSync(join(folder, 'a.yaml'), fact('a'));
      writeFileSync(join(folder, 'z.jsonl'), '{"kinds":{"t":"T"},"source":{"id":"s"}}');
      writeFileSync(join(folder, 'notes.txt'), 'no knowledge base');
      writeFileSync(join(folder, '.hidden.yaml'), 'no: knowledge base');
      mkdirSync(join(folder, 'c.yaml'));
      const { knowledgeBase, files } = await loadKnowledgeBase([folder]);
      expect(knowledgeBase?.facts.map(({ id }) => id)).toEqual(['B', 'a', 'b']);
      expect(files.map((file) => file.slice(folder.length + 1))).toEqual([
        'B.yaml',
        'a.yaml',
        'b.yml',
        'z.jsonl',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('every defect at once', () => {
  test('an id taken twice, also by a fact that is not whole', async () => {
    const { diagnostics } = await loadFiles({
      'facts.yaml': `${BASE}  - { ${FACT} }
  - { id: a, claim: Two., at: { source: report } }
  - { id: b, claim: Three., at: { source: report } }
  - { id: b, claim: Four., at: { source: report } }
  - { id: iraq, claim: Five., at: { source: report } }
`,
    });
    expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '12 missing-field',
      '12 duplicate-id',
      '13 missing-field',
      '14 missing-field',
      '14 duplicate-id',
      '15 missing-field',
      '15 duplicate-id',
    ]);
  });

  test.each([
    ['facts: !!python/object:os []', 8, 'tag', 18],
    ['facts: [!a x]', 9, 'tag', 2],
    ['sources: &s []', 10, 'alias', 2],
    ['facts: *s', 8, 'alias', 2],
  ])('the mark of %s is under what is not read', async (line, column, code, length) => {
    const { diagnostics } = await loadFiles({ 'facts.yaml': `version: 1\n${line}\n` });
    expect(diagnostics.find((each) => each.code === code)).toMatchObject({ line: 2, column, length });
  });
});
