import { describe } from 'vitest';
import { finds } from '../vet-cases.ts';

describe('a number that goes on with what an earlier one counts', () => {
  finds([
    ['The US has 2,500 troops in Iraq and 10,000 in Kuwait.', ['unsupported: 10,000']],
    ['At least 62 US personnel were injured and more than 40 were evacuated.', ['unsupported: more than 40']],
    [
      'There had been 66 attacks on US forces in Iraq and Syria, 40 of them with drones.',
      ['unsupported: 40'],
    ],
    ['There were 66 attacks on US forces in Iraq and Syria, and 17 on Israeli ships.', ['unsupported: 17']],
    ['There are 2,500 US troops in Iraq and hundreds in Jordan.', ['unsupported: hundreds']],
    ['Some 2,500 US troops are in Iraq, 900 in Syria and 300 more are on their way.', ['unsupported: 300']],
    [
      'The US, which has 2,500 troops in Iraq and 4,000 in Bahrain, has carried out strikes.',
      ['unsupported: 4,000'],
    ],
    ['The US has 2,500 troops in Iraq and, across the border in Syria, 900.', []],
    ['The US has 2,500 troops in Iraq and 900 in Syria, 20 years after the invasion.', []],
    ['The US has 2,500 troops in Iraq; one of them is from Ohio.', []],
    [
      'There had been 66 attacks on US forces in Iraq and Syria, in which at least 62 US personnel were injured.',
      [],
    ],
  ]);
});

describe('whose a later number is', () => {
  finds([
    ['The US has 2,500 troops in Iraq and 900 in Syria, while Iran has 1,200.', ['unsupported: 1,200']],
    ['Iraq hosts 2,500 US troops and Jordan 3,000.', ['unsupported: 3,000']],
    ['Iraq hosts 2,500 US troops and Syria 900.', []],
    ['Iraq hosts 2,500 US troops and Syria has 900.', []],
  ]);
});
