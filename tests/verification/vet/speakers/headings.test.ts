import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

const lost = (words: string): readonly string[] => [`attribution-lost: ${words}`];

describe('a heading over a sentence that gives the source', () => {
  finds([
    [
      'Five Kataib Hezbollah members killed in strikes\n\nFive of its members were killed, Kataib Hezbollah said on Wednesday.',
      [],
    ],
    [
      'Strike hits two facilities in Iraq\n\nThe US military says that two facilities were targeted on Tuesday evening.',
      [],
    ],
    [
      'About 20 passengers still missing\n\nA port official said about 20 passengers were still missing.',
      [],
      'ferry',
    ],
    [
      'About 20 passengers still missing\n\nThe minister was not there yesterday.',
      lost('About 20 passengers still missing'),
      'ferry',
    ],
    [
      'About 20 passengers still missing.\n\nA port official said about 20 passengers were still missing.',
      lost('About 20 passengers still missing.'),
      'ferry',
    ],
    [
      'Nine Kataib Hezbollah members killed in strikes\n\nFive of its members were killed, Kataib Hezbollah said on Wednesday.',
      ['wrong-figure: Nine'],
    ],
  ]);
});
