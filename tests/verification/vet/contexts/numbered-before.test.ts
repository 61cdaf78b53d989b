import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('what a number counts that a relative clause gives', () => {
  finds([
    [
      'At least 62 US personnel were injured in attacks on US forces in Iraq and Syria, of which there were 66.',
      [],
    ],
    ['At least 62 US personnel have been hurt in those attacks, which number 66.', []],
    ['The attacks, of which 66 have been counted, left at least 62 US personnel injured.', []],
    [
      'About 4,300 dockers walked out, the union said, whose members work the cranes at Eastquay, of which there are 16.',
      [],
      'dock-strike',
    ],
    [
      'Two officers were hurt in scuffles with pickets, of whom 17 were arrested at Eastquay on Wednesday, police said.',
      [],
      'dock-strike',
    ],
    ['Some 3,200 homes were destroyed, beside those damaged, of which there are 7,500.', [], 'earthquake'],
    [
      'At least 62 US personnel were injured in attacks on US forces in Iraq and Syria, of which there were 96.',
      ['wrong-figure: 96'],
    ],
    ['At least 62 US personnel have been hurt in those attacks, which number 86.', ['wrong-figure: 86']],
    [
      'About 4,300 dockers walked out, the union said, whose members work the cranes at Eastquay, of which there are 26.',
      ['wrong-figure: 26'],
      'dock-strike',
    ],
    [
      'Two officers were hurt in scuffles with pickets, of whom 27 were arrested at Eastquay on Wednesday, police said.',
      ['wrong-figure: 27'],
      'dock-strike',
    ],
    [
      'Some 3,200 homes were destroyed, beside those damaged, of which there are 9,500.',
      ['wrong-figure: 9,500'],
      'earthquake',
    ],
    [
      'At least 52 US personnel have been hurt in those attacks, which number 66.',
      ['wrong-figure: At least 52'],
    ],
  ]);
});
