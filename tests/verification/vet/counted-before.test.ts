import { describe } from 'vitest';
import { finds } from './vet-cases.ts';

describe('what is counted, before its number', () => {
  finds([
    [
      'Licensed to carry 180 passengers, the Transport Ministry said in a statement, she had a crew of 22.',
      ['unsupported: 22'],
      'ferry',
    ],
    ['The hospital in Mirra has 120 beds and a staff of 33.', ['unsupported: 33'], 'outbreak'],
    ['A US defense official put the number of fighters at the sites at 30.', ['unsupported: 30']],
    ['The number of attacks on US forces in Iraq and Syria stands at 66.', []],
    ['The number of attacks on US forces in Iraq and Syria stands at 76.', ['wrong-figure: 76']],
    ['The number of US troops in Iraq is 3,500.', ['wrong-figure: 3,500']],
  ]);
});

describe('the most that something may hold', () => {
  finds([
    [
      'The ferry was licensed to carry no more than 180 passengers, the Transport Ministry said in a statement.',
      [],
      'ferry',
    ],
    [
      'The ferry was licensed to carry up to 180 passengers, the Transport Ministry said in a statement.',
      [],
      'ferry',
    ],
    [
      'The ferry was licensed to carry more than 180 passengers, the Transport Ministry said in a statement.',
      ['hedge-changed: more than 180'],
      'ferry',
    ],
    [
      'Rescuers pulled no more than 131 survivors from the water.',
      ['hedge-changed: no more than 131'],
      'ferry',
    ],
  ]);
});

describe('two faults of one figure', () => {
  finds([
    [
      "Six people died in Millbrook on Saturday night, the Sheriff's Office said in a statement.",
      ['wrong-place: Six people died in Millbrook', 'wrong-date: Saturday night'],
      'wildfire',
    ],
    [
      'Earlier this year: The US agrees to unblock 17 billion euros.',
      ['wrong-unit: 17 billion euros', 'hedge-lost: 17 billion euros'],
    ],
    [
      'Keldish troops hold three towns on the Osmaran side of the border.',
      ['wrong-unit: three towns'],
      'border-clash',
    ],
    ['Keldish troops hold three villages on the Osmaran side of the border.', [], 'border-clash'],
    [
      'Two years ago: Mohammed Shia al-Sudani comes to power in Iraq, and needs the support of the Iranian-backed militias for it.',
      ['wrong-date: Two years ago'],
    ],
  ]);
});
