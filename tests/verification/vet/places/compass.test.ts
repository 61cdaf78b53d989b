import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('a direction behind a clause that is thrown in', () => {
  finds([
    [
      'Jurf al-Sakhar, one of the places the official mentioned, lies north of Baghdad.',
      ['wrong-place: north of Baghdad'],
    ],
    ['Jurf al-Sakhar, one of the places the official mentioned, lies south of Baghdad.', UNREAD],
    [
      'The base came under attack, US officials said, some way north of Baghdad.',
      ['wrong-place: north of Baghdad'],
    ],
    ['The air base, which the officials did not name, lies west of Baghdad, US officials said.', UNREAD],
  ]);
});
