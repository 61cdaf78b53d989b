import { expect, test } from 'vitest';
import type { DrawnReport } from '../../src/model/report.ts';
import { plain, rendered } from './sample.ts';

const TIMELINE: DrawnReport<{ readonly id: string; readonly text: string }> = {
  type: 'drawn',
  subject: 'citation',
  rows: [{ id: 'a', text: '7' }],
  columns: [
    { key: 'id', title: 'id', align: 'left', priority: 0, grow: 0, cell: ({ id }) => plain(id) },
    { key: 'text', title: 'text', align: 'left', priority: 0, grow: 0, cell: ({ text }) => plain(text) },
  ],
  card: ({ id }) => ({ title: plain(id), banners: [], lines: [] }),
  *draw({ width, ascii }) {
    yield plain(`for ${width}${ascii ? ' in ASCII' : ''}`);
    yield [];
    yield plain('  - a line that is longer than the terminal is wide');
  },
  outcome: 'found',
  notes: [],
};

test('a report that draws itself keeps to the width, and lines that are too long hang', async () => {
  expect(await rendered(TIMELINE, { width: 30 })).toBe(
    'for 30\n\n  - a line that is longer than\n    the terminal is wide\n',
  );
  expect(await rendered(TIMELINE, { unicode: false })).toBe(
    'for Infinity in ASCII\n\n  - a line that is longer than the terminal is wide\n',
  );
});

test('its rows are there for every format', async () => {
  expect(await rendered(TIMELINE, { format: 'ndjson' })).toBe('{"id":"a","text":"7"}\n');
  expect(await rendered(TIMELINE, { format: 'csv' })).toBe('id,text\na,7\n');
  expect(await rendered(TIMELINE, { format: 'table', header: false })).toBe(
    '┌───┬───┐\n│ a │ 7 │\n└───┴───┘\n',
  );
  expect(await rendered(TIMELINE, { fields: ['text'] })).toBe(
    '┌──────┐\n│ text │\n├──────┤\n│ 7    │\n└──────┘\n',
  );
  expect(await rendered({ ...TIMELINE, rows: [] }, { format: 'json', fields: ['text'] })).toBe('[]\n');
});

test('text is written as it is', async () => {
  const chunks = ['{"a":1}\n', '{"a":2}\n'];
  const report = { type: 'text', chunks, outcome: 'found', notes: [] } as const;
  expect(await rendered(report, { format: 'table', count: true })).toBe('{"a":1}\n{"a":2}\n');
});
