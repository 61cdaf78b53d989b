import { isShare } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { isElsewhere } from '../places/elsewhere.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { isGivenBeside, isMoneyOf, tellsWhat } from './amounts.ts';
import { areCountedAlike, isOdd, isOnlyNumber, isTelling, smallNumber } from './chance-numbers.ts';
import { ENOUGH } from './enough.ts';
import type { FigureLink } from './figure-link.ts';
import { isMisdated } from './misdated-figures.ts';
import { areMeasures } from './other-measures.ts';
import { SOME_OF } from './reportable.ts';
import { isOfSameMeasure, isShareOfSame } from './shares.ts';

/** The claim from its figure on; all of it where the figure is worded otherwise there. */
function behindFigure({ fact: { claim, figure } }: FactProfile): string {
  const at = claim.indexOf(figure?.stated ?? '');
  return at < 0 ? claim : claim.slice(at + (figure?.stated.length ?? 0));
}

function has(
  link: FigureLink,
  ...conflicts: readonly ('place' | 'narrower' | 'party' | 'state' | 'noun' | 'currency' | 'date')[]
): boolean {
  return conflicts.some((conflict) => link.conflicts.has(conflict));
}

/** The fact's number, of the same thing. */
export function isSupport(link: FigureLink, figure: FigureContext): boolean {
  if (has(link, 'place', 'narrower', 'party', 'state', 'currency')) return false;
  const { unit, context } = link;
  if (unit >= ENOUGH.unit)
    return context > 0.02 || unit >= 0.85 || link.sameNoun || (link.judgement.same && isTelling(figure));
  if (unit > 0) return context >= ENOUGH.context || areCountedAlike(link, figure);
  return !has(link, 'noun') && context >= 0.45;
}

/** Words that put another number beside the fact's on purpose. */
const BESIDE =
  /\b(?:down from|up from|compared (?:with|to)|previous(?:ly)?|earlier (?:count|toll|figure)s?|used to|once had|another|additional|extra|further)\b\s*(?:\S+\s+){0,3}$/i;

/** The same behind it. */
const MORE_BEHIND = /^\s+(?:more|others?)(?!\p{L}|\s+(?:than|or\s+less))/iu;

/** A claim that itself adds to another: "another 7,500 were damaged". */
const FURTHER = /\b(?:another|additional|extra|further)\s+(?:\p{L}+\s+){0,2}[\d\p{L}]/iu;

/** Words that speak of another time. */
const ONCE =
  /\b(?:at (?:the|its|their) (?:height|peak|beginning|start)|at one time|in those days|back then|formerly|originally|initially|years ago)\b[^.;:]*$/i;

/** So many a day are not so many in all. */
const RATE =
  /^[^.,;]{0,40}\b(?:a|an|per|each|every)\s+(?:second|minute|hour|day|night|week|month|year|person|head|capita|household|family)\b|^[^.,;]{0,30}\b(?:daily|weekly|monthly|yearly|annually)\b/i;

/** Words of what may be: a plan is no wrong number, unless the fact is that plan. */
const PLANNED =
  /\b(?:would|could|may|might|plans? to|planned|expected|forecast|projected|targets? of|targeted)\b\s*(?:\S+\s+){0,3}$/i;

/** What tells how many somebody has. */
const STRENGTH =
  /(?<!\p{L})(?:(?:has|have|had|with|commands?|fields?|boasts?|numbering)|number of [^,;:]{3,60}\s(?:at|is|was|reached|stands at|stood at))\s+$/iu;

/** Years over which something is counted. */
const SINCE_YEAR = /\b(?:since|from)\s+(?:the\s+)?(?:1[5-9]|20)\d\d/i;

/** Compares two numbers. */
const TIMES_THE = /^\s+times\s+(?:the|as|more|higher|larger|bigger|that|its|their)(?!\p{L})/iu;

/** A number that would be enough. */
const REQUIRED =
  /(?<!\p{L})(?:(?:majority|threshold|quorum|minimum)\s(?:[^.;]{0,30}\s)?(?:is|of|at|requires?|takes?|needs?|lies at|stands at)|requires?|would need|needs?)\s+(?:at least\s+)?$/iu;
const NEEDED = /(?<!\p{L})(?:need(?:s|ed)?|requires?|required|majority|threshold|quorum)(?!\p{L})/iu;

/** Another number, of what surely is the same thing. */
export function isContradiction(link: FigureLink, context: FigureContext, shelf: FactShelf): boolean {
  if (has(link, 'place', 'narrower', 'party', 'state', 'noun', 'currency')) return false;
  if (context.inherited === 'before' && !goesOnWith(link, context)) return false;
  // In another year there may well have been another number; on another weekday it is the same event, misdated.
  if (has(link, 'date') && (link.context < ENOUGH.misdated || !isMisdated(link, shelf))) return false;
  if (link.unit < ENOUGH.wrongUnit) return false;
  // "A group which has some 10,000 fighters" tells of none of its dead.
  const { mention: told, state } = context;
  const strength = STRENGTH.test(context.sentence.text.slice(0, told.start - context.sentence.start));
  if (strength && state === null && link.profile.unit?.state != null) return false;
  // "Three times the company's" compares; so does "14 times the limit", of which a sentence must say most.
  if (
    TIMES_THE.test(context.sentence.text.slice(told.end - context.sentence.start)) &&
    link.context < ENOUGH.told
  )
    return false;
  // "A majority requires 43 seats" tells of nobody's.
  if (
    REQUIRED.test(context.sentence.text.slice(0, told.start - context.sentence.start)) &&
    !NEEDED.test(link.profile.fact.claim)
  )
    return false;
  // "Less than a third of voters" are no number of them.
  if (!isOfSameMeasure(link, context)) return false;
  const share = isShare(context.mention.figure);
  if ((share || link.profile.unit?.share === true) && !isShareOfSame(link, context, shelf)) return false;
  // "One" mostly points: "one too many".
  if ((namedNumbers(context.mention.figure)[0] ?? 2) === 1 && context.state === null) return false;
  const only =
    shelf.siblings(link.profile).length === 1 &&
    (link.unit >= 0.85 || (link.sameNoun && shelf.countsOnce(context.nouns)));
  const money = isMoneyOf(context);
  if ((money || share || context.mention.percent) && !tellsWhat(link, context)) return false;
  const surely =
    link.sameNoun && link.profile.unit?.state != null && (only || isSoCalled(link, context, shelf));
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
  const beside = BESIDE.test(before.slice(-60)) && !FURTHER.test(link.profile.fact.claim);
  if (beside || ONCE.test(before.slice(-80))) return false;
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 50);
  if (MORE_BEHIND.test(after) && !FURTHER.test(link.profile.fact.claim)) return false;
  if (RATE.test(after) && !RATE.test(behindFigure(link.profile))) return false;
  // "Three boats lost since 1990" are counted over another time.
  if (SINCE_YEAR.test(sentence.text) && !SINCE_YEAR.test(link.profile.fact.claim)) return false;
  if (isPartOf(link, context) || isGivenBeside(link, context)) return false;
  if (link.context < ENOUGH.planned && PLANNED.test(before.slice(-60))) return false;
  return !isElsewhere(link.profile, context, shelf);
}

/** Whether a number that stands without its noun may be another one of a fact: not of what was told right before with its own ("66 attacks. Iraq: 900"). */
function goesOnWith({ profile: { fact, unit } }: FigureLink, { lender }: FigureContext): boolean {
  if (lender === null) return true;
  const own = fact.figure === null ? [] : namedNumbers(fact.figure);
  const told = namedNumbers(lender.mention.figure).some((number) => own.includes(number));
  return !told && (lender.state === null || lender.state === unit?.state);
}

/** "Thirteen were injured, eight of them at Ain al-Asad": the fact's number is told as a part of this one. */
function isPartOf({ profile }: FigureLink, { sentence, mention }: FigureContext): boolean {
  const numbers = profile.fact.figure === null ? [] : namedNumbers(profile.fact.figure);
  return sentence.figures.some(
    (other) =>
      other.start > mention.end &&
      /^\s+of\s+(?:them|whom|these|those|which)(?!\p{L})/iu.test(
        sentence.text.slice(other.end - sentence.start),
      ) &&
      namedNumbers(other.figure).some((number) => numbers.includes(number)),
  );
}

/** Whether only this one of several facts that count the like calls it by the very noun: "militants", where another has members. */
function isSoCalled({ profile, unit }: FigureLink, { noun }: FigureContext, shelf: FactShelf): boolean {
  const word = noun?.split(/\s/).at(-1)?.toLowerCase() ?? '';
  if (word === '' || unit < 1) return false;
  const calls = (other: FactProfile): boolean =>
    other.fact.unit?.toLowerCase().split(/\s/).includes(word) === true;
  return calls(profile) && shelf.siblings(profile).filter(calls).length === 1;
}

/** The fact's number in another place, or of another party. */
export function isMisplaced(link: FigureLink, context: FigureContext): boolean {
  if (isOfOthers(link, context)) return true;
  if (!has(link, 'place', 'narrower', 'party') || has(link, 'state', 'noun', 'currency')) return false;
  const small = smallNumber(context);
  // The fact's number, in a sentence that has most of the fact, whatever it calls the counted: "nearly 12,000 of those who took part live in …".
  if (has(link, 'place') && link.unit > 0 && link.judgement.same && !small && link.context >= ENOUGH.told)
    return true;
  if (!link.judgement.sameNumber || link.unit < 0.7) return false;
  // The very number of the very thing: "64 schools" are those of Port Ellis.
  if (link.judgement.same && link.sameNoun && link.unit >= 0.85 && isOdd(context)) return true;
  return link.context >= (small ? 0.3 : ENOUGH.misplaced);
}

/** "Killing several US soldiers" for several militants killed: the same happened to as many, who are somebody else's and of another sort. */
function isOfOthers(link: FigureLink, { state, owners, classes }: FigureContext): boolean {
  const { conflicts, judgement, context, profile } = link;
  return (
    conflicts.size === 2 &&
    has(link, 'party') &&
    has(link, 'noun') &&
    judgement.same &&
    state !== null &&
    profile.unit?.state === state &&
    owners.length > 0 &&
    classes.has('people') &&
    context >= ENOUGH.planned
  );
}

function isCasualty({ profile: { unit } }: FigureLink, { state }: FigureContext): boolean {
  const casualty = (each: string | null | undefined): boolean => each === 'killed' || each === 'injured';
  return casualty(unit?.state) && casualty(state);
}

function behind({ mention, sentence }: FigureContext): string {
  return sentence.text.slice(mention.end - sentence.start);
}

/** The fact's number of another thing. */
export function isOtherUnit(link: FigureLink, context: FigureContext): boolean {
  if (!has(link, 'state', 'noun', 'currency') || has(link, 'place', 'narrower', 'party')) return false;
  if (!link.judgement.sameNumber) return false;
  // "Two of the strikes" are some of those told of before.
  if (smallNumber(context) && SOME_OF.test(behind(context))) return false;
  // So many kilometres are no number of anything.
  const measures = [...context.classes].some((name) => name.startsWith('measure '));
  if (measures && link.profile.unit?.classes.size !== 0 && !areMeasures(link.profile)) return false;
  if (link.sameNoun && link.context >= ENOUGH.sameNoun) return true;
  // "Depth: about 10 miles" for kilometres of depth.
  const named = [...(link.profile.unit?.nouns ?? [])].some((noun) => (context.words.get(noun) ?? 0) >= 1);
  if (measures && areMeasures(link.profile) && named) return true;
  // "Eight people were killed" where eight were injured, and told of just before.
  if (has(link, 'state') && link.judgement.same && isCasualty(link, context))
    return link.context >= ENOUGH.casualty;
  // So many, and the same happened to them: "20 of the crew are missing" for 20 passengers.
  if (
    link.judgement.same &&
    !smallNumber(context) &&
    context.state !== null &&
    link.profile.unit?.state === context.state
  )
    return link.context >= ENOUGH.sameNoun;
  if (smallNumber(context) && isOnlyNumber(link, context)) return false;
  const step = smallNumber(context) ? 0.1 : isTelling(context) ? -0.2 : -0.1;
  return link.context >= ENOUGH.otherUnit + step;
}
