import { describe, expect, test } from 'vitest';
import { FIELD_NAMES } from '../../src/render/field-names.ts';
import { fieldValue, pickFields } from '../../src/render/field-value.ts';
import { fieldsNamed } from '../../src/render/fields.ts';
import { fact, factReport, rendered } from './sample.ts';

describe('--fields', () => {
  const fields = ['id', 'figure.min', 'said_by.who', 'source.paragraph'];
  const report = () => factReport([fact(), fact({ id: 'b', figure: null, said_by: [] })]);

  test('json keeps the shape of the whole object', async () => {
    expect(JSON.parse(await rendered(report(), { format: 'json', fields }))).toEqual([
      {
        id: 'us-injuries',
        figure: { min: 62 },
        said_by: [{ who: 'two US officials' }, { who: 'Washington Post' }],
        source: { paragraph: [11, 12] },
      },
      { id: 'b', figure: null, said_by: [], source: { paragraph: [11, 12] } },
    ]);
  });

  test('csv has them as columns, in the order asked for', async () => {
    expect(await rendered(report(), { format: 'csv', fields })).toBe(
      'id,figure.min,said_by.who,source.paragraph\nus-injuries,62,two US officials; Washington Post,11; 12\nb,,,11; 12\n',
    );
  });

  test('tables, cards and Markdown have them too', async () => {
    expect(await rendered(report(), { fields: ['id', 'figure.min'] })).toBe(
      [
        '┌─────────────┬────────────┐',
        '│ id          │ figure.min │',
        '├─────────────┼────────────┤',
        '│ us-injuries │         62 │',
        '│ b           │            │',
        '└─────────────┴────────────┘',
        '',
      ].join('\n'),
    );
    expect(await rendered(report(), { fields: ['id'], format: 'card' })).toBe('id: us-injuries\n\nid: b\n');
    expect(await rendered(report(), { fields: ['said_by.who'], format: 'md' })).toBe(
      '| said\\_by.who |\n| --- |\n| two US officials, Washington Post |\n|  |\n',
    );
  });

  test.each([
    ['figre.value', 'Did you mean "figure.value"?'],
    ['stated', 'Did you mean "figure.stated"?'],
    ['figure_value', 'Did you mean "figure.value"?'],
    ['zzzzzz', '"facts help fields" lists them all.'],
    ['', '"facts help fields" lists them all.'],
    ['__proto__', '"facts help fields" lists them all.'],
  ])('%j is refused, and the nearest name given', async (name, hint) => {
    await expect(rendered(report(), { format: 'json', fields: [name] })).rejects.toMatchObject({
      reason: 'usage',
      code: 'unknown-field',
      hint: expect.stringContaining(hint),
    });
  });

  test('too many to stand side by side become cards', async () => {
    const many = FIELD_NAMES.fact.map(({ name }) => name);
    const shown = await rendered(report(), { fields: many, width: 60 });
    expect(shown).toContain('figure.stated:');
  });
});

test('every field of a fact is one that facts have, and every leaf of a fact is a field', () => {
  const leaves = (value: unknown, path: string): string[] => {
    const sample: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof sample !== 'object' || sample === null) return [path];
    return Object.entries(sample).flatMap(([key, part]) =>
      leaves(part, path === '' ? key : `${path}.${key}`),
    );
  };
  const when = { stated: 'x', date: '2023', basis: 'stated', why: 'x' } as const;
  const whole = fact({
    when,
    source: { id: 's', title: 't', outlet: 'o', published: when, paragraph: [1] },
    quote: ['x'],
    match: { type: 'exact', score: 1, on: [{ word: 'a', form: 'a', field: 'claim', type: 'exact' }] },
  });
  const names = FIELD_NAMES.fact.map(({ name }) => name);
  expect(leaves(whole, '').filter((leaf) => !names.includes(leaf))).toEqual([]);
  const known = (name: string) =>
    leaves(whole, '').some((leaf) => leaf === name || leaf.startsWith(`${name}.`));
  expect(names.filter((name) => !known(name))).toEqual([]);
});

test('no subject has a field or a column twice', () => {
  for (const fields of Object.values(FIELD_NAMES)) {
    const names = fields.map(({ name }) => name);
    const columns = fields.flatMap(({ column }) => column ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(columns).size).toBe(columns.length);
  }
});

test('values are found through objects and arrays', () => {
  const row = {
    a: [
      { b: 1, c: [2, 3] },
      { b: null, c: [4] },
    ],
    d: { e: 'x' },
  };
  expect(fieldValue(row, 'a.b')).toEqual([1, null]);
  expect(fieldValue(row, 'a.c')).toEqual([[2, 3], [4]]);
  expect(fieldValue(row, 'd.e')).toBe('x');
  expect(fieldValue(row, 'd.toString')).toBeNull();
  expect(pickFields(row, fieldsNamed(['d', 'd.e'], [field('d'), field('d.e')]))).toEqual({ d: { e: 'x' } });
});

function field(name: string) {
  return { name, doc: '', column: null, number: false };
}

test('a field that entities do not have is told with what is listed', () => {
  expect(() => fieldsNamed(['claim'], FIELD_NAMES.entity, 'entity')).toThrow(
    'There is no field "claim" here: these are entities.',
  );
  expect(() => fieldsNamed(['clam'], FIELD_NAMES.fact)).toThrow('There is no field "clam" here.');
});
