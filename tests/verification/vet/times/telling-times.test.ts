import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('when it was that somebody said so', () => {
  finds([
    [
      'Kataib Hezbollah says five of its members were killed in the strikes around Jurf al-Sakhar. It said so on social media on Thursday.',
      ['wrong-date: Thursday'],
    ],
    [
      'Kataib Hezbollah says five of its members were killed in the strikes around Jurf al-Sakhar. It said so on social media on Wednesday.',
      [],
    ],
  ]);
});

describe('the day of a statement told after a lead', () => {
  finds([
    [
      'Kataib Hezbollah is a militia. It is powerful. Now my notes: the group’s post went up on social media on Thursday.',
      ['wrong-date: Thursday'],
    ],
    [
      'Kataib Hezbollah is a militia. It is powerful. Now my notes: the group’s post went up on social media on Wednesday.',
      UNREAD,
    ],
    [
      'Kataib Hezbollah is a militia. In short: its statement on social media was posted on Monday.',
      ['wrong-date: Monday'],
    ],
    ['Kataib Hezbollah is a militia. In short: its statement was posted on Wednesday.', UNREAD],
    ['Kataib Hezbollah is a militia. Hamas is none. It posted a statement on Thursday.', UNREAD],
    ['Kataib Hezbollah is a militia.\n\nA word: the union announced its statement on Thursday.', UNREAD],
  ]);
});
