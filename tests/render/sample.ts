import type { PublishedFact } from '../../src/model/published.ts';
import type { Cell, Column, RowsReport } from '../../src/model/report.ts';
import { renderReport } from '../../src/render/render-report.ts';
import type { RenderSettings } from '../../src/render/render-settings.ts';

/** Settings as in a pipe: no colour, no width. */
export const PIPE: RenderSettings = {
  format: null,
  fields: null,
  width: Number.POSITIVE_INFINITY,
  colourLevel: 0,
  unicode: true,
  hyperlinks: false,
  header: true,
  raw: false,
  nul: false,
  sort: null,
  limit: null,
  count: false,
};

/** A published fact, with what a test needs to differ. */
export function fact(differing: Partial<PublishedFact> = {}): PublishedFact {
  return {
    id: 'us-injuries',
    kind: 'casualties',
    claim: 'US personnel were hurt in the attacks.',
    figure: {
      stated: 'at least 62',
      relation: 'at-least',
      value: null,
      min: 62,
      max: null,
      currency: null,
      unit: 'US personnel',
    },
    about: [{ id: 'us-forces', name: 'US forces', type: 'force' }],
    place: { id: null, name: 'Iraq' },
    when: { stated: null, date: '2023-11', basis: 'external', why: null },
    said_by: [
      { who: 'two US officials', id: null, mode: 'anonymous' },
      { who: 'Washington Post', id: 'wapo', mode: 'relays' },
    ],
    quote: null,
    source: { id: 'strikes', title: 'Strikes', outlet: null, published: null, paragraph: [11, 12] },
    status: { is: 'current', by: null, why: null },
    conflicts: [{ with: 'other', about: null }],
    tags: ['a', 'b'],
    match: null,
    ...differing,
  };
}

/** A cell of plain text. */
export function plain(text: string): Cell {
  return [{ text, emphasis: 'plain' }];
}

const COLUMNS: readonly Column<PublishedFact>[] = [
  column('figure', 0, 0, ({ figure }) => (figure === null ? '' : `${figure.stated} ${figure.unit}`), 'right'),
  column('claim', 0, 1, ({ claim }) => claim),
  column('said by', 0, 0, ({ said_by }) => said_by.map(({ who }) => who).join(', ')),
  column('kind', 2, 0, ({ kind }) => kind),
  column('id', 3, 0, ({ id }) => id),
];

function column(
  title: string,
  priority: number,
  grow: number,
  text: (row: PublishedFact) => string,
  align: 'left' | 'right' = 'left',
): Column<PublishedFact> {
  return { key: title, title, priority, grow, align, cell: (row) => plain(text(row)) };
}

/** A report of facts with the usual columns. */
export function factReport(
  rows: Iterable<PublishedFact>,
  differing: Partial<RowsReport<PublishedFact>> = {},
): RowsReport<PublishedFact> {
  return {
    type: 'rows',
    subject: 'fact',
    rows,
    columns: COLUMNS,
    card: (row) => ({
      title: plain(row.claim),
      banners: row.status.is === 'current' ? [] : [plain(row.status.is.toUpperCase())],
      lines: COLUMNS.map((each) => ({ label: each.title, value: each.cell(row) })),
    }),
    preferred: 'table',
    answer: null,
    summary: null,
    outcome: 'found',
    notes: [],
    ...differing,
  };
}

/** All of the text of a report. */
export async function rendered(
  report: Parameters<typeof renderReport>[0],
  settings: Partial<RenderSettings> = {},
): Promise<string> {
  let text = '';
  for await (const chunk of await renderReport(report, { ...PIPE, ...settings })) text += chunk;
  return text;
}
