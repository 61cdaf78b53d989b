/** Kinds of facts and their labels, the most frequent first. */
export const KINDS = {
  attack: 'Attacks',
  casualties: 'Casualties',
  troops: 'Troop counts',
  quote: 'Quotes',
  statement: 'Statements',
  money: 'Money',
  aid: 'Aid',
  talks: 'Talks',
};

/** Countries with their aliases, the most reported first. */
export const COUNTRIES = [
  ['Iraq', 'Republic of Iraq'],
  ['Syria', 'Syrian Arab Republic'],
  ['Iran', 'Islamic Republic of Iran'],
  ['Yemen'],
  ['Lebanon'],
  ['Israel'],
  ['Gaza', 'Gaza Strip'],
  ['United States', 'US', 'USA', 'America'],
  ['Turkey', 'Turkiye'],
  ['Jordan'],
  ['Saudi Arabia', 'KSA'],
  ['Egypt'],
  ['Qatar'],
  ['Kuwait'],
  ['Ukraine'],
  ['Russia'],
  ['Sudan'],
  ['Libya'],
  ['Somalia'],
  ['Afghanistan'],
];

/** What names are made of. */
export const NAMES = {
  groups: [
    ['Kataib Hezbollah', 'Kataeb Hezbollah', "Kata'ib Hizballah", 'KH'],
    ['Hamas', 'Islamic Resistance Movement'],
    ['Houthis', 'Ansar Allah', 'Ansarullah'],
    ['Islamic State', 'ISIS', 'ISIL', 'Daesh'],
    ['US forces', 'American forces'],
    ['Quds Force', 'Qods Force'],
  ],
  groupHeads: ['Kataib', 'Harakat', 'Liwa', 'Jaysh', 'Saraya', 'Asaib', 'Jund', 'Ansar'],
  prefixes: ['Ain al', 'Tell', 'Deir', 'Umm', 'Abu', 'Jurf al', 'Khan', 'Wadi', 'Qalat', 'Bab al', 'New', 'Upper', 'Lower', 'Port'],
  syllables: [
    ...['ba', 'da', 'fa', 'ha', 'ja', 'ka', 'la', 'ma', 'na', 'ra', 'sa', 'ta', 'wa', 'za', 'bi', 'di', 'fi', 'ji', 'ki', 'li', 'mi'],
    ...['ni', 'ri', 'si', 'ti', 'zi', 'bu', 'du', 'fu', 'hu', 'ju', 'ku', 'lu', 'mu', 'nu', 'ru', 'su', 'tu', 'zu', 'bar', 'dar', 'far'],
    ...['har', 'jal', 'kar', 'lam', 'mar', 'nas', 'qas', 'rad', 'sar', 'tar', 'wal', 'zar', 'bil', 'din', 'fir', 'hil', 'kir', 'min'],
    ...['sham', 'khal', 'ghar', 'thar', 'qam', 'qur', 'rub', 'dur', 'mus', 'hus', 'kur', 'sul', 'nur', 'tur', 'gil', 'yan', 'yar', 'yas'],
  ],
  first: ['Mohammed', 'Ahmed', 'Ali', 'Hassan', 'Hussein', 'Omar', 'Fatima', 'Layla', 'John', 'Sabrina', 'Patrick', 'Maria', 'Yusuf', 'Khaled', 'Ibrahim', 'Mustafa', 'Nadia', 'Samir', 'Tariq', 'Zaid', 'Anna', 'David', 'Sergei', 'Olena', 'Grace', 'Peter'],
  organisations: ['Ministry', 'Institute', 'Observatory', 'Council', 'Agency', 'Foundation', 'Command', 'University', 'Hospital', 'Party'],
  outlets: ['The Courier', 'Daily Ledger', 'Harbour Post', 'Evening Standard-Bearer', null],
};

/** The words claims are made of, the most frequent first. */
export const FIELD_WORDS = [
  ...['troops', 'attacks', 'soldiers', 'rockets', 'drones', 'injuries', 'deaths', 'missiles', 'strikes', 'officials', 'militants', 'civilians'],
  ...['base', 'airport', 'border', 'embassy', 'convoy', 'hospital', 'camp', 'aid', 'trucks', 'fuel', 'dollars', 'hostages', 'ceasefire', 'truce'],
  ...['negotiations', 'prisoners', 'refugees', 'aircraft', 'gunship', 'warship', 'tanker', 'oil', 'sanctions', 'funds', 'weapons', 'ammunition'],
  ...['shells', 'mortars', 'mines', 'tunnels', 'bunkers', 'depots', 'checkpoints', 'patrols', 'advisers', 'contractors', 'pilots', 'commanders'],
  ...['fighters', 'militia', 'police', 'protesters', 'journalists', 'doctors', 'children', 'women', 'families', 'villages', 'towns', 'districts'],
  ...['bridges', 'roads', 'schools', 'mosques', 'churches', 'markets', 'farms', 'wells', 'pipelines', 'refineries', 'plants', 'reactors'],
  ...['centrifuges', 'satellites', 'radars', 'batteries', 'interceptors', 'launchers', 'warheads', 'explosives', 'grenades', 'rifles', 'helmets'],
  ...['ballots', 'votes', 'seats', 'ministers', 'lawmakers', 'judges', 'trials', 'arrests', 'charges', 'verdicts', 'appeals', 'sentences'],
  ...['loans', 'grants', 'budgets', 'deficits', 'exports', 'imports', 'tariffs', 'prices', 'wages', 'pensions', 'taxes', 'subsidies', 'shares'],
  ...['vaccines', 'patients', 'clinics', 'nurses', 'outbreaks', 'floods', 'droughts', 'earthquakes', 'wildfires', 'storms', 'shelters', 'tents'],
  ...['blankets', 'meals', 'flour', 'wheat', 'water', 'power', 'outages', 'generators', 'cables', 'ports', 'ships', 'crews', 'sailors', 'cargo'],
  ...['containers', 'flights', 'passengers', 'tickets', 'visas', 'passports', 'students', 'teachers', 'exams', 'strikers', 'unions', 'factories'],
  ...['engines', 'turbines', 'batons', 'barricades', 'curfews', 'warrants', 'raids', 'seizures', 'smugglers', 'kidnappings', 'ransoms', 'captives'],
];

/** Sentences of claims; an unknown slot is a word. */
export const TEMPLATES = [
  '{group} launched {figure} {thing} against {word} and {word} in {place}.',
  '{figure} {thing} were reported in {place} after {group} targeted a {word} near the {word}.',
  'Officials in {place} counted {figure} {thing}, most of them {word} from the {word}.',
  '{person} said {group} had moved {figure} {thing} to {place} before the {word}.',
  'The {word} in {place} received {figure} {thing} of {word} despite the {word}.',
  '{group} and {person} agreed on {figure} {thing} during {word} held in {place}.',
  'At the {word} of {place}, {figure} {thing} were damaged and the {word} was closed, {person} said.',
  'Since the {word} began, {place} has lost {figure} {thing} to {group}, according to the {word}.',
  '{person} told reporters that {thing} in {place} would stay while {group} keeps its {word}.',
  'A {word} carrying {figure} {thing} was stopped on the road between {place} and the {word} by {group}.',
  'The number of {thing} in {place} rose to {figure} as {word}, {word} and {word} returned.',
  '{group} denied that {figure} {thing} had been found under a {word} in {place}.',
];

export const CALENDAR_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
