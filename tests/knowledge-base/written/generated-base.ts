import fc from 'fast-check';
import { parseFigure } from '../../../src/language/figures.ts';
import { ATTRIBUTION_MODES } from '../../../src/model/attribution.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { FACT_STATES, type Fact } from '../../../src/model/fact.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import type { Source } from '../../../src/model/source.ts';
import { BASES, type When } from '../../../src/model/when.ts';

/** Texts that a format might take for something else. */
const TRICKY = [
  ...[
    'no',
    'Yes',
    'null',
    '~',
    'true',
    '010',
    '1e3',
    '12:30',
    '2,500',
    '2023-11-21',
    '-',
    '=',
    '<<',
    '12345678901234567890',
  ],
  ...[
    "it's",
    "'; DROP TABLE facts; --",
    'a "quoted" word',
    'a: b',
    'a #b',
    '# no comment',
    '- item',
    '[x]',
    '{ y: z }',
    '&a *b',
    '!tag',
  ],
  ...[
    '%YAML',
    '@at',
    '`tick`',
    'back\\slash',
    '\u0000nul',
    'del\u007f',
    '\u0085next',
    '\u2028line',
    '\u202eright to left',
    'e\u0301',
    '😀',
    '\ufeffbom',
  ],
  ...[
    '.quit',
    '/',
    '=SUM(A1)',
    'true story',
    'nil',
    'a,b',
    'trailing:',
    '0x1F',
    '.5',
    '1_000',
    'ends with colon :',
  ],
];

const text = fc
  .oneof(
    fc.constantFrom(...TRICKY),
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.lorem(),
  )
  .map((raw) =>
    raw
      .replaceAll(/\p{Surrogate}/gu, '')
      .replaceAll(/[\t\r\n]+/g, ' ')
      .replaceAll(/^ +| +$/g, ''),
  )
  .filter((clean) => clean !== '' && clean.trim() !== '');
const texts = fc.array(text, { maxLength: 3 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const ids = (prefix: string) =>
  fc
    .uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,8}$/), { minLength: 1, maxLength: 6 })
    .map((names) => names.map((name) => `${name}${prefix}`));

const when: fc.Arbitrary<When> = fc.record({
  stated: orNull(text),
  date: orNull(fc.constantFrom('2023', '2023-11', '2023-11-21~', '2023-10/2023-11', '../2023')),
  basis: orNull(fc.constantFrom(...BASES)),
  why: orNull(text),
});

const figure = fc
  .constantFrom(
    '2,500',
    'at least 62',
    'around $17 billion',
    'several',
    'between 5 and 10',
    '12%',
    'no fewer than 1e3',
    '66',
    '-5',
    'three separate sets',
  )
  .map(parseFigure);

function entity(id: string, parents: readonly string[]): fc.Arbitrary<Entity> {
  const parent = parents.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...parents));
  return fc.record({ id: fc.constant(id), type: text, name: text, aliases: texts, in: parent });
}

function source(id: string): fc.Arbitrary<Source> {
  return fc.record({
    id: fc.constant(id),
    title: text,
    outlet: orNull(text),
    published: orNull(when),
    url: orNull(fc.constantFrom('https://example.org/a?b=c#d', 'http://x.y')),
    paragraphs: fc.constantFrom(
      [],
      Array.from({ length: 9 }, (_, at) => `${at}123456789abcdef`.slice(-16)),
    ),
  });
}

interface Known {
  readonly kinds: readonly string[];
  readonly sources: readonly string[];
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

function fact(id: string, known: Known): fc.Arbitrary<Fact> {
  const others = known.facts.filter((other) => other !== id);
  const earlier = known.facts.slice(0, known.facts.indexOf(id));
  const other = (among: readonly string[]) =>
    among.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...among));
  return fc.record({
    id: fc.constant(id),
    formerly: fc.constantFrom([], [`${id}-once`], [`${id}-first`, `${id}-second`]),
    kind: fc.constantFrom(...known.kinds),
    claim: text,
    figure: orNull(figure),
    unit: orNull(text),
    about: fc.subarray([...known.entities]),
    names: texts,
    place: orNull(fc.oneof(text, fc.constantFrom(...known.entities))),
    when: orNull(when),
    saidBy: fc.array(
      fc.record({
        who: fc.oneof(text, fc.constantFrom(...known.entities)),
        mode: fc.constantFrom(...ATTRIBUTION_MODES),
      }),
      { maxLength: 3 },
    ),
    quote: texts,
    at: fc.record({ source: fc.constantFrom(...known.sources), paragraphs: fc.subarray([1, 2, 9]) }),
    status: fc.record({ is: fc.constantFrom(...FACT_STATES), by: other(earlier), why: orNull(text) }),
    conflicts: other(others).chain((against) =>
      against === null
        ? fc.constant<Fact['conflicts']>([])
        : orNull(text).map((about) => [{ with: against, about }]),
    ),
    tags: texts,
  });
}

/** Valid knowledge bases with every field there is, and with texts that formats stumble over. */
export const generatedBase: fc.Arbitrary<KnowledgeBase> = fc
  .record({ kinds: ids('-k'), sources: ids('-s'), entities: ids('-e'), facts: ids('-f') })
  .chain((known) =>
    fc.record({
      version: fc.constant(1),
      kinds: fc.tuple(...known.kinds.map((id) => text.map((label) => ({ id, label })))),
      synonyms: fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
      sources: fc.tuple(...known.sources.map(source)),
      entities: fc.tuple(...known.entities.map((id, at) => entity(id, known.entities.slice(0, at)))),
      facts: fc.tuple(...known.facts.map((id) => fact(id, known))),
    }),
  );
