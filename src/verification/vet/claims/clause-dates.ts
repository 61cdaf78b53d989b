import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, timeOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';
import { claimLinks } from './link-claims.ts';

/** What joins two clauses, each of which tells of something. */
const JOINT = /,\s+(?:and|but|while|whereas|yet)\s+(?=\p{L}|\d)/giu;

/**
 * Claims without a figure that are told in a clause beside another one with a figure, at a time that is not theirs: "the trial opened in March 2024,
 * and 87 witnesses were heard".
 */
export function clauseDateFaults(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  if (sentence.figures.length === 0 || sentence.times.length === 0) return [];
  return clausesOf(sentence).flatMap((clause): readonly Statement[] => {
    if (sentence.figures.some((figure) => overlap(figure, clause))) return [];
    if (!sentence.times.some((time) => overlap(time, clause))) return [];
    const links = claimLinks(sentence, clause, before, shelf).filter(({ profile }) => profile.unit === null);
    const [best] = links;
    if (best === undefined || best.time === null || best.swapped !== null) return [];
    if (links.some(({ time }) => time === null)) return [];
    const { profile, time } = best;
    const { time: expected = '', told = '' } = timeOf(profile.fact) ?? {};
    const found = time.text;
    const message = `"${found}" is not when this was: ${told}.`;
    const faults = [fault('wrong-date', time, profile, { expected, found, message })];
    return [{ start: clause.start, end: clause.end, type: 'claim', fact: profile.fact.id, faults }];
  });
}

function clausesOf({ text, start, end }: DraftSentence): readonly Span[] {
  const cuts = [...text.matchAll(JOINT)].map(({ index, 0: cut }) => ({
    from: start + index,
    to: start + index + cut.length,
  }));
  if (cuts.length === 0) return [];
  const starts = [start, ...cuts.map(({ to }) => to)];
  return starts.map((from, position) => ({ start: from, end: cuts[position]?.from ?? end }));
}
