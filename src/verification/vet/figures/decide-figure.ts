import type { FigureMention } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { TIME_NOUN } from '../words/counted-classes.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { isGivenBeside } from './amounts.ts';
import { ENOUGH } from './enough.ts';
import { isContradiction, isMisplaced, isOtherUnit, isSupport } from './figure-evidence.ts';
import { type FigureLink, figureLinks } from './figure-link.ts';
import { countsTelling } from './of-the-telling.ts';
import { isMismeasured, isMistimed, isRenamed } from './other-measures.ts';
import { isClaimWhole, isWhole, wholeIn } from './part-and-whole.ts';
import { isReportable } from './reportable.ts';
import { sumInSentence, sumOf } from './sums.ts';
import { isToldBeside } from './told-beside.ts';

/** What a figure of a draft turns out to be. */
export type FigureDecision =
  /** It is about this fact, and its number fits or not. */
  | { readonly type: 'linked'; readonly link: FigureLink; readonly others: readonly FigureLink[] }
  /** The fact's number, said of something else. */
  | { readonly type: 'misplaced'; readonly link: FigureLink; readonly what: 'unit' | 'place' | 'party' }
  /** The whole of which a claim's own figure is a part, with another number: the seven of "two of the seven members". */
  | { readonly type: 'whole'; readonly profile: FactProfile; readonly whole: FigureMention }
  | { readonly type: 'sum'; readonly of: readonly FactProfile[] }
  | { readonly type: 'unsupported' }
  /** No statement: it counts nothing that a fact could hold. */
  | { readonly type: 'none' };

/** "For every soldier in Syria there are nearly three in Iraq" counts no soldiers. */
const RATIO = /\bfor (?:every|each)\b[^.;]*$/i;

/** "Not 3,000", "in a town of 90,000": numbers that nobody reports. */
const DESCRIBING =
  /\b(?:not|count(?:s|ed|ing)?\s+(?:up\s+)?to|(?:town|city|village|country|nation|community|population|island|district|neighbou?rhood|crowd|province|region)\s+of\s+(?:some\s+|about\s+)?|(?:flies|fly|sails|comes|operates|runs|needs|takes|carries|requires)\s+(?:with\s+)?an?\s+crew\s+of)\s*$/i;

/** "Nine more than the Greens", "900 fewer troops than": by how much two numbers differ. */
const DIFFERENCE =
  /^\s+(?:\p{L}+\s+)?(?:more|fewer|less|higher|lower)\s+(?:\p{L}+\s+){0,2}than(?!\p{L}|\s+(?:\d|half|twice|once|one|two|three|an?\s))/iu;

function isDifference({ mention, sentence }: FigureContext): boolean {
  return (
    mention.figure.relation !== 'vague' && DIFFERENCE.test(sentence.text.slice(mention.end - sentence.start))
  );
}

/** Decides which fact a figure is about, if any: not one that a claim tells beside the figure of its fact. */
export function decideFigure(context: FigureContext, shelf: FactShelf): FigureDecision {
  const decision = decide(context, shelf);
  const wrong = decision.type === 'linked' && decision.link.judgement.verdict === 'different';
  if (wrong) {
    const { profile } = decision.link;
    if (isClaimWhole(profile, context)) return { type: 'none' };
    const whole = isWhole(context) ? wholeIn(profile) : null;
    if (whole !== null) return { type: 'whole', profile, whole };
  }
  // "Eight of the 62 were hurt at Ain al-Asad": where the part was says nothing of the whole.
  if (decision.type === 'misplaced' && decision.what === 'place' && isWhole(context))
    return { type: 'linked', link: decision.link, others: [] };
  return (wrong || decision.type === 'unsupported') && isToldBeside(context, shelf, wrong)
    ? { type: 'none' }
    : decision;
}

function decide(context: FigureContext, shelf: FactShelf): FigureDecision {
  if (context.repeated === 'alone' || countsTelling(context, shelf)) return { type: 'none' };
  const reportable = isReportable(context, {
    speaks: (noun) => shelf.speaks(noun),
    counts: (word) => shelf.counts(shelf.concepts.of(word)),
    lexicon: shelf.lexicon,
  });
  const { mention, sentence } = context;
  const ahead = sentence.text.slice(0, mention.start - sentence.start);
  if (RATIO.test(ahead) || DESCRIBING.test(ahead) || isDifference(context)) return { type: 'none' };
  const spoken = context.noun === null || context.mention.figure.relation === 'vague';
  // "The two countries" report nothing, unless a fact counts countries.
  const links = figureLinks(context, shelf).filter(
    (link) =>
      reportable ||
      spoken ||
      link.unit >= ENOUGH.unit ||
      (isMismeasured(link) && !countsTime(context)) ||
      isRenamed(link, context) ||
      isMistimed(link, context),
  );
  const fits = ({ judgement }: FigureLink): boolean =>
    judgement.verdict !== 'different' && judgement.verdict !== 'vague-as-number';
  const right = best(links.filter((link) => fits(link) && isSupport(link, context)));
  const wrong = pointsBack(context)
    ? null
    : best(links.filter((link) => !fits(link) && isContradiction(link, context, shelf)));
  const misplaced = best(links.filter((link) => isMisplaced(link, context)));
  // "Several thousand vaccinated in Mirra" are those of Old Ferry, not the 3,400 who fell ill somewhere.
  const vaguely =
    right !== null &&
    !right.judgement.same &&
    misplaced?.judgement.same === true &&
    misplaced.unit >= right.unit &&
    misplaced.context > right.context;
  // "More than 3,000 by the Port Authority's count" is its fewer than 3,000, not the union's 4,300.
  const named = best(
    links.filter(
      ({ judgement, conflicts, context: near, unit }) =>
        /^hedge/.test(judgement.verdict) &&
        judgement.sameNumber &&
        conflicts.size === 0 &&
        unit >= ENOUGH.alike &&
        right !== null &&
        near > right.context,
    ),
  );
  if (right !== null && !right.judgement.sameNumber && named !== null)
    return { type: 'linked', link: named, others: [] };
  // "Several militants were wounded" are those who were killed, not the eight who were wounded elsewhere.
  const another = best(
    links.filter((link) => isOtherUnit(link, context) && link.sameNoun && link.judgement.same),
  );
  if (
    right !== null &&
    !right.judgement.same &&
    !right.sameNoun &&
    another !== null &&
    mention.figure.relation === 'vague'
  )
    return { type: 'misplaced', link: another, what: 'unit' };
  const meant = right === null ? null : besideIt(right, links, context);
  if (meant !== null) return { type: 'linked', link: meant, others: [] };
  const surely = right !== null && (right.judgement.same || wrong === null);
  if (right !== null && !vaguely && (surely || strength(wrong ?? right) - strength(right) < ENOUGH.margin)) {
    const others = links.filter((link) => link !== right && fits(link) && isSupport(link, context));
    return { type: 'linked', link: right, others };
  }
  const addends = sumInSentence(context, shelf) ?? sumOf(context, links, shelf);
  if (addends !== null) return { type: 'sum', of: addends };
  const closer =
    wrong !== null &&
    misplaced !== null &&
    wrong.context - misplaced.context >
      (wrong.judgement.verdict === 'vague-as-number' ? ENOUGH.vaguelyCloser : ENOUGH.closer);
  if (misplaced !== null && !closer) {
    const what = misplaced.conflicts.has('place') || misplaced.conflicts.has('narrower') ? 'place' : 'party';
    return { type: 'misplaced', link: misplaced, what };
  }
  const otherUnit = best(links.filter((link) => isOtherUnit(link, context)));
  // A number of the very thing that a fact counts is wrong, not another thing's: "five sets of strikes" for three.
  const counted = best(
    links.filter(
      (link) =>
        link.unit === 1 &&
        link.sameNoun &&
        link.conflicts.size === 0 &&
        link.context >= ENOUGH.onlyContext &&
        !fits(link),
    ),
  );
  if (
    otherUnit !== null &&
    counted !== null &&
    context.state === null &&
    otherUnit.unit === 0 &&
    isSmall(context)
  )
    return { type: 'linked', link: counted, others: [] };
  if (otherUnit !== null && (wrong === null || otherUnit.context >= wrong.context))
    return { type: 'misplaced', link: otherUnit, what: 'unit' };
  if (wrong !== null) return { type: 'linked', link: wrong, others: [] };
  if (right !== null) return { type: 'linked', link: right, others: [] };
  return reportable ? { type: 'unsupported' } : { type: 'none' };
}

/** "$95 million goes to schools", which is what transit gets: another amount of which the words at hand tell, and not of the one with this number. */
function besideIt(
  { profile, judgement }: FigureLink,
  links: readonly FigureLink[],
  context: FigureContext,
): FigureLink | null {
  const { words, mention, sentence } = context;
  // "Earned €95 million, and analysts had reckoned with …": what follows tells of the next amount.
  const goesOn = /^,\s+(?:and|but|while|whereas)\s/iu.test(sentence.text.slice(mention.end - sentence.start));
  if (mention.figure.currency === null || !judgement.sameNumber) return null;
  const isTold = (one: FactProfile, other: FactProfile): boolean =>
    [...one.words].some((word) => !other.words.has(word) && (words.get(word) ?? 0) >= 1);
  const others = links.filter(
    (link) =>
      link.profile.unitKey === profile.unitKey &&
      link.judgement.verdict === 'different' &&
      link.conflicts.size === 0 &&
      !(goesOn && isGivenBeside(link, context)) &&
      isTold(link.profile, profile) &&
      !isTold(profile, link.profile),
  );
  const [only] = others;
  return others.length === 1 && only !== undefined ? only : null;
}

/** Small numbers of things turn up by chance. */
function isSmall({ mention: { figure } }: FigureContext): boolean {
  return figure.currency === null && (namedNumbers(figure)[0] ?? 0) <= 10;
}

function countsTime({ noun }: FigureContext): boolean {
  return TIME_NOUN.test(noun?.split(/[\s-]/)[0]?.toLowerCase() ?? '');
}

/** "Those two": a small number of what was told of before; "12 of them": a part of it. */
function pointsBack({ mention, noun, sentence, inherited }: FigureContext): boolean {
  if (noun !== null) return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const small = (namedNumbers(mention.figure)[0] ?? 0) <= 12;
  return (
    (small && POINTING_BACK.test(before)) ||
    (inherited !== null &&
      /^\s+of\s+(?:them|these|those|which|whom)(?!\p{L})/iu.test(
        sentence.text.slice(mention.end - sentence.start),
      ))
  );
}

const POINTING_BACK = /(?:^|\s)(?:the|those|these|all|other|latter|first|last)\s+$/iu;

/** How surely a figure is about a fact. */
function strength(link: FigureLink): number {
  const exact = link.judgement.same ? 0.1 : 0;
  const dated = link.conflicts.has('date') ? 0.05 : link.dated ? -0.1 : 0;
  const current =
    link.profile.fact.status.is === 'superseded' || link.profile.fact.status.is === 'retracted' ? 0.15 : 0;
  return link.unit * 0.6 + link.context + exact - dated - current;
}

function best(links: readonly FigureLink[]): FigureLink | null {
  let found: FigureLink | null = null;
  for (const link of links) if (found === null || strength(link) > strength(found)) found = link;
  return found;
}
