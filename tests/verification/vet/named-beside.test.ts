import { describe } from 'vitest';
import { finds, UNREAD } from './vet-cases.ts';

const QUOTED = '"There\'s no clear definition of what we are trying to deter,"';
const SUBURBS = '“We lost the suburbs in the last ten days, and nobody wanted to hear it,”';

describe('a name beside an unnamed speaker', () => {
  finds([
    [
      'A US defense official, Rear Admiral Thomas Reed, said the strike destroyed an operations center of Kataib Hezbollah.',
      ['anonymity-changed: A US defense official, Rear Admiral Thomas Reed,'],
    ],
    [
      'Ann Hill, a US defense official, said the strike destroyed an operations center of Kataib Hezbollah.',
      ['anonymity-changed: Ann Hill, a US defense official,'],
    ],
    ['A US defense official said the strike destroyed an operations center of Kataib Hezbollah.', []],
    [
      `${SUBURBS} Petra Lund, a campaign aide to Brandt, told The Lindholm Courier.`,
      ['anonymity-changed: Petra Lund, a campaign aide to Brandt,'],
      'election',
    ],
    [`${SUBURBS} a campaign aide to Brandt told The Lindholm Courier.`, [], 'election'],
  ]);
});

describe('another outlet', () => {
  finds([
    [
      `${QUOTED} a Pentagon official told The New York Times on the condition of anonymity.`,
      ['relay-dropped: The New York Times'],
    ],
    [
      `${QUOTED} a Pentagon official said in an interview with the Los Angeles Times.`,
      ['relay-dropped: the Los Angeles Times'],
    ],
    [`${QUOTED} a Pentagon official told the Post on the condition of anonymity.`, []],
    [
      `${SUBURBS} a campaign aide to Brandt told The Lindholm Herald.`,
      ['relay-dropped: The Lindholm Herald'],
      'election',
    ],
  ]);
});

describe('who does what a claim tells', () => {
  finds([
    [
      'In a statement the Green List demanded a recount in Old Harbour.',
      ['wrong-party: Green List'],
      'election',
    ],
    ['Osmara accuses Keld of having fired first.', ['wrong-party: Osmara'], 'border-clash'],
    ['Keld accuses Osmara of having fired first.', [], 'border-clash'],
    ['Labour Front, it said in a statement, demanded a recount in Old Harbour.', [], 'election'],
    [
      "Iran's proxies, some of them from Lebanon and Yemen, have attacked Israel and Saudi forces.",
      ['wrong-party: Saudi'],
    ],
    ["Iran's proxies, some of them from Lebanon and Yemen, have attacked Israel and US forces.", UNREAD],
    ['The Iranian funds were held in banks abroad; the US agreed to unblock around $17 billion.', []],
    ['Since Islamic State seized large parts of Iraq in 2014, the US has kept 2,500 troops there.', []],
  ]);
});

describe('one body by two words for its country', () => {
  finds([
    [
      "Keld's Defence Ministry spoke at noon. The Keldish Defence Ministry spoke at night.",
      UNREAD,
      'border-clash',
    ],
    ["Sarnia's government met. The Sarnian government went home.", UNREAD, 'earthquake'],
    ['The Kataib Hezbollah group met. The Kataeb Hezbollah group went home.', ['spelling: Kataeb Hezbollah']],
    ['The truce held in Lebanon. The Lebanese army watched.', UNREAD],
  ]);
});
