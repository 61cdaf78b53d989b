import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import { addRecords } from '../../src/curation/add-records.ts';
import { changesExactly } from '../../src/curation/exactly.ts';
import { yamlSection } from '../../src/curation/section-place.ts';
import { setYamlStatus, type WrittenStatus } from '../../src/curation/set-status.ts';
import { nodeAt, sourceNode } from '../../src/curation/source-node.ts';
import { applySplices, type Splice } from '../../src/curation/splice.ts';
import type { WrittenMap } from '../../src/curation/written.ts';
import { generatedBases } from './generated-base.ts';

const RUNS = 1000;

const words = fc.oneof(
  fc.constantFrom(
    'two US officials',
    'no',
    '010',
    '2023-11-21',
    'a: b',
    'x # y',
    "it's",
    '"quoted"',
    '- dash',
    'عربي',
    '8',
    '~',
    'a, b',
    '[x]',
    'end:',
    '\\n',
    '12:30',
    '1e3',
    '@x',
    'tab\there',
  ),
  fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== ''),
);

const facts: fc.Arbitrary<WrittenMap> = fc.record(
  {
    id: fc.constantFrom('new-fact', 'n1', 'X.y_z'),
    kind: fc.constant('troops'),
    claim: words,
    figure: words,
    about: fc.array(words, { minLength: 1, maxLength: 12 }),
    said_by: fc.array(fc.record({ who: words, mode: fc.constant('named') }), { minLength: 1, maxLength: 3 }),
    quote: fc.array(words, { minLength: 1, maxLength: 3 }),
    at: fc.constantFrom<WrittenMap>(
      { source: 'paper' },
      { source: 'paper', paragraph: 3 },
      { source: 'paper', paragraph: [1, 12] },
    ),
    status: fc.record({ is: fc.constant('disputed'), why: words }),
  },
  { requiredKeys: ['id', 'kind', 'claim', 'at'] },
);

const statuses: fc.Arbitrary<WrittenStatus> = fc.oneof(
  fc.record({ is: fc.constant('retracted'), why: words }),
  fc.record({ is: fc.constant('superseded'), by: fc.constant('fact-9') }),
  fc.record({ is: fc.constant('superseded'), by: fc.constant('fact-9'), why: words }),
);

/** The comments that generated bases hold, in order. */
function commentsIn(text: string): string[] {
  return [...text.matchAll(/# \d+ [^\r\n]*? \{\[,:"' \]\}/gu)].map(([comment]) => comment);
}

describe('an added fact', () => {
  test(`changes nothing else in ${RUNS} files`, async () => {
    await fc.assert(
      fc.asyncProperty(generatedBases, facts, async (base, fact) => {
        const mark = base.text.startsWith('\ufeff') ? 1 : 0;
        const text = base.text.slice(mark);
        const splices = addRecords(yaml, text, 'yaml', 'facts', [fact]);
        const edited = applySplices(text, splices);
        expect(onlyInserted(text, splices)).toBe(true);
        expect(commentsIn(text)).toHaveLength(base.comments.length);
        expect(commentsIn(edited)).toEqual(commentsIn(text));
        const change = { type: 'added', records: { facts: [fact] } } as const;
        expect(await changesExactly(yaml, 'yaml', Buffer.from(text), Buffer.from(edited), change)).toBe(true);
        expect(edited.includes('\r\n') && /[^\r]\n/u.test(edited)).toBe(false);
        expect(edited.endsWith('\n')).toBe(text.endsWith('\n'));
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});

/** Whether splices delete nothing but what stands for an empty list. */
function onlyInserted(text: string, splices: readonly Splice[]): boolean {
  return splices.every(({ start, end }) => /^(?: \[ ?\])?$/u.test(text.slice(start, end)));
}

describe('a new status', () => {
  test(`changes nothing else in ${RUNS} files`, async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedBases.filter(({ factIds }) => factIds.length > 0),
        statuses,
        fc.nat(),
        async (base, status, seed) => {
          const text = base.text.replace('\ufeff', '');
          const index = seed % base.factIds.length;
          const place = yamlSection(yaml, text, 'facts');
          const neighbours =
            place.type === 'list' ? place.list.items.filter((item) => item.type === 'map') : [];
          const fact = nodeAt(sourceNode(yaml, text, 0), ['facts', index]);
          if (fact?.type !== 'map') throw new Error('no fact');
          const splices = setYamlStatus(text, fact, neighbours, status);
          const edited = applySplices(text, splices);
          expect(commentsIn(text)).toHaveLength(base.comments.length);
          expect(commentsIn(edited)).toEqual(commentsIn(text));
          const change = { type: 'status', id: `fact-${index}`, status } as const;
          expect(await changesExactly(yaml, 'yaml', Buffer.from(text), Buffer.from(edited), change)).toBe(
            true,
          );
          expect(edited.includes('\r\n') && /[^\r]\n/u.test(edited)).toBe(false);
          // Nothing outside the fact itself is touched.
          expect(splices.every(({ start, end }) => start >= fact.start && end <= text.length)).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  }, 120_000);
});
