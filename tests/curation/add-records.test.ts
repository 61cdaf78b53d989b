import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import { linesToAdd } from '../../src/curation/add-line.ts';
import { addRecords } from '../../src/curation/add-records.ts';
import { changesExactly } from '../../src/curation/exactly.ts';
import { yamlSection } from '../../src/curation/section-place.ts';
import { setJsonField, setYamlStatus } from '../../src/curation/set-status.ts';
import { nodeAt, sourceNode } from '../../src/curation/source-node.ts';
import { applySplices } from '../../src/curation/splice.ts';

const FACT = { id: 'new', kind: 'k', claim: 'A, b.', at: { source: 's', paragraph: 2 } };

async function added(text: string, format: 'yaml' | 'json' = 'yaml'): Promise<string> {
  const edited = applySplices(text, addRecords(yaml, text, format, 'facts', [FACT]));
  const change = { type: 'added', records: { facts: [FACT] } } as const;
  expect(await changesExactly(yaml, format, Buffer.from(text), Buffer.from(edited), change), edited).toBe(
    true,
  );
  return edited;
}

describe('a fact is added', () => {
  test.each<[string, string, string]>([
    [
      'to a list in brackets',
      'facts: [{ id: a }] # c\n',
      'facts: [{ id: a }, { id: new, kind: k, claim: "A, b.", at: { source: s, paragraph: 2 } }] # c\n',
    ],
    [
      'to tight brackets',
      'facts: [{id: a}]\n',
      'facts: [{id: a}, {id: new, kind: k, claim: "A, b.", at: {source: s, paragraph: 2}}]\n',
    ],
    [
      'to brackets on lines of their own',
      'facts: [\n  { id: a }, # one, two\n  { id: b } # last\n  ]\n',
      'facts: [\n  { id: a }, # one, two\n  { id: b }, # last\n  { id: new, kind: k, claim: "A, b.", at: { source: s, paragraph: 2 } }\n  ]\n',
    ],
    [
      'behind a trailing comma',
      'facts: [\n  { id: a }, # one\n]\nversion: 1\n',
      'facts: [\n  { id: a }, # one\n  { id: new, kind: k, claim: "A, b.", at: { source: s, paragraph: 2 } },\n]\nversion: 1\n',
    ],
    [
      'to a document in brackets',
      '{ version: 1, facts: [ { id: a } ] }',
      '{ version: 1, facts: [ { id: a }, { id: new, kind: k, claim: "A, b.", at: { source: s, paragraph: 2 } } ] }',
    ],
    [
      'to a document in brackets without facts',
      '{ version: 1 }',
      '{ version: 1, facts: [{ id: new, kind: k, claim: "A, b.", at: { source: s, paragraph: 2 } }] }',
    ],
    [
      'to an empty list in a document in brackets',
      '{facts: []}',
      '{facts: [{ id: new, kind: k, claim: "A, b.", at: { source: s, paragraph: 2 } }]}',
    ],
    [
      'under a quoted key',
      '"facts":\n- id: a\n  kind: k\n',
      '"facts":\n- id: a\n  kind: k\n- id: new\n  kind: k\n  claim: A, b.\n  at: { source: s, paragraph: 2 }\n',
    ],
    [
      'where there are no facts',
      'version: 1 # c\n# end',
      'version: 1 # c\n# end\n\nfacts:\n  - id: new\n    kind: k\n    claim: A, b.\n    at: { source: s, paragraph: 2 }',
    ],
    [
      'before the end of the document',
      'version: 1\n...\n',
      'version: 1\n\nfacts:\n  - id: new\n    kind: k\n    claim: A, b.\n    at: { source: s, paragraph: 2 }\n...\n',
    ],
    [
      'in an empty section',
      'facts: [] # none\nversion: 1\n',
      'facts: # none\n  - id: new\n    kind: k\n    claim: A, b.\n    at: { source: s, paragraph: 2 }\nversion: 1\n',
    ],
    [
      'in the order and quotes of its neighbours',
      "facts:\n    -   id: a\n        at:\n            source: s\n        claim: 'x'\n        kind: k\n",
      "facts:\n    -   id: a\n        at:\n            source: s\n        claim: 'x'\n        kind: k\n    -   id: new\n        at:\n            source: s\n            paragraph: 2\n        claim: 'A, b.'\n        kind: k\n",
    ],
  ])('%s', async (_, text, expected) => {
    expect(await added(text)).toBe(expected);
    expect(await added(text.replaceAll('\n', '\r\n'))).toBe(expected.replaceAll('\n', '\r\n'));
  });
});

const values = fc.string({ minLength: 1, maxLength: 20 });
const bases = fc
  .record({
    facts: fc.array(
      fc.record({
        id: fc.constant(''),
        kind: fc.constant('k'),
        claim: values,
        tags: fc.array(values, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
    status: fc.constantFrom(undefined, null, { is: 'disputed', why: 'x' }, { is: 'superseded', by: 'y' }),
    others: fc.boolean(),
    indent: fc.constantFrom(undefined, 1, 2, 4, '\t'),
    crlf: fc.boolean(),
    last: fc.constantFrom('', '\n'),
  })
  .map(({ facts, status, others, indent, crlf, last }) => {
    const numbered = facts.map((fact, index) => ({
      ...fact,
      id: `f${index}`,
      ...(status === undefined ? {} : { status }),
      at: { source: 's' },
    }));
    const whole = { version: 1, facts: numbered, ...(others ? { sources: [{ id: 's' }] } : {}) };
    const json = JSON.stringify(whole, null, indent) + last;
    return { text: crlf ? json.replaceAll('\n', '\r\n') : json, whole };
  });

describe('JSON', () => {
  test('gains exactly a fact, in any layout', async () => {
    await fc.assert(
      fc.asyncProperty(bases, async ({ text, whole }) => {
        const edited = await added(text, 'json');
        expect(JSON.parse(edited)).toEqual({ ...whole, facts: [...whole.facts, FACT] });
        expect(/[^\r]\n/u.test(edited) && edited.includes('\r\n')).toBe(false);
        expect(edited.includes('\n')).toBe(text.includes('\n'));
      }),
      { numRuns: 300 },
    );
  });

  test('changes exactly a status, in any layout', async () => {
    await fc.assert(
      fc.asyncProperty(
        bases.filter(({ whole }) => whole.facts.length > 0),
        async ({ text, whole }) => {
          const fact = nodeAt(sourceNode(yaml, text, 0), ['facts', 0]);
          if (fact?.type !== 'map') throw new Error('no fact');
          const status = { is: 'retracted', why: 'a "reason"' };
          const edited = applySplices(text, setJsonField(text, fact, 'status', status));
          expect(JSON.parse(edited)).toEqual({
            ...whole,
            facts: whole.facts.map((each, at) => (at === 0 ? { ...each, status } : each)),
          });
          const change = { type: 'status', id: 'f0', status } as const;
          expect(await changesExactly(yaml, 'json', Buffer.from(text), Buffer.from(edited), change)).toBe(
            true,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('lines are spaced like the last one', () => {
    const line = (text: string) => linesToAdd(Buffer.from(text), 'facts', [{ id: 'n' }]);
    expect(line('{"version":1}\n')).toBe('{"fact":{"id":"n"}}\n');
    expect(line('{"version": 1}')).toBe('\n{"fact": {"id": "n"}}');
    expect(line('{ "version": 1 }\r\n')).toBe('{ "fact": { "id": "n" } }\r\n');
    expect(line('')).toBe('{"fact": {"id": "n"}}\n');
  });
});

describe('a status', () => {
  test.each<[string, string, string]>([
    [
      'in brackets on lines',
      '- {\n    id: a,\n    at: { source: s } # c\n  }\n',
      '- {\n    id: a,\n    at: { source: s }, # c\n    status: { is: retracted, why: x }\n  }\n',
    ],
    [
      'before tags',
      '- id: a\n  at: { source: s }\n  tags: [b]\n',
      '- id: a\n  at: { source: s }\n  status: { is: retracted, why: x }\n  tags: [b]\n',
    ],
    [
      'instead of a replacement',
      '- id: a\n  status:\n    is: superseded # s\n    by: b # b\n',
      '- id: a\n  status:\n    is: retracted # s\n    # b\n    why: x\n',
    ],
    [
      'instead of long text',
      '- id: a\n  status:\n    is: disputed\n    why: >- # w\n      Long,\n      long.\n\n  tags: [b]\n',
      '- id: a\n  status:\n    is: retracted\n    why: x # w\n\n  tags: [b]\n',
    ],
    [
      'that is a word',
      '- id: a\n  status: disputed # c\n',
      '- id: a\n  status: { is: retracted, why: x } # c\n',
    ],
  ])('stands %s', (_, list, expected) => {
    const text = `facts:\n${list}`;
    const fact = nodeAt(sourceNode(yaml, text, 0), ['facts', 0]);
    if (fact?.type !== 'map') throw new Error('no fact');
    expect(yamlSection(yaml, text, 'facts').type).toBe('list');
    const edited = applySplices(text, setYamlStatus(text, fact, [], { is: 'retracted', why: 'x' }));
    expect(edited.replace(/ +$/gmu, '')).toBe(`facts:\n${expected}`);
  });
});
