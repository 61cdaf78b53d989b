import type { Attribution } from '../attributions/attributions.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { speakersOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import { antonymFault } from '../opposites/antonyms.ts';
import { contraryDirection } from '../opposites/contrary-directions.ts';
import { contraryFault } from '../opposites/contrary-words.ts';
import { severityFault } from '../opposites/severity-faults.ts';
import { changeFault } from '../opposites/told-changes.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { attributionFault } from '../speakers/attribution-fault.ts';
import { isTimeOfTelling } from '../speakers/credit.ts';
import { judgeAttribution } from '../speakers/judge-attribution.ts';
import { isPresupposed } from '../speakers/presupposed.ts';
import { toldByAnother } from '../speakers/told-again.ts';
import { factToldOf } from '../speakers/told-of-place.ts';
import { narrowedPeriod } from '../times/narrowed-periods.ts';
import { sinceFault } from '../times/since-times.ts';
import { type Span, spanOf, within } from '../words/span.ts';
import { decideFigure } from './decide-figure.ts';
import { figureContradiction } from './figure-contradictions.ts';
import { figureFaults } from './figure-faults.ts';
import { judgeFigure } from './judge-figure.ts';
import { rateFault } from './rates.ts';
import { otherAgeFault } from './told-ages.ts';

/** "According to two people at the table": so many tell it, and nothing happened to them. */
function countsWhoTells({ mention, noun, sentence }: FigureContext): boolean {
  return (
    /^(?:people|persons?|m[ae]n|wom[ae]n)(?!\p{L})/iu.test(noun ?? '') &&
    sentence.attributions.some(({ speaker }) => speaker.end > speaker.start && within(mention, speaker))
  );
}

/** Context from which on a wrong number is surely meant to be the fact's. */
const CLOSE = 0.4;

/**
 * Vets a figure; null when it is no statement. The fact it gives is added to `used`; `attributed` are the speakers missed in the sentence already,
 * `near` the sentences beside it.
 */
export function vetFigure(
  context: FigureContext,
  near: readonly DraftSentence[],
  used: Set<FactProfile>,
  attributed: Set<string>,
  shelf: FactShelf,
): Statement | null {
  const { lexicon } = shelf;
  const decision = decideFigure(context, shelf);
  if (decision.type === 'none') return null;
  const faults = figureFaults(decision, context, lexicon).filter(
    (each) =>
      each.code !== 'wrong-date' ||
      decision.type !== 'linked' ||
      each.start > context.mention.start ||
      !isTimeOfTelling(each, decision.link.profile, context.sentence, lexicon),
  );
  if (faults.length > 0 && countsWhoTells(context)) return null;
  const span = context.mention;
  if (decision.type !== 'linked') {
    if (decision.type === 'misplaced') used.add(decision.link.profile);
    return { ...spanOf(span), type: 'figure', fact: faults[0]?.fact ?? null, faults };
  }
  const { profile } = decision.link;
  used.add(profile);
  const other = faults.some(({ code }) => code === 'wrong-figure');
  const contradicted = other ? null : figureContradiction(profile, context, shelf);
  // Who gives a figure that is not to be used any more does not matter.
  const stale = faults.some(({ code }) => /^(?:superseded|retracted|disputed)$/.test(code));
  const speaker = contradicted !== 'apart' && contradicted?.code === 'wrong-speaker';
  const opposite = stale && speaker ? null : contradicted;
  if (opposite === 'apart' && faults.length === 0) return null;
  if (opposite !== null && opposite !== 'apart')
    return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults: [...faults, opposite] };
  const contrary = contraryFault(profile, context.sentence, context.zone);
  if (contrary !== null) faults.push(contrary);
  for (const found of [
    rateFault(profile, context),
    otherAgeFault(profile, context),
    contraryDirection(profile, context.sentence, context.mention) ??
      changeFault(profile, context.sentence, context.mention) ??
      antonymFault(profile, context.sentence, context.zone, shelf),
    other ? null : severityFault(profile, context.sentence, context.zone, shelf),
  ])
    if (found !== null) faults.push(found);
  const period = narrowedPeriod(profile, context);
  if (
    period !== null &&
    faults.every(({ code }) => code !== 'wrong-date') &&
    !isTimeOfTelling(period, profile, context.sentence, lexicon)
  )
    faults.push(period);
  const since = sinceFault(profile, context.sentence, context.zone);
  if (since !== null && faults.every(({ code }) => code !== 'wrong-date')) faults.push(since);
  // "The eight" point back to what was told, and attributed, before.
  const before = context.sentence.text.slice(0, span.start - context.sentence.start);
  if (context.noun === null && /(?:^|\s)(?:the|these|those|all)\s+$/i.test(before)) {
    const another = toldByAnother(profile, context, lexicon);
    if (another !== null) faults.push(attributionFault(another, profile, statementSpan(context)));
    return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults };
  }
  // Of another number, only a close link tells whose claim it is.
  if (decision.link.judgement.verdict === 'different' && decision.link.context < CLOSE)
    return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults };
  const fair = [profile, ...decision.others.map((other) => other.profile)];
  const judged = fair.map((each) =>
    judgeAttribution(each, context.sentence, withoutRival(each, near, shelf), lexicon, false),
  );
  const [first] = judged;
  const wrong = first != null && judged.every((each) => each !== null);
  const again = first?.code === 'attribution-lost' && context.repeated !== null;
  if (wrong && !again && !isPresupposed(profile, context, near, shelf)) {
    const key = `${first.code} ${speakersOf(profile)}`;
    const told = first.code === 'wrong-speaker' && tellsAnother(first.by, context);
    const found = told ? ({ code: 'attribution-lost' } as const) : first;
    const meant = found.code === 'attribution-lost' ? factToldOf(profile, context, shelf) : profile;
    if (!attributed.has(key)) faults.push(attributionFault(found, meant, statementSpan(context)));
    attributed.add(key);
  }
  return { ...spanOf(span), type: 'figure', fact: profile.fact.id, faults };
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
