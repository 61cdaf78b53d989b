import type { TimeMention } from '../../../language/times.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { Weighing } from '../facts/weighing.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { ConceptWord } from '../words/concepts.ts';
import type { RelativeTime } from '../words/relative-times.ts';
import { overlap, type Span } from '../words/span.ts';
import { lentWords } from './pronoun-subjects.ts';
import { timeWords } from './time-words.ts';

/** What a part of a sentence says: its words, and whom it may speak of. */
export interface Said {
  readonly words: ReadonlySet<string>;
  /** Words of the sentence before it, for which a pronoun may stand that is the subject here. */
  readonly lent: ReadonlySet<string>;
  readonly sentence: DraftSentence;
  readonly part: Span;
  readonly times: readonly TimeMention[];
  readonly relative: readonly RelativeTime[];
  /** 0–1: how much of what the part says, names apart, a fact's claim says. */
  readonly share: (profile: FactProfile) => number;
  /** Entities that the part names. */
  readonly named: ReadonlySet<number>;
  /** Entities named in the rest of the sentence, or before it: "the jets", "it" may stand for them. */
  readonly nearby: ReadonlySet<number>;
  /** Entities named in the sentence, or before it in the paragraph. */
  readonly closeBy: ReadonlySet<number>;
  /** Entities named in the whole sentence. */
  readonly sentenceNames: ReadonlySet<number>;
}

/** Reads what a part of a sentence says; `before` are the sentences before it, the nearest first. */
export function saidIn(
  sentence: DraftSentence,
  part: Span,
  before: readonly DraftSentence[],
  shelf: FactShelf,
): Said {
  const here = <Item extends Span>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => overlap(item, part));
  const telling = tellingWords(sentence, part);
  const words = new Set([
    ...here(sentence.words).map(({ concept }) => concept),
    ...timeWords(here(sentence.relativeTimes), shelf),
  ]);
  return {
    words,
    lent: lentWords(sentence, part, before, words),
    sentence,
    part,
    times: here(sentence.times),
    relative: here(sentence.relativeTimes),
    named: new Set(here(sentence.mentions).flatMap(({ entities }) => entities)),
    share: (profile) => shareTold(telling, profile, shelf),
    closeBy: namesIn([sentence, ...before.filter(({ paragraph }) => paragraph === sentence.paragraph)]),
    sentenceNames: namesIn([sentence]),
    nearby: namesIn([sentence, ...before]),
  };
}

function namesIn(sentences: readonly DraftSentence[]): ReadonlySet<number> {
  return new Set(sentences.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities)));
}

/** The words of a part that tell something: no names, nobody who speaks, no times. */
function tellingWords(sentence: DraftSentence, part: Span): readonly ConceptWord[] {
  const { mentions, attributions, times, relativeTimes } = sentence;
  const apart: readonly Span[] = [
    ...mentions,
    ...times,
    ...relativeTimes,
    ...attributions.flatMap(({ start, end, speaker }) => [{ start, end }, speaker]),
  ];
  const isName = ({ start }: Span): boolean =>
    start > sentence.start && /^\p{Lu}/u.test(sentence.text.slice(start - sentence.start));
  return sentence.words.filter(
    (word) =>
      overlap(word, part) &&
      !isName(word) &&
      !PLACE_NOUN.test(word.term) &&
      !apart.some((span) => overlap(span, word)) &&
      // "Reporter: …" says who speaks.
      sentence.text.charAt(word.end - sentence.start) !== ':',
  );
}

/** What stands for the name of a place: "the town's main bridge". */
const PLACE_NOUN = /^(?:town|city|village|country|area|region|province)$/;

/** How much of what a part says a claim says, 0–1; nothing where they share but a word. */
function shareTold(words: readonly ConceptWord[], profile: FactProfile, shelf: FactShelf): number {
  const part = new Weighing();
  for (const { concept } of words)
    part.add(shelf.wordWeight(concept), profile.claimWords.has(concept) ? 1 : 0);
  return part.count < 2 ? 0 : (part.share ?? 0);
}
