import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('who supports and who is supported', () => {
  finds([
    ['Why bases of the Americans? Because they support Israel, the militias say: it is retaliation.', UNREAD],
    ['Kataib Hezbollah, a militia in Iraq, is supported by Israel.', ['wrong-party: Israel']],
    [
      'About retaliating in Iraq, where the political situation is delicate, the United States had had its reservations until this week.',
      [],
    ],
  ]);
});

describe('a government for its country', () => {
  finds([
    [
      "Iran's government was negotiating to have its frozen funds released while Iranian proxy groups in Iraq kept a truce.",
      [],
    ],
    ['The Iraqi government of Mohammed Shia al-Sudani has limited control over the militias.', []],
  ]);
});

describe('a capital that does what a country does', () => {
  finds([
    ['Through that truce Baghdad was negotiating the release of its frozen funds.', ['wrong-party: Baghdad']],
    ['Through that truce Tehran was negotiating the release of its frozen funds.', []],
  ]);
});

describe('whose the personnel are', () => {
  finds([
    [
      'Fighter aircraft flew the mission, a US defense official said on condition of anonymity, and Iranian Revolutionary Guard personnel were present at the site.',
      ['wrong-party: Iranian Revolutionary Guard'],
    ],
    [
      'Fighter aircraft flew the mission, a US defense official said on condition of anonymity, and Kataib Hezbollah personnel were present at the site.',
      [],
    ],
  ]);
});

describe('a compound that only describes those to whom something is done', () => {
  finds([
    ['US hits Iran-backed militia in Iraq', []],
    ['The United States hit Iran-backed militias in Iraq.', UNREAD],
    ['US strikes Iran-supported militia in Iraq', []],
    ['Washington hits Iran-backed militia in Iraq.', UNREAD],
    ['Hamas is an Iran-backed militia in Iraq.', ['wrong-party: Hamas']],
    ['Kataib Hezbollah, a militia in Iraq, is backed by Hamas.', ['wrong-party: Hamas']],
  ]);
});
