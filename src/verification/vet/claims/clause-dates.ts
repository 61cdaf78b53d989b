import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, timeOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';
import { claimLinks } from './link-claims.ts';

/** What joins two clauses, each of which tells of something. */
const JOINT =
  /,\s+(?:and|but|while|whereas|yet)\s+(?=\p{L}|\d)|\s+and\s+(?=(?:will|would|is|are|was|were|has|have|had|may|could)\s)/giu;

/**
 * Claims without a figure that are told in a clause beside another one with a figure, or around one that is thrown in, at a time that is not theirs: "the trial opened in March 2024,
 * and 87 witnesses were heard".
 */
export function clauseDateFaults(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  if (sentence.figures.length === 0 || sentence.times.length === 0) return [];
  const whole = withoutAsides(sentence);
  const clauses = clausesOf(sentence).map((clause) => ({ clause, told: sentence }));
  return [...(whole === null ? [] : [{ clause: whole, told: whole }]), ...clauses].flatMap(
    ({ clause, told }): readonly Statement[] => {
      if (told.figures.some((figure) => overlap(figure, clause))) return [];
      if (!told.times.some((time) => overlap(time, clause))) return [];
      const links = claimLinks(told, clause, before, shelf).filter(({ profile }) => profile.unit === null);
      const [best] = links;
      if (best === undefined || best.time === null || best.swapped !== null) return [];
      if (links.some(({ time }) => time === null)) return [];
      const { profile, time } = best;
      const { time: expected = '', told: right = '' } = timeOf(profile.fact) ?? {};
      const found = time.text;
      const message = `"${found}" is not when this was: ${right}.`;
      const faults = [fault('wrong-date', time, profile, { expected, found, message })];
      return [{ start: clause.start, end: clause.end, type: 'claim', fact: profile.fact.id, faults }];
    },
  );
}

/** What is thrown in between two commas, in brackets or between dashes: ", which employs 740 people,". */
const ASIDE =
  /,\s+(?:which|who|where|whose|with|home to|employing)\s[^,;:()–—]+,|\s\([^()]+\)|\s[–—]\s[^–—;:]+\s[–—]\s/giu;

/** A sentence without what is thrown in, where all its figures stand there; null where they do not. */
function withoutAsides(sentence: DraftSentence): DraftSentence | null {
  const { text, start } = sentence;
  const asides = [...text.matchAll(ASIDE)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  const isAside = (each: Span): boolean => asides.some((aside) => overlap(aside, each));
  if (!sentence.figures.every(isAside)) return null;
  const apart = <Item extends Span>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => !isAside(item));
  return {
    ...sentence,
    figures: [],
    words: apart(sentence.words),
    mentions: apart(sentence.mentions),
    times: apart(sentence.times),
    relativeTimes: apart(sentence.relativeTimes),
  };
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
