import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { countedClasses } from '../words/counted-classes.ts';

/** Whether those whom a fact counts may be called as a figure calls them: workers by those who employ them, households by their homes. */
export function isCalledOtherwise(profile: FactProfile, context: FigureContext): boolean {
  return isEmployed(profile, context) || areJobs(profile, context) || areConnected(profile, context);
}

/** Members of whoever tells the fact, where the fact counts people and has no better word for who is none of them. */
export function isOfMembers(
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

/** People, by what they do. */
const BY_CALLING = /^\p{Ll}+(?:ers|ors|ists|ees|ians|men|women|people|staff)(?!\p{L})/u;

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

/** "Parts with 6,200 of its people" for as many jobs. */
function areJobs({ unit }: FactProfile, { classes, state }: FigureContext): boolean {
  const jobs = [...countedClasses('jobs')];
  return state === null && classes.has('people') && jobs.some((each) => unit?.classes.has(each) === true);
}

/** "1.3 million homes are without power" for as many households; "put the crowd at 5,000" for demonstrators. */
function areConnected({ fact, unit }: FactProfile, { classes, noun, state }: FigureContext): boolean {
  if (unit === null || (state !== null && unit.state !== state)) return false;
  const counted = noun ?? '';
  return unit.classes.has('household')
    ? classes.has('home') || CONNECTED.test(counted)
    : /^(?:crowd|attendance|throng|audience)$/iu.test(counted) && GATHERED.test(fact.unit ?? '');
}

/** What is connected to a grid or a main. */
const CONNECTED =
  /(?:^|\s)(?:homes|customers|properties|premises|subscribers|addresses|dwellings)(?!\p{L})/iu;

/** Those who make a crowd. */
const GATHERED =
  /(?<!\p{L})(?:demonstrators|protesters|marchers|supporters|spectators|fans|mourners|worshippers)(?!\p{L})/iu;
