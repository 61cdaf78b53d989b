import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('what was done on another weekday', () => {
  finds([
    [
      'Alvarez beat Jon Brandt. The loser conceded late on Saturday night.',
      ['wrong-date: Saturday night'],
      'election',
    ],
    ['Alvarez beat Jon Brandt. The loser conceded late on Sunday night.', UNREAD, 'election'],
    ['Alvarez beat Jon Brandt. The losers will meet on Saturday.', UNREAD, 'election'],
    ['The talks will be held in the town hall of Halden on Tuesday.', UNREAD, 'dock-strike'],
  ]);
});

describe('years in which something was done that the source does not date', () => {
  finds([
    [
      'Islamic State seized large parts of Iraq and Syria in 2014 and was defeated in 2017.',
      ['unsupported: 2017'],
    ],
    ['Islamic State was defeated by local forces in March 2019.', ['unsupported: March 2019']],
    ['Colonel Hamidou Sarr led the mutineers in 2019.', ['unsupported: 2019'], 'coup'],
    ['Islamic State, which was defeated later, seized large parts of Iraq and Syria in 2014.', []],
    ['Islamic State was founded in 2004.', UNREAD],
    ['The French team was defeated in 2017.', UNREAD],
    ['Islamic State fought Hamas, which was defeated in 2008.', UNREAD],
    ['Alvarez won in 2016.', UNREAD, 'election'],
    ['Colonel Hamidou Sarr led the mutineers in 2021.', [], 'coup'],
  ]);
});
