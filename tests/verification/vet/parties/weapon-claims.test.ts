import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe("another weapon than the fact's", () => {
  finds([
    ['An F-16 killed several militants, US officials said.', ['wrong-party: F-16']],
    ['Several Iranian-backed militants were killed by an F-16, US officials said.', ['wrong-party: F-16']],
    [
      'Several Iranian-backed militants were killed by fighter jets, US officials said.',
      ['wrong-party: fighter jets'],
    ],
    [
      'US officials said that fighter jets killed several Iranian-backed militants.',
      ['wrong-party: fighter jets'],
    ],
    ['Kataib Hezbollah was targeted by drones, a US defense official said.', ['wrong-party: drones']],
    ['Two facilities in Iraq were hit with missiles, the US military said in a statement.', []],
    ['Several Iranian-backed militants were killed by an AC-130, US officials said.', []],
    ['Several Iranian-backed militants were killed by a gunship, an AC-130, US officials said.', []],
    ['Several Iranian-backed militants were killed by a US aircraft, US officials said.', []],
    ['Kataib Hezbollah was hit by fighter jets, a US defense official said.', UNREAD],
    ['Two facilities in Iraq were targeted by fighter aircraft, the US military said in a statement.', []],
    ['US forces were attacked with drones and rockets.', UNREAD],
    ['An AC-130 killed several Iranian-backed militants, US officials said.', []],
  ]);
});
