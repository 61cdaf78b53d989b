import { describe } from 'vitest';
import { finds, UNREAD } from '../vet-cases.ts';

describe('what its own doer made known', () => {
  finds([
    ['17 pickets were arrested by police at Eastquay on Wednesday.', [], 'dock-strike'],
    ['Police arrested 17 pickets at Eastquay.', [], 'dock-strike'],
    [
      '17 pickets were arrested at Eastquay on Wednesday.',
      ['attribution-lost: 17 pickets were arrested at Eastquay on Wednesday.'],
      'dock-strike',
    ],
    ['Around 250,000 doses of vaccine were sent by the World Health Agency.', [], 'outbreak'],
    [
      'The Osmaran army destroyed 18 Keldish tanks.',
      ['attribution-lost: The Osmaran army destroyed 18 Keldish tanks.'],
      'border-clash',
    ],
  ]);
});

describe('a noun that a clause tells of', () => {
  finds([
    [
      'Corrin took at least nine freighters that were diverted.',
      ['attribution-lost: Corrin took at least nine freighters that were diverted.'],
      'dock-strike',
    ],
    ['Corrin took at least nine freighters that were diverted, the Port Authority said.', [], 'dock-strike'],
  ]);
});

describe('another doer', () => {
  finds([
    ['A recount in Old Harbour was demanded by Labour Front in a statement.', [], 'election'],
    ['A pay rise of 12 percent is demanded by the union.', [], 'dock-strike'],
    [
      'Earlier this year Israel agreed to unblock around $17 billion in frozen Iranian funds.',
      ['wrong-party: Israel agreed to unblock around $17 billion'],
    ],
    ['Earlier this year Washington agreed to unblock around $17 billion in frozen Iranian funds.', []],
  ]);
});

describe('what was sent, and who got it', () => {
  finds([
    ['Quemada and Port Ellis received 6,000 tents from the Red Crescent.', [], 'earthquake'],
    ['Dravik got 44 trucks from the Relief Committee.', [], 'border-clash'],
    [
      'The Red Crescent received 6,000 tents in Quemada and Port Ellis.',
      ['unsupported: received 6,000'],
      'earthquake',
    ],
  ]);
});

describe('forces of a country', () => {
  finds([
    [
      "Iran's proxies from Lebanon and Yemen have attacked Jordanian and US forces.",
      ['wrong-party: Jordanian'],
    ],
    [
      "Iran's proxies from Lebanon and Yemen have attacked Israel and Turkish troops.",
      ['wrong-party: Turkish'],
    ],
    ['Egyptian and US forces trained in the desert.', UNREAD],
  ]);
});
