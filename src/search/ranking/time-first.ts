import type { CompiledBase } from '../../compiled/base.ts';
import { MONTHS, WEEKDAYS } from '../../language/calendar.ts';
import { parseDate } from '../../language/dates.ts';
import type { When } from '../../model/when.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import type { RankedFact } from './ranking.ts';

/** Facts that score at least this share of the best, up to `most`, are told apart by when they were. */
const NEAR = { share: 0.9, most: 12, mostOfTime: 50 } as const;
/** The same where no time is asked for: only what answers just as well. */
const JUST_AS_WELL = 0.97;

/**
 * Among the first that answer about as well: where a query names a time, puts what is recorded more precisely first, an exact day before the
 * months it lies in; where it names none, what is of a year long gone behind what is of the news.
 */
export function timeFirst(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  answers: readonly RankedFact[],
): readonly RankedFact[] {
  const [top, second] = answers;
  const ofTime = asksOnlyTime(evidence);
  if (top === undefined || second === undefined) return answers;
  if (!ofTime && second.score < top.score * NEAR.share) return answers;
  const named = namesTime(base, evidence, top);
  const share = ofTime ? 0 : named ? NEAR.share : JUST_AS_WELL;
  const near = answers
    .slice(0, ofTime ? NEAR.mostOfTime : NEAR.most)
    .filter(({ score }) => score >= top.score * share);
  if (!near.some(({ ordinal }) => base.index.outline(ordinal).timed)) return answers;
  const ranks = new Map(
    near.map((fact) => [
      fact,
      named || ofTime
        ? lengthOf(base.fact(fact.ordinal).when)
        : Number(base.index.outline(fact.ordinal).longGone),
    ]),
  );
  // Beside what has no time at all, nothing is long gone.
  if (
    !named &&
    !ofTime &&
    !near.some((fact) => ranks.get(fact) === 0 && base.index.outline(fact.ordinal).timed)
  )
    return answers;
  const sorted = [...near].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
  return [...sorted, ...answers.filter((fact) => !ranks.has(fact))];
}

/**
 * How many answers must be known for these to be put in order, of the facts that may be answers, best first: 0 where no order of theirs
 * depends on time, so that no more is judged than is shown.
 */
export function timeJudged(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  candidates: readonly RankedFact[],
): number {
  if (asksOnlyTime(evidence)) return NEAR.mostOfTime;
  const [top] = candidates;
  if (top === undefined) return 0;
  const mayMove =
    namesTime(base, evidence, top) ||
    candidates.some(
      ({ score, ordinal }) => score >= top.score * JUST_AS_WELL && base.index.outline(ordinal).longGone,
    );
  return mayMove ? NEAR.most : 0;
}

/** Whether a word of a query says when the best fact was. */
function namesTime(base: CompiledBase, evidence: readonly WordEvidence[], top: RankedFact): boolean {
  return evidence.some((word) => word.ofTime.size > 0 || matchIn(base, word, top.ordinal)?.field === 'when');
}

/** Whether a query names nothing but a time: "November 2023". */
function asksOnlyTime(evidence: readonly WordEvidence[]): boolean {
  return evidence.every(
    ({ word, ofTime }) =>
      ofTime.size > 0 || word.light !== 'no' || /^#[12]\d{3}$/.test(word.term) || isNameOfTime(word.term),
  );
}

function isNameOfTime(term: string): boolean {
  return MONTHS.some((month) => month === term) || WEEKDAYS.some((weekday) => weekday === term);
}

/** 0 for a day, 1 for what is coarser, 2 for what went on from one month to another, 3 for what has no date. */
function lengthOf(when: When | null): number {
  const range = when?.date == null ? null : parseDate(when.date);
  if (range === null) return 3;
  if (range.from === range.to) return 0;
  return range.precision === 'interval' ? 2 : 1;
}
