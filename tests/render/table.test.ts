import Table from 'cli-table3';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { fact, factReport, plain, rendered } from './sample.ts';

const FACTS = [
  fact(),
  fact({
    id: 'us-troops-iraq',
    claim: 'The United States has 2,500 troops in Iraq.',
    figure: {
      stated: '2,500',
      relation: 'exact',
      value: 2500,
      min: null,
      max: null,
      currency: null,
      unit: 'troops',
    },
    said_by: [],
  }),
];

describe('in a pipe', () => {
  test('a table is never cut or broken, figures stand right, and single lines are not parted', async () => {
    expect(await rendered(factReport(FACTS))).toBe(
      [
        '┌──────────────────────────┬─────────────────────────────────────────────┬───────────────────────────────────┬────────────┬────────────────┐',
        '│                   figure │ claim                                       │ said by                           │ kind       │ id             │',
        '├──────────────────────────┼─────────────────────────────────────────────┼───────────────────────────────────┼────────────┼────────────────┤',
        '│ at least 62 US personnel │ US personnel were hurt in the attacks.      │ two US officials, Washington Post │ casualties │ us-injuries    │',
        '│             2,500 troops │ The United States has 2,500 troops in Iraq. │                                   │ casualties │ us-troops-iraq │',
        '└──────────────────────────┴─────────────────────────────────────────────┴───────────────────────────────────┴────────────┴────────────────┘',
        '',
      ].join('\n'),
    );
  });

  test('it looks as cli-table3 draws it', async () => {
    const rows = [
      ['at least 62', 'US personnel'],
      ['several', 'militants'],
    ];
    const columns = ['figure', 'unit'].map((title, at) => ({
      key: title,
      title,
      align: at === 0 ? ('right' as const) : ('left' as const),
      priority: 0,
      grow: 0,
      cell: (row: object) => plain(Object.values(row)[at]),
    }));
    const report = { ...factReport([]), rows: rows.map(([figure, unit]) => ({ figure, unit })), columns };
    const table = new Table({
      head: ['figure', 'unit'],
      colAligns: ['right', 'left'],
      style: { head: [], border: [], compact: true },
    });
    table.push(...rows);
    expect(await rendered(report)).toBe(`${table.toString()}\n`);
  });

  test('the answer stands above, the summary below, and an empty report shows only the summary', async () => {
    const text = { answer: plain('62 or more.'), summary: plain('2 facts') };
    const shown = (await rendered(factReport(FACTS, text))).split('\n');
    expect(shown.slice(0, 2)).toEqual(['62 or more.', '']);
    expect(shown.slice(-2)).toEqual(['2 facts', '']);
    expect(await rendered(factReport([], { summary: plain('0 facts') }))).toBe('0 facts\n');
    expect(await rendered(factReport([]))).toBe('');
  });

  test('--no-header leaves out the names of the columns', async () => {
    const shown = (await rendered(factReport(FACTS), { header: false })).split('\n');
    expect(shown[0]).toMatch(/^┌/);
    expect(shown[1]).toMatch(/at least 62/);
  });
});

describe('on a terminal', () => {
  test('columns that matter least leave first; the rest is broken at words, and rows are parted by rules', async () => {
    expect(await rendered(factReport(FACTS), { width: 80 })).toBe(
      [
        '┌────────────────┬────────────────────────────────────────┬───────────────────┐',
        '│         figure │ claim                                  │ said by           │',
        '├────────────────┼────────────────────────────────────────┼───────────────────┤',
        '│ at least 62 US │ US personnel were hurt in the attacks. │ two US officials, │',
        '│      personnel │                                        │ Washington Post   │',
        '├────────────────┼────────────────────────────────────────┼───────────────────┤',
        '│   2,500 troops │ The United States has 2,500 troops in  │                   │',
        '│                │ Iraq.                                  │                   │',
        '└────────────────┴────────────────────────────────────────┴───────────────────┘',
        '',
      ].join('\n'),
    );
  });

  test('ASCII borders where nothing else may be written', async () => {
    const shown = await rendered(factReport(FACTS), { width: 100, unicode: false });
    expect(shown).toMatch(/^[ -~\n]*$/);
    expect(shown).toMatch(/^\+-+\+-+\+/);
  });

  test('a column with nothing in it is not shown, unless it may not leave', async () => {
    const shown = await rendered(factReport(FACTS.map((each) => ({ ...each, kind: '', said_by: [] }))));
    expect(shown).not.toContain('kind');
    expect(shown).toContain('said by');
  });

  test('a terminal too narrow for the table gets cards, unless a table was asked for', async () => {
    expect(await rendered(factReport(FACTS), { width: 40 })).not.toContain('┌');
    expect(await rendered(factReport(FACTS), { width: 40, format: 'table' })).toContain('┌');
  });

  const words = fc.constantFrom(
    ...['the', 'Islamic', 'State', 'Kataʿib', 'العراق', 'العِراقُ', 'イラクのアメリカ軍', 'सेना', 'กองกำลังสหรัฐ'],
    ...[
      '👩‍👩‍👧',
      '🇮🇶',
      '☝🏽',
      'n\u0303o',
      'us-strikes-iraq-2023-11-21',
      'incomprehensibilities',
      '\u001b[31m',
      'a\u202eb',
    ],
  );
  const text = fc.array(words, { maxLength: 12 }).map((chosen) => chosen.join(' '));

  test('no line is wider than the terminal, all are equally wide, and no word of what must stay is lost', async () => {
    const anyFact = fc.record({ claim: text, who: text, kind: text });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyFact, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 40, max: 200 }),
        async (rows, width) => {
          const facts = rows.map(({ claim, who, kind }) =>
            fact({ claim, kind, said_by: [{ who, id: null, mode: 'named' }] }),
          );
          const shown = (await rendered(factReport(facts), { width, format: 'table' })).trimEnd().split('\n');
          const widths = new Set(shown.map((line) => stringWidth(line)));
          expect(widths.size).toBe(1);
          expect(Math.max(...widths)).toBeLessThanOrEqual(width);
          const letters = shown.join('').replace(/[\s─-╿]/g, '');
          const wanted = facts.map(({ claim, said_by }) => `${claim}${said_by[0]?.who}`).join('');
          const counts = (of: string) => [...of].filter((sign) => /[a-zA-Zก-๛ぁ-ん一-龯]/.test(sign)).length;
          expect(counts(letters)).toBeGreaterThanOrEqual(counts(wanted));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('escape sequences', () => {
  const hostile = fact({ claim: '\u001b]8;;http://evil\u0007click\u001b[2J \u009b31m \u202etxt' });

  test('there is none without colour, whatever a knowledge base holds', async () => {
    for (const format of ['table', 'card', 'md', 'csv', 'tsv', 'ids', 'json', 'ndjson', 'yaml'] as const) {
      const shown = await rendered(factReport([hostile]), { format, width: 100 });
      expect(shown.replace(/[\n\t]/g, '')).not.toMatch(
        /[\p{Control}\u2028\u2029\u202a-\u202e\u2066-\u206f]/u,
      );
    }
  });

  test('with colour, none of them crosses a line', async () => {
    const shown = await rendered(
      factReport(FACTS, { answer: [{ text: 'yes '.repeat(40), emphasis: 'figure' }] }),
      {
        colourLevel: 1,
        width: 60,
      },
    );
    expect(shown).toContain('\u001b[');
    for (const line of shown.split('\n')) {
      const opened = line.split(/(?<=\p{Control}\[)(?:1|2|3[0-8])m/u).length;
      const closed = line.split(/(?<=\p{Control}\[)(?:22|39)m/u).length;
      expect(closed).toBe(opened);
      expect(stringWidth(line)).toBeLessThanOrEqual(60);
    }
  });

  test('links lead to the web only, and only where they are wanted', async () => {
    const linked = (link: string) =>
      factReport([], { summary: [{ text: 'source', emphasis: 'plain', link }] });
    const settings = { hyperlinks: true };
    expect(await rendered(linked('https://example.org/a'), settings)).toBe(
      '\u001b]8;;https://example.org/a\u001b\\source\u001b]8;;\u001b\\\n',
    );
    for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'https://a\u001b\\b', 'https://a b']) {
      expect(await rendered(linked(link), settings)).toBe('source\n');
    }
    expect(await rendered(linked('https://example.org/a'))).toBe('source\n');
  });
});
