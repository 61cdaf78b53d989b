import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('numbers that entries begin with', () => {
  finds([
    ['62: US personnel with minor injuries or traumatic brain injuries.', ['hedge-lost: 62']],
    ['990: American troops in Syria.', ['wrong-figure: 990']],
    ['18: drones shot down over American bases.', ['unsupported: 18']],
    ['Twelve: fighter aircraft that took part on Tuesday.', ['unsupported: Twelve']],
    ['66: attacks on US forces in Iraq and Syria.', []],
    ['At least 62: US personnel with minor injuries or traumatic brain injuries.', []],
    [
      '13: US troops in Iraq number 2,500.\n\n14: US troops in Syria number 900.\n\n15: Attacks on US forces in Iraq and Syria number 66.',
      [],
    ],
  ]);
});

describe('numbers before a dash', () => {
  finds([
    ['• 66 — attacks on US forces in Iraq and Syria', []],
    ['• 56 — attacks on US forces in Iraq and Syria', ['wrong-figure: 56']],
    ['• 14 — militants killed by the AC-130, according to US officials', ['vague-as-number: 14']],
    ['• 18 — drones over my garden', UNREAD],
    ['900 — US troops in Syria', []],
    ['15 — US personnel injured in the attacks', ['wrong-figure: 15']],
  ]);
});
