import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('another deed with the same figure is not supported', () => {
  finds([
    ['The US paid Hamas around $17 billion.', ['unsupported: paid Hamas around $17 billion']],
    ['The US froze around $17 billion.', ['unsupported: froze around $17 billion']],
    ['Around $17 billion was paid to Iran by the US.', ['unsupported: Around $17 billion was paid']],
    ['The US lost 900 troops in Syria.', ['unsupported: lost 900']],
    ['The US withdrew 900 troops from Syria.', ['unsupported: withdrew 900']],
    ['The US sent 2,500 more troops to Iraq.', ['unsupported: sent 2,500']],
    ['66 attacks have killed at least 62 US personnel.', ['wrong-unit: at least 62']],
    [
      'The World Bank demanded around $300 million.',
      ['unsupported: demanded around $300 million'],
      'earthquake',
    ],
    ['Keld freed 64 prisoners of war, the Relief Committee said.', ['unsupported: freed 64'], 'border-clash'],
    ['The Navy lost three ships off Cape Verrin.', ['unsupported: lost three'], 'ferry'],
  ]);
});

describe('other words for the deed stay right', () => {
  finds([
    ['Washington consented to unfreeze some $17 billion.', []],
    ['The US agreed to give Iran back around $17 billion in frozen funds.', []],
    ['The US keeps 900 troops in Syria and has 2,500 stationed in Iraq.', []],
    ['The US has 2,500 troops in Iraq and 900 more in Syria.', []],
    ['The deal to release around $17 billion, none of which has been paid, angered Republicans.', []],
    ['The World Bank is willing to lend around $300 million.', [], 'earthquake'],
    ['Ilse Varga said Sarnia would give 180 million euros for rebuilding.', [], 'earthquake'],
    ['The United Nations needs around $85 million for the displaced.', [], 'border-clash'],
    ['Police detained 17 pickets at Eastquay on Wednesday, the force said.', [], 'dock-strike'],
  ]);
});

describe('comparisons of two places', () => {
  finds([
    ['The US has fewer troops in Iraq than in Syria.', ['unsupported: fewer troops in Iraq than in Syria']],
    ['The US has more troops in Iraq than in Syria.', UNREAD],
  ]);
});

describe('who are sent are deployed', () => {
  finds([['Nearly 1,100 firefighters were sent in.', [], 'wildfire']]);
});

describe('the outcome of what is counted', () => {
  finds([
    [
      'More than 22,000 containers were freed at Eastquay.',
      ['unsupported: More than 22,000 containers were freed'],
      'dock-strike',
    ],
    ['Police freed 17 pickets at Eastquay on Wednesday.', ['unsupported: freed 17'], 'dock-strike'],
    ['Three ships of the Navy sank off Cape Verrin.', ['unsupported: Three ships of the Navy sank'], 'ferry'],
    ['The Navy sank three ships off Cape Verrin.', ['unsupported: sank three'], 'ferry'],
    ['The US refused to unblock around $17 billion.', ['unsupported: refused to unblock']],
    ['Washington declined to unblock around $17 billion.', ['unsupported: declined to unblock']],
    ['Police detained 17 pickets at Eastquay on Wednesday.', [], 'dock-strike'],
    ['The Navy dispatched three ships to search off Cape Verrin.', [], 'ferry'],
    ['The Navy sent three ships to search off Cape Verrin, where the ferry sank.', [], 'ferry'],
    ['The US agreed to unblock around $17 billion.', []],
    ['The US had refused to unblock the money before it agreed to unblock around $17 billion.', []],
    ['Sixty-six times they fired at US forces in Iraq and Syria.', []],
  ]);
});

describe('what was aimed at is not what was destroyed', () => {
  finds([
    [
      'The strike on Tuesday destroyed two facilities in Iraq, the US military said.',
      ['unsupported: destroyed two'],
    ],
    [
      'Two facilities in Iraq were destroyed on Tuesday evening, according to a US military statement.',
      ['unsupported: Two facilities in Iraq were destroyed'],
    ],
    [
      'The US military said it had destroyed two facilities in Iraq on Tuesday.',
      ['unsupported: destroyed two'],
    ],
    ['The strike on Tuesday targeted two facilities in Iraq, the US military said.', []],
    ['The strike on Tuesday hit two facilities in Iraq, the US military said.', []],
    ['The strike on Tuesday destroyed two facilities in Iraq, a US defense official said.', []],
    ["Tuesday's strike targeted and destroyed two facilities in Iraq, the US military said.", []],
    ['The Osmaran army said it destroyed 18 Keldish tanks.', [], 'border-clash'],
    ['The Osmaran army said it targeted 18 Keldish tanks.', [], 'border-clash'],
  ]);
});
