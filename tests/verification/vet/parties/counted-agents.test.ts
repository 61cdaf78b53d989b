import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('who does what a figure counts', () => {
  finds([
    ['The US has carried out 66 attacks in Iraq and Syria.', ['wrong-party: US']],
    ['There have been 66 attacks by US forces in Iraq and Syria.', ['wrong-party: US forces']],
    ['The US military said Iran hit two facilities in Iraq.', ['wrong-party: Iran']],
    [
      "Iran's strikes killed five Kataib Hezbollah members, the group said in a statement.",
      ['wrong-party: Iran'],
    ],
    ['Kataib Hezbollah said five of its members were killed by an AC-130.', ['wrong-party: AC-130']],
    ['Three strikes by Iran hit Syria in October and November.', ['wrong-party: Iran']],
    ['Iraq has 2,500 troops.', ['wrong-party: Iraq has 2,500']],
    [
      'The Keldish army destroyed 18 tanks, the Osmaran army said.',
      ['wrong-party: Keldish army'],
      'border-clash',
    ],
    ['Osmara shot down several Osmaran drones, Keld said.', ['wrong-party: Osmara'], 'border-clash'],
  ]);
});

describe('who may be spoken of as the one that did it', () => {
  finds([
    ['Iran-backed militias have carried out 66 attacks on US forces in Iraq and Syria.', []],
    ['66 attacks have hit US forces in Iraq and Syria.', []],
    ['Five Kataib Hezbollah members were killed by American strikes, the group said in a statement.', []],
    [
      'After Iran-backed militias attacked US forces, American strikes killed five of Kataib Hezbollah’s members, the group said.',
      [],
    ],
    ['Washington launched three strikes in Syria in October and November.', []],
    ['The toll at Jurf al-Sakhar was put at five by Kataib Hezbollah.', []],
    ['Iraq hosts 2,500 US troops, Syria 900.', []],
    ['In all, US forces in both countries have been attacked on 66 occasions.', []],
    ['Several Osmaran drones were shot down by Keld, its Defence Ministry said.', [], 'border-clash'],
    ['64 prisoners of war are held by Keld, the Relief Committee said.', [], 'border-clash'],
    ['Three ships were sent by the Navy to search off Cape Verrin.', [], 'ferry'],
  ]);
});
