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

describe('hedges in an entry that begins with its number', () => {
  finds([
    [
      '17 billion: the dollars, or thereabouts, that the United States agreed earlier this year to unblock.',
      [],
    ],
    ['$17 billion, or something close to it, is what the United States agreed to unblock.', []],
    ['17 billion, that is the dollars, more or less, which the United States agreed to unblock.', []],
    ["4,300: the dockers, roughly, who walked out, by the union's count.", [], 'dock-strike'],
    ['300 million: the dollars, or thereabouts, that the World Bank offered as a loan.', [], 'earthquake'],
    ['Sixty-two is the number of US personnel injured in the attacks, at the very least.', []],
    [
      '17 billion: the dollars that the United States agreed earlier this year to unblock.',
      ['hedge-lost: 17 billion: the dollars'],
    ],
    [
      '19 billion: the dollars, or thereabouts, that the United States agreed earlier this year to unblock.',
      ['wrong-figure: 19 billion: the dollars'],
    ],
    [
      '17 billion: the euros, or thereabouts, that the United States agreed earlier this year to unblock.',
      ['wrong-unit: 17 billion: the euros'],
    ],
    ["4,300: the dockers who walked out, by the union's count.", ['hedge-lost: 4,300'], 'dock-strike'],
    [
      'Seventy-two is the number of US personnel injured in the attacks, at the very least.',
      ['wrong-figure: Seventy-two'],
    ],
    [
      '300 million: the dollars that the World Bank offered as a loan.',
      ['hedge-lost: 300 million: the dollars'],
      'earthquake',
    ],
  ]);
});
