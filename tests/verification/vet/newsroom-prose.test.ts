import { describe } from 'vitest';
import { finds, UNREAD } from './vet-cases.ts';

describe('lines that no full stop closes', () => {
  finds([
    [
      'PUSH 1: US strike targeted two facilities in Iraq on Tuesday evening, US military says in statement\nPUSH 2: Five Kataib Hezbollah members killed by US strikes in Jurf al-Sakhar area, group says',
      [],
    ],
    [
      'Alert 1: There are 2,500 US troops in Iraq\nAlert 2: There are 900 US troops in Syria\nAlert 3: Quiet elsewhere',
      [],
    ],
    ['Caption 5. Iraq and Syria are neighbors', UNREAD],
    ['Par five: US forces in Iraq and Syria have been attacked 66 times.', []],
    ['(6) Ain al-Asad is an air base', UNREAD],
    ['LATEST 2: Quake kills 412 in Tavora valley, Civil Defence says', ['hedge-lost: 412'], 'earthquake'],
    ['Attacks on US forces 60.', ['wrong-figure: 60']],
    // Wrapped to a width: the lines go on.
    [
      'The United States has at the moment 2,500 of its own troops in neighboring\nIraq and 900 in Syria, where their mission, it says, is to advise and to\nassist local forces. There had been 66 attacks on these US forces there.',
      [],
    ],
  ]);
});

describe('years in words', () => {
  finds([
    ['Islamic State seized large parts of Iraq and Syria in twenty fourteen.', []],
    ['Islamic State seized large parts of Iraq and Syria in two thousand and fourteen.', []],
    ['Islamic State seized large parts of Iraq and Syria in twenty fifteen.', ['wrong-date: twenty fifteen']],
    ['The ceasefire at the Sorrel Pass dates from nineteen ninety-four.', [], 'border-clash'],
  ]);
});

describe('the whole of a share', () => {
  finds([
    ['The militias hold 101 of the 329 seats.', ['unsupported: 101']],
    ["The militias hold 101 of parliament's 329 seats.", ['unsupported: 101']],
  ]);
});

describe('what a clause of contrast takes with it', () => {
  finds([
    [
      'Dravik is emptying, with 30,000 people gone, while in Tell Hamar, the United Nations says, up to 8,000 have left.',
      ['hedge-lost: 30,000'],
      'border-clash',
    ],
  ]);
});

describe('what is added to another figure', () => {
  finds([
    ['Another 7,500 homes were damaged.', [], 'earthquake'],
    ['Another 7,000 homes were damaged.', ['wrong-figure: 7,000'], 'earthquake'],
  ]);
});

describe('who a common noun stands for', () => {
  finds([
    [
      'Kataib Hezbollah, an Iraqi militia, issued a statement on social media on Wednesday.\nAn assessment of the casualties is still going on, the militia says.',
      ['wrong-speaker: the militia'],
    ],
  ]);
});

describe('who backs whom', () => {
  finds([
    ['The Quds Force supports Kataib Hezbollah.', UNREAD],
    ["Iran's Quds Force backs Kataib Hezbollah.", UNREAD],
    ['The Quds Force is supported by Kataib Hezbollah.', ['wrong-party: Kataib Hezbollah']],
    ['Kataib Hezbollah backs Iran’s Quds Force.', ['wrong-party: Kataib Hezbollah']],
    ['The Iraqi militias back Iran.', ['wrong-party: Iraqi militias']],
  ]);
});

describe('those who are a part of others', () => {
  finds([
    ['There are 900 US officers in Syria.', ['wrong-unit: 900 US officers']],
    ['About 20 of the passengers are still missing, a port official said.', [], 'ferry'],
    ['About 20 of those aboard are still missing, a port official said.', [], 'ferry'],
    [
      'About 20 of the crew are still missing, a port official said.',
      ['wrong-unit: About 20 of the crew'],
      'ferry',
    ],
  ]);
});

describe('what is denied, asked or alleged', () => {
  finds([
    ['Osmara fired first.', ['attribution-lost: Osmara fired first.'], 'border-clash'],
    ['Osmara fired first, says the Keldish Defence Ministry.', [], 'border-clash'],
    ['Osmara denies that it fired first.', UNREAD, 'border-clash'],
    ['Nobody will ever know who fired first.', UNREAD, 'border-clash'],
    ['Who fired first is in dispute.', UNREAD, 'border-clash'],
  ]);
});

describe('pronouns for what was told before', () => {
  finds([
    [
      'The Coast Guard sent 14 boats to the search.\nIt was called off on Sunday evening, the Coast Guard said.',
      [],
      'ferry',
    ],
    [
      'The Coast Guard sent 14 boats to the search.\nOn Monday evening it was called off, the Coast Guard said.',
      ['wrong-date: Monday evening'],
      'ferry',
    ],
    [
      'Turnout was 61 percent, the Election Commission said. It was the highest since 1989, the commission said.',
      ['wrong-date: 1989'],
      'election',
    ],
  ]);
});

describe('a sentence that turns to something else', () => {
  finds([
    [
      'An AC-130 killed several Iranian-backed militants, US officials said. In the later strike, fighter aircraft destroyed an operations center of Kataib Hezbollah.',
      [
        'attribution-lost: In the later strike, fighter aircraft destroyed an operations center of Kataib Hezbollah.',
      ],
    ],
  ]);
});

describe('questions with their answers', () => {
  finds([
    ['Who has claimed the attacks on US forces? Iran-aligned Iraqi militia groups.', UNREAD],
    [
      'Who has claimed the attacks on US forces? Iran-aligned Syrian militia groups.',
      ['wrong-party: Syrian'],
    ],
    ['Q: How many troops does the US have in Iraq? A: 2,500.', []],
    ['Q: How many troops does the US have in Iraq? A: 2,000.', ['wrong-figure: 2,000']],
    ['ANCHOR: And the injured? REPORTER: Sixty-two American personnel.', ['hedge-lost: Sixty-two']],
    ['Jurf al-Sakhar is quiet.\nQ: Where is that? A: East of Baghdad.', ['wrong-place: East of Baghdad']],
    ['Jurf al-Sakhar is quiet. It lies south of Baghdad.', UNREAD],
  ]);
});

describe('entries that begin with their time', () => {
  finds([
    ['2014: Islamic State seizes large parts of Iraq and Syria.', []],
    ['2016: Islamic State seizes large parts of Iraq and Syria.', ['wrong-date: 2016']],
    ['Monday: Kataib Hezbollah posts its statement on social media.', ['wrong-date: Monday']],
  ]);
});

describe('headlines that credit by a colon or a dash', () => {
  finds([
    ['Kataib Hezbollah: Five of our members killed', []],
    ['Coast Guard: at least 58 drowned off Cape Verrin', [], 'ferry'],
    ['At least 58 drown off Cape Verrin - Coast Guard', [], 'ferry'],
  ]);
});

describe('who speaks as the only company', () => {
  finds([
    ['At least 11 people are unaccounted for, the union says.', [], 'factory-fire'],
    [
      'At least 11 people are unaccounted for, the company says.',
      ['wrong-speaker: the company'],
      'factory-fire',
    ],
    ['Verrin Lines will pay back up to $2.5m in fares.', [], 'ferry'],
  ]);
});

describe('numbers that another fact has, too', () => {
  finds([['That wounded several militants, US officials said.', ['wrong-unit: wounded several']]]);
});

describe('lengths of time that name a thing', () => {
  finds([
    ['Year-long truce of Iranian proxy groups in Iraq is over', UNREAD],
    ['A 12-month truce of Iranian proxy groups in Iraq is over.', UNREAD],
    ['Two-year truce of Iranian proxy groups in Iraq is over', ['wrong-date: Two-year truce']],
    ['A four-day truce in Gaza is being negotiated.', UNREAD],
    ["Halden's 19-day strike of 2011 was the last.", [], 'dock-strike'],
    ["Halden's 29-day strike of 2011 was the last.", ['wrong-date: 29-day strike'], 'dock-strike'],
    ['The last strike at Halden, in 2011, lasted 21 days.', ['wrong-date: lasted 21 days'], 'dock-strike'],
  ]);
});

describe('contrary words', () => {
  finds([
    ['The militias are by now a powerful bloc in Iraq’s opposition.', ['wrong-party: opposition']],
    ['There is opposition to the strikes in Baghdad.', UNREAD],
    ['The attack did slight damage to infrastructure at Ain al-Asad air base, two US officials said.', []],
    [
      'The attack did heavy damage to infrastructure at Ain al-Asad, two US officials said.',
      ['unsupported: heavy damage'],
    ],
  ]);
});

describe('names beside the same noun', () => {
  finds([
    ['Iran has so far stayed out of direct involvement in the Ukraine war.', ['wrong-place: Ukraine']],
    ['Jurf al-Sakhar is south of Basra.', ['wrong-place: south of Basra']],
    [
      'Three US officials said a close-range ballistic missile was used to attack Ain al-Asad.',
      ['wrong-figure: Three'],
    ],
    ['Kurdish militia groups have claimed the attacks.', ['wrong-party: Kurdish militia groups']],
  ]);
});

describe('what only seems to be wrong', () => {
  finds([
    ['Three thousand two hundred homes or so lie in ruins in the valley.', [], 'earthquake'],
    ['The rescuers, 85 of them, come from Belmora.', [], 'earthquake'],
    ['Reports that the Lorca dam had cracked were denied.', [], 'earthquake'],
    ['A dozen children were treated for wounds, a surgeon in Dravik said.', [], 'border-clash'],
    ['Three wars in a hundred years have taught nobody anything.', UNREAD, 'border-clash'],
    ['Over 148,000 people cast a ballot, the Election Commission said.', [], 'election'],
    ['Nor, in our view, should 2 or 3 air raids be mistaken for a policy.', UNREAD],
  ]);
});

describe('halves', () => {
  finds([
    ['Almost half of the patients in Mirra are children, according to a nurse.', [], 'outbreak'],
    [
      'More than half of the patients in Mirra were children, a nurse said.',
      ['hedge-changed: More than half'],
      'outbreak',
    ],
    ['Half of the patients in Mirra were children, a nurse said.', ['hedge-lost: Half'], 'outbreak'],
  ]);
});

describe('where things are, in other words', () => {
  finds([
    ["Iran's frozen funds sat in banks in Iraq and South Korea.", []],
    ["Iran's frozen funds sat in banks in Iraq and Qatar.", ['wrong-place: Iraq and Qatar']],
    ['They include some from Jordan and Yemen.', ['wrong-place: Jordan and Yemen']],
    ['They include some from Yemen and Lebanon.', UNREAD],
    ['Iranian proxy groups in Syria had kept a unilateral truce for a year.', ['wrong-place: Syria']],
    [
      'A US strike on Tuesday evening targeted two convoys in Iraq, the US military said.',
      ['wrong-unit: two convoys'],
    ],
  ]);
});

describe('speakers of another body', () => {
  finds([
    [
      '"There\'s no clear definition of what we are trying to deter," a retired general told The Washington Post.',
      ['wrong-speaker: a retired general'],
    ],
    [
      'The missile did minor damage to infrastructure at Ain al-Asad, the militias said.',
      ['wrong-speaker: the militias'],
    ],
    [
      'A US official put the number of Kataib Hezbollah members killed in the Jurf al-Sakhar area at five.',
      ['wrong-speaker: A US official'],
    ],
    [
      '"There\'s no clear definition of what we are trying to deter," said one Pentagon official, quoted anonymously by The Washington Post.',
      [],
    ],
  ]);
});

describe('names that are no claimant of another part', () => {
  finds([
    ['Mohammed Shia al-Sudani came to power a year ago with the support of the militias.', []],
    [
      'Mohammed Shia al-Sudani came to power a decade ago with the support of the militias.',
      ['wrong-date: a decade ago'],
    ],
    ['The US has launched a series of strikes in Iran.', ['wrong-place: Iran']],
    ['The US has launched a series of strikes in Iraq.', []],
  ]);
});

describe('whose a body is', () => {
  finds([
    ["Iran's Quds Force supports Kataib Hezbollah.", UNREAD],
    ["Iraq's Quds Force supports Kataib Hezbollah.", ['wrong-party: Iraq']],
    ['Kataib Hezbollah is a militia in Iraq.', UNREAD],
    ['Kataib Hezbollah is a militia in Lebanon.', ['wrong-party: Lebanon']],
  ]);
});
