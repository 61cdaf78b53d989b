import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('who is credited', () => {
  finds([
    [
      'On social media on Wednesday, Kataib Hezbollah put its losses in the Jurf al-Sakhar area at five members killed.',
      [],
    ],
    [
      'Two facilities in Iraq were targeted in the strike of Tuesday evening, so the US military in a statement.',
      [],
    ],
    [
      'On Thursday, five members of Kataib Hezbollah were killed in the Jurf al-Sakhar area, the group said.',
      ['wrong-date: Thursday'],
    ],
  ]);
});

describe('a second speaker whose verb is left out', () => {
  finds([
    [
      'The Health Ministry speaks of at least 71 dead, Doctors Abroad, in a statement, of 118.',
      [],
      'outbreak',
    ],
    [
      'The Health Ministry speaks of at least 71 dead, and of 118.',
      ['wrong-speaker: The Health Ministry'],
      'outbreak',
    ],
  ]);
});

describe('who is behind "by", after a time', () => {
  finds([
    [
      'The search had begun on Saturday; it was called off on Sunday evening by the Coast Guard.',
      [],
      'ferry',
    ],
    [
      'The search had begun on Saturday; it was called off on Sunday evening.',
      ['attribution-lost: The search had begun on Saturday; it was called off on Sunday evening.'],
      'ferry',
    ],
  ]);
});

describe('the day of what a party gave out', () => {
  finds([
    ['Five of its members died, says Kataib Hezbollah, whose toll, per its post on Wednesday, is final.', []],
    ['The dead of Kataib Hezbollah, according to its statement on Wednesday, are five of its members.', []],
    ['According to its statement on Wednesday, Kataib Hezbollah lost five members.', []],
    ['Kataib Hezbollah lost five members, going by its social media post on Wednesday.', []],
    [
      'The strikes on Wednesday killed five members of Kataib Hezbollah, the group said.',
      ['wrong-date: Wednesday'],
    ],
    ['According to its statement on Monday, Kataib Hezbollah lost five members.', ['wrong-date: Monday']],
  ]);
});
