import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('the words that a mend takes the place of', () => {
  finds([
    [
      'The US response was limited to four separate sets of strikes in Syria.',
      ['wrong-figure: four separate sets'],
    ],
    ['The US response was limited to four rounds of strikes in Syria.', ['wrong-figure: four']],
    ['The US response was limited to three separate sets of strikes in Syria.', []],
    [
      'The government plans to borrow 35.5 billion kroner this year.',
      ['wrong-figure: 35.5 billion kroner'],
      'treasury',
    ],
    ['The government plans to borrow 36.5 billion kroner this year.', [], 'treasury'],
    ['There have been 71 attacks on US forces.', ['wrong-figure: 71']],
  ]);
});

describe('some of what was told of', () => {
  finds([
    ['Two of the strikes hit their targets within 10 minutes.', UNREAD],
    ['Two of these attacks came at night.', UNREAD],
    ['Two strikes on Tuesday evening hit Iraq, the US military said.', ['wrong-unit: Two strikes']],
    [
      'Kataib Hezbollah said five of its commanders were killed in the Jurf al-Sakhar area.',
      ['wrong-unit: five of its commanders'],
    ],
    [
      'Kataib Hezbollah said five of its members were wounded in the Jurf al-Sakhar area.',
      ['wrong-unit: five of its members were wounded'],
    ],
  ]);
});
