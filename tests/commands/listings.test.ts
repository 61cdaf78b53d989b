import { expect, test } from 'vitest';
import { listEntities } from '../../src/commands/entities.ts';
import { listKinds } from '../../src/commands/kinds.ts';
import { listReport } from '../../src/commands/list.ts';
import { listSources } from '../../src/commands/sources.ts';
import { timeline } from '../../src/commands/timeline.ts';
import { baseOf, DESK, NO_FILTERS, textOf } from './base.ts';

test('a limited listing says of how many', async () => {
  const base = await baseOf(DESK);
  expect(textOf(listKinds(base, null, 1).summary)).toBe('1 kind of 4; --all shows the rest');
  expect(textOf(listKinds(base, null, null).summary)).toBe('4 kinds');
  expect(textOf(listEntities(base, { types: [], filters: null, limit: 2 }).summary)).toBe(
    '2 entities of 6; --all shows the rest',
  );
  expect(textOf(listSources(base, null, 1).summary)).toBe('1 source');
});

test('a knowledge base without facts says so, whatever the listing', async () => {
  const base = await baseOf('version: 1\n');
  const reports = [
    listReport(base, NO_FILTERS, null),
    timeline(base, NO_FILTERS, null),
    listKinds(base, null, null),
    listEntities(base, { types: [], filters: null, limit: null }),
    listSources(base, null, null),
  ];
  expect(reports.map(({ outcome, notes }) => [outcome, notes[0]?.message])).toEqual([
    ['nothing', 'the knowledge base has no facts'],
    ['nothing', 'the knowledge base has no facts'],
    ['nothing', 'the knowledge base has no kinds'],
    ['nothing', 'the knowledge base has no entities'],
    ['nothing', 'the knowledge base has no sources'],
  ]);
});

test('filters that nothing passes are named as such', async () => {
  const [note] = listReport(await baseOf(DESK), { ...NO_FILTERS, max: -1 }, null).notes;
  expect(note?.message).toBe('no fact passes these filters');
});
