import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FORMATS } from '../../src/model/format.ts';
import { renderReport } from '../../src/render/render-report.ts';
import { fact, factReport, PIPE, rendered } from './sample.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=1+1',
    '-5',
    '@x',
    'a\tb',
    'a\r\nb',
    '"quoted", yes',
    'no',
    '010',
    '1e3',
    '~',
    '=',
    '2023-11-21',
    'a|b',
    '- x: y',
    '\u202e',
    ' # x',
  ),
);
const facts = fc.array(
  fc
    .record({
      claim: text,
      who: text,
      tags: fc.array(text, { maxLength: 3 }),
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    })
    .map(({ claim, who, tags, value }) =>
      fact({
        claim,
        tags,
        said_by: [{ who, id: null, mode: 'named' }],
        figure: {
          stated: claim,
          relation: 'exact',
          value: value === 0 ? 0 : value,
          min: null,
          max: null,
          currency: null,
          unit: null,
        },
      }),
    ),
  { maxLength: 5 },
);

describe('json', () => {
  test('is what JSON.stringify gives with two spaces, and an empty array when there is nothing', async () => {
    const rows = [fact(), fact({ id: 'other', figure: null })];
    expect(await rendered(factReport(rows), { format: 'json' })).toBe(`${JSON.stringify(rows, null, 2)}\n`);
    expect(await rendered(factReport([]), { format: 'json' })).toBe('[]\n');
  });

  test('parses back to the rows, and nothing in it controls anything', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (rows) => {
        const json = await rendered(factReport(rows), { format: 'json' });
        expect(JSON.parse(json)).toEqual(rows);
        const lines = (await rendered(factReport(rows), { format: 'ndjson' })).split('\n').slice(0, -1);
        expect(lines.map((line): unknown => JSON.parse(line))).toEqual(rows);
        expect(`${json}${lines.join('')}`.replaceAll('\n', '')).not.toMatch(
          /[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u206f]/u,
        );
      }),
    );
  });

  test('is the same whatever the terminal', async () => {
    const rows = [fact({ claim: 'العراق \u202e' })];
    const plainly = await rendered(factReport(rows), { format: 'json' });
    const other = { format: 'json', width: 20, colourLevel: 3, unicode: false, hyperlinks: true } as const;
    expect(await rendered(factReport(rows), other)).toBe(plainly);
  });
});

test('yaml is the same array, also for readers of YAML 1.1', async () => {
  await fc.assert(
    fc.asyncProperty(facts, async (rows) => {
      const yaml = await rendered(factReport(rows), { format: 'yaml' });
      expect(yaml.replaceAll('\n', '')).not.toMatch(/[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u206f]/u);
      expect(parse(yaml)).toEqual(rows);
      expect(parse(yaml, { version: '1.1' })).toEqual(rows);
    }),
  );
});

describe('csv', () => {
  const HEADER =
    'id,kind,claim,figure_stated,figure_relation,figure_value,figure_min,figure_max,figure_currency,unit,about_ids,about,place_id,place,when_stated,when_date,when_basis,said_by,said_by_mode,quote,source,paragraph,source_title,outlet,published,published_basis,status,status_by,status_why,conflicts,conflicts_about,tags,match_type,match_score';

  test('has fixed columns, a relation beside each number, lists joined by semicolons', async () => {
    expect(await rendered(factReport([fact()]), { format: 'csv' })).toBe(
      `${HEADER}\nus-injuries,casualties,US personnel were hurt in the attacks.,at least 62,at-least,,62,,,US personnel,us-forces,US forces,,Iraq,,2023-11,external,two US officials; Washington Post,anonymous; relays,,strikes,11; 12,Strikes,,,,current,,,other,,a; b,,\n`,
    );
    expect(await rendered(factReport([]), { format: 'csv' })).toBe(`${HEADER}\n`);
    expect(await rendered(factReport([]), { format: 'csv', header: false })).toBe('');
  });

  test('lists of the same things stay in step', async () => {
    const conflicts = [
      { with: 'a', about: null },
      { with: 'b', about: 'place' },
    ];
    const fields = ['conflicts.with', 'conflicts.about', 'said_by.id'];
    const said_by = fact().said_by.map((each) => ({ ...each, id: null }));
    const csv = await rendered(factReport([fact({ conflicts, said_by })]), {
      format: 'csv',
      fields,
      header: false,
    });
    expect(csv).toBe('a; b,; place,\n');
  });

  test('so do lists within lists, whatever each holds', async () => {
    const voiceless = fact({ said_by: [], figure: null });
    const facts = [voiceless, fact(), fact({ said_by: fact().said_by.slice(0, 1) })];
    const row = { found: 'recorded', what: 'claims', about: null, spellings: [], facts } as const;
    const csv = await rendered({ ...factReport([]), subject: 'conflict', rows: [row] }, { format: 'csv' });
    const [header = [], values = []] = parseCsv(csv);
    const inColumn = (column: string) => values[header.indexOf(column)];
    expect(inColumn('figures_stated')).toBe('; at least 62; at least 62');
    expect(inColumn('said_by')).toBe('; two US officials, Washington Post; two US officials');
    expect(inColumn('said_by_mode')).toBe('; anonymous, relays; anonymous');
    expect(inColumn('paragraphs')).toBe('11, 12; 11, 12; 11, 12');
  });

  test('no cell begins a formula, numbers stay numbers, and --raw gives the values as they are', async () => {
    await fc.assert(
      fc.asyncProperty(facts, async (rows) => {
        const fields = ['claim', 'figure.value', 'said_by.who'];
        const guarded = parseCsv(await rendered(factReport(rows), { format: 'csv', fields })).slice(1);
        guarded.forEach(([claim = '', value = '', who = ''], at) => {
          expect(`${claim[0] ?? ''}${who[0] ?? ''}`).not.toMatch(/[=+\-@\t\r]/);
          expect(value).toBe(String(rows[at]?.figure?.value ?? ''));
        });
        const raw = parseCsv(await rendered(factReport(rows), { format: 'csv', fields, raw: true })).slice(1);
        expect(raw).toEqual(
          rows.map(({ claim, figure, said_by }) => [claim, String(figure?.value ?? ''), said_by[0]?.who]),
        );
      }),
    );
  });
});

test('tsv has a row a line and a tab between values, whatever they hold', async () => {
  await fc.assert(
    fc.asyncProperty(facts, fc.boolean(), async (rows, raw) => {
      const lines = (await rendered(factReport(rows), { format: 'tsv', raw })).split('\n');
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(34);
    }),
  );
});

test('md is a table whose cells show their text and obey nothing', async () => {
  const hostile = fact({ claim: 'a|b <img src=x> [x](javascript:1) **b** `c`\n| x', kind: 'AT&amp;T' });
  const shown = (await rendered(factReport([hostile]), { format: 'md' })).split('\n');
  expect(shown[0]).toBe('| figure | claim | said by | kind | id |');
  expect(shown[1]).toBe('| ---: | --- | --- | --- | --- |');
  expect(shown[2]).toBe(
    '| at least 62 US personnel | a\\|b \\<img src=x\\> \\[x\\](javascript:1) \\*\\*b\\*\\* \\`c\\` \\| x | two US officials, Washington Post | AT\\&amp;T | us-injuries |',
  );
  expect(shown).toHaveLength(4);
});

test('ids are one a line, or before a NUL', async () => {
  const report = () => factReport([fact(), fact({ id: 'b' })]);
  expect(await rendered(report(), { format: 'ids' })).toBe('us-injuries\nb\n');
  expect(await rendered(report(), { format: 'ids', nul: true })).toBe('us-injuries\0b\0');
  await expect(rendered(report(), { format: 'ids', fields: ['id'] })).rejects.toThrow('ids and nothing else');
});

test('--count is the number of rows in every format', async () => {
  for (const format of FORMATS) {
    expect(await rendered(factReport([fact(), fact()]), { format, count: true })).toBe('2\n');
  }
});

test('--sort orders by number or text, either way, what is missing last', async () => {
  const valued = (id: string, value: number | null) =>
    fact({ id, figure: value === null ? null : { ...(fact().figure ?? raise()), value } });
  const report = () =>
    factReport([valued('none', null), valued('b', 900), valued('a', 2500), valued('c', 66)]);
  const ids = async (sort: string) => (await rendered(report(), { format: 'ids', sort })).trim().split('\n');
  expect(await ids('figure.value')).toEqual(['c', 'b', 'a', 'none']);
  expect(await ids('-figure.value')).toEqual(['a', 'b', 'c', 'none']);
  expect(await ids('id')).toEqual(['a', 'b', 'c', 'none']);
  await expect(ids('figure.valu')).rejects.toMatchObject({ code: 'unknown-field' });
});

test('--sort orders figures by number, those of money apart', async () => {
  const whole = fact().figure ?? raise();
  const stating = (stated: string, numbers: Partial<typeof whole>) =>
    fact({ id: stated, figure: { ...whole, stated, value: null, min: null, max: null, ...numbers } });
  const report = () =>
    factReport([
      stating('several', { relation: 'vague' }),
      fact({ id: 'none', figure: null }),
      stating('$17bn', { value: 17e9, currency: 'USD' }),
      stating('2,500', { value: 2500 }),
      stating('12%', { value: 12 }),
      stating('at least 62', { min: 62 }),
      stating('€9', { value: 9, currency: 'EUR' }),
      stating('eight', { value: 8 }),
      stating('up to 70', { max: 70 }),
    ]);
  const ids = async (sort: string) => (await rendered(report(), { format: 'ids', sort })).trim().split('\n');
  const [counts, rest] = [
    ['eight', 'at least 62', 'up to 70', '2,500'],
    ['several', '12%', '€9', '$17bn', 'none'],
  ];
  expect(await ids('figure')).toEqual([...counts, ...rest]);
  expect(await ids('-figure')).toEqual([...[...counts].reverse(), ...rest]);
});

test('--sort orders times by date, things by name', async () => {
  const at = (id: string, date: string | null, stated: string | null, place: string) =>
    fact({ id, when: { stated, date, basis: null, why: null }, place: { id: null, name: place } });
  const report = () =>
    factReport([
      at('undated', null, 'About noon', 'B'),
      at('day', '2023-11-20~', 'Zero hour', 'C'),
      { ...at('none', null, null, 'A'), when: null },
      at('year', '2023', 'earlier', 'D'),
      at('before', '../2022', 'long ago', 'E'),
    ]);
  const ids = async (sort: string) => (await rendered(report(), { format: 'ids', sort })).trim().split('\n');
  expect(await ids('when')).toEqual(['before', 'year', 'day', 'undated', 'none']);
  expect(await ids('-when')).toEqual(['day', 'year', 'before', 'undated', 'none']);
  expect(await ids('when.date')).toEqual(['before', 'year', 'day', 'undated', 'none']);
  expect(await ids('place')).toEqual(['none', 'undated', 'day', 'year', 'before']);
});

test.each(['json', 'ndjson', 'csv', 'tsv', 'md', 'yaml', 'ids', 'card', 'table'] as const)(
  '%s begins before the last row is there, and holds no more than it needs',
  async (format) => {
    let made = 0;
    function* endless() {
      for (;;) {
        made += 1;
        if (made > 2000) throw new Error('reads ahead without an end');
        yield fact({ id: `fact-${made}` });
      }
    }
    let shown = '';
    for await (const chunk of await renderReport(factReport(endless()), { ...PIPE, format })) {
      shown += chunk;
      if (shown.includes('fact-500')) break;
    }
    expect(shown).toContain('fact-500');
    expect(made).toBeLessThan(1000);
  },
);

function raise(): never {
  throw new Error('the sample has a figure');
}

/** Reads CSV as RFC 4180 has it. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\n]*))(,|\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
