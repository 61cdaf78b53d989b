import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('the last part of the name of a place', () => {
  finds([
    ['Eight people were injured at Al-Asad, two US officials said.', []],
    ['Eight people were injured at Al\u2011Asad, two US officials said.', []],
    ['Eight were hurt at al-Assad, two US officials said.', []],
    [
      'An attack on al-Asad with a close-range ballistic missile left eight injured, two US officials said.',
      [],
    ],
    ['Five members of Kataib Hezbollah were killed near al-Sakhar, Kataib Hezbollah said.', []],
    [
      'Eight people were injured at Al-Tanf, two US officials said.',
      ['wrong-place: Eight people were injured at Al-Tanf'],
    ],
    ['Eleven people were injured at Al-Asad, two US officials said.', ['wrong-figure: Eleven']],
    [
      'At least 62 US personnel were injured at al-Asad.',
      ['wrong-place: At least 62 US personnel were injured at al-Asad'],
    ],
    [
      'Five members of Kataib Hezbollah were killed at al-Asad, Kataib Hezbollah said.',
      ['wrong-place: Five members of Kataib Hezbollah were killed at al-Asad'],
    ],
  ]);
});

describe('a hyphen that does not break', () => {
  finds([
    ['Eight people were injured at Ain al\u2011Asad, two US officials said.', []],
    [
      'About 4,300 dockers walked out at Halden, the dockers\u2019 union said on\u2011air.',
      [],
      'dock-strike',
    ],
    ['Nine people were injured at Ain al\u2010Asad, two US officials said.', ['wrong-figure: Nine']],
  ]);
});
