import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('whose somebody is, in a relative clause', () => {
  finds([
    [
      'Kataib Hezbollah, which is supported by Hamas, posted its statement on social media on Wednesday.',
      ['wrong-party: Hamas'],
    ],
    [
      'Kataib Hezbollah, a militia in Iraq, which is backed by Russia, posted its statement on social media on Wednesday.',
      ['wrong-party: Russia'],
    ],
    [
      'Kataib Hezbollah, a militia in Iraq that is supported by Israel, posted its statement on social media on Wednesday.',
      ['wrong-party: Israel'],
    ],
    [
      'Kataib Hezbollah, which is supported by the Quds Force, posted its statement on social media on Wednesday.',
      [],
    ],
    [
      'Kataib Hezbollah, a militia in Iraq that is backed by Iran, posted its statement on social media on Wednesday.',
      [],
    ],
    ['Hamas, which is supported by Qatar, is another matter.', UNREAD],
  ]);
});

describe('whose the aircraft are', () => {
  finds([
    [
      'Command node destroyed by British fighter jets, says US defense official: Kataib Hezbollah hit',
      ['wrong-party: British'],
    ],
    [
      'An operations center of Kataib Hezbollah was destroyed by Israeli aircraft, a US defense official said.',
      ['wrong-party: Israeli'],
    ],
    ['Command node destroyed by American fighter jets, says US defense official: Kataib Hezbollah hit', []],
    [
      'An operations center of Kataib Hezbollah was destroyed by US aircraft, a US defense official said.',
      [],
    ],
  ]);
});
