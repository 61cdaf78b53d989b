import { expect, test } from 'vitest';
import { makeId } from '../../src/curation/make-id.ts';

test.each<[string, string, readonly string[], string]>([
  ['At least 62 US personnel have been injured.', 'casualties-fact', [], 'us-personnel-injured'],
  ['Élysée officials said so', 'source', [], 'elysee-officials-said-so'],
  ['العراق', 'source', [], 'source'],
  ['العراق', 'source', ['source'], 'source-2'],
  ['حرب', 'note-fact', [], 'note-fact'],
])('%s', (text, fallback, taken, id) => {
  expect(makeId(text, fallback, new Set(taken))).toBe(id);
});
