import { describe } from 'vitest';
import { finds, UNREAD } from './vet-cases.ts';

describe('sentences turned round', () => {
  finds([
    ['The attacks have been claimed by Iraqi militia groups aligned with Iran.', []],
    [
      'With 23 seats Civic Union is the largest group on the council, ahead of Labour Front with 14.',
      ['wrong-party: Labour Front with 14'],
      'election',
    ],
    [
      'With 23 seats Civic Union is the largest group on the council, ahead of the Green List with 14.',
      [],
      'election',
    ],
    [
      'More than 100 Osmaran soldiers dead: that is the claim of the Frontier Monitor.',
      ['wrong-speaker: the Frontier Monitor'],
      'border-clash',
    ],
    [
      'For the displaced the Relief Committee is appealing for around $85 million.',
      ['wrong-party: Relief Committee'],
      'border-clash',
    ],
    ['Sarnia sent 85 rescuers with search dogs.', ['wrong-party: Sarnia sent 85'], 'earthquake'],
    ['President Varga pledged 180 million euros for rebuilding.', [], 'earthquake'],
    [
      'Dead: at least 71, says the Health Ministry; 181, says Doctors Abroad in a statement.',
      ['wrong-figure: 181'],
      'outbreak',
    ],
    ['Dead: at least 71, says the Health Ministry; 118, says Doctors Abroad in a statement.', [], 'outbreak'],
    [
      'Each day costs up to $45 million, the Port Authority reckons.',
      ['wrong-speaker: the Port Authority'],
      'dock-strike',
    ],
    [
      '"Everyone in this town knew it," said the owner, Rafiq Hossain; "those doors have been locked for years".',
      ['wrong-speaker: the owner, Rafiq Hossain'],
      'factory-fire',
    ],
  ]);
});

describe('since a year', () => {
  finds([
    ['Since 1974 there has been a ceasefire at the Sorrel Pass.', ['wrong-date: Since 1974'], 'border-clash'],
    ['Since 1994 there has been a ceasefire at the Sorrel Pass.', UNREAD, 'border-clash'],
    ['It is the first outbreak in Tessaly since 2005.', ['wrong-date: since 2005'], 'outbreak'],
    ['It is the first outbreak in Tessaly since 2008.', UNREAD, 'outbreak'],
    [
      'Both armies have fought over every rock of the Sorrel Pass since 1961, ceasefire or not.',
      UNREAD,
      'border-clash',
    ],
  ]);
});

describe('how long before, who holds an office, what a body is called', () => {
  finds([
    [
      'US forces came under attack at an air base west of Baghdad two days before the US strike, US officials said.',
      ['wrong-date: two days before'],
    ],
    [
      'US forces came under attack at an air base west of Baghdad a day before the US strike, US officials said.',
      [],
    ],
    ['The prime minister, Benjamin Netanyahu, thanked the United States for its support.', UNREAD],
    [
      'The strike destroyed an operations center of the Badr Organization, a US defense official said.',
      ['wrong-party: Badr Organization'],
    ],
    ['The Badr Organization is part of a powerful bloc in the governing coalition.', UNREAD],
    [
      'It was a close-range cruise missile that hit Ain al-Asad, two US officials said.',
      ['wrong-figure: cruise missile'],
    ],
    [
      'That two facilities were targeted on Tuesday evening we know from Kataib Hezbollah.',
      ['wrong-speaker: Kataib Hezbollah'],
    ],
    ['Iran has so far stayed out of direct involvement in the Ukraine war.', ['wrong-place: Ukraine']],
  ]);
});

describe('entries and what stands behind them', () => {
  finds([
    ['Injured: more than 1,900 (Civil Defence statement)', [], 'earthquake'],
    ['Homes: some 3,200 destroyed, 7,500 damaged.', [], 'earthquake'],
    ['Homes: some 3,200 destroyed, 5,700 damaged.', ['wrong-figure: 5,700'], 'earthquake'],
    [
      'In Old Ferry they have vaccinated several thousand people; that was on Tuesday.',
      ['wrong-date: Tuesday'],
      'outbreak',
    ],
    ['In Old Ferry they have vaccinated several thousand people; that was on Monday.', [], 'outbreak'],
    [
      'Five of its members were killed by US strikes in the area of Tikrit, Kataib Hezbollah says.',
      ['wrong-place: Five of its members were killed by US strikes in the area of Tikrit'],
    ],
    [
      'So were the chiefs of the Department of Defense, whose frustration at the lack of action over Iran-backed attacks the same paper, The Washington Post, reported.',
      [],
    ],
  ]);
});

describe('who wants, fears or is called so', () => {
  finds([
    ['A recount in Old Harbour is what the Greens demand.', ['wrong-party: the Greens'], 'election'],
    ['The union fears for 1,200 jobs, which new machines threaten.', ['disputed: 1,200'], 'dock-strike'],
    ['Amid fears of a long strike, 31 ships are waiting at anchor off Halden.', [], 'dock-strike'],
    ['Mara Alvarez won. Mayor Alvares was cheered.', ['spelling: Mayor Alvares'], 'election'],
    [
      'Count the 62 or more US personnel hurt in the attacks and the eight injured at Ain al-Asad, and you have more than 70.',
      ['sum-of-overlapping: more than 70'],
    ],
  ]);
});
