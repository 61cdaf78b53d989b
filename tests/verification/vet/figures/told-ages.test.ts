import { expect, test } from 'vitest';
import { readDraft } from '../../../../src/article/draft.ts';
import { vetDraft } from '../../../../src/verification/vet/vet.ts';
import { baseOf } from '../../../search/bases.ts';

const BASE = `
version: 1
kinds: { event: Events }
sources: [{ id: s, title: T }]
entities:
  - { id: zielinski, type: person, name: Piotr Zieliński, aliases: [Zieliński] }
  - { id: dahl, type: person, name: Anna Dahl }
facts:
  - { id: death, kind: event, claim: "Crane operator Piotr Zieliński, 54, died on the picket line.", about: [zielinski], at: { source: s } }
  - { id: captain, kind: event, claim: "The 41-year-old captain Anna Dahl led the search.", about: [dahl], at: { source: s } }
`;

test.each([
  ['Piotr Zieliński, 45, died on the picket line.', ['45']],
  ['Zieliński, aged 56, died on the picket line.', ['56']],
  ['The 45-year-old Piotr Zieliński died on the picket line.', ['45']],
  ['A 45-year-old crane operator, Piotr Zieliński, died.', ['45']],
  ['Anna Dahl, who is 14, led the search.', ['14']],
  ['Anna Dahl, 42, led the search.', ['42']],
  ['Piotr Zieliński, 54, died on the picket line.', []],
  ['The 54-year-old Piotr Zieliński died on the picket line.', []],
  ['Anna Dahl, 41, led the search.', []],
  ['Anna Dahl, aged 41, led the search.', []],
  ['Piotr Zieliński, 300 of whose colleagues came, died on the picket line.', []],
  ['Anna Dahl led the search for 12 hours.', []],
])('%s', async (draft, expected) => {
  const { findings } = vetDraft(readDraft(draft, 'draft.txt'), await baseOf(BASE));
  expect(findings.filter(({ code }) => code === 'wrong-figure').map(({ text }) => text)).toEqual(expected);
});
