import type { FigureMention } from '../../language/figures.ts';
import type { TimeMention } from '../../language/times.ts';
import { type CountedState, countedClasses, stateOf } from './counted-classes.ts';
import type { EntityLexicon, EntityMention } from './entity-lexicon.ts';
import { eventTimes } from './event-times.ts';
import { figureZones } from './figure-zones.ts';
import { type Location, locationsOf } from './locations.ts';
import { nounSpanOf, ownersOf, strangerIn } from './noun-phrase.ts';
import type { DraftSentence } from './read-sentences.ts';
import type { RelativeTime } from './relative-times.ts';
import { overlap, type Span } from './span.ts';

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
}

/** Weights of what stands farther away. */
const NEARNESS = { sentence: 0.7, before: 0.4, heading: 0.25 } as const;

/**
 * Reads the surroundings of each figure of a sentence. `before` are the sentences before it, the nearest first; `previous` the figures of
 * the one right before; `counts` tells the nouns that facts count.
 */
export function figureContexts(
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  lexicon: EntityLexicon,
  previous: readonly FigureContext[],
  counts: (noun: string) => boolean,
): readonly FigureContext[] {
  const zones = figureZones(sentence);
  const contexts: FigureContext[] = [];
  for (const [position, mention] of sentence.figures.entries()) {
    const zone = zones[position] ?? sentence;
    contexts.push(
      contextOf(mention, zone, sentence, before, lexicon, contexts.at(-1) ?? previous.at(-1), counts),
    );
  }
  return contexts;
}

function contextOf(
  mention: FigureMention,
  zone: Span,
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  lexicon: EntityLexicon,
  earlier: FigureContext | undefined,
  counts: (noun: string) => boolean,
): FigureContext {
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
    if (position > 0 && (nouns.size > 0 || state !== null) && PARTICIPLE.test(word.term)) break;
    if (TIMES.test(word.term) || (nounWords.length === 1 && OWN.test(word.term))) continue;
    nouns.add(word.concept);
    for (const group of countedClasses(word.term)) classes.add(group);
  }
  // "The number of US troops in Iraq stands at 2,500": the noun stands before.
  if (nouns.size === 0 && state === null) {
    for (const word of sentence.words) {
      if (!overlap(word, zone) || !counts(word.concept)) continue;
      nouns.add(word.concept);
      for (const group of countedClasses(word.term)) classes.add(group);
    }
  }
  state = namesTwoStates(zone, sentence) ? null : (state ?? nearestState(mention, zone, sentence));
  const bare =
    (mention.noun === null || OWN.test(mention.noun)) &&
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
    inherits && textOf(sentence, { start: earlier.mention.end, end: mention.start }).includes(';');
  state ??= inherits && !apart && earlier.sentence === sentence ? earlier.state : null;
  return {
    mention,
    sentence,
    zone,
    nouns,
    inherited: !inherits
      ? null
      : earlier.sentence === sentence && earlier.inherited !== 'before'
        ? 'here'
        : 'before',
    noun: mention.noun,
    classes,
    state,
    owners,
    stranger: strangerIn(sentence, nounSpan, lexicon),
    locations: locationsOf(sentence, zone, mention, lexicon),
    times: eventTimes(sentence, zone, mention),
    relativeTimes: sentence.relativeTimes.filter((time) => overlap(time, zone)),
    words: weighed(
      sentence.words.map((word) => ({ key: word.concept, at: word })),
      zone,
      before.map((each) => ({ paragraph: each.paragraph, keys: each.words.map((word) => word.concept) })),
      sentence,
    ),
    entities: weighed(
      sentence.mentions.flatMap((name) => name.entities.map((key) => ({ key, at: name }))),
      zone,
      before.map((each) => ({
        paragraph: each.paragraph,
        keys: each.mentions.flatMap((name) => name.entities),
      })),
      sentence,
    ),
  };
}

/** A verb after the noun ends its name: "facilities hit", "tents delivered". */
const PARTICIPLE =
  /^(?:hit|struck|lost|sent|held|taken|made|left|found|seen|shot|brought|given|set|put|\p{L}{3,}ed)$/u;

/** "Five of its own", "three of them": the noun stands elsewhere. */
const OWN = /^(?:own|them|those|these|theirs)$/;

/** "Attacked 66 times" counts attacks. */
const TIMES = /^(?:times|occasions?)$/;

/** "Killed or injured" names no state. */
function namesTwoStates(zone: Span, sentence: DraftSentence): boolean {
  let last: { state: CountedState; end: number } | null = null;
  for (const { word, state } of statesIn(zone, sentence)) {
    const between =
      last === null ? '' : sentence.text.slice(last.end - sentence.start, word.start - sentence.start);
    if (
      last !== null &&
      last.state !== state &&
      /^\s*(?:or|and|and\/or)\s+(?:were\s+|been\s+)?$/i.test(between)
    )
      return true;
    last = { state, end: word.end };
  }
  return false;
}

/** The state word nearest to the figure in its zone, what follows before what precedes. */
function nearestState(mention: FigureMention, zone: Span, sentence: DraftSentence): CountedState | null {
  let best: { state: CountedState; distance: number } | null = null;
  for (const { word, state } of statesIn(zone, sentence)) {
    const distance = word.start >= mention.end ? word.start - mention.end : (mention.start - word.end) * 1.5;
    if (best === null || distance < best.distance) best = { state, distance };
  }
  return best?.state ?? null;
}

interface StateWord {
  readonly word: Span;
  readonly state: CountedState;
}

/** The states that each sentence names; asked for once a figure. */
const states = new WeakMap<DraftSentence, readonly StateWord[]>();

function statesIn(zone: Span, sentence: DraftSentence): readonly StateWord[] {
  const known = states.get(sentence) ?? statesOf(sentence);
  states.set(sentence, known);
  return known.filter(({ word }) => overlap(word, zone));
}

function statesOf(sentence: DraftSentence): readonly StateWord[] {
  return sentence.words.flatMap((word) => {
    const printed = textOf(sentence, word).split(/\s/)[0] ?? '';
    const at = word.start - sentence.start;
    const gone =
      /^left$/i.test(printed) &&
      WHO_LEFT.test(sentence.text.slice(Math.max(0, at - 20), at)) &&
      GONE.test(sentence.text.slice(word.end - sentence.start));
    const state = gone ? 'displaced' : stateOf(printed);
    return state === null ? [] : [{ word, state }];
  });
}

/** "People left": not a ship that left its port. */
const WHO_LEFT = /\b(?:have|had|people|residents|families|villagers|inhabitants|who)\s+$/i;

/** What people left who fled: a town, their homes. */
const GONE =
  /^\s+(?:\p{Lu}|home\b|(?:their|the)\s+(?:homes?|houses?|town|city|village|area|region|province)\b)/u;

function textOf(sentence: DraftSentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

function weighed<Key>(
  items: readonly { readonly key: Key; readonly at: Span }[],
  zone: Span,
  before: readonly { readonly paragraph: number; readonly keys: readonly Key[] }[],
  sentence: DraftSentence,
): ReadonlyMap<Key, number> {
  const weights = new Map<Key, number>();
  const add = (key: Key, weight: number): void => {
    if ((weights.get(key) ?? 0) < weight) weights.set(key, weight);
  };
  for (const { key, at } of items) add(key, overlap(at, zone) ? 1 : NEARNESS.sentence);
  for (const { paragraph, keys } of before)
    for (const key of keys) add(key, paragraph === sentence.paragraph ? NEARNESS.before : NEARNESS.heading);
  return weights;
}
