import { type FigureMention, isShare } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { amountBeside } from './amount-beside.ts';
import { ENOUGH } from './enough.ts';
import {
  type FigureCandidates,
  figureCandidates,
  isSupported,
  strength,
  surest,
} from './figure-candidates.ts';
import { isOtherUnit } from './figure-evidence.ts';
import type { FigureLink } from './figure-link.ts';
import { countsTelling } from './of-the-telling.ts';
import { isClaimWhole, isWhole, wholeIn } from './part-and-whole.ts';
import { isReportable } from './reportable.ts';
import { reportsNothing } from './reports-nothing.ts';
import { sumInSentence, sumOf } from './sums.ts';

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

/** Decides which fact a figure is about, if any: not the whole of which a claim's figure is a part. */
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
  return decision;
}

/** What a figure may turn out to be, the first that applies: that it is right comes before all that may be wrong with it. */
function decide(context: FigureContext, shelf: FactShelf): FigureDecision {
  if (context.repeated === 'alone' || countsTelling(context, shelf) || reportsNothing(context))
    return { type: 'none' };
  const reportable = isReportable(context, {
    speaks: (noun) => shelf.speaks(noun),
    counts: (word) => shelf.counts(shelf.concepts.of(word)),
    lexicon: shelf.lexicon,
  });
  const candidates = figureCandidates(context, shelf, reportable);
  return (
    swappedAmount(candidates) ??
    rightFigure(candidates) ??
    addedUp(candidates, shelf) ??
    misplacedFigure(candidates) ??
    figureOfOtherUnit(candidates) ??
    bestGuess(candidates) ??
    (reportable ? { type: 'unsupported' } : { type: 'none' })
  );
}

function linkedTo(link: FigureLink | null, others: readonly FigureLink[] = []): FigureDecision | null {
  return link === null ? null : { type: 'linked', link, others };
}

/** An amount of money that is right for something else than what it is said of. */
function swappedAmount({ context, links, right }: FigureCandidates): FigureDecision | null {
  return right === null ? null : linkedTo(amountBeside(right, links, context));
}

/** The fact with this number, unless another fits much better. */
function rightFigure(candidates: FigureCandidates): FigureDecision | null {
  const { context, links, right, wrong } = candidates;
  if (right === null || isShareOfElse(candidates, right)) return null;
  const surely = right.judgement.same || wrong === null || strength(wrong) - strength(right) < ENOUGH.margin;
  if (!surely) return null;
  return linkedTo(
    right,
    links.filter((link) => link !== right && isSupported(link, context)),
  );
}

/** "71 percent of members voted for it": the turnout, where two-thirds of the members voted so. */
function isShareOfElse({ context, wrong }: FigureCandidates, right: FigureLink): boolean {
  const { mention, sentence } = context;
  const share = mention.percent || isShare(mention.figure);
  if (!share || sentence.figures.length > 1 || wrong === null || !wrong.sameNoun) return false;
  const votes = VOTED_SO.test(sentence.text) && VOTED_SO.test(wrong.profile.fact.claim);
  return votes && !VOTED_SO.test(right.profile.fact.claim);
}

/** Not only that somebody voted, but how. */
const VOTED_SO = /(?<!\p{L})vot(?:ed?|es|ing)\s+(?:for|in favou?r|against|yes|no)(?!\p{L})/iu;

/** A sum of what facts count one by one. */
function addedUp({ context, links }: FigureCandidates, shelf: FactShelf): FigureDecision | null {
  const addends = sumInSentence(context, shelf) ?? sumOf(context, links, shelf);
  return addends === null ? null : { type: 'sum', of: addends };
}

/** A fact's number in another place or of another party, unless the words are much closer to a fact with another number. */
function misplacedFigure({ wrong, misplaced }: FigureCandidates): FigureDecision | null {
  if (misplaced === null) return null;
  const margin = wrong?.judgement.verdict === 'vague-as-number' ? ENOUGH.vaguelyCloser : ENOUGH.closer;
  if (wrong !== null && wrong.context - misplaced.context > margin) return null;
  const { conflicts } = misplaced;
  const what = conflicts.has('place') || conflicts.has('narrower') ? 'place' : 'party';
  return { type: 'misplaced', link: misplaced, what };
}

/** A fact's number of something else, unless the words are closer to a fact with another number. */
function figureOfOtherUnit({ context, links, wrong }: FigureCandidates): FigureDecision | null {
  const otherUnit = surestOfOtherUnit(links, context);
  if (otherUnit === null || (wrong !== null && otherUnit.context < wrong.context)) return null;
  return { type: 'misplaced', link: otherUnit, what: 'unit' };
}

function surestOfOtherUnit(links: readonly FigureLink[], context: FigureContext): FigureLink | null {
  return surest(links.filter((link) => isOtherUnit(link, context)));
}

/** A wrong number, or else one that is right though another fits much better. */
function bestGuess({ right, wrong }: FigureCandidates): FigureDecision | null {
  return linkedTo(wrong ?? right);
}
