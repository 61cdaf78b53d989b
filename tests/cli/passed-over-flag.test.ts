import { expect, test } from 'vitest';
import { flagPassedOver } from '../../src/cli/passed-over-flag.ts';

const NONE = { format: null, fields: null, sort: null, count: false } as const;

test.each([
  ['nothing given', NONE, true, null],
  ['a form it has', { ...NONE, format: 'json' }, true, null],
  ['another form', { ...NONE, format: 'csv' }, true, '--format csv'],
  ['fields that it picks', { ...NONE, fields: ['id'] }, true, null],
  ['fields that it does not', { ...NONE, fields: ['id'] }, false, '--fields'],
  ['an order', { ...NONE, sort: '-id' }, true, '--sort'],
  ['a count', { ...NONE, count: true }, true, '--count'],
] as const)('%s', (_, given, picks, flag) => {
  expect(flagPassedOver(given, ['json', 'ndjson'], picks)).toBe(flag);
});
