import type { FigureMention } from '../../language/figures.ts';
import type { TimeMention } from '../../language/times.ts';
import { type CountedState, countedClass, stateOf } from './counted-classes.ts';
import type { EntityLexicon, EntityMention } from './entity-lexicon.ts';
import { type Location, locationsOf } from './locations.ts';
import type { DraftSentence } from './read-sentences.ts';
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
  /** Concepts by how near they stand: 1 in the zone, less in the sentence and before it. */
  readonly words: ReadonlyMap<string, number>;
  readonly entities: ReadonlyMap<number, number>;
}

/** Weights of what stands farther away. */
const NEARNESS = { sentence: 0.7, before: 0.4, heading: 0.25 } as const;

/** What divides the words between two figures: what is before goes with the first, what is after with the second. */
const DIVIDER =
  /[,;:—–(]|(?<![\p{L}-])(?:and|while|whereas|but|compared with|compared to|against|versus|plus|with|as well as|or)(?![\p{L}-])/giu;

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
  const zones = zonesOf(sentence);
  const contexts: FigureContext[] = [];
  for (const [position, mention] of sentence.figures.entries()) {
    const zone = zones[position] ?? sentence;
    contexts.push(
      contextOf(mention, zone, sentence, before, lexicon, contexts.at(-1) ?? previous.at(-1), counts),
    );
  }
  return contexts;
}

function zonesOf(sentence: DraftSentence): readonly Span[] {
  const { figures } = sentence;
  const cuts: number[] = [sentence.start];
  for (const [position, figure] of figures.entries()) {
    const next = figures[position + 1];
    if (next !== undefined) cuts.push(cutBetween(sentence, figure.end, next.start));
  }
  cuts.push(sentence.end);
  return figures.map((_, position) => ({
    start: cuts[position] ?? 0,
    end: cuts[position + 1] ?? sentence.end,
  }));
}

/** Where the words between two figures divide: at the last comma or conjunction that does not join two names. */
function cutBetween(sentence: DraftSentence, from: number, to: number): number {
  const gap = sentence.text.slice(from - sentence.start, to - sentence.start);
  let cut = to;
  for (const match of gap.matchAll(DIVIDER)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (!joinsNames(sentence, start, end)) cut = end;
  }
  return cut;
}

function joinsNames(sentence: DraftSentence, start: number, end: number): boolean {
  const before = sentence.mentions.some((mention) => mention.end <= start && start - mention.end <= 1);
  const after = sentence.mentions.some((mention) => mention.start >= end && mention.start - end <= 1);
  return before && after;
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
    if (position > 0 && nouns.size > 0 && PARTICIPLE.test(word.term)) break;
    if (TIMES.test(word.term)) continue;
    nouns.add(word.concept);
    const group = countedClass(word.term);
    if (group !== null) classes.add(group);
  }
  // "The number of US troops in Iraq stands at 2,500": the noun stands before.
  if (nouns.size === 0 && state === null) {
    for (const word of sentence.words) {
      if (!overlap(word, zone) || !counts(word.concept)) continue;
      nouns.add(word.concept);
      const group = countedClass(word.term);
      if (group !== null) classes.add(group);
    }
  }
  state ??= nearestState(mention, zone, sentence);
  const bare =
    mention.noun === null && nouns.size === 0 && (state === null || earlier?.sentence === sentence);
  const plain = mention.figure.currency === null && !mention.percent;
  const inherits =
    bare &&
    plain &&
    earlier !== undefined &&
    earlier.mention.figure.currency === null &&
    !earlier.mention.percent;
  if (inherits) {
    for (const noun of earlier.nouns) nouns.add(noun);
    for (const group of earlier.classes) classes.add(group);
  }
  state ??= inherits && earlier.sentence === sentence ? earlier.state : null;
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
    times: timesOf(sentence, zone),
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

/** "Attacked 66 times" counts attacks. */
const TIMES = /^(?:times|occasions?)$/;

/** The words that name what is counted, those of "of Hamas" behind them included. */
function nounSpanOf(mention: FigureMention, sentence: DraftSentence): Span {
  const { end, noun } = mention;
  if (noun === null) return { start: end, end };
  const rest = sentence.text.slice(end - sentence.start);
  const at = rest.indexOf(noun);
  if (at < 0 || at > 40) return { start: end, end };
  const start = end + at;
  // "Members of Hamas" are its; "sites of the militia" need not be what the fact is about.
  const people = noun.split(/\s+/).some((word) => countedClass(word) === 'people');
  const assaults = noun.split(/\s+/).some((word) => countedClass(word) === 'assault');
  const joint = people
    ? /^\s+(?:of|from)\s+(?:the\s+|its\s+)?/i
    : assaults
      ? /^\s+(?:on|against)\s+(?:the\s+)?/i
      : null;
  const of = joint?.exec(rest.slice(at + noun.length)) ?? null;
  const after = start + noun.length + (of?.[0].length ?? 0);
  const owner =
    of === null
      ? undefined
      : sentence.mentions.find(
          (name) => name.start <= after + 3 && name.end > after && name.start >= after - 3,
        );
  return { start, end: owner?.end ?? start + noun.length };
}

function ownersOf(sentence: DraftSentence, noun: Span): readonly EntityMention[] {
  return sentence.mentions.filter(
    (mention) =>
      overlap(mention, noun) && !/^-\p{L}/u.test(sentence.text.slice(mention.end - sentence.start)),
  );
}

/** A nationality or capitalised name in the noun phrase that names nothing in the base. */
function strangerIn(sentence: DraftSentence, noun: Span, lexicon: EntityLexicon): FigureContext['stranger'] {
  const phrase = sentence.text.slice(noun.start - sentence.start, noun.end - sentence.start);
  for (const match of phrase.matchAll(/\p{Lu}[\p{L}’'-]*\p{L}/gu)) {
    const at = noun.start + match.index;
    if (sentence.mentions.some((name) => at < name.end && at + match[0].length > name.start)) continue;
    if (lexicon.find(match[0]).length > 0) continue;
    return { start: at, end: at + match[0].length, text: match[0] };
  }
  return null;
}

/** The state word nearest to the figure in its zone, what follows before what precedes. "Killed or injured" names none. */
function nearestState(mention: FigureMention, zone: Span, sentence: DraftSentence): CountedState | null {
  let best: { state: CountedState; distance: number } | null = null;
  let last: { state: CountedState; end: number } | null = null;
  for (const word of sentence.words) {
    if (!overlap(word, zone)) continue;
    const state = stateOf(textOf(sentence, word).split(/\s/)[0] ?? '');
    if (state === null) continue;
    const between =
      last === null ? '' : sentence.text.slice(last.end - sentence.start, word.start - sentence.start);
    if (
      last !== null &&
      last.state !== state &&
      /^\s*(?:or|and|and\/or)\s+(?:were\s+|been\s+)?$/i.test(between)
    )
      return null;
    last = { state, end: word.end };
    const distance = word.start >= mention.end ? word.start - mention.end : (mention.start - word.end) * 1.5;
    if (best === null || distance < best.distance) best = { state, distance };
  }
  return best?.state ?? null;
}

function textOf(sentence: DraftSentence, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

/** "Kataib Hezbollah on Wednesday said", "in a statement by the group on Wednesday": when somebody spoke. */
function isTimeOfSpeech(
  time: Span,
  { speaker }: { readonly speaker: Span },
  sentence: DraftSentence,
): boolean {
  if (speaker.end === speaker.start) return false;
  if (overlap(time, speaker)) return true;
  const between = sentence.text.slice(speaker.end - sentence.start, Math.max(0, time.start - sentence.start));
  return time.start >= speaker.end && /^\s*,?\s*(?:(?:late|early|on|in|last|this)\s+)*$/i.test(between);
}

/** "BAGHDAD, Nov. 22 —": where and when somebody wrote, not what happened. */
const DATELINE = /^[^\p{L}]*\p{Lu}[\p{Lu}\s.,'’-]{2,40}[,(]\s*[\p{L}\d., ]{3,20}$/u;

/** Times of the zone that say when it happened: not when somebody spoke, nor since or until when. */
function timesOf(sentence: DraftSentence, zone: Span): readonly TimeMention[] {
  return sentence.times.filter((time) => {
    if (!overlap(time, zone)) return false;
    const before = sentence.text.slice(
      Math.max(0, time.start - sentence.start - 60),
      time.start - sentence.start,
    );
    if (
      DATELINE.test(sentence.text.slice(0, time.end - sentence.start)) &&
      /^[\s).*_]*[–—-]/.test(sentence.text.slice(time.end - sentence.start))
    )
      return false;
    if (
      /\b(?:since|until|till|by|before|after|from|than|as of)\s+(?:late\s+|early\s+|mid-?|the\s+)?$/i.test(
        before,
      )
    )
      return false;
    if (sentence.attributions.some((attribution) => isTimeOfSpeech(time, attribution, sentence)))
      return false;
    return !sentence.attributions.some(
      (attribution) =>
        time.start >= attribution.start &&
        time.start - attribution.end < 60 &&
        !/[,;]\s|\bthat\b/.test(
          sentence.text.slice(attribution.end - sentence.start, time.start - sentence.start),
        ) &&
        /^(?:[^,;]{0,50}?\b(?:statement|media|post|report|interview|briefing|tweet|conference)\b[^,;]{0,20}|\s*)(?:\s*\b(?:on|in|late|early|last|this))?\s*$/i.test(
          sentence.text.slice(attribution.end - sentence.start, time.start - sentence.start),
        ),
    );
  });
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
