import { expect, test } from 'vitest';
import type { RowsReport } from '../../src/model/report.ts';
import { rendered } from './sample.ts';

test('the ids of the facts that rows set side by side, each once', async () => {
  const report: RowsReport<object> = {
    type: 'rows',
    subject: 'conflict',
    rows: [{ facts: [{ id: 'a' }, { id: 'b' }] }, { facts: [{ id: 'b' }, { id: 'c' }] }],
    columns: [],
    card: () => ({ title: [], banners: [], lines: [] }),
    preferred: 'table',
    answer: null,
    summary: null,
    outcome: 'found',
    notes: [],
  };
  expect(await rendered(report, { format: 'ids' })).toBe('a\nb\nc\n');
});
