import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('another weapon than that of the fact', () => {
  finds([
    [
      'Eight injuries resulted from a drone attack on Ain al-Asad, two US officials said.',
      ['wrong-party: drone'],
    ],
    [
      'Two US officials said a drone attack on Ain al-Asad did minor damage to infrastructure.',
      ['wrong-party: drone'],
    ],
    ['Eight people were injured when a missile hit Ain al-Asad, two US officials said.', []],
    ['After the Hamas attack on Israel the militias resumed drone attacks on US bases.', []],
    ['Keld said it shot down several Osmaran drones with missiles.', [], 'border-clash'],
  ]);
});
