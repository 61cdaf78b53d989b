import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('when it was that somebody said so', () => {
  finds([
    [
      'Kataib Hezbollah says five of its members were killed in the strikes around Jurf al-Sakhar. It said so on social media on Thursday.',
      ['wrong-date: Thursday'],
    ],
    [
      'Kataib Hezbollah says five of its members were killed in the strikes around Jurf al-Sakhar. It said so on social media on Wednesday.',
      [],
    ],
  ]);
});
