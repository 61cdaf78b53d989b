import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('when something was given out', () => {
  finds([
    [
      'Wednesday: Kataib Hezbollah posts a statement on social media, saying five of its members were killed in the Jurf al-Sakhar area.',
      [],
    ],
    [
      'Wednesday: Hamas posts a statement on social media, saying five of its members were killed in the Jurf al-Sakhar area.',
      ['wrong-party: Hamas'],
    ],
  ]);
});
