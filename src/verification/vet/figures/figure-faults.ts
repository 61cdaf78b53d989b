import type { FigureMention } from '../../../language/figures.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault, figureOf } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import { statusFault } from '../findings/status-fault.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { stateOf } from '../words/counted-classes.ts';
import { overlap, type Span } from '../words/span.ts';
import type { FigureDecision } from './decide-figure.ts';
import type { FigureLink } from './figure-link.ts';
import { judgeFigure } from './judge-figure.ts';
import { misdatedFault, numericFault } from './number-faults.ts';

/** Longest stretch marked as one, in UTF-16 units. */
const CLOSE_BY = 80;

/** The faults of one figure, those of its attribution left out. */
export function figureFaults(
  decision: FigureDecision,
  context: FigureContext,
  lexicon: EntityLexicon,
): readonly Fault[] {
  switch (decision.type) {
    case 'none':
      return [];
    case 'unsupported':
      return [unsupported(context)];
    case 'whole':
      return [wholeFault(decision.profile, decision.whole, context)];
    case 'sum':
      return [sumFault(decision.of, context)];
    case 'misplaced':
      return [
        misplacedFault(decision.link, decision.what, context, lexicon),
        ...rehedged(decision.link, decision.what, context),
        ...besides(decision.link, decision.what, context, lexicon),
      ];
    case 'linked':
      return linkedFaults(decision.link, decision.others, context);
    default:
      return decision satisfies never;
  }
}

/** "About 62 contractors" for at least 62 personnel: the hedge is another, too. */
function rehedged(
  link: FigureLink,
  what: 'unit' | 'place' | 'party',
  context: FigureContext,
): readonly Fault[] {
  const { verdict } = link.judgement;
  // "17 billion euros" for around $17 billion.
  const recorded = link.profile.fact.figure;
  if (what === 'unit' && link.conflicts.has('currency') && recorded !== null) {
    const judgement = judgeFigure({ ...context.mention.figure, currency: recorded.currency }, recorded);
    const lost = judgement.verdict === 'hedge-lost' ? numericFault({ ...link, judgement }, context) : null;
    return lost === null ? [] : [lost];
  }
  if (verdict === 'hedge-lost' && what !== 'unit') {
    const lost = numericFault(link, context);
    return lost === null ? [] : [lost];
  }
  const changed = verdict === 'hedge-changed' && link.profile.fact.figure?.relation !== 'exact';
  const numeric =
    changed && what === 'unit' && link.conflicts.has('noun') ? numericFault(link, context) : null;
  return numeric === null ? [] : [numeric];
}

/** What else is wrong of a figure in another place: the weekday ("died in Millbrook on Saturday"), or whose it is. */
function besides(
  link: FigureLink,
  what: 'unit' | 'place' | 'party',
  context: FigureContext,
  lexicon: EntityLexicon,
): readonly Fault[] {
  const { time, profile, judgement, sameNoun, conflicts } = link;
  if (what !== 'place' || !judgement.same || !sameNoun) return [];
  const faults: Fault[] = [];
  if (time?.kind === 'weekday') faults.push(misdatedFault(profile, time));
  const whose = conflicts.get('party') ?? null;
  const where = conflicts.get('place') ?? null;
  if (whose !== null && where !== null && !overlap(whose, where))
    faults.push(misplacedFault(link, 'party', context, lexicon));
  return faults;
}

function printed({ mention, noun }: FigureContext): string {
  return noun === null ? mention.text : `${mention.text} ${noun}`.replace(/\s+/g, ' ');
}

function unsupported(context: FigureContext): Fault {
  return fault('unsupported', context.mention, null, {
    expected: null,
    found: printed(context),
    message: `No fact covers "${printed(context)}": give its source, or leave it out.`,
  });
}

function wholeFault(profile: FactProfile, { text, noun }: FigureMention, { mention }: FigureContext): Fault {
  const expected = noun === null ? text : `${text} ${noun}`;
  return fault('wrong-figure', mention, profile, {
    expected,
    found: mention.text,
    message: `"${mention.text}" should be "${text}": the source has "${profile.fact.claim}"`,
  });
}

function sumFault(addends: readonly FactProfile[], context: FigureContext): Fault {
  const parts = addends.map(({ fact }) => fact.figure?.stated ?? '').join(' + ');
  return fault('sum-of-overlapping', context.mention, addends[0] ?? null, {
    expected: parts,
    found: context.mention.text,
    message: `"${context.mention.text}" adds up ${addends.map(({ fact }) => `"${figureOf(fact)}"`).join(' and ')}, which may overlap: give them one by one.`,
  });
}

function linkedFaults(
  link: FigureLink,
  others: readonly FigureLink[],
  context: FigureContext,
): readonly Fault[] {
  const faults: Fault[] = [];
  const numeric = numericFault(link, context);
  if (numeric !== null) faults.push(numeric);
  if (link.time !== null && !others.some(({ dated }) => dated))
    faults.push(misdatedFault(link.profile, link.time));
  const status = statusFault(link.profile, context.mention);
  if (status !== null) faults.push(status);
  return faults;
}

function misplacedFault(
  link: FigureLink,
  what: 'unit' | 'place' | 'party',
  context: FigureContext,
  lexicon: EntityLexicon,
): Fault {
  switch (what) {
    case 'unit':
      return unitFault(link, context);
    case 'place':
      return placeFault(link, context, lexicon);
    case 'party':
      return partyFault(link, context, lexicon);
    default:
      return what satisfies never;
  }
}

/** The number of something else: with what happened to it, where that is the difference. */
function unitFault({ profile, conflicts }: FigureLink, context: FigureContext): Fault {
  const expected = figureOf(profile.fact);
  const found = printed(context);
  const span = conflicts.has('state')
    ? joined(context, stateSpan(context))
    : withNoun(context, context.mention);
  const message = `"${found}" counts something else: the source has ${expected}.`;
  return fault('wrong-unit', span, profile, { expected, found, message });
}

/** The number of another place: the source's figure stands for its place where that is not recorded. */
function placeFault(
  { profile, conflicts }: FigureLink,
  context: FigureContext,
  lexicon: EntityLexicon,
): Fault {
  const figure = figureOf(profile.fact);
  const places = profile.places.map((place) => lexicon.entity(place).name).join(' and ');
  const culprit = conflicts.get('place') ?? conflicts.get('narrower') ?? context.locations[0] ?? null;
  const found = culprit?.text ?? context.mention.text;
  const inPlaces = places === '' ? '' : `, in ${places}`;
  const message = `"${context.mention.text}" is not the figure for ${found}: the source gives ${figure}${inPlaces}.`;
  const expected = places === '' ? figure : places;
  return fault('wrong-place', joined(context, culprit), profile, { expected, found, message });
}

/** Somebody else's number, or one that somebody else is said to have counted. */
function partyFault(
  { profile, conflicts }: FigureLink,
  context: FigureContext,
  lexicon: EntityLexicon,
): Fault {
  const figure = figureOf(profile.fact);
  const culprit = conflicts.get('party') ?? null;
  const found = culprit?.text ?? context.mention.text;
  const names = profile.fact.about.map((id) => nameOf(id, lexicon)).join(', ');
  const about = names === '' ? '' : `, about ${names}`;
  const message = `"${context.mention.text}" is not said of ${found}: the source has ${figure}${about}.`;
  const code = culprit !== null && tellsCount(culprit, profile, context) ? 'wrong-speaker' : 'wrong-party';
  const expected = names === '' ? figure : names;
  return fault(code, withNoun(context, joined(context, culprit)), profile, { expected, found, message });
}

/** The name of an entity of the base; what a fact is about may be none, and is called as it is written there. */
function nameOf(id: string, lexicon: EntityLexicon): string {
  const entity = lexicon.base.entityOrdinal(id);
  return entity === null ? id : lexicon.entity(entity).name;
}

/** Whether the wrong party only counted: "the United Nations recorded 210 violations", which the Frontier Monitor says it did. */
function tellsCount({ end }: Span, { speakers }: FactProfile, { sentence }: FigureContext): boolean {
  const after = sentence.text.slice(end - sentence.start);
  return (
    speakers.some(({ entity }) => entity !== null) &&
    /^\s+(?:(?:has|have|had|itself)\s+)*(?:record|count|regist|measur|tall|estimat|f[io]und|document|logg)\p{Ll}*(?!\p{L})/iu.test(
      after,
    )
  );
}

/** The word that says what happened to the counted: "killed" of "62 US personnel were killed". */
function stateSpan({ mention, sentence, state, zone }: FigureContext): Span | null {
  const names = ({ start, end }: Span): boolean =>
    sentence.text
      .slice(start - sentence.start, end - sentence.start)
      .split(/\s+/)
      .some((each) => stateOf(each) === state);
  const words = sentence.words.filter((word) => overlap(word, zone) && names(word));
  return state === null ? null : (words.find(({ start }) => start >= mention.end) ?? words.at(-1) ?? null);
}

/** "40 Osmaran soldiers", not "40 Osmaran". */
function withNoun({ mention, sentence, noun }: FigureContext, span: Span): Span {
  const at = noun === null ? -1 : sentence.text.indexOf(noun, mention.end - sentence.start);
  const end = noun === null || at < 0 ? 0 : sentence.start + at + noun.length;
  return span.start === mention.start && span.end < end && end - span.start <= CLOSE_BY
    ? { start: span.start, end }
    : span;
}

/** The figure with the words that are wrong beside it, when they stand close by: "900 troops in Iraq". */
function joined({ mention }: FigureContext, other: Span | null): Span {
  if (other === null) return mention;
  const start = Math.min(mention.start, other.start);
  const end = Math.max(mention.end, other.end);
  return end - start <= CLOSE_BY ? { start, end } : mention;
}
