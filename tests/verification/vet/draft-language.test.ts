import { describe } from 'vitest';
import { finds, UNREAD } from './vet-cases.ts';

describe('directions', () => {
  finds([
    ['Jurf al-Sakhar lies south of the capital.', UNREAD],
    ['US forces came under attack at an air base west of the Iraqi capital, US officials said.', []],
    ['Jurf al-Sakhar is a town, an area north of the capital.', ['wrong-place: north of the capital']],
    [
      'Kataib Hezbollah said five of its members died in the Jurf al-Sakhar area, north of Baghdad.',
      ['wrong-place: north of Baghdad'],
    ],
    ['North of Baghdad, in Jurf al-Sakhar, things were quiet.', ['wrong-place: North of Baghdad']],
  ]);
});

describe('a toll that is named otherwise than by "dead"', () => {
  finds([
    ['The toll so far: at least 62 US personnel with minor injuries.', []],
    ['The toll so far: 62 US personnel with minor injuries.', ['hedge-lost: 62']],
    ['The injury toll among US personnel stands at 62.', ['hedge-lost: 62']],
    [
      'Ain al-Asad air base was attacked with a close-range ballistic missile, two US officials said. Eight people were killed in that attack, they said.',
      ['wrong-unit: Eight people were killed'],
    ],
  ]);
});

describe('numbers that point back', () => {
  finds([
    ['According to those two, the air base was attacked with a close-range ballistic missile.', []],
    ['US officials said fighter aircraft, six of them, had done the work.', ['unsupported: six']],
    ['At least 62 US personnel, 12 of them in hospital, were hurt.', ['unsupported: 12']],
    ['US forces in Iraq and Syria were attacked 66 times, some of them in Syria.', []],
  ]);
});

describe('sums', () => {
  finds([
    [
      'At least 62 personnel have been hurt; add the eight injuries that two US officials report from Ain al-Asad and you get 70 in all.',
      ['sum-of-overlapping: 70'],
    ],
    [
      "Next year's city budget comes to $1.2 billion. Schools get $340 million and public transit about $95 million, which takes the bill to more than $1.6 billion.",
      ['sum-of-overlapping: more than $1.6 billion'],
      'election',
    ],
    [
      'Schools get $340 million and public transit about $95 million of a budget of $1.2 billion.',
      [],
      'election',
    ],
  ]);
});

describe('a tally beside what somebody else did', () => {
  finds([
    [
      'Drones were flung at American troops in Iraq and in Syria. The tally had climbed to 66 attacks, and Iran-aligned militias in Iraq were only too willing to claim them.',
      [],
    ],
    [
      'Drones were flung at American troops in Iraq and in Syria. The tally had climbed to 68 attacks, and Iran-aligned militias in Iraq were only too willing to claim them.',
      ['wrong-figure: 68'],
    ],
  ]);
});

describe('a person in two spellings', () => {
  finds([
    ['Mohammed Shia al-Sudani leads. It is not up to Mohammed al-Sudani alone, nor to al-Sudani.', UNREAD],
    [
      'Mohammed Shia al-Sudani leads. It is not up to Mohamed al-Sudani alone.',
      ['spelling: Mohamed al-Sudani'],
    ],
    ['Maeve Tolland spoke. Pickets sang as Toland went by.', ['spelling: Toland'], 'dock-strike'],
    ['Maeve Tolland spoke. Pickets sang as Tolland went by.', UNREAD, 'dock-strike'],
  ]);
});

describe('a relay that is dropped', () => {
  finds([
    [
      '"Are we trying to deter future Iranian attacks like this," a Pentagon official told us. "There\'s no clear definition of what we are trying to deter."',
      ['relay-dropped: "Are we trying to deter future Iranian attacks like this," a Pentagon official told'],
    ],
  ]);
});

describe('reasons', () => {
  const why = 'in retaliation for American support for Israel';
  finds([
    [
      `The militias went back to hitting US bases ${why}.`,
      [`attribution-lost: The militias went back to hitting US bases ${why}.`],
    ],
    [
      'The militias resumed their drone and rocket attacks on US bases because of US support for Israel.',
      ['attribution-lost: because of US support for Israel'],
    ],
    [`The militias, which said it was ${why}, took up their attacks on US bases once more.`, []],
    ['The militias resumed attacks on US bases, citing US support for Israel.', []],
    ['After the Hamas attack on Israel, the militias went back to hitting US bases.', UNREAD],
    [`They did so ${why}, the Pentagon says.`, ['wrong-speaker: the Pentagon']],
  ]);
});

describe('whose attribution a sentence has', () => {
  const killed = 'An AC-130 of the US military had killed several Iranian-backed militants.';
  finds([
    [
      `${killed} At Ain al-Asad air base, according to two US officials, a close-range ballistic missile caused eight injuries.`,
      [`attribution-lost: ${killed}`],
    ],
    [`${killed} US officials said it had acted in self-defense.`, []],
    [`${killed} It had acted in self-defense, US officials said.`, []],
    [
      'Several thousand customers had no electricity, Northline Power said in a statement. It was a fallen power line that started the fire, the company says.',
      ['wrong-speaker: the company'],
      'wildfire',
    ],
    ['Two fire investigators looked at it. A fallen power line started the fire, they said.', [], 'wildfire'],
    [
      'Let us be plain about how this began: Osmara fired first.',
      ['attribution-lost: Osmara fired first.'],
      'border-clash',
    ],
    ['In June alone the Frontier Monitor recorded 210 violations of the ceasefire.', [], 'border-clash'],
  ]);
});

describe('names for those who are not named', () => {
  finds([
    [
      'The strike destroyed an operations center of Kataib Hezbollah, said a US defense official, Mark Hensley.',
      ['anonymity-changed: a US defense official, Mark Hensley'],
    ],
    [
      'The strike destroyed an operations center of Kataib Hezbollah, a US defense official told Karen Young of the Washington Post.',
      [],
    ],
  ]);
});

describe('when it was that was told of before', () => {
  const told =
    'US officials say an AC-130 responded in self-defense to the attack at an air base west of Baghdad, killing several Iranian-backed militants.';
  finds([
    [`${told} That was, they added, about 24 hours before Tuesday's strike.`, []],
    [
      `${told} That was, they added, about 48 hours before Tuesday's strike.`,
      ['wrong-date: 48 hours before'],
    ],
  ]);
});

describe('where something was not done', () => {
  finds([
    [
      'Until this week the United States had shied away from retaliating in Iraq, where the political situation is delicate. Its retaliation was confined to Syria.',
      [],
    ],
    ['Until this week US retaliation had been in Syria rather than Iraq.', []],
  ]);
});

describe('parties that the base does not name', () => {
  const critics = 'criticized the Biden administration for a lack of determination against Iranian proxies.';
  finds([
    [`Republicans and others ${critics}`, []],
    [`Lawmakers ${critics}`, UNREAD],
    [`Democrats and others ${critics}`, ['wrong-party: Democrats']],
    ['Then came the terror attack by Hamas on Israel.', []],
    ["Then came Hezbollah's terror attack on Israel.", ['wrong-party: Hezbollah']],
    ["Then came Iran's terror attack on Israel.", ['wrong-party: Iran']],
    ["The Quds Force is the extraterritorial branch of Iran's elite force, the Revolutionary Guard.", []],
    [
      "The Quds Force is the extraterritorial branch of Iran's regular army.",
      ["wrong-party: Iran's regular army"],
    ],
    ['Kataib Hezbollah, backed by Iran, is powerful.', UNREAD],
    ['Kataib Hezbollah is supported by the Iraqi army.', ['wrong-party: Iraqi army']],
  ]);
});

describe('who did what a figure counts', () => {
  finds([
    ['Belmora, next door, has sent search dogs and 85 rescuers.', [], 'earthquake'],
    ['The Red Crescent delivered 6,000 tents to Quemada and Port Ellis.', [], 'earthquake'],
    [
      'The Red Cross delivered 6,000 tents to Quemada and Port Ellis.',
      ['wrong-party: Red Cross delivered 6,000'],
      'earthquake',
    ],
    ['Britain has 2,500 troops in Iraq.', ['wrong-party: Britain has 2,500']],
    [
      'The Water Board asked for up to $6 million.',
      ['wrong-party: Water Board asked for up to $6 million'],
      'outbreak',
    ],
  ]);
});

describe('what happened to the counted', () => {
  finds([
    ['At least 71 people have died of cholera, the Health Ministry says.', [], 'outbreak'],
    [
      'At least 71 people have fallen ill with cholera, the Health Ministry says.',
      ['wrong-unit: At least 71 people have fallen ill'],
      'outbreak',
    ],
    ['In Port Ellis, 64 schools stay shut.', [], 'earthquake'],
    ['In Quemada, 64 schools stay shut.', ['wrong-place: Quemada, 64'], 'earthquake'],
  ]);
});

describe('who may be taken for whom', () => {
  finds([
    ['Nearly half of the patients in Mirra were children, a nurse said.', [], 'outbreak'],
    [
      'Nearly half of the patients in Mirra were children, a doctor said.',
      ['wrong-speaker: a doctor'],
      'outbreak',
    ],
    [
      'Cholera has killed at least 71 people, Doctors Abroad says.',
      ['wrong-speaker: Doctors Abroad'],
      'outbreak',
    ],
    ['There have been 118 deaths, Doctors Abroad says.', [], 'outbreak'],
  ]);
});

describe('whose somebody is', () => {
  finds([
    ['Iraqi Prime Minister Mohammed Shia al-Sudani is named.', UNREAD],
    ['Former Iraqi prime minister Nouri al-Maliki is not named.', UNREAD],
    ['Iraqi Prime Minister Nouri al-Maliki is named.', ['wrong-party: Nouri al-Maliki']],
    ['Nouri al-Maliki is the prime minister of Iraq.', ['wrong-party: Nouri al-Maliki']],
    ['Kataib Hezbollah is a powerful Iraqi militia.', []],
    ['Kataib Hezbollah is a Lebanese militia.', ['wrong-party: Lebanese']],
    [
      "The Kurdish militias now make up a powerful bloc in the Iraqi prime minister's governing coalition.",
      ['wrong-party: Kurdish militias'],
    ],
    [
      '"We will stay out until there is an offer our members can live on," said the union\'s leader, Hanna Berg.',
      ["wrong-speaker: the union's leader, Hanna Berg"],
      'dock-strike',
    ],
  ]);
});

describe('what is told of another place', () => {
  finds([
    [
      'US forces came under attack at an air base west of Mosul, US officials said.',
      ['wrong-place: west of Mosul'],
    ],
    ['Several reports came from a camp north of Mosul.', UNREAD],
    ["Moscow's frozen funds were held in Iraqi and South Korean banks.", ['wrong-party: Moscow']],
    ['Hamas has so far stayed out of direct involvement in the Gaza war.', ['wrong-party: Hamas']],
  ]);
});

describe('when something was told, and how long ago', () => {
  const dead = 'Kataib Hezbollah said five of its members had been killed.';
  finds([
    [`In a statement on Wednesday, ${dead}`, []],
    [`In a statement on Tuesday, ${dead}`, ['wrong-date: Tuesday']],
    ['On Thursday Kataib Hezbollah posted another statement on social media.', UNREAD],
    ['The US agreed earlier this year to unblock around $17 billion.', []],
    ['The US agreed two years ago to unblock around $17 billion.', ['wrong-date: two years ago']],
    ['Until last month US retaliation had been in Syria only.', ['wrong-date: last month']],
    [
      'Islamic State was defeated after it seized large parts of Iraq and Syria in 2004.',
      ['wrong-date: 2004'],
    ],
  ]);
});

describe('hedges', () => {
  finds([
    ['The US agreed to unblock roughly $17 billion.', []],
    ['The US agreed to unblock nearly $17 billion.', ['hedge-changed: nearly $17 billion']],
    ['62 US personnel at most were injured.', ['hedge-changed: 62']],
  ]);
});

describe('an official of another body', () => {
  const words = '"There\'s no clear definition of what we are trying to deter,"';
  finds([
    [`${words} an official told the Washington Post.`, []],
    [`${words} a White House official told the Washington Post.`, ['wrong-speaker: a White House official']],
  ]);
});

describe('words of which only one can be right', () => {
  const official = 'an investigator said on condition of anonymity.';
  finds([
    [`The blaze began with a short circuit on the second floor, ${official}`, [], 'factory-fire'],
    [
      `The blaze began with a short circuit on the third floor, ${official}`,
      ['wrong-place: third floor'],
      'factory-fire',
    ],
    ['Several cars stood on the upper deck.', ['wrong-place: upper deck'], 'ferry'],
    ['In 2019 the company was fined $40,000 over safety.', [], 'factory-fire'],
    [
      'In 2019 the union was fined $40,000 over safety.',
      ['wrong-party: union was fined $40,000'],
      'factory-fire',
    ],
    ['In all, 127 workers were killed or hurt.', ['sum-of-overlapping: 127'], 'factory-fire'],
    [
      'Delwar Textiles puts its losses at between $12 million and $50 million.',
      ['wrong-figure: between $12 million and $50 million'],
      'factory-fire',
    ],
  ]);
});

describe('who counts, and who is counted', () => {
  finds([
    [
      "Six firefighters died in Pinecrest on Friday night, the Sheriff's Office said.",
      ['wrong-unit: Six firefighters died'],
      'wildfire',
    ],
    ['FEMA released $75 million in emergency aid.', ['wrong-party: FEMA released $75 million'], 'wildfire'],
    [
      'The United Nations recorded 210 violations of the ceasefire in June.',
      ['wrong-speaker: United Nations recorded 210'],
      'border-clash',
    ],
    [
      'The two defence ministers will meet in Geneva on Saturday, a UN spokeswoman said.',
      ['wrong-party: defence ministers'],
      'border-clash',
    ],
    ['Some 3,200 homes are destroyed and 7,500 damaged.', [], 'earthquake'],
    [
      '"We will not let a single family face the winter without a roof," President Ilse Varga said. Her government has pledged 180 million euros.',
      [],
      'earthquake',
    ],
    ['Doctors Abroad has a higher count: 118 dead.', [], 'outbreak'],
    [
      '"We lost the suburbs in the last ten days, and nobody wanted to hear it," a Brandt aide told The Lindholm Courier.',
      [],
      'election',
    ],
  ]);
});

describe('weapons, speakers and phrases', () => {
  finds([
    ['At least 62 Americans have been hurt.', []],
    [
      'At least 62 Americans have lost their lives.',
      ['wrong-unit: At least 62 Americans have lost their lives'],
    ],
    ['The AC-130 left several militants dead, US officials said.', []],
    ['The AC-130 left five militants dead, US officials said.', ['vague-as-number: five']],
    [
      'An F-16 responded in self-defense to the attack on US forces at an air base west of Baghdad, US officials said.',
      ['wrong-party: F-16'],
    ],
    [
      'Three US officials said the missile attack on Ain al-Asad air base did minor damage to infrastructure.',
      ['wrong-figure: Three'],
    ],
    ['Iran agreed to unblock around $17 billion.', ['wrong-party: Iran']],
    [
      'Kataib Hezbollah said US strikes in the Basra area killed five of its members.',
      ['wrong-place: Basra area killed five'],
    ],
    ['Who fired first? Osmara, says Keld.', UNREAD, 'border-clash'],
  ]);
});

describe('rates, and verbs left out', () => {
  finds([
    ['A docker earns nearly $29 an hour.', [], 'dock-strike'],
    ['A docker earns nearly $29 a day.', ['wrong-unit: nearly $29 a day'], 'dock-strike'],
    [
      'The Chamber of Commerce put the damage at up to $45 million a week.',
      ['wrong-unit: up to $45 million a week'],
      'dock-strike',
    ],
    ['The Chamber of Commerce put the daily damage at up to $45 million.', [], 'dock-strike'],
    [
      'The union, which wants 12 percent, and Seaboard, which offers 5.5 percent, are far apart.',
      [],
      'dock-strike',
    ],
    ['The Port Authority counts fewer than 3,000 strikers; the union about 4,300.', [], 'dock-strike'],
  ]);
});

describe('one name for another, said once', () => {
  finds([
    ['It was the United States that agreed to unblock around $17 billion.', []],
    [
      'It was Saudi Arabia that agreed to unblock around $17 billion.',
      ['wrong-party: Saudi Arabia that agreed to unblock around $17 billion'],
    ],
    [
      'According to the US military, Russia and Iran-backed groups are to blame for the attacks on US and Coalition forces.',
      ['wrong-party: Russia'],
    ],
    [
      'Moqtada al-Sadr needed the support of the Iranian-backed militias to come to power a year ago.',
      ['wrong-party: Moqtada al-Sadr'],
    ],
    ['The upper deck was empty; several cars stood on the lower one.', [], 'ferry'],
    [
      'The second quake in ten years, of magnitude 6.8, the Sarnian Geological Survey said, was felt in Belmora.',
      [],
      'earthquake',
    ],
    [
      'Britain follows the matter. German soldiers train Iraqi forces, as do the 2,500 Americans in Iraq; the White House said little.',
      [],
    ],
  ]);
});

describe('figures without a name beside them', () => {
  finds([
    ['Officials said three militants were killed.', ['vague-as-number: three']],
    ['Officials said several militants were killed.', []],
    ['The strikes hit two facilities, the US military said.', []],
    ['The strikes hit three facilities, the US military said.', ['wrong-figure: three']],
    ['Three Houthi militants were killed.', ['unsupported: Three']],
  ]);
});
