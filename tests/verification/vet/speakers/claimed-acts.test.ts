import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('somebody else who says to have done it', () => {
  finds([
    [
      'The Keldish army said in a statement that it destroyed 18 tanks.',
      ['wrong-party: The Keldish army'],
      'border-clash',
    ],
    ['Osmara said it shot down several drones.', ['wrong-party: Osmara'], 'border-clash'],
    ['Osmara claims to have shot down several drones.', ['wrong-party: Osmara'], 'border-clash'],
    [
      "Osmara's Defence Ministry claimed to have killed more than 100 soldiers.",
      ["wrong-party: Osmara's Defence Ministry"],
      'border-clash',
    ],
    // Who only tells of it is another speaker.
    [
      'The Frontier Monitor said that 18 Keldish tanks were destroyed by the Osmaran army.',
      ['wrong-speaker: The Frontier Monitor'],
      'border-clash',
    ],
    ['The Council for Renewal claimed to control five barracks.', [], 'coup'],
    ['The Osmaran army said in a statement that it destroyed 18 Keldish tanks.', [], 'border-clash'],
    ['Keld said it shot down several Osmaran drones.', [], 'border-clash'],
    ["Keld's Defence Ministry claimed to have killed more than 100 Osmaran soldiers.", [], 'border-clash'],
  ]);
});
