import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('"over" as throughout', () => {
  finds([
    ['At least 62 US personnel were hurt over 66 attacks.', []],
    ['Over 66 attacks, at least 62 US personnel were injured.', []],
    ['At least 62 US personnel hurt, with minor injuries or traumatic brain injuries, over 66 attacks.', []],
    ['Spread over 66 attacks came injuries to at least 62 US personnel.', []],
    ['Its answer stretched over three strikes in October and November, all in Syria.', []],
    ['Voters queued on Sunday over 96 polling stations.', [], 'election'],
    ['Negotiators haggled over 40 pages.', UNREAD],
    ['There have been over 66 attacks on US forces in Iraq and Syria.', ['hedge-changed: over 66']],
    ['At least 62 US personnel were hurt in over 66 attacks.', ['hedge-changed: over 66']],
    ['US forces in Iraq and Syria have been attacked over 66 times.', ['hedge-changed: over 66']],
    ['The attacks left over 62 US personnel injured.', ['hedge-changed: over 62']],
    ['Police arrested over 17 pickets at Eastquay, police said.', ['hedge-changed: over 17'], 'dock-strike'],
    ['At least 62 US personnel were hurt over 96 attacks on US forces.', ['wrong-figure: 96']],
    [
      'Turnout was over 61 percent, the Election Commission said.',
      ['hedge-changed: over 61 percent'],
      'election',
    ],
  ]);
});
