import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('what is said to be untrue', () => {
  finds([
    ['It is false that the US has 2,500 troops in Iraq.', ['unsupported: It is false that']],
    ["It isn't true that the US has 900 troops in Syria.", ["unsupported: It isn't true that"]],
    ['Nobody believes the US has 2,500 troops in Iraq.', ['unsupported: Nobody believes']],
    [
      'The claim that 66 attacks hit US forces in Iraq and Syria is false.',
      ['unsupported: claim that 66 attacks hit US forces in Iraq and Syria is false'],
    ],
    [
      'It is false that Iran has so far stayed out of direct involvement in the Gaza war.',
      ['unsupported: It is false that'],
    ],
    ['Nobody disputes that the US has 2,500 troops in Iraq.', []],
    ['The Pentagon said it was false that the US has 2,500 troops in Iraq.', UNREAD],
    ['It is false to suggest that the 900 US troops in Syria are a threat.', []],
    ['Contrary to reports, the US has 2,500 troops in Iraq.', []],
    [
      'The claim that drones are cheap is false, and there had been 66 attacks on US forces in Iraq and Syria.',
      [],
    ],
  ]);
});

describe('who denies their own claim', () => {
  finds([
    ['Kataib Hezbollah denied five of its members were killed.', ['unsupported: denied']],
    ['Kataib Hezbollah rejected reports that five of its members were killed.', ['unsupported: rejected']],
    [
      'Kataib Hezbollah said it was not true that five of its members were killed.',
      ['unsupported: it was not true that'],
    ],
    ['Iran rejected claims that it ordered the 66 attacks on US forces in Iraq and Syria.', UNREAD],
    ['The militias denied any role in the 66 attacks on US forces in Iraq and Syria.', UNREAD],
  ]);
});
