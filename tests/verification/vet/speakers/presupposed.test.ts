import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('things that a sentence only points back to', () => {
  finds([
    [
      'Fighter aircraft carried out the strike, said a US defense official, who would not be named and who put the two targets near Al Anbar and Jurf al-Sakhar.',
      [],
    ],
    [
      'The strike hit the two facilities in Iraq, Kataib Hezbollah said.',
      ['wrong-speaker: Kataib Hezbollah'],
    ],
    [
      'The two facilities in Iraq were targeted on Tuesday evening, the Iraqi government said.',
      ['wrong-speaker: the Iraqi government'],
    ],
  ]);
});
