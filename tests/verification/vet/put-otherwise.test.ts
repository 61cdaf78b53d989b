import { describe } from 'vitest';
import { finds, UNREAD } from './vet-cases.ts';

describe('a number put otherwise', () => {
  finds([
    ['The damage could reach $45 million a day, the Chamber of Commerce said.', [], 'dock-strike'],
    ['The damage may be as high as $45 million a day, the Chamber of Commerce said.', [], 'dock-strike'],
    [
      'The damage is $45 million a day, the Chamber of Commerce said.',
      ['hedge-lost: $45 million'],
      'dock-strike',
    ],
    ['Hundreds of ballots in Northgate were invalid, a polling official said.', [], 'election'],
    ['A few hundred ballots in Northgate were invalid, a polling official said.', [], 'election'],
    [
      'Dozens of ballots in Northgate were declared invalid, a polling official said.',
      ['wrong-figure: Dozens'],
      'election',
    ],
    ["Civic Union won 23 council seats, nine more than the Green List's 14.", [], 'election'],
    [
      'Civic Union took 23 percent of the seats on the council.',
      ['wrong-unit: 23 percent of the seats'],
      'election',
    ],
  ]);
});

describe('who or what is counted', () => {
  finds([
    ['Civic Union will have 23 councillors, the Green List 14.', [], 'election'],
    ['The union says that about 4,300 of its members walked out on Monday.', [], 'dock-strike'],
    [
      'Kataib Hezbollah said five of its commanders were killed in US strikes in the Jurf al-Sakhar area.',
      ['wrong-unit: five of its commanders'],
    ],
    [
      'The United States struck three air bases in Syria in October and November.',
      ['wrong-unit: three air bases'],
    ],
    ['The militias fired 120 rockets last month.', ['unsupported: 120']],
    [
      'In all, 70 US personnel have been injured: the 62 in the attacks and the eight at Ain al-Asad.',
      ['sum-of-overlapping: 70'],
    ],
  ]);
});

describe('places that the base does not know', () => {
  finds([
    [
      'Kataib Hezbollah said US strikes in Mosul killed five of its members.',
      ['wrong-place: Mosul killed five'],
    ],
    [
      'Sixty-four schools in Verano were closed.',
      ['wrong-place: Sixty-four schools in Verano'],
      'earthquake',
    ],
    ['Sixty-four schools were closed, and in Verano the market was, too.', [], 'earthquake'],
    [
      'There had been 66 attacks on US forces in Iraq and Jordan.',
      ['wrong-place: 66 attacks on US forces in Iraq and Jordan'],
    ],
    [
      'The Red Crescent delivered 6,000 tents to Quemada and Lorca.',
      ['wrong-place: 6,000 tents to Quemada and Lorca'],
      'earthquake',
    ],
  ]);
});

describe('speakers', () => {
  finds([
    [
      'An investigator who did not want to be named said the blaze began with a short circuit on the second floor.',
      [],
      'factory-fire',
    ],
    [
      'Two US officials, Mark Allen and Peter Grant, said the attack on Ain al-Asad resulted in eight injuries.',
      ['anonymity-changed: Two US officials, Mark Allen and Peter Grant,'],
    ],
    [
      '"There\'s no clear definition of what we are trying to deter," a Pentagon official told this newsletter.',
      [
        'relay-dropped: "There\'s no clear definition of what we are trying to deter," a Pentagon official told',
      ],
    ],
    [
      'Employment Minister Lena Strand spoke. The Employment Ministry will send a mediator, she said.',
      [],
      'dock-strike',
    ],
  ]);
});

describe('what each clause tells', () => {
  finds([
    [
      "Mohammed Shia al-Sudani needed the militias' support to come to power two years ago, and they now make up a powerful bloc in his governing coalition.",
      ['wrong-date: two years ago'],
    ],
    [
      "Mohammed Shia al-Sudani needed the militias' support to come to power a year ago, and they now make up a powerful bloc in his governing coalition.",
      [],
    ],
    [
      'Iran-aligned Iraqi militia groups have claimed them; the US military, for its part, blames Iran as well as the groups it backs.',
      UNREAD,
    ],
    [
      'It was Democrats and others who criticized the Biden administration for lacking the determination to answer Iranian proxies more forcefully.',
      ['wrong-party: Democrats'],
    ],
  ]);
});

describe('a name without its article', () => {
  finds([
    [
      'Mohammed Shia al-Sudani is the prime minister of Iraq. Sudani has limited control over the Iranian-backed militias.',
      [],
    ],
    [
      'Mohammed Shia al-Sudani is the prime minister of Iraq. Mohamed al-Sudani has limited control over the Iranian-backed militias.',
      ['spelling: Mohamed al-Sudani'],
    ],
  ]);
});

describe('a percentage that leaves the word out', () => {
  finds([
    ['Alvarez got 52.4 percent of the vote, Brandt 44.1.', [], 'election'],
    ['Alvarez got 52.4 percent of the vote, Brandt 41.4.', ['wrong-figure: 41.4'], 'election'],
  ]);
});

describe('who tells or does it', () => {
  finds([
    [
      'The Relief Committee says up to 8,000 people have left Tell Hamar.',
      ['wrong-speaker: The Relief Committee'],
      'border-clash',
    ],
    ['The United Nations says up to 8,000 people have left Tell Hamar.', [], 'border-clash'],
    ['The Green List has called for a recount in Old Harbour.', ['wrong-party: The Green List'], 'election'],
    ['In a statement Labour Front called for a recount in Old Harbour.', [], 'election'],
    [
      'Twelve women were treated for wounds in Dravik, a surgeon said.',
      ['wrong-unit: Twelve women'],
      'border-clash',
    ],
    ['The UN says 11,000 people have fled Dravik.', ['superseded: 11,000'], 'border-clash'],
    [
      'On Tuesday evening the US military hit two facilities in Iraq, it said in a statement, and a US defense official, who asked for anonymity, said an operations center of Kataib Hezbollah had been destroyed.',
      [],
    ],
  ]);
});

describe('on the record', () => {
  finds([
    [
      'Speaking on the record, a US defense official said personnel of Kataib Hezbollah had been present.',
      ['anonymity-changed: Speaking on the record'],
    ],
    [
      'A US defense official, who would not go on the record, said personnel of Kataib Hezbollah had been present.',
      [],
    ],
  ]);
});

describe('numbers with a word of their own before them', () => {
  finds([
    ['The dead of the Tavora valley number 290.', ['superseded: 290'], 'earthquake'],
    [
      'Not even 3,000 were on strike, if one believes the Port Authority, whose statement speaks of fewer than that.',
      [],
      'dock-strike',
    ],
    ['The Health Ministry speaks of at least 71 dead, Doctors Abroad of 118.', [], 'outbreak'],
    ['Two strikers were hurt in the scuffles, police said.', ['wrong-unit: Two strikers'], 'dock-strike'],
    ['A US defense official located the two Kataib Hezbollah targets near Al Anbar and Jurf al-Sakhar.', []],
  ]);
});

describe('who was attacked, whose arm it is, who is called so', () => {
  finds([
    [
      'Roughly 24 hours earlier, US officials said, the Iraqi army had come under attack at an air base west of Baghdad.',
      ['wrong-party: Iraqi army'],
    ],
    [
      'Roughly 24 hours earlier, US officials said, US forces had come under attack at an air base west of Baghdad.',
      [],
    ],
    ["The Quds Force is the extraterritorial branch of Lebanon's Hezbollah.", ['wrong-party: Hezbollah']],
    [
      'Democrats and others took the Biden administration to task for lacking the determination to hit Iranian proxies harder.',
      ['wrong-party: Democrats'],
    ],
    [
      'Mohammed Shia al-Sudani is prime minister. The militias sit in the coalition of Mr al-Soudani.',
      ['spelling: al-Soudani'],
    ],
    ['Mohammed Shia al-Sudani is prime minister. The militias met Peter Sudano.', UNREAD],
  ]);
});
