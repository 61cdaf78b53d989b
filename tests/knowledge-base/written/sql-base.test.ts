import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sqlBase } from '../../../src/knowledge-base/written/sql-base.ts';
import { sqlValue } from '../../../src/knowledge-base/written/sql-value.ts';
import type { KnowledgeBase } from '../../../src/model/knowledge-base.ts';
import { installed } from '../../installed.ts';
import { generatedBase } from './generated-base.ts';

/** Loads SQL into a new database and asks it; a text comes back in hexadecimal, so that sqlite3 does not have to print it. */
function asked(sql: string, query: string): readonly (readonly string[])[] {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', 'sqlite3 -bail -list :memory:'], {
    input: `${sql}\n${query};\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0 || stderr !== '') throw new Error(`${stderr}\n${sql}`);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('|'));
}

const hex = (text: string | null) =>
  text === null ? '' : Buffer.from(text, 'utf8').toString('hex').toUpperCase();
const number = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);
const sql = (base: KnowledgeBase) => [...sqlBase(base)].join('');

describe.skipIf(!installed('sqlite3'))('sqlite3', () => {
  test('loads any base, and gives every value back', () => {
    fc.assert(
      fc.property(generatedBase, (base) => {
        const rows = asked(
          sql(base),
          [
            "SELECT 'fact', hex(id), hex(claim), hex(figure_stated), ifnull(figure_value, ''), ifnull(figure_min, ''), ifnull(figure_max, ''), hex(unit), hex(coalesce(place_id, place_text)), hex(when_stated), hex(status_by_id), hex(status_why) FROM facts",
            "SELECT 'said', hex(fact_id), hex(who), hex(entity_id), mode FROM (SELECT * FROM fact_said_by ORDER BY fact_id, position)",
            "SELECT 'name', hex(fact_id), hex(name) FROM (SELECT * FROM fact_names ORDER BY fact_id, position)",
            "SELECT 'conflict', hex(fact_id), hex(with_id), hex(about) FROM (SELECT * FROM conflicts ORDER BY fact_id, position)",
            'PRAGMA foreign_key_check',
          ].join('; '),
        );
        const entities = new Set(base.entities.map(({ id }) => id));
        const byId = [...base.facts].sort((a, b) => (a.id < b.id ? -1 : 1));
        const facts = base.facts.map(({ id, claim, figure, unit, place, when, status }) => [
          ...[
            'fact',
            hex(id),
            hex(claim),
            hex(figure?.stated ?? null),
            number(figure?.value),
            number(figure?.min),
          ],
          ...[
            number(figure?.max),
            hex(unit),
            hex(place),
            hex(when?.stated ?? null),
            hex(status.by),
            hex(status.why),
          ],
        ]);
        const said = byId.flatMap(({ id, saidBy }) =>
          saidBy.map(({ who, mode }) => [
            'said',
            hex(id),
            hex(who),
            hex(entities.has(who) ? who : null),
            mode,
          ]),
        );
        const names = byId.flatMap(({ id, names }) => names.map((name) => ['name', hex(id), hex(name)]));
        const conflicts = byId.flatMap((fact) =>
          fact.conflicts.map((conflict) => [
            'conflict',
            hex(fact.id),
            hex(conflict.with),
            hex(conflict.about),
          ]),
        );
        const inOrder = (of: string) => rows.filter(([first]) => first === of);
        expect(new Set(inOrder('fact').map(String))).toEqual(new Set(facts.map(String)));
        expect(inOrder('said')).toEqual(said);
        expect(inOrder('name')).toEqual(names);
        expect(inOrder('conflict')).toEqual(conflicts);
        expect(rows).toHaveLength(facts.length + said.length + names.length + conflicts.length);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('joins facts with what they are about', () => {
    const [base] = fc.sample(
      generatedBase.filter(({ facts }) => facts.some(({ about }) => about.length > 0)),
      1,
    );
    if (base === undefined) throw new Error('no base');
    const rows = asked(
      sql(base),
      'SELECT facts.id, entities.id FROM facts JOIN fact_about ON fact_id = facts.id JOIN entities ON entities.id = entity_id ORDER BY facts.rowid, position',
    );
    expect(rows).toEqual(base.facts.flatMap(({ id, about }) => about.map((entity) => [id, entity])));
  });

  test('refuses to load a base twice, and keeps the first whole', () => {
    const [base] = fc.sample(generatedBase, 1);
    if (base === undefined) throw new Error('no base');
    const { stdout, stderr } = spawnSync('sh', ['-c', 'sqlite3 :memory:'], {
      input: `${sql(base)}${sql(base)}SELECT count(*) FROM facts;\n`,
      encoding: 'utf8',
    });
    expect(stderr).toContain('already exists');
    expect(stdout.trim()).toBe(String(base.facts.length));
  });
});

describe('an SQL literal', () => {
  test.each([
    [null, 'NULL'],
    [2500, '2500'],
    [-0.5, '-0.5'],
    ["it's", "'it''s'"],
    ["'; DROP TABLE facts; --", "'''; DROP TABLE facts; --'"],
    ['a\u0000b', "('a' || char(0) || 'b')"],
    ['\u202e', "('' || char(8238) || '')"],
  ])('%j is %s', (value, literal) => {
    expect(sqlValue(value)).toBe(literal);
  });
});
