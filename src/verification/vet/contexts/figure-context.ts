import type { FigureMention } from '../../../language/figures.ts';
import type { TimeMention } from '../../../language/times.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { type CountedState, countedClasses, isOfThings, stateOf } from '../words/counted-classes.ts';
import type { RelativeTime } from '../words/relative-times.ts';
import { overlap, type Span } from '../words/span.ts';
import { type Actor, actorsIn } from './actors.ts';
import { eventTimes } from './event-times.ts';
import { figureZones } from './figure-zones.ts';
import { type Location, locationsOf } from './locations.ts';
import { namesTwoStates, nearestState, stateDone } from './named-states.ts';
import { nearnessAmong } from './nearness.ts';
import { nounSpanOf, ownersOf, strangerIn } from './noun-phrase.ts';
import { toldThere } from './told-there.ts';
import { weighedByNearness } from './weighed-by-nearness.ts';
import { isApart, isCircumstance } from './words-apart.ts';

/** A figure of a draft with its surroundings: what it seems to count, of whom, where and when. */
export interface FigureContext {
  readonly mention: FigureMention;
  readonly sentence: DraftSentence;
  /** The part of the sentence that goes with this figure and no other. */
  readonly zone: Span;
  /** Concepts of the noun it counts; of an earlier figure's noun when it has none ("2,500 in Iraq and 900 in Syria"). */
  readonly nouns: ReadonlySet<string>;
  /** Whether the noun is that of an earlier figure: of the same sentence, or of the one before it, which is less sure. */
  readonly inherited: 'here' | 'before' | null;
  /** The noun as printed, or null. */
  readonly noun: string | null;
  readonly classes: ReadonlySet<string>;
  readonly state: CountedState | null;
  /** Names that say whose the counted are: "US personnel", "members of Hamas". */
  readonly owners: readonly EntityMention[];
  /** A name or nationality among those words that the base does not know: "British troops". */
  readonly stranger: (Span & { readonly text: string }) | null;
  /** Places after "in", "at", "near" within the zone. */
  readonly locations: readonly Location[];
  readonly times: readonly TimeMention[];
  readonly relativeTimes: readonly RelativeTime[];
  /** Concepts by how near they stand: 1 in the zone, less in the sentence and before it. */
  readonly words: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<number, number>;
  /** How near an entity, or one it may be spoken of as, is named: 0–1. */
  readonly nearness: (entity: number) => number;
  /** Entities that its zone names, who only speaks left out, and all that they lie in. */
  readonly told: ReadonlySet<number>;
  /** All that the beginning of the sentence names and that may do something, in order. */
  readonly actors: readonly Actor[];
  /** The figures of the sentence before it. */
  readonly earlier: readonly FigureMention[];
}

/**
 * Reads the surroundings of each figure of a sentence. `before` are the sentences before it, the nearest first; `previous` the figures of
 * the one right before.
 */
export function figureContexts(
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  previous: readonly FigureContext[],
  shelf: FactShelf,
): readonly FigureContext[] {
  const zones = figureZones(sentence);
  const actors = sentence.figures.length === 0 ? [] : actorsIn(sentence, shelf);
  const contexts: FigureContext[] = [];
  for (const [position, mention] of sentence.figures.entries()) {
    const zone = zones[position] ?? sentence;
    contexts.push(
      contextOf(mention, zone, sentence, before, actors, contexts.at(-1) ?? previous.at(-1), shelf),
    );
  }
  return contexts;
}

function contextOf(
  mention: FigureMention,
  zone: Span,
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  actors: readonly Actor[],
  earlier: FigureContext | undefined,
  shelf: FactShelf,
): FigureContext {
  const { lexicon } = shelf;
  const nounSpan = nounSpanOf(mention, sentence);
  const nounWords = sentence.words.filter((word) => overlap(word, nounSpan));
  const owners = ownersOf(sentence, nounSpan);
  const nouns = new Set<string>();
  const classes = new Set<string>();
  let state: CountedState | null = null;
  for (const [position, word] of nounWords.entries()) {
    const printed = sentence.text.slice(word.start - sentence.start, word.end - sentence.start);
    if (/^\p{Lu}/u.test(printed) && owners.some((owner) => overlap(owner, word))) continue;
    const isState = stateOf(word.term);
    if (isState !== null) {
      state ??= isState;
      continue;
    }
    // "Iranian-backed fighters" are fighters.
    const joined = sentence.text.charAt(word.start - sentence.start - 1) === '-';
    if (position > 0 && (nouns.size > 0 || state !== null) && PARTICIPLE.test(word.term) && !joined) break;
    // "Of those aboard": people, wherever they were.
    if (WHEREABOUTS.test(word.term)) {
      classes.add('people');
      continue;
    }
    if (TIMES.test(word.term) || (nounWords.length === 1 && OWN.test(word.term))) continue;
    nouns.add(word.concept);
    for (const group of countedClasses(word.term)) classes.add(group);
  }
  // "70 Americans" are people, whatever else stands in the sentence.
  const countrymen = nouns.size === 0 && owners.some((owner) => areCountrymen(owner, nounSpan, lexicon));
  if (countrymen) classes.add('people');
  // "The number of US troops in Iraq stands at 2,500": the noun stands before.
  const ofThings = state !== null && isOfThings(state);
  if (nouns.size === 0 && (state === null || ofThings) && !countrymen) {
    const acts = TIMES.test(mention.noun ?? '');
    if (acts && FIRED.test(textOf(sentence, zone))) classes.add('assault');
    for (const word of sentence.words) {
      if (!overlap(word, zone) || !shelf.counts(word.concept) || (ofThings && word.end > mention.start))
        continue;
      if (earlier?.sentence === sentence && isApart(word, mention, sentence)) continue;
      if (isCircumstance(word, mention, sentence)) continue;
      const groups = countedClasses(word.term);
      // Nobody is counted in times: "they fired on US troops 66 times".
      if (acts && groups.includes('people')) continue;
      nouns.add(word.concept);
      for (const group of groups) classes.add(group);
    }
  }
  state = namesTwoStates(zone, sentence)
    ? null
    : (state ?? nearestState(mention, zone, sentence) ?? stateDone(mention, sentence));
  const bare =
    (mention.noun === null || OWN.test(mention.noun) || isStateOfThings(mention.noun)) &&
    nouns.size === 0 &&
    (state === null || earlier?.sentence === sentence);
  const plain = mention.figure.currency === null && !mention.percent;
  const inherits =
    bare &&
    plain &&
    earlier !== undefined &&
    // "Eleven-year-old Samir": an age counts nothing that a later number could.
    !earlier.mention.compound &&
    earlier.mention.figure.currency === null &&
    !earlier.mention.percent;
  if (inherits) {
    for (const noun of earlier.nouns) nouns.add(noun);
    for (const group of earlier.classes) classes.add(group);
  }
  // After a semicolon something else may have happened.
  const apart =
    inherits &&
    textOf(sentence, { start: earlier.mention.end, end: mention.start }).includes(';') &&
    !/^,?\s+(?:says?|said|according to)(?!\p{L})/iu.test(sentence.text.slice(mention.end - sentence.start));
  // "Of the dead the ministry counts 71. Doctors Abroad counts 118."
  const goesOn =
    inherits &&
    (earlier.sentence === sentence ||
      (earlier.nouns.size === 0 && COUNTS.test(textBefore(mention, sentence))));
  state ??= goesOn && !apart ? earlier.state : null;
  const entities = weighedByNearness(
    sentence.mentions.flatMap((name) => name.entities.map((key) => ({ key, at: name }))),
    zone,
    before.map((each) => ({
      paragraph: each.paragraph,
      keys: each.mentions.flatMap((name) => name.entities),
    })),
    sentence,
  );
  return {
    mention,
    sentence,
    zone,
    earlier: before[0]?.figures ?? [],
    nouns,
    inherited: !inherits
      ? null
      : earlier.sentence === sentence && earlier.inherited !== 'before'
        ? 'here'
        : 'before',
    noun: mention.noun ?? (nounSpan.end > nounSpan.start ? textOf(sentence, nounSpan).toLowerCase() : null),
    classes,
    state,
    owners,
    stranger: strangerIn(sentence, nounSpan, lexicon),
    locations: [
      ...locationsOf(sentence, zone, mention, lexicon),
      ...toldThere(sentence, zone, before, lexicon),
    ],
    times: eventTimes(sentence, zone, mention),
    relativeTimes: sentence.relativeTimes.filter((time) => overlap(time, zone)),
    words: weighedByNearness(
      sentence.words.map((word) => ({ key: word.concept, at: word })),
      zone,
      before.map((each) => ({ paragraph: each.paragraph, keys: each.words.map((word) => word.concept) })),
      sentence,
    ),
    entities,
    nearness: nearnessAmong(entities, lexicon),
    told: toldIn(zone, sentence, lexicon),
    actors,
  };
}

/** What a part of a sentence names, and what that lies in; who only speaks there left out. */
function toldIn(zone: Span, sentence: DraftSentence, lexicon: EntityLexicon): ReadonlySet<number> {
  const mentions = sentence.mentions.filter(
    (mention) =>
      overlap(mention, zone) && !sentence.attributions.some(({ speaker }) => overlap(speaker, mention)),
  );
  return new Set(mentions.flatMap((mention) => mention.entities.flatMap((entity) => lexicon.chain(entity))));
}

/** Who counts says what was counted before. */
const COUNTS =
  /(?<!\p{L})(?:counts?|counted|has|have|speaks? of|spoke of|puts? (?:it|them|the (?:number|figure|toll)) at)\s+$/iu;

function textBefore({ start }: Span, sentence: DraftSentence): string {
  return sentence.text.slice(0, start - sentence.start);
}

/** A verb after the noun ends its name: "facilities hit", "tents delivered". */
const PARTICIPLE =
  /^(?:hit|struck|lost|sent|held|taken|made|left|found|seen|shot|brought|given|set|put|\p{L}{3,}ed)$/u;

/** Where people are, or what they have to do with it; no noun. */
const WHEREABOUTS = /^(?:aboard|onboard|inside|there|present|nearby|involved|affected|concerned)$/;

/** "Five of its own", "three of them": the noun stands elsewhere. */
const OWN = /^(?:own|them|those|these|theirs)$/;

/** "Attacked 66 times" counts attacks. */
const TIMES = /^(?:times|occasions?)$/;

/** What is done to somebody so many times, other than by a word that some fact counts. */
const FIRED = /\b(?:fired|shot|shelled|hit|struck|bombed|targeted|assaulted|attacked)\b/i;

/** "3,200 are destroyed and 7,500 damaged": the things stand before. */
function isStateOfThings(noun: string): boolean {
  const state = stateOf(noun);
  return state !== null && isOfThings(state);
}

/** "70 Americans", "three Iraqis": nobody stands behind the name but those who have it. */
function areCountrymen(owner: EntityMention, noun: Span, lexicon: EntityLexicon): boolean {
  return (
    owner.start <= noun.start + 1 &&
    /(?:\p{Ll}s|ese)$/u.test(owner.text) &&
    owner.entities.some((entity) => lexicon.isPlace(entity))
  );
}

function textOf(sentence: DraftSentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
