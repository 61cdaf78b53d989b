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
