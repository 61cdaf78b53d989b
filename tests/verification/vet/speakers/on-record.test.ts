import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('on the record', () => {
  finds([
    [
      'The official, who gave his full name, said the strike destroyed a Kataib Hezbollah operations center.',
      ['anonymity-changed: gave his full name'],
    ],
    [
      'A US defense official said the strike destroyed an operations center of Kataib Hezbollah, and put his name to it.',
      ['anonymity-changed: put his name to it'],
    ],
    [
      'The official, who did not give his name, said the strike destroyed a Kataib Hezbollah operations center.',
      [],
    ],
    [
      'A US defense official, who would not put his name to it, said the strike destroyed an operations center of Kataib Hezbollah.',
      [],
    ],
  ]);
});
