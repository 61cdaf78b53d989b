import type { FigureMention } from '../../../language/figures.ts';
import type { TimeMention } from '../../../language/times.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { type CountedState, isOfThings, stateOf } from '../words/counted-classes.ts';
import type { RelativeTime } from '../words/relative-times.ts';
import { overlap, type Span, textAt } from '../words/span.ts';
import { type Actor, actorsIn } from './actors.ts';
import { countedAsAsked, countedBy, countsEmployed, OWN, withZone } from './counted-nouns.ts';
import { eventTimes } from './event-times.ts';
import { figureZones } from './figure-zones.ts';
import { type Location, locationsOf } from './locations.ts';
import { namesTwoStates, nearestState, stateDone } from './named-states.ts';
import { nearnessAmong } from './nearness.ts';
import { nounSpanOf, ownersOf, strangerIn } from './noun-phrase.ts';
import { repeatedFigure } from './repeated.ts';
import { toldThere } from './told-there.ts';
import { weighedByNearness } from './weighed-by-nearness.ts';

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
  /** The figure whose noun it is, where it is that of an earlier one. */
  readonly lender: FigureContext | null;
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
  /** Whether it only says once more what a sentence before it has. */
  readonly repeated: ReturnType<typeof repeatedFigure>;
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
    const at = { mention, sentence, zone: zones[position] ?? sentence, before };
    contexts.push(contextAt(at, actors, contexts.at(-1) ?? previous.at(-1), shelf));
  }
  return contexts;
}

/** A figure where it stands in a draft. */
interface FigureAt extends Pick<FigureContext, 'mention' | 'sentence' | 'zone'> {
  /** The sentences before its own, the nearest first. */
  readonly before: readonly DraftSentence[];
}

function contextAt(
  at: FigureAt,
  actors: readonly Actor[],
  earlier: FigureContext | undefined,
  shelf: FactShelf,
): FigureContext {
  const { mention, sentence, zone, before } = at;
  const { lexicon } = shelf;
  const entities = namesAround(at);
  return {
    mention,
    sentence,
    zone,
    earlier: before[0]?.figures ?? [],
    repeated: repeatedFigure(mention, sentence, before),
    ...countedAt(at, earlier, shelf),
    locations: [
      ...locationsOf(sentence, zone, mention, lexicon),
      ...toldThere(sentence, zone, before, lexicon),
    ],
    times: eventTimes(sentence, zone, mention),
    relativeTimes: sentence.relativeTimes.filter((time) => overlap(time, zone)),
    words: wordsAround(at),
    entities,
    nearness: nearnessAmong(entities, lexicon),
    told: toldIn(zone, sentence, lexicon),
    actors,
  };
}

/** What a figure counts, and whose they are. */
type CountedThere = Pick<
  FigureContext,
  'nouns' | 'classes' | 'state' | 'inherited' | 'lender' | 'noun' | 'owners' | 'stranger'
>;

/** Reads what a figure counts: the noun behind it, else what its zone tells, else what the earlier figure counts whose noun it may take. */
function countedAt(
  { mention, sentence, zone, before }: FigureAt,
  earlier: FigureContext | undefined,
  shelf: FactShelf,
): CountedThere {
  const { lexicon } = shelf;
  const beside = earlier?.sentence === sentence;
  const nounSpan = nounSpanOf(mention, sentence);
  const owners = ownersOf(sentence, nounSpan);
  const counted = countedBy(nounSpan, owners, sentence, lexicon);
  const employed = countsEmployed(mention, sentence);
  const asked = counted.nouns.size === 0 && !beside ? countedAsAsked(mention, before[0]) : null;
  const { nouns, classes } = employed
    ? { nouns: counted.nouns, classes: new Set([...counted.classes, 'people']) }
    : counted.owners
      ? counted
      : (asked ?? withZone(counted, mention, zone, beside, sentence, shelf));
  const state = namesTwoStates(zone, sentence)
    ? null
    : (counted.state ?? nearestState(mention, zone, sentence) ?? stateDone(mention, sentence));
  const isBare = !employed && nouns.size === 0 && (state === null || beside) && namesNothing(mention);
  const lender = isBare && isPlain(mention) ? lenderAmong(earlier) : undefined;
  const noun =
    mention.noun ?? (nounSpan.end > nounSpan.start ? textAt(sentence, nounSpan).toLowerCase() : null);
  const own = { nouns, classes, state, noun, owners, stranger: strangerIn(sentence, nounSpan, lexicon) };
  if (lender === undefined) return { ...own, inherited: null, lender: null };
  return {
    ...own,
    nouns: new Set([...nouns, ...lender.nouns]),
    classes: new Set([...classes, ...lender.classes]),
    state: state ?? stateLent(lender, mention, sentence),
    inherited: beside && lender.inherited !== 'before' ? 'here' : 'before',
    lender: lender.lender ?? lender,
  };
}

/** Whether the noun behind a figure names nothing that it could count. */
function namesNothing({ noun }: FigureMention): boolean {
  return noun === null || OWN.test(noun) || isStateOfThings(noun);
}

/** What is named around a figure, by how near. */
function namesAround({ sentence, zone, before }: FigureAt): ReadonlyMap<number, number> {
  return weighedByNearness(
    sentence.mentions.flatMap((name) => name.entities.map((key) => ({ key, at: name }))),
    zone,
    before.map(({ paragraph, mentions }) => ({
      paragraph,
      keys: mentions.flatMap(({ entities }) => entities),
    })),
    sentence,
  );
}

/** The concepts of the words around a figure, by how near they stand. */
function wordsAround({ sentence, zone, before }: FigureAt): ReadonlyMap<string, number> {
  return weighedByNearness(
    sentence.words.map((word) => ({ key: word.concept, at: word })),
    zone,
    before.map(({ paragraph, words }) => ({ paragraph, keys: words.map(({ concept }) => concept) })),
    sentence,
  );
}

/** Whether a figure is a number, no amount of money and no percentage. */
function isPlain({ figure, percent }: FigureMention): boolean {
  return figure.currency === null && !percent;
}

/** The earlier figure whose noun a bare number may take. */
function lenderAmong(earlier: FigureContext | undefined): FigureContext | undefined {
  // "Eleven-year-old Samir": an age counts nothing that a later number could.
  return earlier !== undefined && !earlier.mention.compound && isPlain(earlier.mention) ? earlier : undefined;
}

/** The state of an earlier figure, where a bare number that takes its noun goes on with it. */
function stateLent(
  lender: FigureContext,
  mention: FigureMention,
  sentence: DraftSentence,
): CountedState | null {
  // After a semicolon something else may have happened.
  const apart =
    textAt(sentence, { start: lender.mention.end, end: mention.start }).includes(';') &&
    !/^,?\s+(?:says?|said|according to)(?!\p{L})/iu.test(sentence.text.slice(mention.end - sentence.start));
  // "Of the dead the ministry counts 71. Doctors Abroad counts 118."
  const goesOn =
    lender.sentence === sentence || (lender.nouns.size === 0 && COUNTS.test(textBefore(mention, sentence)));
  return goesOn && !apart ? lender.state : null;
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

/** "3,200 are destroyed and 7,500 damaged": the things stand before. */
function isStateOfThings(noun: string): boolean {
  const state = stateOf(noun);
  return state !== null && isOfThings(state);
}
