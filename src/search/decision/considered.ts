import { isLightVerb } from '../../language/asking-words.ts';
import { ASKED_KINDS, LIGHT_WORDS, readsAsFiller } from '../../language/fillers.ts';
import type { Demand } from '../demands/demand.ts';
import type { AskedPlace } from '../demands/places.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNaming } from '../evidence/naming-words.ts';
import type { NamedThing } from '../names/named-thing.ts';
import type { Asked } from '../query/asked.ts';
import type { QuestionReading } from '../questions/question-reading.ts';
import type { SecondReading } from '../questions/second-reading.ts';
import type { Judged } from '../ranking/name-reading.ts';
import type { RankedFact } from '../ranking/ranking.ts';

/** So many words of names ask for what joins these, whatever kind of thing is asked for. */
const TELLING_NAMES = 3;

/** Questions that a name alone may be all there is to. */
const OF_NAMES: ReadonlySet<Asked> = new Set<Asked>(['what', 'who', 'where']);

/** What a decision is made on. */
export interface Considered extends Judged {
  /** The query as typed. */
  readonly text: string;
  readonly evidence: readonly WordEvidence[];
  readonly ranked: readonly RankedFact[];
  /** Whether facts that cover no more of the query than the last of these were left out. */
  readonly cut: boolean;
  readonly places: readonly AskedPlace[];
  /** What is asked beside that a fact holds the words. */
  readonly demands: readonly Demand[];
  readonly asked: Asked;
  /** Which facts may be an answer at all. */
  readonly passes: (fact: number) => boolean;
  /** What the query may name other than as it is typed, and how surely; null when that was not read. */
  readonly thing: NamedThing | null;
  readonly question: QuestionReading | null;
  /** The query is read once more, as this says: no word may be missing, as part of a name or otherwise. */
  readonly again: SecondReading | null;
  /** How many answers are wanted; more are not looked for. */
  readonly most: number;
}

/** Whether a fact holds one of the light words, when they are all that asks something about the names in a query: "people in Iraq". */
export function asksNothingElse(
  { base, evidence }: Considered,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  if (carrying.some((word) => word.found && !isNaming(base, word, fact))) return true;
  const light = evidence.filter(
    ({ word }) => word.light === 'light' && word.term !== 'near' && !isMistyped(word.term),
  );
  const idle = light.every(({ word }) => ASKED_KINDS.has(word.term) || isLightVerb(word.term));
  if (carrying.length >= TELLING_NAMES && idle && !nameOneThing(carrying)) return true;
  return light.length === 0 || light.some(({ scores }) => scores.of(fact.ordinal) > 0);
}

/** Whether words are all part of the name of one thing. */
function nameOneThing([first, ...rest]: readonly WordEvidence[]): boolean {
  const named = (word: WordEvidence | undefined): Uint32Array =>
    word?.alternatives[0]?.entities.ordinals ?? new Uint32Array();
  return named(first).some((entity) => rest.every((word) => named(word).includes(entity)));
}

/** Whether a light word is so because it reads as a mistyped filler. */
function isMistyped(term: string): boolean {
  return !LIGHT_WORDS.has(term) && readsAsFiller(term);
}

/** Whether a query asks more than what something is: a word missing from "did Republicans praise Biden" would be the verb, and no part of a name. */
export function asksOfDeeds({ asked, text, again }: Pick<Considered, 'asked' | 'text' | 'again'>): boolean {
  if (again !== null) return true;
  if (asked !== null && !OF_NAMES.has(asked)) return true;
  return asked === 'who'
    ? !/\bwho(?:['’]s|\s+(?:is|are|was|were))\b/i.test(text)
    : /\b(?:did|does|do)\b|^\s*(?:was|were|has|have|had|will|would|can|could|should)\b/i.test(text);
}

/** Whether a fact may tell how many or how much, where that is asked. */
export function mayBeCounted(
  { base, asked, question, text, evidence }: Considered,
  { ordinal }: RankedFact,
): boolean {
  return (
    (asked !== 'how-many' && asked !== 'how-much') ||
    question === null ||
    question.mayCount(base, text, evidence, ordinal)
  );
}
