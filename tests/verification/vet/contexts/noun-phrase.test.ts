import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('people on one side of a place are not its own', () => {
  finds([
    ['An AC-130 killed several militants west of Baghdad, US officials said.', []],
    ['The AC-130 killed several militants to the west of Baghdad, US officials said.', []],
    [
      'The attack left five members of Hamas dead, Kataib Hezbollah said.',
      ['wrong-party: five members of Hamas dead'],
    ],
  ]);
});
