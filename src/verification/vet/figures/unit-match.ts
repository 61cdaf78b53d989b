import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { areOthers, countedClasses } from '../words/counted-classes.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import type { Conflicts } from './figure-conflicts.ts';
import { areNobodysOwn, areSomeOf } from './some-of-people.ts';

/** How surely draft and fact count the same thing, 0–1; what speaks against it is put with the conflicts. */
export function unitMatch(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): number {
  const { unit } = profile;
  const { figure, percent } = context.mention;
  if (unit === null) return 0;
  if ((unit.currency !== null) !== (figure.currency !== null)) {
    // "17 billion" without its currency is still money.
    const scaled =
      figure.currency === null &&
      context.noun === null &&
      (figure.value ?? figure.min ?? figure.max ?? 0) >= 1e6;
    if (scaled && unit.currency !== null) return 0.4;
    // "6 million crowns" are no $6 million.
    if (
      Math.max(...namedNumbers(figure)) >= 1000 &&
      (unit.currency === null || PLURAL.test(context.noun ?? ''))
    )
      conflicts.set('currency', null);
    return 0;
  }
  if (unit.percent !== percent) {
    // "23 percent of the seats" for 23 seats.
    if (percent && [...unit.nouns].some((noun) => context.nouns.has(noun))) conflicts.set('noun', null);
    return 0;
  }
  if (unit.currency !== null) {
    if (unit.currency !== figure.currency) conflicts.set('currency', null);
    return 0.85;
  }
  // "Children treated", of whom the claim says that they were wounded, may be counted as wounded.
  const claimed =
    unit.state === null &&
    context.state !== null &&
    (profile.claimStates.has(context.state) ||
      (context.state === 'displaced' && MOVED.test(profile.fact.claim)));
  const stateFits =
    unit.state === context.state || claimed || (unit.state !== null && context.state === null);
  const otherNoun = ![...unit.nouns].some(
    (noun) => context.nouns.has(noun) || (context.words.get(noun) ?? 0) >= 1,
  );
  // "Two dead" are no two facilities, whatever stands around; nor are "66 deaths" 66 attacks.
  const countsState = context.nouns.size === 0 && CASUALTY.test(context.noun ?? '');
  if (!stateFits && (unit.state !== null || isPeople(unit.classes) || otherNoun || countsState))
    conflicts.set('state', null);
  const noun = nounMatch(profile, context, shelf, conflicts);
  if (conflicts.has('state')) return 0;
  if (unit.state !== null && context.state === null) {
    const same = [...unit.nouns].some((each) => context.nouns.has(each));
    // "People" alone are not those that something happened to.
    const telling = same && !(unit.classes.size === 1 && isPeople(unit.classes));
    return noun * (telling ? 0.75 : 0.5);
  }
  if (unit.percent)
    return [...unit.nouns].some((each) => (context.words.get(each) ?? 0) >= 1) ? 0.9 : Math.max(noun, 0.7);
  return noun;
}

/** What is counted is what happened to people. */
const CASUALTY = /^(?:\p{Ll}+\s)?(?:deaths?|fatalities|dead|injuries|casualties|killings)(?:\s|$)/u;

function isPeople(classes: ReadonlySet<string>): boolean {
  return classes.has('people');
}

/** Surely a noun, and no adjective or verb behind the figure: "120 wards", not "2,500 strong". */
const PLURAL = /(?:^|\s)\p{Ll}+[^\Wsu]s(?:\s|$)/u;

/** Members of whoever tells the fact, where the fact counts people and has no better word for who is none of them. */
function isOfMembers(
  { fact, unit, speakers }: FactProfile,
  { mention, noun, sentence }: FigureContext,
): boolean {
  const sorted = [...(unit?.classes ?? [])].some((name) => /^people: (?!others)/.test(name));
  return (
    !sorted &&
    BY_CALLING.test(fact.unit ?? '') &&
    speakers.some(({ entity }) => entity !== null) &&
    /^members?(?!\p{L})/iu.test(noun ?? '') &&
    /^\s+of\s+(?:its|their)\s+$/iu.test(
      sentence.text.slice(
        mention.end - sentence.start,
        sentence.text.indexOf(noun ?? '', mention.end - sentence.start),
      ),
    )
  );
}

/** Those who are brought elsewhere may be called evacuated. */
const MOVED =
  /(?<!\p{L})(?:mov(?:e|ed|ing)|transferr?(?:ed|ing)?|relocat(?:e|ed|ing)|leave|left|taken to|brought to)(?!\p{L})/iu;

/** Whether the plural that names the counted is one of the fact's tags, and nobody and nothing else. */
function isCalledByTag({ unit, tagWords }: FactProfile, { noun, nouns, classes }: FigureContext): boolean {
  return (
    unit !== null &&
    !unit.percent &&
    PLURAL.test(noun ?? '') &&
    [...nouns].some((word) => tagWords.has(word)) &&
    ![...nouns].some((word) => unit.nouns.has(word)) &&
    !areOthers(unit.classes, classes)
  );
}

/** People, by what they do. */
const BY_CALLING = /^\p{Ll}+(?:ers|ors|ists|ees|ians|men|women|people|staff)(?!\p{L})/u;

/** "Struck three airports": what is counted is what something was done to, not what was done. */
function isObject({ mention, noun, sentence }: FigureContext): boolean {
  return (
    PLURAL.test(noun ?? '') &&
    /(?<!\p{L})(?:struck|hit|bombed|attacked|targeted|shelled|raided|destroyed|seized|took|captured|closed)\s+$/iu.test(
      sentence.text.slice(0, mention.start - sentence.start),
    )
  );
}

/** "1.3 million homes are without power" for as many households; "put the crowd at 5,000" for demonstrators. */
function areConnected({ fact, unit }: FactProfile, { classes, noun, state }: FigureContext): boolean {
  if (unit === null || (state !== null && unit.state !== state)) return false;
  const counted = noun ?? '';
  return unit.classes.has('household')
    ? classes.has('home') || CONNECTED.test(counted)
    : /^(?:crowd|attendance|throng|audience)$/iu.test(counted) && GATHERED.test(fact.unit ?? '');
}

/** "Parts with 6,200 of its people" for as many jobs. */
function areJobs({ unit }: FactProfile, { classes, state }: FigureContext): boolean {
  const jobs = [...countedClasses('jobs')];
  return state === null && classes.has('people') && jobs.some((each) => unit?.classes.has(each) === true);
}

/** What is connected to a grid or a main. */
const CONNECTED =
  /(?:^|\s)(?:homes|customers|properties|premises|subscribers|addresses|dwellings)(?!\p{L})/iu;

/** Those who make a crowd. */
const GATHERED =
  /(?<!\p{L})(?:demonstrators|protesters|marchers|supporters|spectators|fans|mourners|worshippers)(?!\p{L})/iu;

/** "Has 470 people on its books": those whom a fact counts as workers. */
function isEmployed(
  { fact, unit }: FactProfile,
  { classes, mention, sentence, zone }: FigureContext,
): boolean {
  return (
    unit?.state === null &&
    /(?<!\p{L})(?:employees|staff|workers|workforce|jobs)(?!\p{L})/iu.test(fact.unit ?? '') &&
    classes.size === 1 &&
    classes.has('people') &&
    EMPLOYED.test(sentence.text.slice(zone.start - sentence.start, zone.end - sentence.start)) &&
    mention.figure.relation !== 'vague'
  );
}

const EMPLOYED =
  /(?<!\p{L})(?:employ(?:s|ed|ing)?|on (?:its|their|the|his|her) (?:books|payroll|staff)|payroll|headcount|workforce|works? (?:there|here)|give(?:s|n)? work to|provid(?:es?|ed|ing) (?:jobs|work))(?!\p{L})/iu;

const NO_NOUNS: ReadonlySet<string> = new Set();

function nounMatch(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Conflicts,
): number {
  const { unit } = profile;
  if (unit === null) return 0;
  const { classes } = context;
  // What an earlier sentence counted is a guess that proves nothing against a fact.
  const guessed = context.inherited === 'before';
  const nouns =
    guessed && ![...unit.nouns].some((noun) => context.nouns.has(noun)) ? NO_NOUNS : context.nouns;
  const heads = [...unit.nouns].filter((noun) => nouns.has(noun));
  // "ballots … were declared invalid" counts invalid ballots.
  const shared =
    heads.length === 0
      ? heads
      : [...unit.nouns].filter((noun) => nouns.has(noun) || (context.words.get(noun) ?? 0) >= 1);
  // What a tag calls the counted, they may be called: "28,140 participants" for volunteers.
  if (!guessed && isCalledByTag(profile, context)) return 0.7;
  // "4,300 of its members" are those of the union, whatever the fact calls them.
  if (isOfMembers(profile, context)) return 0.85;
  // Passers-by are no officers, whatever happened to both.
  if (
    !guessed &&
    (areOthers(unit.classes, classes) ||
      areSomeOf(profile, context) ||
      areNobodysOwn(profile, context, shelf.lexicon))
  ) {
    conflicts.set('noun', null);
    return 0;
  }
  if (shared.length > 0) return guessed ? 0.75 : shared.length === unit.nouns.size ? 1 : 0.85;
  if (unit.state !== null) {
    // "eight injuries", "eight people were hurt", "eight hurt".
    const peopleCounted = classes.size === 0 || isPeople(classes);
    // Cars are nobody to be rescued.
    if (!peopleCounted && !guessed && context.inherited === null && PLURAL.test(context.noun ?? ''))
      conflicts.set('noun', null);
    if (unit.nouns.size === 0 || isPeople(unit.classes))
      return peopleCounted && (nouns.size === 0 || isPeople(classes)) ? 0.9 : 0;
  }
  if (isEmployed(profile, context) || areJobs(profile, context) || areConnected(profile, context))
    return 0.85;
  if ([...unit.classes].some((group) => classes.has(group))) {
    // People are not troops, unless the same happened to them.
    return isPeople(unit.classes) && unit.state === null ? 0.45 : 0.75;
  }
  // "62 personnel were injured and 12 were killed in the attacks": the noun it goes on with is another.
  if (context.inherited === 'here' && classes.size > 0 && unit.classes.size > 0) return 0;
  if (nouns.size === 0 || context.noun === null) {
    const inZone = [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1);
    if (inZone) return 0.9;
    return [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 0.7) ? 0.6 : 0.2;
  }
  // The noun may stand before the figure: "turnout was 61 percent", "a magnitude of 6.8".
  if (classes.size === 0 && [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1)) {
    const counted = [...nouns].some((noun) => shelf.counts(noun)) || isObject(context);
    if (!counted) return 0.8;
  }
  // Whoever cast a ballot may be counted for it.
  if (
    isPeople(classes) &&
    unit.classes.has('vote') &&
    [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1)
  )
    return 0.85;
  // Doctors are no beds; people who cast ballots may be counted as ballots.
  const inZone = [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1);
  const others = !inZone && context.noun !== null && isPeople(classes) !== isPeople(unit.classes);
  if (!guessed && classes.size > 0 && (unit.classes.size > 0 || others)) conflicts.set('noun', null);
  if ([...nouns].some((noun) => shelf.counts(noun))) conflicts.set('noun', null);
  // Where nothing happened to the counted, their noun is all that tells them: "120 wards" for 120 beds.
  if (!guessed && unit.state === null && nouns.size > 0 && PLURAL.test(context.noun ?? ''))
    conflicts.set('noun', null);
  return 0;
}
