import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BaseCompiler } from '../../src/compiled/base-compiler.ts';
import { compileKnowledgeBase } from '../../src/compiled/build.ts';
import { openCompiledBase } from '../../src/compiled/open.ts';
import { piecesSource } from '../../src/compiled/pieces.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Kind, KnowledgeBase } from '../../src/model/knowledge-base.ts';
import type { Source } from '../../src/model/source.ts';

const kinds: readonly Kind[] = [
  { id: 'troops', label: 'Troop counts' },
  { id: 'quote', label: 'Quotes' },
];
const sources: readonly Source[] = ['one', 'two'].map((id) => ({
  id,
  title: `Article ${id}`,
  outlet: null,
  published: null,
  url: null,
  paragraphs: [],
}));
const entities: readonly Entity[] = [
  { id: 'iraq', type: 'place', name: 'Iraq', aliases: ['Republic of Iraq'], in: null },
  { id: 'asad', type: 'place', name: 'Ain al-Asad', aliases: [], in: 'iraq' },
  { id: 'officials', type: 'group', name: 'Two officials', aliases: [], in: null },
];

function fact(id: string, more: Partial<Fact>): Fact {
  return {
    id,
    formerly: [],
    kind: 'troops',
    claim: `The claim of ${id} about troops, an official said.`,
    figure: null,
    unit: null,
    about: [],
    names: [],
    place: null,
    when: null,
    saidBy: [],
    quote: [],
    at: { source: 'one', paragraphs: [] },
    status: { is: 'current', by: null, why: null },
    conflicts: [],
    tags: [],
    ...more,
  };
}

const facts: readonly Fact[] = [
  fact('a', { about: ['iraq'], place: 'asad', tags: ['air'], names: ['Asad'] }),
  fact('b', { kind: 'quote', quote: ['we', 'stay'], saidBy: [{ who: 'officials', mode: 'named' }] }),
  fact('c', {
    formerly: ['old-c'],
    figure: { stated: 'at least 62', relation: 'at-least', value: null, min: 62, max: null, currency: null },
    unit: 'attacks',
    when: { stated: 'Tuesday', date: '2023-11-21', basis: 'inferred', why: 'the day before' },
    at: { source: 'two', paragraphs: [1, 3] },
  }),
  fact('d', { place: 'Iraq and Syria', saidBy: [{ who: 'a man', mode: 'anonymous' }] }),
  fact('e', {
    conflicts: [{ with: 'a', about: 'how many' }],
    status: { is: 'disputed', by: null, why: 'x' },
  }),
  fact('f', { conflicts: [{ with: 'e', about: null }], status: { is: 'superseded', by: 'g', why: null } }),
  fact('g', { conflicts: [{ with: 'a', about: 'where' }] }),
];

const base: KnowledgeBase = {
  version: 1,
  kinds,
  synonyms: [['airfield', 'air base']],
  sources,
  entities,
  facts,
};

/** Gives all records to a compiler; the numbers say which section the next one is of. */
function compiledIn(order: readonly number[]): Uint8Array {
  const compiler = new BaseCompiler();
  const sections = [
    kinds.map((item) => () => compiler.kind(item)),
    base.synonyms.map((item) => () => compiler.synonyms(item)),
    sources.map((item) => () => compiler.source(item)),
    entities.map((item) => () => compiler.entity(item)),
    facts.map((item) => () => compiler.fact(item)),
  ];
  for (const section of order) sections[section]?.shift()?.();
  for (const section of sections.reverse()) for (const give of section) give();
  const compiled = compiler.finish();
  return compiled.read(0, compiled.length);
}

test('the order in which sections come changes nothing', () => {
  const expected = compileKnowledgeBase(base);
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 25 }), (order) => {
      expect(Buffer.compare(compiledIn(order), expected)).toBe(0);
    }),
  );
});

test('facts are given back as they were, conflicts of either side included', () => {
  const compiler = new BaseCompiler();
  for (const give of facts) compiler.fact(give);
  for (const kind of kinds) compiler.kind(kind);
  for (const source of sources) compiler.source(source);
  for (const entity of entities) compiler.entity(entity);
  const opened = openCompiledBase(piecesSource(compiler.finish()));
  const read = facts.map((_, ordinal) => opened.fact(ordinal));
  expect(read.map(({ conflicts: _, ...rest }) => rest)).toEqual(
    facts.map(({ conflicts: _, ...rest }) => rest),
  );
  expect(read.map(({ conflicts }) => conflicts.map((conflict) => conflict.with).join(' '))).toEqual([
    'e g',
    '',
    '',
    '',
    'a f',
    'e',
    'a',
  ]);
  expect(['a', 'g', 'old-c', 'x'].map((id) => opened.factOrdinal(id))).toEqual([0, 6, 2, null]);
});

test('a base without facts is one too', () => {
  expect(openCompiledBase(piecesSource(new BaseCompiler().finish())).factCount).toBe(0);
});
