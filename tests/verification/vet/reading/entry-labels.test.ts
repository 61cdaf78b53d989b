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

describe('a single digit before a colon', () => {
  finds([
    ['8: injured at Ain al-Asad, according to two US officials', []],
    ['8: killed at Ain al-Asad, according to two US officials', ['wrong-unit: 8: killed']],
    ['9: injured at Ain al-Asad, according to two US officials', ['wrong-figure: 9']],
    ['5: Kataib Hezbollah members killed, the group says', []],
    ['5: US troops killed, according to Kataib Hezbollah', ['wrong-party: 5: US troops killed']],
    ['7: civilians killed in Dravik on Wednesday by shelling', [], 'border-clash'],
    ['9: civilians killed in Dravik on Wednesday by shelling', ['wrong-figure: 9'], 'border-clash'],
    ['* 8: killed in Dravik by shelling', ['wrong-figure: 8'], 'border-clash'],
    ['5: US troops strike Iraq.', UNREAD],
    ['3: US troops killed the raiders.', UNREAD],
    ['1: killed dogs.\n\n2: injured men were flown out.\n\n3: Troops left.', UNREAD],
  ]);
});
