import type { FactProfile } from './fact-profile.ts';
import type { FactShelf } from './fact-shelf.ts';
import type { FigureContext } from './figure-context.ts';
import { type FigureLink, figureLinks } from './figure-link.ts';
import { namedNumbers } from './judge-figure.ts';
import { isReportable } from './reportable.ts';
import { sumInSentence, sumOf } from './sums.ts';

/** What a figure of a draft turns out to be. */
export type FigureDecision =
  /** It is about this fact, and its number fits or not. */
  | { readonly type: 'linked'; readonly link: FigureLink; readonly others: readonly FigureLink[] }
  /** The fact's number, said of something else. */
  | { readonly type: 'misplaced'; readonly link: FigureLink; readonly what: 'unit' | 'place' | 'party' }
  | { readonly type: 'sum'; readonly of: readonly FactProfile[] }
  | { readonly type: 'unsupported' }
  /** No statement: it counts nothing that a fact could hold. */
  | { readonly type: 'none' };

/** What it takes to be sure. Chosen on drafts over four bases (`tests/bench/vet`). */
const ENOUGH = {
  /** Right number, and the same thing surely counted: nothing else need be known. */
  unit: 0.5,
  /** Right number, counted thing unsure: this much context. */
  context: 0.3,
  /** Wrong number: the thing and the context must both be this sure. */
  wrongUnit: 0.7,
  wrongContext: 0.24,
  /** The same where no other fact counts that thing. */
  onlyContext: 0.1,
  /** By how much a fact with another number must fit better than one with the right number. */
  margin: 0.45,
  vagueContext: 0.5,
  planned: 0.6,
  misdated: 0.5,
  local: 0.15,
  /** The same where the draft counts people and the fact some sort of them. */
  told: 0.6,
  closer: 0.4,
  /** The fact's number in another place or of another party. */
  misplaced: 0.15,
  /** The fact's number, but another thing counted. */
  otherUnit: 0.4,
  /** As many dead as were injured. */
  casualty: 0.3,
  /** The same noun in another state: "four firefighters were killed" for four injured. */
  sameNoun: 0.12,
} as const;

/** Decides which fact a figure is about, if any. */
export function decideFigure(context: FigureContext, shelf: FactShelf): FigureDecision {
  const reportable = isReportable(context, {
    speaks: (noun) => shelf.speaks(noun),
    counts: (word) => shelf.counts(shelf.concepts.of(word)),
  });
  const { mention, sentence } = context;
  const ahead = sentence.text.slice(0, mention.start - sentence.start);
  if (RATIO.test(ahead) || DESCRIBING.test(ahead)) return { type: 'none' };
  const spoken = context.noun === null || context.mention.figure.relation === 'vague';
  // "The two countries" report nothing, unless a fact counts countries.
  const links = figureLinks(context, shelf).filter(
    (link) => reportable || spoken || link.unit >= ENOUGH.unit || isMismeasured(link),
  );
  const fits = ({ judgement }: FigureLink): boolean =>
    judgement.verdict !== 'different' && judgement.verdict !== 'vague-as-number';
  const right = best(links.filter((link) => fits(link) && isSupport(link)));
  const wrong = pointsBack(context)
    ? null
    : best(links.filter((link) => !fits(link) && isContradiction(link, context, shelf)));
  const surely = right !== null && (right.judgement.same || wrong === null);
  if (right !== null && (surely || strength(wrong ?? right) - strength(right) < ENOUGH.margin)) {
    const others = links.filter((link) => link !== right && fits(link) && isSupport(link));
    return { type: 'linked', link: right, others };
  }
  const addends = sumInSentence(context, shelf) ?? sumOf(context, links, shelf);
  if (addends !== null) return { type: 'sum', of: addends };
  const misplaced = best(links.filter((link) => isMisplaced(link, context)));
  const closer = wrong !== null && misplaced !== null && wrong.context - misplaced.context > ENOUGH.closer;
  if (misplaced !== null && !closer) {
    const what = misplaced.conflicts.has('place') || misplaced.conflicts.has('narrower') ? 'place' : 'party';
    return { type: 'misplaced', link: misplaced, what };
  }
  const otherUnit = best(links.filter((link) => isOtherUnit(link, context)));
  if (otherUnit !== null && (wrong === null || otherUnit.context >= wrong.context))
    return { type: 'misplaced', link: otherUnit, what: 'unit' };
  if (wrong !== null) return { type: 'linked', link: wrong, others: [] };
  if (right !== null) return { type: 'linked', link: right, others: [] };
  return reportable ? { type: 'unsupported' } : { type: 'none' };
}

/** "Those two": a small number of what was told of before; "12 of them": a part of it. */
function pointsBack({ mention, noun, sentence }: FigureContext): boolean {
  if (noun !== null) return false;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const small = (namedNumbers(mention.figure)[0] ?? 0) <= 12;
  return (
    (small && POINTING_BACK.test(before)) ||
    /^\s+of\s+(?:them|these|those|which|whom)(?!\p{L})/iu.test(
      sentence.text.slice(mention.end - sentence.start),
    )
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

function has(
  link: FigureLink,
  ...conflicts: readonly ('place' | 'narrower' | 'party' | 'state' | 'noun' | 'currency' | 'date')[]
): boolean {
  return conflicts.some((conflict) => link.conflicts.has(conflict));
}

function isSupport(link: FigureLink): boolean {
  if (has(link, 'place', 'narrower', 'party', 'state', 'currency')) return false;
  const { unit, context } = link;
  if (unit >= ENOUGH.unit) return context > 0.02 || unit >= 0.85 || link.sameNoun;
  if (unit > 0) return context >= ENOUGH.context;
  return !has(link, 'noun') && context >= 0.45;
}

/** Words that put another number beside the fact's on purpose. */
const BESIDE =
  /\b(?:down from|up from|compared (?:with|to)|previous(?:ly)?|earlier (?:count|toll|figure)s?|used to|once had|another|additional|extra|further)\b\s*(?:\S+\s+){0,3}$/i;

/** "For every soldier in Syria there are nearly three in Iraq" counts no soldiers. */
const RATIO = /\bfor (?:every|each)\b[^.;]*$/i;

/** "Not 3,000", "in a town of 90,000": numbers that nobody reports. */
const DESCRIBING =
  /\b(?:not|(?:town|city|village|country|nation|community|population|island|district|neighbou?rhood|crowd|province|region)\s+of\s+(?:some\s+|about\s+)?)\s*$/i;

/** Words that speak of another time. */
const ONCE =
  /\b(?:at (?:the|its|their) (?:height|peak|beginning|start)|at one time|in those days|back then|formerly|originally|initially|years ago)\b[^.;:]*$/i;

/** So many a day are not so many in all. */
const RATE =
  /^[^.,;]{0,40}\b(?:a|an|per|each|every)\s+(?:second|minute|hour|day|night|week|month|year|person|head|capita|household|family)\b|^[^.,;]{0,30}\b(?:daily|weekly|monthly|yearly|annually)\b/i;

/** Words of what may be: a plan is no wrong number, unless the fact is that plan. */
const PLANNED =
  /\b(?:would|could|may|might|plans? to|planned|expected|forecast|projected|targets? of|targeted)\b\s*(?:\S+\s+){0,3}$/i;

function isContradiction(link: FigureLink, context: FigureContext, shelf: FactShelf): boolean {
  if (has(link, 'place', 'narrower', 'party', 'state', 'noun', 'currency')) return false;
  // In another year there may well have been another number; on another weekday it is the same event, misdated.
  if (has(link, 'date') && (link.time?.kind !== 'weekday' || link.context < ENOUGH.misdated)) return false;
  if (link.unit < ENOUGH.wrongUnit && !isOfAnybody(link, context)) return false;
  // "One" mostly points: "one too many".
  if ((namedNumbers(context.mention.figure)[0] ?? 2) === 1 && context.state === null) return false;
  const only =
    shelf.siblings(link.profile).length === 1 &&
    (link.unit >= 0.85 || (link.sameNoun && shelf.countsOnce(context.nouns)));
  const money = context.mention.figure.currency !== null;
  const surely = only && link.sameNoun && link.profile.unit?.state != null;
  const needed = surely
    ? 0
    : only
      ? ENOUGH.onlyContext
      : ENOUGH.wrongContext + (link.unit >= 0.85 && !money ? 0 : 0.15);
  // A vague word is hardly ever meant as a wrong number.
  const vague = context.mention.figure.relation === 'vague' ? ENOUGH.vagueContext : 0;
  if (link.context < Math.max(needed, vague)) return false;
  // Amounts of money are everywhere: the sentence itself must speak of the fact.
  if (money && link.local < ENOUGH.local) return false;
  const { mention, sentence } = context;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  if (BESIDE.test(before.slice(-60)) || ONCE.test(before.slice(-80))) return false;
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 50);
  if (RATE.test(after) && !RATE.test(link.profile.fact.claim)) return false;
  if (link.context < ENOUGH.planned && PLANNED.test(before.slice(-60))) return false;
  return !isElsewhere(link, context);
}

/** "The mill employed 460 people" for 640 workers: people counted as nothing else, and the sentence has most of what the fact is about. */
function isOfAnybody({ profile, local, unit }: FigureLink, { noun, state }: FigureContext): boolean {
  const people = profile.unit?.classes.has('people') === true && profile.unit.state === state;
  return people && unit > 0 && local >= ENOUGH.told && /^(?:people|persons)\b/i.test(noun ?? '');
}

/** The draft names a place that the fact knows nothing of. */
function isElsewhere({ profile }: FigureLink, { locations }: FigureContext): boolean {
  return locations.some(({ entities, sure, text }) =>
    sure ? entities.length === 0 && profile.places.length === 0 : !profile.fact.claim.includes(text),
  );
}

function isMisplaced(link: FigureLink, context: FigureContext): boolean {
  if (!has(link, 'place', 'narrower', 'party') || has(link, 'state', 'noun', 'currency')) return false;
  if (!link.judgement.sameNumber || link.unit < 0.7) return false;
  const small = smallNumber(context);
  return link.context >= (small ? 0.3 : ENOUGH.misplaced);
}

function isCasualty({ profile: { unit } }: FigureLink, { state }: FigureContext): boolean {
  const casualty = (each: string | null | undefined): boolean => each === 'killed' || each === 'injured';
  return casualty(unit?.state) && casualty(state);
}

function isOtherUnit(link: FigureLink, context: FigureContext): boolean {
  if (!has(link, 'state', 'noun', 'currency') || has(link, 'place', 'narrower', 'party')) return false;
  if (!link.judgement.sameNumber) return false;
  // So many kilometres are no number of anything.
  const measures = [...context.classes].some((name) => name.startsWith('measure '));
  if (measures && link.profile.unit?.classes.size !== 0 && !areMeasures(link.profile)) return false;
  if (link.sameNoun && link.context >= ENOUGH.sameNoun) return true;
  // "Eight people were killed" where eight were injured, and told of just before.
  if (has(link, 'state') && link.judgement.same && isCasualty(link, context))
    return link.context >= ENOUGH.casualty;
  const step = smallNumber(context) ? 0.1 : isTelling(context) ? -0.2 : -0.1;
  return link.context >= ENOUGH.otherUnit + step;
}

/** "Four metres" for four kilometres. */
function isMismeasured({ profile, conflicts, judgement }: FigureLink): boolean {
  return areMeasures(profile) && conflicts.has('noun') && judgement.sameNumber;
}

function areMeasures({ unit }: FactProfile): boolean {
  return [...(unit?.classes ?? [])].some((name) => name.startsWith('measure '));
}

/** A number that hardly turns up by chance: 640, not 600 and not 64. */
function isTelling({ mention }: FigureContext): boolean {
  const [number = 0] = namedNumbers(mention.figure);
  return number > 100 && !/^[1-9]0+$/.test(String(number));
}

/** Small numbers turn up by chance. */
function smallNumber({ mention }: FigureContext): boolean {
  const [number = 0] = namedNumbers(mention.figure);
  return number <= 10;
}
