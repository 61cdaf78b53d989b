import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('figures and places in the same order', () => {
  finds([
    ['The US has 2,500 and 900 troops in Iraq and in Syria, respectively.', []],
    ['2,500 and 900: American troops in Iraq and in Syria, respectively.', []],
    [
      'The US has 2,500 and 900 troops in Syria and Iraq, respectively.',
      ['wrong-place: 2,500 and 900 troops in Syria', 'wrong-place: 900 troops in Syria and Iraq'],
    ],
  ]);
});

describe('figures and places in the same order, told in other words or in none', () => {
  finds([
    ['2,500 and 900 - US troops in Iraq and in Syria, in that order.', []],
    ['The US has 2,500 and 900 troops in Iraq and Syria.', []],
    [
      'The US has 2,500 and 900 troops in Syria and Iraq.',
      ['wrong-place: 2,500 and 900 troops in Syria', 'wrong-place: 900 troops in Syria and Iraq'],
    ],
    [
      '900 and 2,500 - US troops in Iraq and in Syria, in that order.',
      [
        'wrong-place: 900 and 2,500 - US troops in Iraq',
        'wrong-place: 2,500 - US troops in Iraq and in Syria',
      ],
    ],
    [
      'Nearly 30,000 and up to 8,000 people have fled from Dravik and Tell Hamar, in that order, the United Nations says.',
      [],
      'border-clash',
    ],
    [
      'Up to 8,000 and nearly 30,000 people have fled from Dravik and Tell Hamar, in that order, the United Nations says.',
      [
        'wrong-place: Up to 8,000 and nearly 30,000 people have fled from Dravik',
        'wrong-place: nearly 30,000 people have fled from Dravik and Tell Hamar',
      ],
      'border-clash',
    ],
    ['The Relief Committee sent 44 trucks to Dravik in order to help the wounded there.', [], 'border-clash'],
  ]);
});

describe('figures and places with a slash between them', () => {
  finds([
    ['2,500 / 900: US troops in Iraq / Syria', []],
    ['2,500 / 900 US troops are in Iraq / Syria.', []],
    [
      '900 / 2,500: US troops in Iraq / Syria',
      ['wrong-place: 900 / 2,500: US troops in Iraq', 'wrong-place: 2,500: US troops in Iraq / Syria'],
    ],
    ['2,500 and 900 - US troops in Iraq and in Syria, in that order', []],
  ]);
});
