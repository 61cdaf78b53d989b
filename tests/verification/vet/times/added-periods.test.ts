import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a period that the source does not give, wherever it stands', () => {
  finds([
    [
      'Since October, US forces have been attacked 66 times in Iraq and Syria.',
      ['wrong-date: Since October'],
    ],
    ['US forces have been attacked 66 times in Iraq and Syria since October.', ['wrong-date: since October']],
    [
      'In November alone, US forces were attacked 66 times in Iraq and Syria.',
      ['wrong-date: In November alone'],
    ],
    ['US forces came under attack 66 times in a week.', ['wrong-date: in a week']],
    [
      'In March alone, at least nine freighters were diverted to Corrin.',
      ['wrong-date: In March alone'],
      'dock-strike',
    ],
    [
      'In a single day, 31 ships were waiting at anchor off Halden.',
      ['wrong-date: In a single day'],
      'dock-strike',
    ],
    ['US forces have been attacked 66 times in Iraq and Syria.', []],
    ['Since October, the US has struck Syria, and its forces were attacked 66 times in Iraq and Syria.', []],
    ['Since mid-October, 66 attacks have been carried out on US forces in Iraq and Syria.', []],
    ['31 ships were waiting at anchor off Halden.', [], 'dock-strike'],
    ['A docker earns nearly $29 an hour.', [], 'dock-strike'],
  ]);
});
