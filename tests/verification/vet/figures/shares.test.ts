import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../../src/article/draft.ts';
import { vetDraft } from '../../../../src/verification/vet/vet.ts';
import { baseOf } from '../../../search/bases.ts';
import { finds, UNREAD } from '../vet-cases.ts';

describe('a fraction of a percentage, or of another fraction', () => {
  finds([
    ['Two-thirds of those vaccinated had a fever.', ['wrong-figure: Two-thirds'], 'vaccine'],
    ['Half of those vaccinated had a fever.', ['wrong-figure: Half'], 'vaccine'],
    ['Nine out of ten of those vaccinated had a fever.', ['wrong-figure: Nine out of ten'], 'vaccine'],
    [
      'About half of dengue cases were prevented by Tetravira in the first year, Lindqvist Biologics said.',
      ['wrong-figure: About half'],
      'vaccine',
    ],
    [
      'Rents in Osten have risen by about a quarter, the Statistics Board said.',
      ['wrong-figure: about a quarter'],
      'economy',
    ],
    [
      'Rents in Osten have risen by about half, the Statistics Board said.',
      ['wrong-figure: about half'],
      'economy',
    ],
  ]);
});

describe('a fraction of what is told there by number', () => {
  finds([
    ['Half of the 66 attacks were claimed by Iran-aligned militias.', ['unsupported: Half']],
    ['US troops in Iraq number 2,500, a third of them in Baghdad.', ['unsupported: a third']],
  ]);
});

describe('a fraction that rounds the percentage, or is of something else', () => {
  finds([
    ['Roughly one in five of those vaccinated had a fever.', [], 'vaccine'],
    [
      'About three-quarters of dengue cases were prevented by Tetravira in the first year, Lindqvist Biologics said.',
      [],
      'vaccine',
    ],
    ['A quarter of those vaccinated live near the coast.', UNREAD, 'vaccine'],
    ['Turnout was more than half, the election commission said.', [], 'election'],
    ['Turnout was about three-fifths, the election commission said.', [], 'election'],
    ['Rents in Osten have risen by about a third, the Statistics Board said.', [], 'economy'],
    ['Half of the lawmakers in Washington were asleep.', UNREAD],
  ]);
});

const VOTE = `
version: 1
kinds: { people: People }
sources: [{ id: s, title: T }]
entities: [{ id: solidarity, type: group, name: Solidarity-80 }]
facts:
  - { id: vote, kind: people, claim: Two-thirds of Solidarity-80 members voted for the deal., figure: two-thirds, unit: members, about: [solidarity], at: { source: s } }
  - { id: turnout, kind: people, claim: Turnout in the Solidarity-80 vote was 71 percent., figure: 71 percent, unit: turnout, about: [solidarity], at: { source: s } }
`;

test.each([
  ['Three-quarters of Solidarity-80 members voted for the deal.', ['wrong-figure: Three-quarters']],
  ['Less than half of Solidarity-80 members voted for the deal.', ['wrong-figure: Less than half']],
  [
    'Seventy-five percent of Solidarity-80 members voted for the deal.',
    ['wrong-figure: Seventy-five percent'],
  ],
  [
    'Seventy-one percent of Solidarity-80 members voted for the deal.',
    ['wrong-unit: Seventy-one percent of Solidarity-80 members voted'],
  ],
  ['Only one in five Solidarity-80 members voted for the deal.', ['wrong-figure: one in five']],
  ['Some 2/3 of Solidarity-80 members voted for the deal.', []],
  ['Two in three Solidarity-80 members voted for the deal.', []],
  ['Sixty-seven percent of Solidarity-80 members voted for the deal.', []],
  ['More than half of Solidarity-80 members voted for the deal.', []],
  ['Seventy-one percent of Solidarity-80 members turned out to vote.', []],
  ['Turnout among Solidarity-80 members was 71 percent, and two-thirds voted for the deal.', []],
])('%s', async (draft, expected) => {
  const { findings } = vetDraft(readDraft(draft, 'draft.txt'), await baseOf(VOTE));
  expect(findings.map(({ code, text }) => `${code}: ${text}`)).toEqual(expected);
});
