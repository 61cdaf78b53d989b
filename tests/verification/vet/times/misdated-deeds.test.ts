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
