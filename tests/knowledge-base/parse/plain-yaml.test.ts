import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import { NOT_PLAIN } from '../../../src/knowledge-base/parse/plain-scalar.ts';
import { PlainYaml } from '../../../src/knowledge-base/parse/plain-yaml.ts';
import type { RawValue } from '../../../src/knowledge-base/parse/raw-value.ts';
import { readYamlDocument } from '../../../src/knowledge-base/parse/yaml-document.ts';

function plain(text: string): RawValue | typeof NOT_PLAIN {
  return new PlainYaml(text).read(0, text.length);
}

/** What is read plainly must be what the yaml package reads, without a problem. */
function expectSame(text: string): void {
  const value = plain(text);
  if (value === NOT_PLAIN) return;
  const reading = readYamlDocument(yaml, text);
  expect(reading.problems, text).toEqual([]);
  expect(value, text).toEqual(reading.value);
}

const SCALARS = [
  'word',
  'two words',
  "Kata'ib Hezbollah",
  '"quoted"',
  "'it''s'",
  '"a \\"b\\" \\u00e9"',
  '"\\x41"',
  '2500',
  '010',
  '1e3',
  '0x1F',
  '0o17',
  '-5',
  '+5',
  '.5',
  '5.',
  '-',
  '--',
  '- x',
  '~',
  'null',
  'Null',
  'nULL',
  'true',
  'True',
  'no',
  'NO',
  'y',
  '12:30',
  '1_000',
  '99999999999999999999',
  '2023-11-21',
  '.inf',
  '-.INF',
  '.nan',
  'a: b',
  'a:b',
  'a:',
  ':a',
  'http://x.y/z?q=1#f',
  'a #comment',
  'a# b',
  '# c',
  '"a" # c',
  '"a"# c',
  '"a" b',
  '&anchor x',
  '*alias',
  '!tag x',
  '|',
  '>',
  '@x',
  '`x`',
  '%x',
  '?',
  '? x',
  '[a, b]',
  '[a, [b, c]]',
  '[]',
  '{}',
  '[ ]',
  '[a, b,]',
  '[a,, b]',
  '{a: b}',
  '{a: b, c: "d"}',
  '{a: 2,500}',
  '{ a: b }',
  '{a: b, a: c}',
  '{a}',
  '{a: }',
  '{"a": b}',
  '{a: [b, {c: d}]}',
  '[a: b]',
  '[a b]',
  '[a]b',
  '[a',
  '[a]]',
  'a, b',
  'a] b',
  '{a: x y, b: z} # c',
  '[-a, - b]',
  '[-]',
  '<<',
  '=',
  '"tab\there"',
  'tab\there',
  'ends ',
  '"\ufeff"',
  '\ufeffx',
  'ʿAyn al-Asad “x”',
  '$17 billion',
  '>= 5',
  '[a #c, b]',
  '[\'a\', "b"]',
  '["a":b]',
  '[http://x.y, b]',
  '[a:b]',
  '\u00a0x\u00a0',
  '\u2028',
  'x\u0085y',
  '',
];
const KEYS = [
  'a',
  'b',
  'c',
  'claim',
  'x-y',
  'x.y',
  'x_y',
  '1',
  'null',
  'no',
  '"q"',
  '<<',
  '-k',
  '.k',
  'two words',
  'k ',
  '?',
  '1.5',
];

const scalar = fc.constantFrom(...SCALARS);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom(...KEYS), scalar).map(([key, value]) => `${key}: ${value}`),
  },
  { weight: 2, arbitrary: fc.constantFrom(...KEYS).map((key) => `${key}:`) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...KEYS), scalar).map(([key, value]) => `- ${key}: ${value}`),
  },
  { weight: 2, arbitrary: scalar.map((value) => `- ${value}`) },
  { weight: 1, arbitrary: scalar },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '# comment', '-', '  ', '---', '...', '\t', '- - a', '-   k: v', '- # c'),
  },
);
const indented = fc
  .tuple(fc.constantFrom(0, 0, 2, 2, 2, 4, 4, 1, 3, 6), line)
  .map(([indent, text]) => ' '.repeat(indent) + text);
const lines = fc.tuple(
  fc.array(indented, { minLength: 1, maxLength: 8 }),
  fc.constantFrom('\n', '\r\n'),
  fc.boolean(),
);

/** Well-formed blocks whose values are of every kind: most structure, fewer errors than `lines`. */
const block: fc.Arbitrary<readonly string[]> = fc.letrec<{ map: readonly string[]; list: readonly string[] }>(
  (tie) => {
    const indent = (by: number) => (texts: readonly string[]) => texts.map((text) => ' '.repeat(by) + text);
    const entry = fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 4, arbitrary: scalar.map((value) => [` ${value}`]) },
      { weight: 1, arbitrary: tie('map').map((inner) => ['', ...indent(2)(inner)]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(0, 2, 4), tie('list'))
          .map(([by, inner]) => ['', ...indent(by)(inner)]),
      },
    );
    const map = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'claim', 'x-y', '1', 'null'), entry), {
        selector: ([key]) => key,
        minLength: 1,
        maxLength: 3,
      })
      .map((entries) => entries.flatMap(([key, [first, ...rest]]) => [`${key}:${first}`, ...rest]));
    const item = fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      { weight: 2, arbitrary: scalar.map((value) => [`- ${value}`]) },
      { weight: 2, arbitrary: tie('map').map(([first, ...rest]) => [`- ${first}`, ...indent(2)(rest)]) },
    );
    return { map, list: fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.flat()) };
  },
).list;

/** Nested values as careful people write them: mostly read plainly. */
const tidy = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      'word',
      'two words',
      '2,500',
      'it’s',
      'no',
      '010',
      'a: b',
      '# x',
      '',
      'x\ny',
      '- a',
      '12',
      'true',
      'null',
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'claim', 'said_by', '1'), tie('value'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  ),
})).value;

describe('PlainYaml reads as the yaml package does', () => {
  test('on lines of every kind', async () => {
    await fc.assert(
      fc.property(lines, ([texts, feed, final]) => {
        expectSame(texts.join(feed) + (final ? feed : ''));
      }),
      { numRuns: 10_000 },
    );
  });

  test('on well-formed blocks', async () => {
    await fc.assert(
      fc.property(block, fc.constantFrom('\n', '\r\n'), (texts, feed) => {
        expectSame(texts.join(feed));
      }),
      { numRuns: 5000 },
    );
  });

  test('on tidy documents', async () => {
    await fc.assert(
      fc.property(tidy, fc.boolean(), (value, flow) => {
        expectSame(yaml.stringify([value], { lineWidth: 0, collectionStyle: flow ? 'flow' : 'any' }));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(SCALARS)('on %j', (text) => {
    for (const whole of [
      `- ${text}`,
      `a: ${text}`,
      `- a: ${text}\n  b: x`,
      `a: [${text}]`,
      `a: {b: ${text}}`,
      `a: [x, ${text}, y]`,
    ])
      expectSame(whole);
  });

  test('and does read what knowledge bases are written in', () => {
    const text = `
  # a comment
  - id: troops-iraq      # another
    kind: troops
    claim: The US keeps 2,500 troops in Iraq; it’s more than "900".
    figure: "2,500"
    about: [us-forces, iraq]
    when: { stated: Tuesday, date: 2023-11-21, basis: inferred, why: 'The article''s day' }
    said_by:
      - { who: two US officials, mode: anonymous }
      - who: Washington Post
        mode: relays
    tags:
    - one
    - two
    at: { source: report, paragraph: [1, 2] }
`;
    expect(plain(text)).not.toBe(NOT_PLAIN);
    expectSame(text);
  });
});
