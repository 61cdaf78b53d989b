import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('a part and its whole', () => {
  finds([
    ['Three of the eleven board members voted for a cut.', [], 'treasury'],
    ['Four of the eleven board members voted for a cut.', ['wrong-figure: Four'], 'treasury'],
    ['Three of the nine board members voted for a cut.', ['wrong-figure: nine'], 'treasury'],
    ['Of the eleven board members, three voted for a cut.', UNREAD, 'treasury'],
    ['17 of 24 economists polled by Markline expected the decision.', [], 'treasury'],
    ['Of 24 economists polled by Markline, 17 expected it.', [], 'treasury'],
    ['17 of the 26 economists expected the decision.', ['wrong-figure: 26'], 'treasury'],
    ['The board has eleven members.', UNREAD, 'treasury'],
    ['Eleven board members met.', UNREAD, 'treasury'],
    // A whole that is another fact's own figure.
    ['Eight of the at least 62 US personnel were injured at Ain al-Asad, two US officials said.', []],
    ['Eight of the 62 injured were hurt at Ain al-Asad, two US officials said.', ['hedge-lost: 62']],
    [
      'Eight of the 70 US personnel injured were hurt at Ain al-Asad, two US officials said.',
      ['sum-of-overlapping: 70'],
    ],
  ]);
});
