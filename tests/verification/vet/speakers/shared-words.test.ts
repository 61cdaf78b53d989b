import { expect, test } from 'vitest';
import { namesAlike } from '../../../../src/verification/vet/speakers/shared-words.ts';

test.each([
  ['agencies', 'an agency', true],
  ['the port official', 'a port official', true],
  ['witnesses', 'a witness', true],
  ['businesses', 'one business', true],
  ['two officials', 'an official', false],
])('%s, %s: %s', (words, who, alike) => {
  expect(namesAlike(words, who)).toBe(alike);
});
