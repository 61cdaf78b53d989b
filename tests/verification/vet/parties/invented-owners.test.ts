import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('whose the counted are, where the source does not say so', () => {
  finds([
    ['Eight Iraqis were injured at Ain al-Asad, two US officials said.', ['wrong-party: Eight Iraqis']],
    [
      'Eight Iraqi soldiers were injured at Ain al-Asad, two US officials said.',
      ['wrong-party: Eight Iraqi soldiers'],
    ],
    ['Eight Americans were injured at Ain al-Asad, two US officials said.', ['wrong-party: Eight Americans']],
    ['There are 2,500 coalition troops in Iraq.', ['wrong-party: 2,500 coalition troops']],
    ['There are 900 allied troops in Syria.', ['wrong-party: 900 allied troops']],
    [
      'At least 40 rebel soldiers died, two Western diplomats said.',
      ['wrong-party: At least 40 rebel soldiers died'],
      'border-clash',
    ],
    ['Eight people were injured at Ain al-Asad in Iraq, two US officials said.', []],
    ['Eight people were injured at the US base of Ain al-Asad, two US officials said.', []],
    ['There are 2,500 American troops in Iraq.', []],
    ['There are 900 US troops in Syria.', []],
    ['At least 40 Keldish soldiers died, two Western diplomats said.', [], 'border-clash'],
    ['Seven Osmaran civilians were killed by shelling in Dravik.', [], 'border-clash'],
    ['At least 19 government soldiers were killed, the Defence Ministry said.', [], 'coup'],
  ]);
});

describe('a country where somebody is not', () => {
  finds([
    [
      'Several militants were killed in Syria by the AC-130, US officials said.',
      ['wrong-place: Several militants were killed in Syria'],
    ],
    [
      'The AC-130 killed several militants in Yemen, US officials said.',
      ['wrong-place: several militants in Yemen'],
    ],
    ['The AC-130 killed several militants in Iraq, US officials said.', []],
    ['At least 62 US personnel were injured in the attacks in Iraq and Syria.', []],
    ['More than 80 people were wounded in Lorembe, the Red Cross said.', [], 'coup'],
    ['At least 40 Keldish soldiers died in Osmara, two Western diplomats said.', [], 'border-clash'],
  ]);
});
