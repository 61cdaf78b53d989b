import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a number that no fact is meant by', () => {
  finds([
    ['At least 62 US personnel were injured and 12 were killed in the attacks.', ['unsupported: 12']],
    ['Two US officials said eight were injured and three killed at Ain al-Asad.', ['unsupported: three']],
    ['Two US officials said eight were injured and one killed at Ain al-Asad.', ['unsupported: one']],
    ['The missile attack on Ain al-Asad killed three people, two US officials said.', ['unsupported: three']],
    ['There had been 70 attacks on US forces in Iraq and Syria.', ['wrong-figure: 70']],
    [
      'US officials said an AC-130 killed three militants after the attack on an air base west of Baghdad.',
      ['vague-as-number: three'],
    ],
  ]);
});
