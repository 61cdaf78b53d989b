import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadFiles } from './loaded.ts';

const WORDS = [
  'id',
  'kind',
  'claim',
  'at',
  'source',
  'figure',
  'when',
  'date',
  'said_by',
  'who',
  'status',
  'is',
  'by',
  'about',
  'conflicts',
  'with',
  'formerly',
  'in',
  'type',
  'name',
  'aliases',
  'paragraphs',
  'a',
  'b',
  '__proto__',
  'constructor',
];

/** Anything, but often with the words of the format in the right places. */
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      'a',
      'b',
      'troops',
      'report',
      'x y',
      '',
      null,
      true,
      0,
      1,
      -1,
      2500,
      1e21,
      '2023-11-21',
      'at least 62',
      'retracted',
      '\u202e',
      '\0',
      '\ud800',
    ),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 8 }),
  ),
})).value;
const base = fc.record(
  {
    version: fc.constantFrom<unknown>(1, 2, 'one', null),
    kinds: fc.oneof(anything, fc.constant({ a: 'A' })),
    synonyms: anything,
    sources: fc.oneof(anything, fc.array(anything, { maxLength: 3 })),
    entities: fc.oneof(anything, fc.array(anything, { maxLength: 3 })),
    facts: fc.oneof(anything, fc.array(anything, { maxLength: 4 })),
  },
  { requiredKeys: [] },
);

describe('loading never throws, and has a base or an error', () => {
  async function expectTotal(name: string, content: string | Uint8Array): Promise<void> {
    const { knowledgeBase, diagnostics } = await loadFiles({ [name]: content });
    expect(knowledgeBase === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
    for (const { line, column, length, message, hint } of diagnostics) {
      expect(Math.min(line, column, length)).toBeGreaterThanOrEqual(1);
      expect(`${message}${hint ?? ''}`).toMatch(/^\P{Cc}*$/u);
    }
  }

  test('for any value, in every format', async () => {
    await fc.assert(
      fc.asyncProperty(base, async (value) => {
        await expectTotal('facts.json', JSON.stringify(value));
        await expectTotal('facts.yaml', stringify(value, { lineWidth: 0 }));
        for (const [section, line] of [
          ['facts', 'fact'],
          ['entities', 'entity'],
          ['sources', 'source'],
        ] as const) {
          await expectTotal(
            'facts.jsonl',
            `${JSON.stringify({ kinds: value.kinds })}\n${JSON.stringify({ [line]: value[section] })}`,
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test('for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('facts.yaml', 'facts.json', 'facts.jsonl'),
        async (bytes, name) => {
          await expectTotal(name, bytes);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('for a base with something cut out of it', async () => {
    const text = `kinds: { t: T }\nsources:\n  - { id: s, title: "A \\u00e9" }\nfacts:\n  - id: a\n    kind: t\n    claim: 'A claim'\n    figure: "2,500"\n    at: { source: s, paragraph: [1, 2] }\n`;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(12), async (start, length) => {
        await expectTotal('facts.yaml', text.slice(0, start) + text.slice(start + length));
      }),
      { numRuns: 150 },
    );
  });
});
