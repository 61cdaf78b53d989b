import { expect, test } from 'vitest';
import { refusalNotes } from '../../src/commands/refusal-notes.ts';
import { NO_FILTERS } from '../../src/search/filters/filters.ts';
import { find } from '../../src/search/find.ts';
import { baseOf, DESK } from './base.ts';

test.each([
  ['villas', 'no fact says how many: “villas”'],
  // A unit of time is no word that is looked up.
  ['', 'no fact says how many: “how many years did he get”'],
])('what is not counted is told, or else the query: %o', async (words, message) => {
  const base = await baseOf(DESK);
  const query = 'how many years did he get';
  const found = await find(base, { query, filters: NO_FILTERS, limit: 10 });
  const notes = refusalNotes(base, query, {
    ...found,
    unanswered: [{ why: 'not-counted', words, among: [] }],
  });
  expect(notes[0]?.message).toBe(message);
});

test.each([
  ['kind:', 'empty-filter'],
  ['troops by: officials', 'empty-filter'],
  ['foo:bar', 'unknown-filter'],
  ['https://example.org', null],
  ['note: troops', null],
])('of %o, filters that are none or empty are told: %o', async (query, code) => {
  const base = await baseOf(DESK);
  const found = await find(base, { query: 'narnia', filters: NO_FILTERS, limit: 10 });
  const told = refusalNotes(base, query, found).find((note) => note.code.endsWith('-filter'));
  expect(told?.code ?? null).toBe(code);
  if (code !== null) expect(told?.message).toContain('kind: about: by:');
});
