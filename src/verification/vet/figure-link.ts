import { timeAgreement } from '../../language/time-agreement.ts';
import type { TimeMention } from '../../language/times.ts';
import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';
import type { FigureContext } from './figure-context.ts';
import { type FigureJudgement, judgeFigure } from './judge-figure.ts';

/** What of a fact contradicts what stands around a figure. */
export type Conflict =
  /** The draft puts it in another place. */
  | 'place'
  /** In only one of several places of the fact. */
  | 'narrower'
  /** It counts somebody else's. */
  | 'party'
  /** Another state: killed, not injured. */
  | 'state'
  /** Another noun that the base counts, too. */
  | 'noun'
  | 'currency'
  | 'date';

/** A fact a figure may be about, with all that speaks for and against it. */
export interface FigureLink {
  readonly profile: FactProfile;
  /** 0–1: how surely the same thing is counted. */
  readonly unit: number;
  /** 0–1: how much of what the fact is about stands around the figure. */
  readonly context: number;
  readonly judgement: FigureJudgement;
  readonly conflicts: ReadonlySet<Conflict>;
  /** The time that contradicts the fact's, if any. */
  readonly time: TimeMention | null;
}

/** Everything a figure may be about. */
export function figureLinks(context: FigureContext, shelf: FactShelf): readonly FigureLink[] {
  const { figure, percent } = context.mention;
  const keys = [...context.nouns, ...[...context.classes].map((group) => `class ${group}`)];
  if (context.state !== null) keys.push(`state ${context.state}`);
  if (figure.currency !== null) keys.push('money');
  if (percent) keys.push('percent');
  const unnamed = context.noun === null && figure.currency === null && !percent;
  if (unnamed) for (const word of context.words.keys()) if (shelf.counts(word)) keys.push(word);
  const numbers = [figure.value, figure.min, figure.max].filter((number) => number !== null);
  return shelf
    .candidates(keys, numbers, context.entities)
    .map((profile) => linkTo(profile, context, shelf))
    .filter((link) => link !== null);
}

function linkTo(profile: FactProfile, context: FigureContext, shelf: FactShelf): FigureLink | null {
  const recorded = profile.fact.figure;
  if (recorded === null || profile.unit === null) return null;
  const conflicts = new Set<Conflict>();
  const unit = unitMatch(profile, context, shelf, conflicts);
  placeConflict(profile, context, shelf, conflicts);
  partyConflict(profile, context, shelf, conflicts);
  const time = differingTime(profile, context.times);
  if (time !== null) conflicts.add('date');
  return {
    profile,
    unit,
    context: contextOf(profile, context, shelf),
    judgement: judgeFigure(context.mention.figure, recorded),
    conflicts,
    time,
  };
}

/** How surely draft and fact count the same thing. */
function unitMatch(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Set<Conflict>,
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
    return scaled && unit.currency !== null ? 0.4 : 0;
  }
  if (unit.percent !== percent) return 0;
  if (unit.currency !== null) {
    if (unit.currency !== figure.currency) conflicts.add('currency');
    return 0.85;
  }
  const stateFits = unit.state === context.state || (unit.state !== null && context.state === null);
  if (!stateFits && (unit.state !== null || isPeople(unit.classes))) conflicts.add('state');
  const noun = nounMatch(profile, context, shelf, conflicts);
  if (conflicts.has('state')) return 0;
  if (unit.state !== null && context.state === null) return noun * 0.5;
  if (unit.percent) return Math.max(noun, 0.7);
  return noun;
}

function isPeople(classes: ReadonlySet<string>): boolean {
  return classes.has('people');
}

function nounMatch(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Set<Conflict>,
): number {
  const { unit } = profile;
  if (unit === null) return 0;
  const { nouns, classes } = context;
  const shared = [...unit.nouns].filter((noun) => nouns.has(noun));
  if (shared.length > 0) return shared.length === unit.nouns.size || unit.nouns.size <= 2 ? 1 : 0.85;
  if (unit.state !== null) {
    // "eight injuries", "eight people were hurt", "eight hurt".
    const peopleCounted = classes.size === 0 || isPeople(classes);
    if (unit.nouns.size === 0 || isPeople(unit.classes))
      return peopleCounted && (nouns.size === 0 || isPeople(classes)) ? 0.9 : 0;
  }
  if ([...unit.classes].some((group) => classes.has(group))) return 0.75;
  if (nouns.size === 0 || context.noun === null) {
    const inZone = [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1);
    if (inZone) return 0.9;
    return [...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 0.7) ? 0.6 : 0.2;
  }
  // The noun may stand before the figure: "turnout was 61 percent", "a magnitude of 6.8".
  if ([...unit.nouns].some((noun) => (context.words.get(noun) ?? 0) >= 1)) {
    const counted = [...nouns].some((noun) => shelf.counts(noun));
    if (!counted) return 0.8;
  }
  if (classes.size > 0 && unit.classes.size > 0) conflicts.add('noun');
  if ([...nouns].some((noun) => shelf.counts(noun))) conflicts.add('noun');
  return 0;
}

/** How much of what tells this fact from others stands around the figure, near things counting more. */
function contextOf(profile: FactProfile, context: FigureContext, shelf: FactShelf): number {
  let total = 0;
  let met = 0;
  for (const word of profile.words) {
    const weight = shelf.wordWeight(word);
    total += weight;
    met += weight * (context.words.get(word) ?? 0);
  }
  for (const entity of profile.entities) {
    const weight = shelf.entityWeight(entity) * 1.5;
    total += weight;
    met += weight * nearness(entity, context, shelf);
  }
  return total === 0 ? 0 : met / total;
}

/** How near an entity, or one it may be spoken of as, is named. */
function nearness(entity: number, context: FigureContext, shelf: FactShelf): number {
  let best = context.entities.get(entity) ?? 0;
  for (const [other, near] of context.entities)
    if (near * 0.7 > best && shelf.lexicon.areRelated(entity, other)) best = near * 0.7;
  return best;
}

function placeConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Set<Conflict>,
): void {
  const { places } = profile;
  const { lexicon } = shelf;
  if (places.length === 0 || context.locations.length === 0) return;
  const fits = (place: number, other: number): boolean =>
    lexicon.chain(place).includes(other) || lexicon.chain(other).includes(place);
  const named = context.locations.filter(({ entities }) =>
    entities.some((entity) =>
      places.some((place) => fits(place, entity) || lexicon.related(place).has(entity)),
    ),
  );
  if (named.length === 0) {
    conflicts.add('place');
    return;
  }
  const missing = places.filter(
    (place) =>
      ![...context.entities].some(
        ([entity, near]) => near >= 0.7 && (fits(place, entity) || lexicon.related(entity).has(place)),
      ),
  );
  if (
    places.length > 1 &&
    missing.length > 0 &&
    named.some(({ entities }) => entities.some((entity) => places.includes(entity)))
  )
    conflicts.add('narrower');
  const joined = context.locations.some(
    (location) => !named.includes(location) && isJoined(context, location, named),
  );
  if (joined) conflicts.add('place');
}

/** Whether two locations are named in one breath: "in Iraq and Jordan". */
function isJoined(
  { sentence }: FigureContext,
  location: { readonly start: number; readonly end: number },
  named: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return named.some((other) => {
    const from = Math.min(location.end, other.end);
    const to = Math.max(location.start, other.start);
    return /^\s*(?:and|or|,)\s*(?:and\s+)?(?:in\s+)?(?:neighbou?ring\s+)?$/iu.test(
      sentence.text.slice(from - sentence.start, to - sentence.start),
    );
  });
}

function partyConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Set<Conflict>,
): void {
  const { lexicon } = shelf;
  const own = [...profile.entities, ...profile.speakers.flatMap(({ entities }) => entities)];
  const owners = context.owners.filter(({ text }) => /\p{Lu}/u.test(text));
  const foreign = owners.filter(
    ({ entities }) => !entities.some((entity) => own.some((mine) => lexicon.areRelated(mine, entity))),
  );
  if (owners.length > 0 && foreign.length === owners.length && own.length > 0) conflicts.add('party');
  if (
    owners.length === 0 &&
    context.stranger !== null &&
    !mentionsWord(profile, context.stranger) &&
    own.length > 0
  )
    conflicts.add('party');
  siblingConflict(profile, context, shelf, conflicts);
}

function mentionsWord({ fact }: FactProfile, word: string): boolean {
  const folded = word.toLowerCase();
  return [fact.claim, fact.unit ?? '', ...fact.names, ...fact.tags].some((text) =>
    text.toLowerCase().includes(folded),
  );
}

/** Another fact counts the same thing, and the words at hand name what tells that one from this. */
function siblingConflict(
  profile: FactProfile,
  context: FigureContext,
  shelf: FactShelf,
  conflicts: Set<Conflict>,
): void {
  const { lexicon } = shelf;
  const inZone = (entity: number): boolean =>
    [...context.entities].some(
      ([other, near]) => near >= 1 && (other === entity || lexicon.chain(other).includes(entity)),
    );
  for (const other of shelf.siblings(profile)) {
    if (other === profile || other.entities.length === 0) continue;
    const mine = profile.entities.filter((entity) => !other.entities.includes(entity));
    const theirs = other.entities.filter(
      (entity) => !profile.entities.some((own) => own === entity || lexicon.areRelated(own, entity)),
    );
    if (mine.length === 0 || mine.some((entity) => nearness(entity, context, shelf) >= 0.49)) continue;
    const named = theirs.filter(inZone);
    if (named.length === 0) continue;
    conflicts.add(named.some((entity) => lexicon.isPlace(entity)) ? 'place' : 'party');
  }
}

/** A time of the draft that cannot be that of the fact; null when any fits. Times joined by "and" must all fit. */
export function differingTime({ fact }: FactProfile, times: readonly TimeMention[]): TimeMention | null {
  const { when } = fact;
  if (when === null) return null;
  const answers = times.map((time) => ({ time, answer: timeAgreement(time, when) }));
  const differing = answers.filter(({ answer }) => answer === 'differs');
  const [first] = differing;
  if (first === undefined) return null;
  if (differing.length === answers.length) return first.time;
  const joined = answers.every(
    ({ time }, position) => position === 0 || time.start - (answers[position - 1]?.time.end ?? 0) <= 5,
  );
  return joined && answers.every(({ time }) => time.kind === first.time.kind) ? first.time : null;
}
