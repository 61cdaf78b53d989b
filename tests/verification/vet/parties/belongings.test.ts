import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('of what country a place is', () => {
  finds([
    [
      'Ain al-Asad, the Jordanian air base, was attacked with a close-range ballistic missile, two US officials said.',
      ['wrong-place: Jordanian'],
    ],
    [
      'Ain al-Asad, an Iraqi air base, was attacked with a close-range ballistic missile, two US officials said.',
      [],
    ],
    [
      'Ain al-Asad, an American air base, was attacked with a close-range ballistic missile, two US officials said.',
      [],
    ],
    ['Jurf al-Sakhar, a town in Syria, is south of Baghdad.', ['wrong-place: Syria']],
    ['Jurf al-Sakhar, a town in Iraq, is south of Baghdad.', UNREAD],
    ['Shelling killed seven civilians in Dravik, a Keldish town.', ['wrong-place: Keldish'], 'border-clash'],
    ['Shelling killed seven civilians in Dravik, an Osmaran town.', [], 'border-clash'],
    ['Shelling killed seven civilians in Dravik, once a Keldish town.', [], 'border-clash'],
  ]);
});

describe('whose somebody is', () => {
  finds([
    [
      "Keld's foreign minister, Idris Venn, told Radio Osmara that a border is not a suggestion.",
      ['wrong-party: Keld'],
      'border-clash',
    ],
    [
      'Idris Venn, foreign minister of Osmara, told Radio Osmara that a border is not a suggestion.',
      [],
      'border-clash',
    ],
    [
      "Pieter Haas, the head of the United Dockers' Union, told The Northern Ledger that the port was being held to ransom.",
      ["wrong-party: United Dockers' Union"],
      'dock-strike',
    ],
    [
      'Pieter Haas, the head of Seaboard Terminals, told The Northern Ledger that the port was being held to ransom.',
      [],
      'dock-strike',
    ],
    ['Mohammed Shia al-Sudani is the prime minister of Lebanon.', ['wrong-place: Lebanon']],
    ['Mohammed Shia al-Sudani, who is no friend of Lebanon, is the prime minister of Iraq.', UNREAD],
    ['A colonel from Keld met a minister of Osmara.', UNREAD, 'border-clash'],
  ]);
});
