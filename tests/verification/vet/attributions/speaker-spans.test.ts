import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a speaker with a clause thrown in', () => {
  finds([
    [
      'A US defense official, who asked not to be named, said the strike destroyed a node of command and control of Kataib Hezbollah.',
      [],
    ],
    [
      'An Iraqi official, who asked not to be named, said the strike destroyed a Kataib Hezbollah operations center.',
      ['wrong-speaker: An Iraqi official'],
    ],
    [
      'Kataib Hezbollah, whose statement appeared on Wednesday, said five of its members were killed in the Jurf al-Sakhar area.',
      [],
    ],
  ]);
});

describe('who speaks beside a number with a comma in it', () => {
  finds([
    [
      'The United States has 900 troops in Syria and 2,500 in Iraq on a mission it says aims to advise and assist local forces.',
      [],
    ],
    ['US forces, 2,500 of them in Iraq, say they advise local forces.', []],
    [
      'The US has 2,500 troops in Iraq and 900 in Syria, on a mission it says is to advise and assist local forces.',
      [],
    ],
    ['Kataib Hezbollah lost five of its members in strikes it said hit the Jurf al-Sakhar area.', []],
    [
      'Hamas, with 2,500 fighters, said five of the Kataib Hezbollah members were killed.',
      ['wrong-speaker: Hamas, with 2,500 fighters,'],
    ],
    [
      'In a country of 46,000,000 people Hamas said US strikes in the Jurf al-Sakhar area killed five Kataib Hezbollah members.',
      ['wrong-speaker: In a country of 46,000,000 people Hamas'],
    ],
  ]);
});

describe('whom a speaker speaks about', () => {
  finds([
    [
      'Five, five members killed, says the US military about Kataib Hezbollah.',
      ['wrong-speaker: the US military'],
    ],
    ['Five members were killed in the strikes, says Hamas about Kataib Hezbollah.', ['wrong-speaker: Hamas']],
    [
      'Two facilities were targeted, said Kataib Hezbollah regarding the US strike of Tuesday.',
      ['wrong-speaker: Kataib Hezbollah'],
    ],
    ['Two facilities were targeted, said the US military about the strike of Tuesday.', []],
    ['Five of its members were killed in the strikes, says Kataib Hezbollah about the Americans.', []],
    ['US officials talking about the AC-130 said it killed several Iranian-backed militants.', []],
  ]);
});

describe('abbreviations with points in the words for a speaker', () => {
  finds([
    ['Eight were injured at Ain al-Asad, according to two U.S. officials.', []],
    [
      'Minor damage was done to infrastructure by the missile attack on Ain al-Asad, according to two U.S. officials.',
      [],
    ],
    [
      'The United States held back military equipment worth nearly $30 million, according to two U.S. officials.',
      [],
      'coup',
    ],
    ['Nearly 30,000 people have fled Dravik, according to the U.N. and its staff.', [], 'border-clash'],
    ['Eight were injured at Ain al-Asad, according to three U.S. officials.', ['wrong-figure: three']],
    [
      'The United States held back military equipment worth nearly $30 million, according to four U.S. officials.',
      ['wrong-figure: four'],
      'coup',
    ],
    ['Eleven were injured at Ain al-Asad, according to two U.S. officials.', ['wrong-figure: Eleven']],
  ]);
});
