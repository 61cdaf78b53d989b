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
