import type { CompiledBase } from '../../compiled/base.ts';
import { WEEKDAYS } from '../../language/calendar.ts';
import { isSoft, saysPlace } from '../../language/soft-words.ts';
import { asksWhatKind, isOfMoney, typesCalled } from '../../language/things-called.ts';
import { contrastIn } from '../demands/contrasts.ts';
import type { Unanswered } from '../demands/unanswered.ts';
import { AlsoScores } from '../evidence/also-scores.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { LIGHT_FACTOR } from '../fitted/weights.ts';
import type { Query } from '../query/query.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { asidesIn, standsIn } from './asides.ts';
import { bothPlaces, comparesPlaces } from './both-places.ts';
import { notChosen } from './choices.ts';
import { Descriptions } from './descriptions.ts';
import { looselyReworded } from './loosely-reworded.ts';
import { speaksOf } from './places-spoken-of.ts';
import { saidTogether } from './said-together.ts';
import { topicalWords } from './topics.ts';

/** Before the time of something else: "before the Tuesday strike". */
const OF_ANOTHER = /\b(?:before|after|since|until|following|than)\s+(?:the\s+)?$/i;

/** Words that must be left for a query to ask anything without its soft ones. */
const FEWEST_LEFT = 2;

/** The best facts, which alone are asked what they are about; all where there are no more. */
const MOST_DESCRIBED = 64;

/** What a word that describes is worth beside one that is met. */
const DESCRIBED = { score: 0.6, weight: 0.5 } as const;

/** A query read once more. */
export interface SecondReading {
  readonly evidence: readonly WordEvidence[];
  /** Whether a fact may be meant by a place although it does not lie there. */
  readonly speaksOf: typeof speaksOf;
  /** Whether a fact may be the answer at all. */
  readonly admits: (fact: number) => boolean;
  /** Each must be so of some fact that answers: one of each place that is asked for. */
  readonly needs: readonly ((fact: number) => boolean)[];
}

/**
 * Reads a query that would be refused once more, `ranked` being what it found at first, `refused` why: words may stand for what they are reworded by more
 * loosely, things for their other names in texts, words that only colour weigh nothing ("busy", "excuse"), and a word may say what a fact
 * is about without naming it ("the premier"). Null where little would be left, or
 * a word is left that nothing may stand for.
 */
export function readAgain(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  refused: ReadonlySet<Unanswered['why']>,
): SecondReading | null {
  const phrase = refused.has('weak') ? wholePhrase(base, evidence, ranked) : null;
  if (phrase !== null) return phrase;
  const contrast = contrastIn(query.text, evidence);
  const both =
    refused.has('not-counted') || comparesPlaces(query.text) ? bothPlaces(base, query.text, evidence) : null;
  const set = [...contrast.words, ...(both?.words ?? [])];
  const soft = softWords(base, query, evidence, ranked, set);
  if (soft === null) return null;
  const again = reworded(base, query, evidence, ranked, soft);
  if (again === null || again.every((each, at) => each === evidence[at])) return null;
  return {
    evidence: again,
    speaksOf,
    admits: (fact) =>
      contrast.admits(fact) && (both === null || both.places.some((liesThere) => liesThere(fact))),
    needs: both?.places ?? [],
  };
}

/** The words of a query that none of its answers must hold. */
interface SoftWords {
  readonly words: readonly WordEvidence[];
  /** Those of them that say what the whole base is about, and may still choose among facts. */
  readonly topical: readonly WordEvidence[];
}

/** The words that change nothing, `set` among them, which are asked for otherwise; null where too few are left to ask anything. */
function softWords(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  set: readonly WordEvidence[],
): SoftWords | null {
  const asides = asidesIn(query.text);
  const aside = evidence.filter(({ word }) => standsIn(asides, word));
  const carrying = evidence.filter((word) => isCarrying(word) && !aside.includes(word));
  const others = notChosen(base, query.text, carrying, ranked);
  const topical = topicalWords(base, query, carrying);
  const changesNothing = (word: WordEvidence): boolean =>
    (isCarrying(word) && (others.has(word) || set.includes(word) || isIdle(word, query))) ||
    (!word.found && asksWhatKind(word.word.term));
  const idle = evidence.filter(
    (word) => !aside.includes(word) && !topical.includes(word) && changesNothing(word),
  );
  const left = carrying.filter((word) => !idle.includes(word));
  const numbered = carrying.some(({ word, found }) => found && word.term.startsWith('#'));
  if (left.length < (idle.length === 0 || numbered ? 1 : FEWEST_LEFT)) return null;
  // What the whole base is about is left out where something else is asked.
  return { words: [...aside, ...idle, ...(topical.length < left.length ? topical : [])], topical };
}

/** The words of a query once more: soft ones weigh little, others stand for more; null where one is left that nothing may stand for. */
function reworded(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  { words: soft, topical }: SoftWords,
): readonly WordEvidence[] | null {
  const loose = looselyReworded(base, query, evidence);
  const descriptions = new Descriptions(base, loose, query);
  const isHopeless = (each: WordEvidence, at: number): boolean =>
    isCarrying(each) &&
    !soft.some((word) => word === evidence[at]) &&
    each.word.bound === null &&
    !each.found &&
    !descriptions.mayDescribe(each);
  if (loose.some(isHopeless)) return null;
  return loose.map((each, at) => {
    const first = evidence[at];
    if (first !== undefined && soft.includes(first))
      return topical.includes(first) && each.found ? weighingLess(each) : weightless(each);
    return isCarrying(each) || !each.found || isOfMoney(each.word.term)
      ? described(base, descriptions, each, ranked)
      : each;
  });
}

/** Whether a word says nothing by itself that an answer would have to hold. */
function isIdle(word: WordEvidence, query: Query): boolean {
  return isColour(word) || isPlaceOf(word, query) || isBoth(word, query) || isOfAnother(word, query);
}

/** The same, read as a phrase that a claim has whole, though another fact scores higher; null where none has it. */
function wholePhrase(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): SecondReading | null {
  const carrying = evidence.filter(isCarrying);
  const admits = (fact: number): boolean => saidTogether(base, carrying, fact);
  return ranked.some(({ ordinal }) => admits(ordinal)) ? { evidence, speaksOf, admits, needs: [] } : null;
}

function isCarrying({ word }: WordEvidence): boolean {
  return word.light === 'no';
}

/** A word that chooses among facts, and that none must hold. */
function weighingLess(each: WordEvidence): WordEvidence {
  return { ...each, word: { ...each.word, light: 'light' }, weight: each.weight * LIGHT_FACTOR.light };
}

function weightless(each: WordEvidence): WordEvidence {
  return {
    ...each,
    word: { ...each.word, light: 'particle', place: null },
    weight: each.weight * LIGHT_FACTOR.particle ** 2,
  };
}

/** Whether a word says nothing that the base knows as it is, and nothing that an answer would have to hold. */
function isColour({ word, alternatives }: WordEvidence): boolean {
  const { type } = alternatives[0]?.alternative ?? {};
  return word.bound === null && type !== 'exact' && type !== 'number' && isSoft(word.term);
}

/** Whether a word only says that the one before it is a place: "the strike site". */
function isPlaceOf({ word, alternatives }: WordEvidence, { words }: Query): boolean {
  return (
    alternatives[0]?.alternative.type !== 'exact' &&
    saysPlace(word.term) &&
    words.some(({ end, light }) => end + 1 === word.start && light === 'no')
  );
}

/** Whether a number only says that there are as many of something: "the two countries". */
function isBoth({ word }: WordEvidence, { text, words }: Query): boolean {
  const after = words[words.findIndex(({ start }) => start === word.start) + 1];
  if (!word.term.startsWith('#') || after === undefined) return false;
  return (
    /\b(?:the|these|those|both|which|what)\s+$/i.test(text.slice(0, word.start)) &&
    typesCalled(after.term).length > 0
  );
}

/** Whether a time is that of something else than what is asked about: "before the Tuesday strike". */
function isOfAnother({ word, found, ofTime }: WordEvidence, { text, words }: Query): boolean {
  const isTime = ofTime.size > 0 || isWeekday(word.term);
  if (!found || !isTime || !OF_ANOTHER.test(text.slice(0, word.start))) return false;
  return words.some(({ start }) => start === word.end + 1);
}

function isWeekday(word: string): boolean {
  return WEEKDAYS.some((weekday) => weekday === word);
}

/** A word with the facts that it describes what they are about. */
function described(
  base: CompiledBase,
  descriptions: Descriptions,
  each: WordEvidence,
  ranked: readonly RankedFact[],
): WordEvidence {
  const facts = (
    base.factCount > MOST_DESCRIBED
      ? ranked.slice(0, MOST_DESCRIBED).map(({ ordinal }) => ordinal)
      : [...Array(base.factCount).keys()]
  ).filter((fact) => each.scores.of(fact) === 0 && descriptions.describes(each, fact));
  if (facts.length === 0) return each;
  const scores = new AlsoScores(each.scores, facts, DESCRIBED.score);
  return { ...each, scores, found: true, weight: each.weight * DESCRIBED.weight };
}
