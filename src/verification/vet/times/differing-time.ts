import { timeAgreement } from '../../../language/time-agreement.ts';
import type { TimeMention } from '../../../language/times.ts';
import type { FactProfile } from '../facts/fact-profile.ts';

/** A time of the draft that cannot be that of the fact; null when any fits. Times joined by "and" must all fit. */
export function differingTime({ fact }: FactProfile, times: readonly TimeMention[]): TimeMention | null {
  const { when } = fact;
  if (when === null) return null;
  const answers = times
    .map((time) => ({ time, answer: timeAgreement(time, when) }))
    // "18:02 The strike on Thursday …": a time of day that the fact does not have is somebody else's.
    .filter(({ time, answer }) => time.kind !== 'clock' || answer !== 'unknown');
  const differing = answers.filter(({ answer }) => answer === 'differs');
  const [first] = differing;
  if (first === undefined) return null;
  if (differing.length === answers.length) return first.time;
  const joined = answers.every(
    ({ time }, position) => position === 0 || time.start - (answers[position - 1]?.time.end ?? 0) <= 5,
  );
  return joined && answers.every(({ time }) => time.kind === first.time.kind) ? first.time : null;
}
