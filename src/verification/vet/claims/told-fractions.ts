import { compareFigures, findFigures, inOneMeasure, isShare } from '../../../language/figures.ts';
import type { FindingCode } from '../../../model/finding.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** On which side of a half a hedge puts it. */
const HEDGES: readonly (readonly [string, RegExp])[] = [
  ['below', /^(?:nearly|almost|just under|just short of|close to|not quite)$/i],
  ['above', /^(?:more than|over|just over|slightly more than)$/i],
  ['at least', /^(?:at least|no (?:less|fewer) than)$/i],
  ['about', /^(?:about|around|roughly|some|approximately)$/i],
  ['less', /^(?:less than|fewer than|under|up to|at most)$/i],
];

const FRACTION =
  /(?<!\p{L})(?:(?<hedge>nearly|almost|just under|just short of|close to|not quite|more than|over|just over|slightly more than|at least|no (?:less|fewer) than|about|around|roughly|some|approximately|less than|fewer than|under|up to|at most)\s+)?(?<part>half)\s+(?:of\s+)?(?:the|its|all|those|their)\s/giu;

interface Fraction extends Span {
  readonly text: string;
  readonly hedge: string | null;
}

/** What is wrong with a fraction in a claim without a figure: "more than half of the patients" for nearly half of them, "about a quarter" for a third. */
export function fractionFault(profile: FactProfile, sentence: DraftSentence, part: Span): Fault | null {
  if (profile.fact.figure !== null) return null;
  const other = otherFraction(profile, sentence, part);
  if (other !== null) return other;
  const [own] = fractionsIn(profile.fact.claim, 0);
  const told = fractionsIn(sentence.text, sentence.start).filter(
    (each) => overlap(each, part) && !sentence.quotations.some((quotation) => overlap(quotation, each)),
  );
  const [first] = told;
  // "Half of them, or nearly half".
  const halves = sentence.text.match(/(?<!\p{L})half(?!\p{L})/giu)?.length ?? 0;
  if (own === undefined || first === undefined || halves > 1) return null;
  const code = codeOf(own, first);
  if (code === null) return null;
  const message = `The source has "${own.text}", not "${first.text}".`;
  return fault(code, first, profile, { expected: own.text, found: first.text, message });
}

/** Another fraction than the only one of a claim, or the same without its hedge. */
function otherFraction(profile: FactProfile, sentence: DraftSentence, part: Span): Fault | null {
  const [own, second] = findFigures(profile.fact.claim).filter(({ figure }) => isShare(figure));
  const shares = sentence.figures.filter((each) => isShare(each.figure));
  const [told, ...more] = shares.length > 0 ? shares : sentence.figures.filter(({ percent }) => percent);
  if (own === undefined || told === undefined || second !== undefined || more.length > 0) return null;
  if (!overlap(told, part)) return null;
  const [a, b] = inOneMeasure(told.figure, own.figure);
  if (compareFigures(a, b) !== 'different') {
    const lost = own.figure.relation === 'about' && told.figure.relation === 'exact' && !told.percent;
    if (!lost || a.value !== b.value) return null;
    const message = `"${told.text}" lost its hedge: write "${own.text}".`;
    return fault('hedge-lost', told, profile, { expected: own.text, found: told.text, message });
  }
  const message = `The source has "${own.text}", not "${told.text}".`;
  return fault('wrong-figure', told, profile, { expected: own.text, found: told.text, message });
}

function codeOf(own: Fraction, told: Fraction): FindingCode | null {
  if (own.hedge === told.hedge || (own.hedge === null && told.hedge === 'about')) return null;
  return told.hedge === null ? 'hedge-lost' : 'hedge-changed';
}

function fractionsIn(text: string, offset: number): readonly Fraction[] {
  return [...text.matchAll(FRACTION)].map((match) => {
    const { hedge, part = '' } = match.groups ?? {};
    const words = `${hedge ?? ''} ${part}`.trim();
    const start = offset + match.index;
    return {
      start,
      end: start + words.length,
      text: words,
      part: part
        .toLowerCase()
        .replace(/^an?[- ]/, 'one ')
        .replace('-', ' '),
      hedge: HEDGES.find(([, pattern]) => pattern.test(hedge ?? ''))?.[0] ?? null,
    };
  });
}
