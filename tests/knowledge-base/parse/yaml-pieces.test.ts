import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import type { PlacedProblem } from '../../../src/knowledge-base/base-builder.ts';
import { documentRecords } from '../../../src/knowledge-base/parse/document-records.ts';
import type { RawRecord } from '../../../src/knowledge-base/parse/raw-record.ts';
import type { RecordSink } from '../../../src/knowledge-base/parse/record-sink.ts';
import { readYamlDocument } from '../../../src/knowledge-base/parse/yaml-document.ts';
import { cutYaml } from '../../../src/knowledge-base/parse/yaml-pieces.ts';
import { readYamlRecords } from '../../../src/knowledge-base/parse/yaml-records.ts';
import type { TextProblem } from '../../../src/knowledge-base/problem.ts';

class Collected implements RecordSink {
  readonly records: RawRecord[] = [];
  readonly problems: (TextProblem | PlacedProblem)[] = [];

  record(record: RawRecord): void {
    this.records.push(record);
  }
  unusable(): void {}
  textProblem(problem: TextProblem): void {
    this.problems.push(problem);
  }
  recordProblem(problem: PlacedProblem): void {
    this.problems.push(problem);
  }
}

async function inPieces(text: string): Promise<Collected> {
  const collected = new Collected();
  await readYamlRecords(text, 0, () => Promise.resolve(yaml), collected);
  return collected;
}

function atOnce(text: string): Collected {
  const collected = new Collected();
  const { value, problems } = readYamlDocument(yaml, text);
  collected.problems.push(...problems);
  if (value !== undefined) documentRecords(value, { file: 0, chunk: { start: 0, end: 0 } }, collected);
  return collected;
}

/** Reading in pieces must give what reading at once gives, where that has no problem; and a problem where it has one. */
async function expectSame(text: string): Promise<void> {
  const [pieces, whole] = [await inPieces(text), atOnce(text)];
  expect(pieces.problems.length === 0, `${text}\n${JSON.stringify(pieces.problems)}`).toBe(
    whole.problems.length === 0,
  );
  if (whole.problems.length > 0) return;
  const bare = ({ section, value }: RawRecord) => ({ section, value });
  expect(pieces.records.map(bare), text).toEqual(whole.records.map(bare));
}

const VALUES = [
  'plain',
  '"quoted"',
  '"over\n   two lines"',
  "'x\n\n    y'",
  '|\n     text\n     - text\n\n     # text',
  '>-\n      folded\n      - text',
  '[a,\n     b]',
  '{ a: b,\n    c: d }',
  'over\n     two',
  '',
  '# comment',
  '2,500',
];
const value = fc.constantFrom(...VALUES);
const item = fc
  .array(fc.tuple(fc.constantFrom('id', 'claim', 'x', 'y'), value), { minLength: 1, maxLength: 3 })
  .map((entries) =>
    entries.map(([key, text], index) => `${index === 0 ? '- ' : '  '}${key}: ${text}`).join('\n'),
  );
const noise = fc.constantFrom('', '', '', '\n', '# comment\n', '   # comment\n', '  \n');
const section = fc.tuple(
  fc.constantFrom('facts', 'entities', 'sources', 'kinds', 'version', 'other'),
  fc.constantFrom('', '', ' # comment', ' []', ' { a: b }', ' 1'),
  fc.array(fc.tuple(noise, item), { maxLength: 3 }),
  fc.constantFrom(0, 2, 2, 4),
);
const documents = fc
  .tuple(
    fc.constantFrom('', '', '---\n', '# head\n', '--- # head\n', '%YAML 1.2\n---\n', '\n'),
    fc.array(section, { maxLength: 4 }),
    fc.constantFrom('', '', '...\n', '---\n'),
  )
  .map(([head, sections, tail]) => {
    const body = sections.map(([name, after, items, indent]) => {
      const texts = items.map(([before, text]) => before + text.replace(/^/gmu, ' '.repeat(indent)));
      return `${name}:${after}\n${texts.map((text) => `${text}\n`).join('')}`;
    });
    return head + body.join('') + tail;
  });

describe('reading YAML in pieces', () => {
  test('is reading it at once', async () => {
    await fc.assert(fc.asyncProperty(documents, expectSame), { numRuns: 1500 });
  });

  test('cuts lists into their items', () => {
    const text =
      '---\nversion: 1\nfacts: # all\n  # first\n  - id: a\n    x: |\n      - no item\n\n  - id: b\nkinds: { a: A }\n';
    expect(cutYaml(text).map(({ holds, start, end }) => [holds, text.slice(start, end)])).toEqual([
      ['section', 'version: 1\n'],
      ['record', '  - id: a\n    x: |\n      - no item\n\n'],
      ['record', '  - id: b\n'],
      ['section', 'kinds: { a: A }\n'],
    ]);
  });

  test('leaves other documents whole', () => {
    for (const text of [
      '{ facts: [] }',
      '"facts": []\n',
      '- a\n',
      'a: 1\n---\nb: 2\n',
      'facts: []\nfacts: []\n',
      'a: 1\n"b": 2\n',
      'a: 1\nb c: 2\n',
    ]) {
      expect(cutYaml(text).map(({ holds }) => holds)).toEqual(['document']);
    }
  });

  test('loses one record to an open quote, not the rest', async () => {
    const { records, problems } = await inPieces(
      'facts:\n  - id: a\n    claim: "open\n  - id: b\n  - id: c\n',
    );
    expect(problems).toHaveLength(1);
    expect(records.map(({ value: read }) => JSON.stringify(read))).toEqual([
      '{"keys":["id"],"values":["b"]}',
      '{"keys":["id"],"values":["c"]}',
    ]);
  });
});
