import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('figures as running text writes them', () => {
  finds([
    ['There are two thousand, five hundred troops in Iraq.', []],
    [
      'There are three thousand, five hundred US troops in Iraq.',
      ['wrong-figure: three thousand, five hundred'],
    ],
    ['US personnel injured: 62+.', []],
    ['Upwards of 62 US personnel were injured.', []],
    ['In the attacks 62 US personnel at least suffered injuries.', []],
    ['In the attacks 62 US personnel at most suffered injuries.', ['hedge-changed: 62']],
    ['US forces in Iraq and Syria have come under 66 attacks.', []],
    ['The attacks on US forces — 66 of them in Iraq and Syria — have continued.', []],
    [
      'The strike was near Al Anbar and Jurf al Saqr, a US defense official said on condition of anonymity.',
      UNREAD,
    ],
  ]);
});

describe('so many strong', () => {
  finds([
    ["Washington's force in Iraq is 2,500 strong; the one in Syria numbers 900.", []],
    ['The US presence in Syria is 900 strong.', []],
  ]);
});
