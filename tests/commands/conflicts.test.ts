import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { conflicts } from '../../src/commands/conflicts.ts';
import { schemaOf } from '../../src/commands/schema.ts';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';
import { baseOf, textOf } from './base.ts';

const HEAD = `
version: 1
kinds: { casualties: Casualties }
sources: [{ id: paper, title: The river rose }]
entities:
  - { id: oldon, type: place, name: Oldon }
  - { id: north, type: place, name: North Bank, in: oldon }
  - { id: lindt, type: person, name: Anna Koch-Lindt, aliases: [Anna Koch-Lint, Koch-Lindt, the mayor] }
  - { id: iran, type: place, name: Iran, aliases: [Iranian, Tehran] }
  - { id: militia, type: group, name: Iran-backed militias, aliases: [Iranian-backed militants] }
facts:
`;

interface Counted {
  readonly figure: string;
  readonly more?: string;
}

async function found(facts: readonly Counted[]) {
  const records = facts.map(({ figure, more = '' }, index) => {
    const rest = more.includes('place:') ? more : `place: oldon, ${more}`;
    return `  - { id: f${index}, kind: casualties, claim: Claim ${index}., figure: ${JSON.stringify(figure)}, unit: ${more.includes('unit:') ? '' : 'people hurt, '}${rest.replace('unit:', '')} at: { source: paper } }`;
  });
  const report = conflicts(await baseOf(`${HEAD}${records.join('\n')}`), NO_FILTERS, null);
  return [...report.rows];
}

describe('figures are detected as disagreeing', () => {
  test.each<[string, readonly Counted[], boolean]>([
    ['two numbers', [{ figure: '12' }, { figure: '14' }], true],
    ['a number below a bound', [{ figure: 'at least 62' }, { figure: '50' }], true],
    ['a number within a bound', [{ figure: 'at least 62' }, { figure: '66' }], false],
    ['a bound that excludes its number', [{ figure: 'more than 62' }, { figure: '62' }], true],
    ['one number in two writings', [{ figure: 'twelve' }, { figure: '12' }], false],
    ['a rounded number', [{ figure: 'about 100' }, { figure: '104' }], false],
    ['a vague amount', [{ figure: 'several' }, { figure: '12' }], false],
    ['another place', [{ figure: '12' }, { figure: '14', more: 'place: Elsewhere,' }], false],
    ['fewer in a part of the place', [{ figure: '14' }, { figure: '12', more: 'place: north,' }], false],
    ['another currency', [{ figure: '$12' }, { figure: '€14' }], false],
    [
      'the same time',
      [
        { figure: '12', more: 'when: { date: 2024-03, basis: stated },' },
        { figure: '14', more: 'when: { date: 2024-03-05, basis: stated },' },
      ],
      true,
    ],
    [
      'another time',
      [
        { figure: '12', more: 'when: { date: 2024-03-04, basis: stated },' },
        { figure: '14', more: 'when: { date: 2024-03-05, basis: stated },' },
      ],
      false,
    ],
    [
      'a fact that was withdrawn',
      [{ figure: '12' }, { figure: '14', more: 'status: { is: retracted, why: misread },' }],
      false,
    ],
  ])('%s: %j %s', async (_, facts, isFound) => {
    const rows = await found(facts);
    expect(rows.map(({ what, facts: sides }) => [what, sides.map(({ id }) => id)])).toEqual(
      isFound ? [['figures', ['f0', 'f1']]] : [],
    );
  });

  test('in one group, of which each contradicts another; nothing is added up', async () => {
    const [row, ...others] = await found([
      { figure: '12' },
      { figure: '14' },
      { figure: 'at least 10' },
      { figure: '14' },
    ]);
    expect(others).toEqual([]);
    expect(row?.facts.map(({ id }) => id)).toEqual(['f0', 'f1', 'f3']);
    expect(row?.about).toBe('12 or 14 people hurt');
  });
});

describe('spellings', () => {
  const fact = (id: string, about: string, names: string) =>
    `  - { id: ${id}, kind: casualties, claim: Claim., about: [${about}], names: [${names}], at: { source: paper } }`;

  test('of one name are detected', async () => {
    const base = await baseOf(
      `${HEAD}${fact('a', 'lindt', 'Mayor Anna Koch-Lindt')}\n${fact('b', 'lindt', 'Anna Koch-Lint')}`,
    );
    expect([...conflicts(base, NO_FILTERS, null).rows]).toMatchObject([
      {
        found: 'detected',
        what: 'spelling',
        about: 'Anna Koch-Lindt',
        spellings: [
          { spelling: 'Anna Koch-Lindt', facts: ['a'] },
          { spelling: 'Anna Koch-Lint', facts: ['b'] },
        ],
      },
    ]);
  });

  test.each([
    ['other names', fact('a', 'iran', 'Iran'), fact('b', 'iran', 'Tehran')],
    ['derived words', fact('a', 'iran', 'Iran'), fact('b', 'iran', 'Iranian')],
    ['shorter forms', fact('a', 'lindt', 'Anna Koch-Lindt'), fact('b', 'lindt', 'Koch-Lindt')],
    [
      'descriptions',
      fact('a', 'militia', 'Iran-backed militias'),
      fact('b', 'militia', 'Iranian-backed militants'),
    ],
  ])('%s are not', async (_, one, other) => {
    expect([...conflicts(await baseOf(`${HEAD}${one}\n${other}`), NO_FILTERS, null).rows]).toEqual([]);
  });
});

describe('recorded disagreements', () => {
  const TWO = `${HEAD}
  - { id: a, kind: casualties, claim: Twelve were hurt., figure: twelve, unit: people, place: oldon, at: { source: paper, paragraph: 2 }, conflicts: [{ with: b, about: how many }] }
  - { id: b, kind: casualties, claim: Fourteen were hurt., figure: fourteen, unit: people, place: oldon, said_by: [{ who: a rescuer, mode: anonymous }], at: { source: paper, paragraph: 5 } }
`;

  test('are shown once, and not detected again', async () => {
    const report = conflicts(await baseOf(TWO), NO_FILTERS, null);
    const rows = [...report.rows];
    expect(rows.map(({ found, about, facts }) => [found, about, facts.map(({ id }) => id)])).toEqual([
      ['recorded', 'how many', ['a', 'b']],
    ]);
    const accepts = new Ajv({ allowUnionTypes: true }).compile(schemaOf('conflict'));
    expect(accepts(JSON.parse(JSON.stringify(rows)))).toBe(true);
    expect(report.outcome).toBe('found');
  });

  test('of two facts about two things are two', async () => {
    const twice = TWO.replace('about: how many }', 'about: how many }, { with: b, about: when }');
    const report = conflicts(await baseOf(twice), NO_FILTERS, null);
    expect([...report.rows].map(({ about }) => about)).toEqual(['how many', 'when']);
  });

  test('stand side by side', async () => {
    const report = conflicts(await baseOf(TWO), NO_FILTERS, null);
    expect([...report.draw({ width: 60, ascii: true })].map(textOf)).toEqual([
      'how many (recorded)',
      '  twelve people              | fourteen people',
      '  Twelve were hurt.          | Fourteen were hurt.',
      '  the article, paper ¶2      | a rescuer (anonymous),',
      '  a                          | paper ¶5',
      '                             | b',
    ]);
    expect([...report.draw({ width: 40, ascii: false })].map(textOf)).toEqual([
      'how many (recorded)',
      '  twelve people',
      '  Twelve were hurt.',
      '  the article, paper ¶2',
      '  a',
      '',
      '  fourteen people',
      '  Fourteen were hurt.',
      '  a rescuer (anonymous), paper ¶5',
      '  b',
    ]);
  });

  test('pass a filter when one side does', async () => {
    const base = await baseOf(TWO);
    expect([...conflicts(base, { ...NO_FILTERS, by: ['a rescuer'] }, null).rows]).toHaveLength(1);
    const none = conflicts(base, { ...NO_FILTERS, tags: ['elsewhere'] }, null);
    expect(none.outcome).toBe('nothing');
    expect(none.notes.map(({ code }) => code)).toEqual(['nothing-passes']);
  });
});
