import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { ENOUGH } from './enough.ts';
import { isContradiction, isMisplaced, isSupport } from './figure-evidence.ts';
import { type FigureLink, figureLinks } from './figure-link.ts';
import { isMismeasured, isMistimed, isTime } from './other-measures.ts';

/** The facts that a figure may be about, and those among them that most surely are, each in its way. */
export interface FigureCandidates {
  readonly context: FigureContext;
  readonly links: readonly FigureLink[];
  /** Whose number it is, said of the same. */
  readonly right: FigureLink | null;
  /** Whose number it is not, though it is said of the same. */
  readonly wrong: FigureLink | null;
  /** Whose number it is, said of another place or party. */
  readonly misplaced: FigureLink | null;
}

/**
 * The facts that a figure may be about. One that is not `reportable` is about few: "the two countries" report nothing, unless a fact counts
 * countries.
 */
export function figureCandidates(
  context: FigureContext,
  shelf: FactShelf,
  reportable: boolean,
): FigureCandidates {
  const any = reportable || context.noun === null || context.mention.figure.relation === 'vague';
  const links = figureLinks(context, shelf).filter((link) => any || isCountedBy(link, context));
  return {
    context,
    links,
    right: surest(links.filter((link) => isSupported(link, context))),
    wrong: pointsBack(context)
      ? null
      : surest(links.filter((link) => !fits(link) && isContradiction(link, context, shelf))),
    misplaced: surest(links.filter((link) => isMisplaced(link, context))),
  };
}

/** Whether a number may be a fact's, as the fact gives it or less exactly. */
export function fits({ judgement }: FigureLink): boolean {
  return judgement.verdict !== 'different' && judgement.verdict !== 'vague-as-number';
}

/** Whether a number is the fact's, and said of the same. */
export function isSupported(link: FigureLink, context: FigureContext): boolean {
  return fits(link) && isSupport(link, context);
}

/** How surely a figure is about a fact. */
export function strength(link: FigureLink): number {
  const exact = link.judgement.same ? 0.1 : 0;
  const dated = link.conflicts.has('date') ? 0.05 : link.dated ? -0.1 : 0;
  const current =
    link.profile.fact.status.is === 'superseded' || link.profile.fact.status.is === 'retracted' ? 0.15 : 0;
  return link.unit * 0.6 + link.context + exact - dated - current;
}

/** The fact that a figure is most surely about, the first of equals. */
export function surest(links: readonly FigureLink[]): FigureLink | null {
  let found: FigureLink | null = null;
  for (const link of links) if (found === null || strength(link) > strength(found)) found = link;
  return found;
}

/** Whether a fact counts what the figure does, or may be meant to in another measure or at another time. */
function isCountedBy(link: FigureLink, context: FigureContext): boolean {
  return (
    link.unit >= ENOUGH.unit || (isMismeasured(link) && !isTime(context.noun)) || isMistimed(link, context)
  );
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
