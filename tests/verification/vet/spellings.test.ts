import { describe } from 'vitest';
import { finds, UNREAD } from './vet-cases.ts';

describe('a spelling that is told as one', () => {
  finds([
    ['Jurf al-Sakhar, also spelled Jurf al Saqr, lies south of Baghdad.', UNREAD],
    [
      'The strike was near Jurf al-Sakhar. Five people were killed at Jurf al Saqr, Kataib Hezbollah said.',
      ['spelling: Jurf al Saqr'],
    ],
  ]);
});
