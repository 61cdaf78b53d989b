import { CURRENCY_WORDS } from '../../../language/currency-words.ts';
import { fold } from '../../../language/folding.ts';
import { isCalling } from './callings.ts';

/** What happened to those who are counted. Two different states never count the same thing. */
export type CountedState =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'displaced'
  | 'detained'
  | 'rescued'
  | 'captive'
  | 'ill'
  | 'vaccinated'
  | 'destroyed'
  | 'damaged';

const STATES: readonly (readonly [CountedState, RegExp])[] = [
  [
    'killed',
    /^(?:kill(?:ed|ing|s)?|dead|die[ds]?|dying|deaths?|slain|fatalit(?:y|ies)|fatally|perish(?:ed|ing)?|bod(?:y|ies)|martyr(?:ed|s)?|drown(?:ed|ing|s)?|execut(?:ed|ing)|murder(?:ed|ing|s)?|massacred|assassinated|suffocated|lives|toll)$/,
  ],
  [
    'injured',
    /^(?:injur(?:y|ies|ed|ing|e|es)|wound(?:ed|ing|s)?|hurt|hurting|maimed|hospitali[sz]ed|burns)$/,
  ],
  ['missing', /^(?:missing|unaccounted|disappeared)$/],
  ['displaced', /^(?:displac(?:ed|ing|es)|homeless|evacuat(?:ed|ing|ion|ions|es|ees)|uprooted|fled)$/],
  ['detained', /^(?:arrest(?:ed|s|ing)?|detain(?:ed|ees|ing)|jailed|imprisoned)$/],
  ['rescued', /^(?:rescu(?:ed|ing|es)|saved|evacuees|alive|plucked)$/],
  ['captive', /^(?:hostages?|captives?|abduct(?:ed|ing)|kidnap(?:ped|ping)|captured)$/],
  ['ill', /^(?:ill|sick|sickened|infected|infections?)$/],
  ['vaccinated', /^(?:vaccinated|inoculated|immuni[sz]ed)$/],
  [
    'destroyed',
    /^(?:destroy(?:ed|ing|s)|flatten(?:ed|ing)|level(?:ed|led|ling)|razed|ruined|wrecked|demolished|collapsed|collaps(?:e|ing)|gutted|ruins?|rubble)$/,
  ],
  ['damaged', /^(?:damag(?:ed|ing|es?))$/],
];

/** Hardly a word names any. */
const ANY_STATE = anyPattern(STATES.map(([, pattern]) => pattern));

/** One pattern for all that any of some match. */
function anyPattern(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** The state a word names, or null. */
export function stateOf(word: string): CountedState | null {
  const folded = fold(word);
  if (!ANY_STATE.test(folded)) return null;
  return STATES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Whether a state is one of things, not of people: whoever stands beside it did not suffer it. */
export function isOfThings(state: CountedState): boolean {
  return state === 'destroyed' || state === 'damaged';
}

/** Nouns that can count the same things: a report says "facilities", a draft "sites". */
const CLASSES: Readonly<Record<string, RegExp>> = {
  people:
    /^(?:people|persons?|men|women|man|woman|civilians?|residents?|villagers?|inhabitants|personnel|troops?|soldiers?|servicemen|servicemembers?|members?|militants?|fighters?|gunmen|militiamen|paramilitaries|workers?|employees?|staff(?:ers?)?|passengers?|children|students?|pupils?|patients?|victims?|officers?|police|policemen|firefighters?|americans?|iraqis?|others?|injured|wounded|dead|casualties|individuals|survivors?|migrants?|refugees?|demonstrators?|protesters?|operatives?|combatants?|contractors?|medics?|nurses?|doctors?|commanders?|miners?|sailors?|marines?|crew|boys?|girls?|adults?|volunteers?|lawmakers?|legislators?|councill?ors?|rescuers?|guards?|sentries|forces)$/,
  household: /^(?:famil(?:y|ies)|households?|couples?)$/,
  site: /^(?:facilit(?:y|ies)|sites?|targets?|locations?|bases?|installations?|positions?|compounds?|depots?|warehouses?|centers?|centres?|outposts?)$/,
  assault:
    /^(?:attacks?|strikes?|airstrikes?|raids?|assaults?|bombings?|bombardments?|incidents?|salvos?|offensives?|operations?)$/,
  home: /^(?:homes?|houses?|dwellings?|buildings?|residences?|apartments?|properties|structures?)$/,
  grouping: /^(?:sets?|rounds?|waves?|series|batch(?:es)?|bouts?)$/,
  vote: /^(?:votes?|ballots?)$/,
  money: /^(?:dollars?|euros?|pounds?|money|funds?|assets?|cash)$/,
};

const ANY_CLASS = anyPattern(Object.values(CLASSES));

/** The class of nouns a word belongs to, or null: people by what they do are people. */
export function countedClass(word: string): string | null {
  const folded = fold(word);
  if (ANY_CLASS.test(folded))
    for (const [name, pattern] of Object.entries(CLASSES)) if (pattern.test(folded)) return name;
  return isCalling(folded) ? 'people' : null;
}

/** Whether a word names people only by what they do or are, who need not be news: "two waiters". */
export function isOnlyCalling(word: string): boolean {
  const folded = fold(word);
  return isCalling(folded) && !Object.values(CLASSES).some((pattern) => pattern.test(folded));
}

/** Sorts of people of whom nobody is of two: a draft that counts one of them does not count the other. */
const SORTS: Readonly<Record<string, RegExp>> = {
  'people: civilians':
    /^(?:civilians?|passers?-by|passersby|passerby|passers|bystanders?|pedestrians?|villagers?|shoppers?|tourists?|worshipp?ers?|children|child|pupils?|schoolchildren|infants?|babies)$/,
  'people: children': /^(?:children|child|pupils?|schoolchildren|infants?|babies|toddlers?)$/,
  'people: women': /^(?:wom[ae]n|mothers?)$/,
  'people: fighters':
    /^(?:members?|operatives?|militants?|fighters?|gunm[ae]n|militiam[ae]n|insurgents?|rebels?|combatants?|terrorists?|jihadists?)$/,
  // Nobody whom a country calls its own.
  'people: irregulars':
    /^(?:militants?|fighters?|gunm[ae]n|militiam[ae]n|insurgents?|rebels?|terrorists?|jihadists?|guerrillas?)$/,
  'people: soldiers':
    /^(?:service|soldiers?|troops?|servicem[ae]n|servicewom[ae]n|servicemembers?|marines?|sailors?|airm[ae]n)$/,
  'people: commanders': /^(?:commanders?|leaders?|generals?|chiefs?)$/,
  'people: police': /^(?:police|policem[ae]n|policewom[ae]n|constables?|officers?)$/,
  'people: crew': /^(?:crews?|crewm[ae]n|crewmembers?|seam[ae]n|deckhands?)$/,
  // Anybody else: some of them may be civilians, none of them is one of those above.
  'people: others':
    /^(?:workers?|employees?|staff|labou?rers?|miners?|drivers?|doctors?|nurses?|medics?|journalists?|teachers?|passengers?|patients?|survivors?|demonstrators?|protesters?|volunteers?|migrants?|refugees?|prisoners?|contractors?|pickets?|strikers?|dockers?|activists?|guards?)$/,
  'people: personnel': /^(?:personnel|servicemembers?)$/,
  'people: outsiders': /^(?:contractors?|journalists?|reporters?|diplomats?)$/,
  'people: adults': /^(?:adults?|m[ae]n|wom[ae]n|pensioners?)$/,
  'people: prisoners': /^(?:prisoners?|inmates?|detainees?)$/,
  'people: firefighters': /^(?:firefighters?|firem[ae]n)$/,
};

const ANY_SORT = anyPattern(Object.values(SORTS));

/** The classes of nouns a word belongs to, with the sort of people that nobody else is. */
export function countedClasses(word: string): readonly string[] {
  const folded = fold(word);
  if (MEASURE.test(folded))
    return [
      `measure ${folded.replace(/s$/, '').replace(/re$/, 'er').replace(/inche/, 'inch').replace(/feet/, 'foot')}`,
    ];
  const thing =
    THING.exec(folded)
      ?.slice(1)
      .findIndex((each) => each !== undefined) ?? -1;
  if (thing >= 0)
    return [...(countedClass(word) === null ? [] : [countedClass(word) ?? '']), `thing ${thing}`];
  const group = countedClass(word);
  const sorts = ANY_SORT.test(folded)
    ? Object.entries(SORTS).flatMap(([name, pattern]) => (pattern.test(folded) ? [name] : []))
    : [];
  return group === null && sorts.length === 0 ? [] : [group ?? 'people', ...sorts];
}

/** Units of measure, of which none is another. */
const MEASURE =
  /^(?:acre|hectare|kilomet(?:er|re)|mile|met(?:er|re)|f(?:oo|ee)t|inch|yard|tonne|ton|barrel|lit(?:er|re)|gallon|kilogram|kilo|pound|ounce|degree|megawatt|kilowatt)(?:e?s)?$/;

/** Things that a report counts and nobody takes for one another. */
const THING =
  /^(?:(hospital|clinic)|(school|universit)|(bridge)|(mosque|church|temple)|(village|hamlet)|(town|cit)|(road|street)|(factor|plant|mill)|(bed)|(well)|(crane)|(container)|(tank)|(ship|boat|vessel|freighter|warship)|(plane|jet|aircraft)|(drone)|(helicopter)|(truck|lorr)|(car)|(bus)|(train)|(missile)|(rocket)|(tent)|(blanket)|(job)|(seat|councillor|councilor|lawmaker|legislator)|(shop|store|supermarket)|(jacket|vest))(?:s|es|y|ies)?$/;

/** Whether people are counted, of whatever sort. */
export function isPeople(classes: ReadonlySet<string>): boolean {
  return classes.has('people');
}

/** Whether two sets of classes name different sorts of people or things, or different units of measure. */
export function areOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return areOtherPeople(a, b) || differIn('measure ', a, b) || differIn('thing ', a, b);
}

function differIn(sort: string, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [one, other] = [a, b].map((classes) => [...classes].filter((name) => name.startsWith(sort)));
  return (
    one !== undefined &&
    other !== undefined &&
    one.length > 0 &&
    other.length > 0 &&
    !one.some((name) => other.includes(name))
  );
}

/** Personnel may be of any sort, but they are no civilians, and nobody from outside. */
const PERSONNEL = 'people: personnel';

/** Who may be of any sort but one: adults are no children, prisoners of war no civilians. */
const APART: readonly (readonly [string, string])[] = [
  ['people: adults', 'people: children'],
  ['people: prisoners', 'people: civilians'],
];

function areOtherPeople(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (one.has(PERSONNEL))
      return (other.has('people: civilians') || other.has('people: outsiders')) && !other.has(PERSONNEL);
  if (APART.some(([one, other]) => (a.has(one) && b.has(other)) || (a.has(other) && b.has(one)))) return true;
  const [one, other] = [a, b].map((classes) =>
    [...classes].filter((name) => name.startsWith('people: ') && !APART.some(([only]) => only === name)),
  );
  return (
    one !== undefined &&
    other !== undefined &&
    one.length > 0 &&
    other.length > 0 &&
    !one.some((name) => other.includes(name)) &&
    [...one, ...other].some((name) => name !== 'people: others' && name !== 'people: civilians')
  );
}

const CURRENCY = new RegExp(
  `^(?:${CURRENCY_WORDS.replaceAll(' ', '|')}|zlot(?:y|ys|ych)|forints?|korun[ay]?|takas?|bahts?|shillings?|reais)$`,
  'i',
);

/** Whether a noun phrase begins with what money is counted in, whichever country's it is: "kroner", "crowns for wells". */
export function isMoney(noun: string): boolean {
  return CURRENCY.test(noun.split(/[\s-]/)[0] ?? '');
}

/** Time and shares of time: a draft may say "three weeks" or "24 hours" without a fact for it. */
export const TIME_NOUN =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?|centuries|century|generations?|o'?clock|am|pm)$/;

/** Nouns that a number before them rarely reports: "two sides", "three reasons", "two countries". */
export const UNREPORTED_NOUN =
  /^(?:sides?|times|occasions?|part(?:y|ies)|countr(?:y|ies)|nations?|neighbou?rs?|reasons?|ways?|things?|points?|steps?|fronts?|options?|questions?|issues?|parts?|halves|half|times?|fold|sources?|phases?|stages?|paragraphs?|sentences?|words?|hands?|minds?|allies|ally|rivals?|superpowers?|governments?|capitals?|leaders?|pages?|goals?|aims?|camps?|cases?|aspects?|factors?|elements?|examples?|kinds?|types?|sorts?|forms?|categor(?:y|ies)|themes?|lessons?|numbers?|figures?|answers?|versions?|stories|explanations?|opinions?|views?|theories|names?|key|main|major|different|separate|distinct|of|to|more|each|most|consecutive|straight)$/;
