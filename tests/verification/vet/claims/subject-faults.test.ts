import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('somebody else who does it', () => {
  finds([
    ['Hamas then resumed its drone and rocket attacks on US bases.', ['wrong-party: Hamas']],
    [
      'Hamas attacked Israel, and the militias resumed their attacks on US bases with drones and rockets.',
      [],
    ],
    [
      'Kataib Hezbollah and other militias resumed attacks on US bases with drones and rockets after the Hamas attack on Israel.',
      [],
    ],
    [
      'There have been attacks on US forces in Iraq and Syria. They have been claimed by Islamic State.',
      ['wrong-party: Islamic State'],
    ],
    [
      'There have been attacks on US forces in Iraq and Syria. They have been claimed by Iran-backed militias.',
      UNREAD,
    ],
    ['The Islamic Resistance in Iraq claimed some of the attacks on US forces.', []],
    [
      'The attacks finished off the unilateral truce that US forces in Iraq had observed for a year.',
      ['wrong-party: US forces'],
    ],
    [
      'The attacks finished off the unilateral truce that Iranian proxy groups in Iraq had observed for a year.',
      [],
    ],
    [
      "Kataib Hezbollah, a militia in Iraq, is supported by the Quds Force of Iran's Revolutionary Guard.",
      [],
    ],
    ['Alvarez conceded defeat late on Sunday night.', ['wrong-party: Alvarez'], 'election'],
    ['Brandt conceded defeat late on Sunday night.', [], 'election'],
    ['The search was called off by the Coast Guard on Sunday evening.', [], 'ferry'],
  ]);
});

describe('who needs whom', () => {
  finds([
    [
      'The prime minister is Mohammed Shia al-Sudani. A year ago the militias needed his support to win power.',
      ['wrong-party: the militias'],
    ],
    [
      'The prime minister is Mohammed Shia al-Sudani. A year ago he needed the support of the militias to win power.',
      [],
    ],
  ]);
});

describe('who says what somebody is criticized for', () => {
  finds([
    [
      "Democrats and others say the Biden administration lacks the determination to respond more forcefully to Iran's proxies.",
      ['wrong-party: Democrats'],
    ],
    [
      'Republicans say the Biden administration lacks the determination to answer Iranian proxies more forcefully.',
      [],
    ],
    ['The Pentagon says the administration is determined to answer Iranian proxies.', UNREAD],
  ]);
});

describe('a short claim of somebody else', () => {
  finds([
    [
      'The Green List demanded a recount in Old Harbour, according to a statement.',
      ['wrong-party: Green List'],
      'election',
    ],
    ['Labour Front demanded a recount in Old Harbour, according to a statement.', [], 'election'],
  ]);
});

describe('who accuses whom', () => {
  finds([
    [
      'Osmara accuses Keld of having fired first, its Defence Ministry says.',
      ['wrong-party: Osmara'],
      'border-clash',
    ],
    ['Keld accuses Osmara of having fired first, the Keldish Defence Ministry says.', [], 'border-clash'],
  ]);
});
