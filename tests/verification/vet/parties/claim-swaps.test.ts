import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('who supports and who is supported', () => {
  finds([
    ['Why bases of the Americans? Because they support Israel, the militias say: it is retaliation.', UNREAD],
    ['Kataib Hezbollah, a militia in Iraq, is supported by Israel.', ['wrong-party: Israel']],
    [
      'About retaliating in Iraq, where the political situation is delicate, the United States had had its reservations until this week.',
      [],
    ],
  ]);
});
