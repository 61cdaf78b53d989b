import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a part of the place that a fact has', () => {
  finds([
    ['The US has 2,500 troops in Baghdad.', ['wrong-place: 2,500 troops in Baghdad']],
    [
      "The US has 2,500 troops in Iraq's Anbar province.",
      ["wrong-place: 2,500 troops in Iraq's Anbar province"],
    ],
    ['The US has 2,500 troops in northern Iraq.', ['wrong-place: 2,500 troops in northern Iraq']],
    ['The US has 2,500 troops in Iraqi Kurdistan.', ['wrong-place: 2,500 troops in Iraqi Kurdistan']],
    ['There are 900 US troops in Aleppo, Syria.', ['wrong-place: 900 US troops in Aleppo, Syria']],
    ['There are 900 US troops in the Syrian capital.', ['wrong-place: 900 US troops in the Syrian capital']],
    ['The US keeps 900 troops in the south of Syria.', ['wrong-place: 900 troops in the south of Syria']],
    [
      'Some 2,500 US troops are stationed around Kirkuk.',
      ['wrong-place: Some 2,500 US troops are stationed around Kirkuk'],
    ],
    [
      'There had been 66 attacks on US forces in northern Iraq and Syria.',
      ['wrong-place: 66 attacks on US forces in northern Iraq'],
    ],
    ['The US has 2,500 troops in Iraq, some of them in Baghdad.', []],
    ['The US, which was attacked in Baghdad, has 2,500 troops in Iraq.', []],
    ['There are 2,500 US troops in Iraq, at bases like Ain al-Asad.', []],
    ['There are 2,500 US troops in the north, center and south of Iraq.', []],
    ['The US had 2,500 troops in Iraq Tuesday.', []],
    ['Two US officials said eight were injured at Ain al-Asad in western Iraq.', []],
    [
      'The US military said the strike of Tuesday evening hit two facilities near Al Anbar and Jurf al-Sakhar in Iraq.',
      [],
    ],
  ]);
});

describe('a number that is presupposed', () => {
  finds([['Ministers in Baghdad said the 2,500 US troops were a burden.', []]]);
});
