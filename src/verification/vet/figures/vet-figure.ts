import type { Attribution } from '../attributions/attributions.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Fault, Statement } from '../findings/statement.ts';
import type { VettedSoFar } from '../findings/vetted-so-far.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { antonymFault } from '../opposites/antonyms.ts';
import { contraryFault } from '../opposites/contrary-words.ts';
import { severityFault } from '../opposites/severity-faults.ts';
import { changeFault } from '../opposites/told-changes.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { type AttributionFault, attributionFault } from '../speakers/attribution-fault.ts';
import { judgeAttribution } from '../speakers/judge-attribution.ts';
import { isTimeOfPost, isTimeOfTelling } from '../speakers/telling-times.ts';
import { factToldOf } from '../speakers/told-of-place.ts';
import { sinceFault } from '../times/since-times.ts';
import { type Span, spanOf, within } from '../words/span.ts';
import { decideFigure, type FigureDecision } from './decide-figure.ts';
import { figureContradiction } from './figure-contradictions.ts';
import { figureFaults } from './figure-faults.ts';
import { judgeFigure } from './judge-figure.ts';
import { rateFault } from './rates.ts';
import { otherAgeFault } from './told-ages.ts';

type Linked = Extract<FigureDecision, { type: 'linked' }>;

/** "According to two people at the table": so many tell it, and nothing happened to them. */
function countsWhoTells({ mention, noun, sentence }: FigureContext): boolean {
  return (
    /^(?:people|persons?|m[ae]n|wom[ae]n)(?!\p{L})/iu.test(noun ?? '') &&
    sentence.attributions.some(({ speaker }) => speaker.end > speaker.start && within(mention, speaker))
  );
}

/** Context from which on a wrong number is surely meant to be the fact's. */
const CLOSE = 0.4;

/** Vets a figure; null when it is no statement. */
export function vetFigure(context: FigureContext, soFar: VettedSoFar, shelf: FactShelf): Statement | null {
  const decision = decideFigure(context, shelf);
  if (decision.type === 'none') return null;
  const faults = faultsOf(decision, context, shelf.lexicon);
  if (faults.length > 0 && countsWhoTells(context)) return null;
  if (decision.type === 'linked') return vetLinked(decision, faults, context, soFar, shelf);
  if (decision.type === 'misplaced') soFar.used.add(decision.link.profile);
  return statement(context, faults[0]?.fact ?? null, faults);
}

function statement({ mention }: FigureContext, fact: string | null, faults: readonly Fault[]): Statement {
  return { ...spanOf(mention), type: 'figure', fact, faults };
}

/** The faults of a figure as such; a date behind it may only be when somebody told it. */
function faultsOf(
  decision: FigureDecision,
  context: FigureContext,
  lexicon: EntityLexicon,
): readonly Fault[] {
  const faults = figureFaults(decision, context, lexicon);
  if (decision.type !== 'linked') return faults;
  const { profile } = decision.link;
  return faults.filter(
    (each) =>
      each.code !== 'wrong-date' ||
      (!isTimeOfPost(each, profile, context.sentence) &&
        (each.start > context.mention.start || !isTimeOfTelling(each, profile, context.sentence, lexicon))),
  );
}

/** Vets a figure that is about a fact: what else is said of it there, and who says so. `found` is what is wrong with it as a figure. */
function vetLinked(
  { link, others }: Linked,
  found: readonly Fault[],
  context: FigureContext,
  soFar: VettedSoFar,
  shelf: FactShelf,
): Statement | null {
  const { profile } = link;
  soFar.used.add(profile);
  const opposite = contradictionOf(profile, found, context, shelf);
  if (opposite === 'apart' && found.length === 0) return null;
  if (opposite !== null && opposite !== 'apart')
    return statement(context, profile.fact.id, [...found, opposite]);
  const faults = [...found, ...faultsBeside(profile, found, context, shelf)];
  // Of another number, only a close link tells whose claim it is.
  const isClose = link.judgement.verdict !== 'different' || link.context >= CLOSE;
  const fair = [profile, ...others.map((other) => other.profile)] as const;
  const speaker = isClose && !pointsBack(context) ? speakerFault(fair, context, soFar, shelf) : null;
  // "The health ministry" for the Defence Ministry is one fault.
  const isTold =
    speaker === null || faults.some(({ code, start }) => code === speaker.code && start >= speaker.start);
  return statement(context, profile.fact.id, isTold ? faults : [...faults, speaker]);
}

/** What the sentence says against the fact beside its number; who gives a figure that is not to be used any more does not matter. */
function contradictionOf(
  profile: FactProfile,
  found: readonly Fault[],
  context: FigureContext,
  shelf: FactShelf,
): Fault | 'apart' | null {
  if (isOtherNumber(found)) return null;
  const contradicted = figureContradiction(profile, context, shelf);
  const stale = found.some(({ code }) => /^(?:superseded|retracted|disputed)$/.test(code));
  const speaker = contradicted !== 'apart' && contradicted?.code === 'wrong-speaker';
  return stale && speaker ? null : contradicted;
}

function isOtherNumber(found: readonly Fault[]): boolean {
  return found.some(({ code }) => code === 'wrong-figure');
}

/** What else is wrong in the words around a fact's figure; a date that is another is told once. */
function faultsBeside(
  profile: FactProfile,
  found: readonly Fault[],
  context: FigureContext,
  shelf: FactShelf,
): readonly Fault[] {
  const { sentence, zone, mention } = context;
  const faults = [
    contraryFault(profile, sentence, zone),
    rateFault(profile, context),
    otherAgeFault(profile, context),
    changeFault(profile, sentence, mention) ?? antonymFault(profile, sentence, zone, shelf),
    isOtherNumber(found) ? null : severityFault(profile, sentence, zone, shelf),
  ].filter((each) => each !== null);
  if ([...found, ...faults].some(({ code }) => code === 'wrong-date')) return faults;
  const date = sinceFault(profile, sentence, zone);
  return date === null ? faults : [...faults, date];
}

/** "The eight" point back to what was told, and attributed, before. */
function pointsBack({ noun, mention, sentence }: FigureContext): boolean {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  return noun === null && /(?:^|\s)(?:the|these|those|all)\s+$/i.test(before);
}

/** What is wrong with who says it, of a figure that may be any of some facts': null where one of them is told as it should be. */
function speakerFault(
  [profile, ...others]: readonly [FactProfile, ...(readonly FactProfile[])],
  context: FigureContext,
  { near, missed }: VettedSoFar,
  shelf: FactShelf,
): Fault | null {
  const judge = (each: FactProfile): AttributionFault | null =>
    judgeAttribution(each, context.sentence, withoutRival(each, near, shelf), shelf.lexicon, false);
  const judged = judge(profile);
  if (judged === null || others.some((each) => judge(each) === null)) return null;
  if (judged.code === 'attribution-lost' && context.repeated !== null) return null;
  if (!missed.isFirst(judged.code, profile)) return null;
  const told = judged.code === 'wrong-speaker' && tellsAnother(judged.by, context);
  const found = told ? ({ code: 'attribution-lost' } as const) : judged;
  const meant = found.code === 'attribution-lost' ? factToldOf(profile, context, shelf) : profile;
  return attributionFault(found, meant, statementSpan(context));
}

/** The sentences beside it that may tell who says this: not one that gives the figure of a fact that is recorded as contradicting it. */
function withoutRival(
  { fact, speakers }: FactProfile,
  near: readonly DraftSentence[],
  shelf: FactShelf,
): readonly DraftSentence[] {
  const rivals = shelf.counted.filter(
    (other) =>
      fact.conflicts.some((conflict) => conflict.with === other.fact.id) ||
      other.fact.conflicts.some((conflict) => conflict.with === fact.id),
  );
  if (rivals.length === 0) return near;
  return near.filter(
    (sentence) =>
      speakers.some(({ entity }) =>
        sentence.mentions.some((mention) => entity !== null && mention.entities.includes(entity)),
      ) ||
      !sentence.figures.some(({ figure }) =>
        rivals.some(
          (rival) =>
            rival.fact.figure !== null &&
            judgeFigure(figure, rival.fact.figure).sameNumber &&
            rival.speakers.length > 0,
        ),
      ),
  );
}

/** "There were 16, though the watchdog says it counted 23": who speaks only in the next clause, of a figure there, has not told this one. */
function tellsAnother({ speaker }: Attribution, { mention, sentence }: FigureContext): boolean {
  return (
    speaker.start > mention.end &&
    sentence.figures.some(({ start }) => start > speaker.end) &&
    /(?:;|,?\s(?:though|although|but|while|whereas|yet))\s+(?:the\s+)?$/iu.test(
      sentence.text.slice(mention.end - sentence.start, speaker.start - sentence.start),
    )
  );
}

/** The words a figure's attribution is about: its zone, white space left out. */
function statementSpan({ zone, sentence }: FigureContext): Span {
  const text = sentence.text.slice(zone.start - sentence.start, zone.end - sentence.start);
  const before = /^[\s,;:—–-]*/.exec(text)?.[0].length ?? 0;
  const after = /[\s,;:—–-]*$/.exec(text)?.[0].length ?? 0;
  return { start: zone.start + before, end: Math.max(zone.start + before + 1, zone.end - after) };
}
