import Table from 'cli-table3';
import { expect, test } from 'vitest';

test('cli-table3 measures with the newer string-width, so that columns align', () => {
  const table = new Table({ style: { head: [], border: [] } });
  table.push(['สวัสดี'], ['👩🏽‍🚀'], ['四']);
  expect(table.toString().split('\n')).toEqual([
    '┌──────┐',
    '│ สวัสดี │',
    '├──────┤',
    '│ 👩🏽‍🚀   │',
    '├──────┤',
    '│ 四   │',
    '└──────┘',
  ]);
});

test('cli-table3 has no colours of its own', () => {
  const table = new Table({ head: ['fact'] });
  expect(table.toString()).not.toContain('\u001b');
});
