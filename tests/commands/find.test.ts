import { beforeAll, describe, expect, test } from 'vitest';
import { factColumns } from '../../src/commands/fact-columns.ts';
import { type FindRequest, findFacts } from '../../src/commands/find.ts';
import { findBatch } from '../../src/commands/find-batch.ts';
import type { CompiledBase } from '../../src/compiled/base.ts';
import type { Note, RowsReport } from '../../src/model/report.ts';
import { baseOf, DESK, factOf, NO_FILTERS, textOf } from './base.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(DESK);
});

async function found(
  query: string,
  request: Partial<FindRequest> = {},
): Promise<RowsReport<{ id?: string }>> {
  const whole = {
    query,
    filters: NO_FILTERS,
    limit: null,
    counted: true,
    explain: false,
    nearCommand: () => null,
    ...request,
  };
  const report = await findFacts(base, whole);
  if (report.type !== 'rows') throw new Error('no rows');
  return report;
}

function idsOf(report: RowsReport<{ id?: string }>) {
  return [...report.rows].map(({ id }) => id);
}

function messages(notes: readonly Note[]) {
  return notes.map(({ message }) => message);
}

describe('facts find', () => {
  test('the best first', async () => {
    const report = await found('troops iarq');
    expect(idsOf(report)[0]).toBe('troops-iraq');
    expect(report.outcome).toBe('found');
  });

  test('a kind lists all of it and says what was left out', async () => {
    const report = await found('troops');
    expect(idsOf(report)).toEqual(['troops-iraq', 'troops-syria']);
    expect(textOf(report.summary)).toBe('2 facts');
    expect(messages(report.notes)).toEqual([
      '1 retracted or superseded fact left out; --status all shows them, too',
    ]);
  });

  test('a limit, and how many it keeps away', async () => {
    const report = await found('casualties', { limit: 1 });
    expect(idsOf(report)).toHaveLength(1);
    expect(textOf(report.summary)).toBe('1 fact of 3; --all shows the rest');
  });

  test('an entity type lists the entities', async () => {
    const report = await found('groups');
    expect(report.subject).toBe('entity');
    expect(idsOf(report)).toEqual(['kataib']);
  });

  test.each([
    ['troops kind:quote', {}],
    ['troops', { kinds: ['quote'] }],
    ['quotes by:post kind:troops', {}],
    ['groups', { kinds: ['troops'] }],
    ['groups kind:troops', {}],
  ])('filters hold where %s lists a kind or a type', async (query, filters) => {
    const report = await found(query, { filters: { ...NO_FILTERS, ...filters } });
    expect(idsOf(report)).toEqual([]);
    expect(report.outcome).toBe('nothing');
  });

  test('of a type, those that facts passing the filters are about, said by or placed in', async () => {
    expect(idsOf(await found('places kind:troops'))).toEqual(['iraq', 'syria']);
    expect(idsOf(await found('places', { filters: { ...NO_FILTERS, kinds: ['casualties'] } }))).toEqual([
      'ain-al-asad',
    ]);
    expect(idsOf(await found('organisations kind:quote'))).toEqual(['post']);
    expect(idsOf(await found('troops', { filters: { ...NO_FILTERS, kinds: ['troops', 'quote'] } }))).toEqual([
      'troops-iraq',
      'troops-syria',
    ]);
  });

  test('an answer, with hedge, speaker and paragraph', async () => {
    const report = await found('how many US troops are in Iraq');
    expect(textOf(report.answer)).toBe("2,500 US troops in Iraq — the article's own figure, ¶18");
  });

  test('a refusal prints nothing, names what it could not answer, and suggests', async () => {
    const report = await found('troops in narnia');
    expect(idsOf(report)).toEqual([]);
    expect(report.outcome).toBe('nothing');
    expect(report.summary).toBeNull();
    expect(report.notes[0]?.message).toContain('narnia');
    expect(messages(report.notes)).toContain(
      'nearest: The United States has 2,500 troops in Iraq. (troops-iraq)',
    );
    expect(report.notes.filter(({ code }) => code === 'nearest').length).toBeLessThanOrEqual(3);
  });

  test('a refusal says when a withdrawn fact holds what was asked', async () => {
    const report = await found('5000');
    expect(report.outcome).toBe('nothing');
    expect(messages(report.notes)).toContain(
      '1 retracted or superseded fact left out; --status all shows them, too',
    );
  });

  test('a refused word near a command suggests it', async () => {
    const report = await found('exprot', { nearCommand: () => 'export' });
    expect(report.notes.at(-1)).toMatchObject({
      code: 'near-command',
      message: '“exprot” is no command; did you mean facts export?',
    });
  });

  test.each(['', '   ', '???', 'the of'])('nothing to look up in %j', async (query) => {
    const report = await found(query);
    expect(report.outcome).toBe('nothing');
    expect(report.notes[0]?.message).toMatch(/nothing to look up/);
  });
});

test('a query that is too long is a usage error', async () => {
  await expect(found('x'.repeat(1_000_000))).rejects.toMatchObject({
    reason: 'usage',
    code: 'query-too-long',
  });
});

describe('columns', () => {
  test('the figure with its hedge, the claim and the speaker never leave', () => {
    const columns = factColumns({ severalSources: false, explain: false });
    expect(columns.filter(({ priority }) => priority === 0).map(({ key }) => key)).toEqual([
      'figure',
      'claim',
      'said_by',
    ]);
  });

  test('what they hold', () => {
    const fact = factOf(base, 'base-injuries');
    const cells = factColumns({ severalSources: true, explain: true }).map((column) => [
      column.key,
      textOf(column.cell(fact)),
    ]);
    expect(Object.fromEntries(cells)).toEqual({
      figure: 'eight injuries',
      claim: 'A missile attack left eight injured. [conflict]',
      said_by: 'two US officials (anonymous)',
      when: '2023-11-21 (inferred)',
      source: 'article ¶11–12',
      kind: 'casualties',
      id: 'base-injuries',
      match: '',
    });
  });

  test('a disputed fact says so', () => {
    const claim = factColumns({ severalSources: false, explain: false }).find(({ key }) => key === 'claim');
    expect(textOf(claim?.cell(factOf(base, 'several-killed')) ?? null)).toMatch(/^\[disputed\] /);
  });

  test('matched words are lit', async () => {
    const report = await findFacts(base, {
      query: 'missile',
      filters: NO_FILTERS,
      limit: null,
      counted: true,
      explain: false,
      nearCommand: () => null,
    });
    if (report.type !== 'rows') throw new Error('no rows');
    const [row] = report.rows;
    const claim = report.columns.find(({ key }) => key === 'claim');
    const lit =
      row === undefined ? [] : (claim?.cell(row) ?? []).filter(({ emphasis }) => emphasis === 'matched');
    expect(lit.map(({ text }) => text)).toEqual(['missile']);
  });
});

describe('facts find --batch', () => {
  async function batch(queries: Iterable<string>) {
    const notes: Note[] = [];
    const answers = [];
    for await (const answer of findBatch(base, queries, { filters: NO_FILTERS, limit: 10 }, async (note) => {
      notes.push(note);
    })) {
      answers.push(answer);
    }
    return { answers, notes };
  }

  test('one answer a query, in order', async () => {
    const { answers } = await batch(['troops in Iraq', 'narnia troops', '', 'missile']);
    expect(answers.map(({ query, answered }) => [query, answered])).toEqual([
      ['troops in Iraq', true],
      ['narnia troops', false],
      ['', false],
      ['missile', true],
    ]);
    expect(answers[0]?.facts[0]?.id).toBe('troops-iraq');
    expect(answers[0]?.nearest).toEqual([]);
    expect(answers[1]?.facts).toEqual([]);
    expect(answers[1]?.nearest.length).toBeGreaterThan(0);
    expect(Object.keys(answers[0] ?? {})).toEqual(['query', 'answered', 'facts', 'nearest']);
  });

  test('an entity type is answered with the entities', async () => {
    const { answers } = await batch(['places', 'groups kind:troops']);
    expect(answers).toMatchObject([
      { answered: true, facts: [], entities: [{ id: 'iraq' }, { id: 'syria' }, { id: 'ain-al-asad' }] },
      { answered: false, facts: [], entities: [] },
    ]);
  });

  test('a line that cannot be looked up is not answered, and named', async () => {
    const { answers, notes } = await batch(['x'.repeat(5000), 'missile']);
    expect(answers.map(({ answered }) => answered)).toEqual([false, true]);
    expect(notes[0]?.message).toBe('line 1: The query has 5000 characters; at most 256 are looked up.');
    expect(answers[0]?.error).toMatchObject({
      message: 'The query has 5000 characters; at most 256 are looked up.',
    });
    expect(answers[1]).not.toHaveProperty('error');
  });

  test('queries are read only as answers are asked for', async () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read++;
        yield 'missile';
      }
    }
    const answers = findBatch(base, endless(), { filters: NO_FILTERS, limit: 1 }, async () => {});
    await answers.next();
    await answers.next();
    expect(read).toBe(2);
  });
});

test.each([
  ['foo:bar', true],
  ['kind:quote narnia', false],
  ['narnia http://foo.example', false],
])('a refused “%s” is told which filters there are: %s', async (query, told) => {
  const { notes } = await found(query);
  expect(notes.some(({ code }) => code === 'unknown-filter')).toBe(told);
});
