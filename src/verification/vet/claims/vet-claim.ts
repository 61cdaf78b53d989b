import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, speakersOf, timeOf } from '../findings/mends.ts';
import type { Fault, Statement } from '../findings/statement.ts';
import { statusFault } from '../findings/status-fault.ts';
import { antonymFault } from '../opposites/antonyms.ts';
import { contraryFault } from '../opposites/contrary-words.ts';
import { severityFault } from '../opposites/severity-faults.ts';
import { foreignOwner } from '../parties/foreign-owners.ts';
import { isOfUsed } from '../parties/used-names.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { attributionFault } from '../speakers/attribution-fault.ts';
import { type AttributionFault, isDenied, judgeAttribution } from '../speakers/judge-attribution.ts';
import { sinceFault } from '../times/since-times.ts';
import { overlap, type Span, spanOf } from '../words/span.ts';
import { isQuestion } from './asked-claims.ts';
import { claimContradiction } from './claim-contradictions.ts';
import { claimParts } from './claim-parts.ts';
import { type ClaimLink, claimLinks } from './link-claims.ts';
import { MADE_IN_FULL, OWN_WORDS } from './made-in-full.ts';
import { isMisdated } from './misdated-claim.ts';
import { fractionFault } from './told-fractions.ts';

/**
 * Vets the claims a sentence makes beside its figures and quotations (`used`): one, or one in each of the parts that a semicolon, dash or colon
 * divides. `before` are the sentences before it, `near` those beside it.
 */
export function vetClaims(
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  near: readonly DraftSentence[],
  used: Set<FactProfile>,
  attributed: Set<string>,
  shelf: FactShelf,
): readonly Statement[] {
  const parts = claimParts(sentence);
  const vetted = (part: Span): Statement | null => {
    // Beside a figure or quotation that was told apart, only a claim made in full is another statement.
    const needed = used.size > 0 ? MADE_IN_FULL : 0;
    const links = claimLinks(sentence, part, before, shelf).filter(
      // A fact with a figure is told by its figure, where there are figures.
      ({ profile, coverage, swapped }) =>
        (swapped !== null
          ? !isOfUsed(swapped, used, sentence) && isInOnePart(swapped, profile, sentence)
          : coverage >= needed && !sameMatter(profile, used)) &&
        !used.has(profile) &&
        (profile.unit === null || sentence.figures.length === 0),
    );
    const [best] = links;
    if (best === undefined) return null;
    const opposite = best.swapped === null ? claimContradiction(best.profile, sentence, part, shelf) : null;
    if (opposite === 'apart') return null;
    const faults =
      opposite === null ? claimFaults(best, links, sentence, part, near, attributed, shelf) : [opposite];
    return { ...spanOf(part), type: 'claim', fact: best.profile.fact.id, faults };
  };
  const told = parts.length > 1 ? parts.map(vetted).filter((each) => each !== null) : [];
  if (told.length > 0) return told;
  const whole = vetted(sentence);
  return whole === null ? [] : [whole];
}

/** Whether a name stands on that side of a semicolon which has most of what a sentence has of a claim: not in "… militias; the US … the groups it backs". */
function isInOnePart(
  name: Span,
  { claimWords }: FactProfile,
  { words, text, start }: DraftSentence,
): boolean {
  const from = start + text.lastIndexOf(';', name.start - start) + 1;
  const next = text.indexOf(';', name.end - start);
  const part = { start: from, end: next < 0 ? start + text.length : start + next };
  const told = words.filter(({ concept }) => claimWords.has(concept));
  const count = (some: typeof told): number => new Set(some.map(({ concept }) => concept)).size;
  return !text.includes(';') || count(told.filter((word) => overlap(word, part))) * 2 > count(told);
}

function claimFaults(
  best: ClaimLink,
  links: readonly ClaimLink[],
  sentence: DraftSentence,
  part: Span,
  near: readonly DraftSentence[],
  attributed: Set<string>,
  shelf: FactShelf,
): readonly Fault[] {
  const { lexicon } = shelf;
  const meant = links.find((link) => link.swapped !== null && isFullest(link, links, sentence));
  const { profile, swapped } = meant ?? best;
  if (swapped !== null) {
    if (meant === undefined && links.some((link) => link.swapped === null)) return [];
    const { expected, text: found, place } = swapped;
    const message = `The source says this of ${expected}, not of ${found}.`;
    return [fault(place ? 'wrong-place' : 'wrong-party', swapped, profile, { expected, found, message })];
  }
  const faults: Fault[] = [];
  const misdated = links.find((link) => isMisdated(link, links, sentence));
  if (misdated?.time != null) {
    const right = timeOf(misdated.profile.fact);
    const { time } = misdated;
    const length =
      'kind' in time && time.kind === 'length'
        ? misdated.profile.relativeTimes.find(({ kind }) => kind === 'length')
        : undefined;
    const expected = length?.text ?? right?.time ?? '';
    const found = misdated.time.text;
    const told = length === undefined ? right?.told : `the source has "${length.text}"`;
    const message = `"${found}" is not when this was: ${told}.`;
    faults.push(fault('wrong-date', misdated.time, misdated.profile, { expected, found, message }));
  }
  const foreign = links.every((link) => foreignOwner(link.profile, sentence, part, shelf) !== null)
    ? foreignOwner(profile, sentence, part, shelf)
    : null;
  if (foreign !== null) faults.push(foreign);
  const contrary =
    contraryFault(profile, sentence, part) ??
    severityFault(profile, sentence, part, shelf) ??
    antonymFault(profile, sentence, part, shelf);
  if (contrary !== null) faults.push(contrary);
  const fraction = fractionFault(profile, sentence, part);
  if (fraction !== null) faults.push(fraction);
  const since = links.length === 1 ? sinceFault(profile, sentence, sentence) : null;
  if (since !== null && misdated === undefined) faults.push(since);
  const status = isDenied(profile, sentence) ? null : statusFault(profile, sentence);
  if (status !== null && links.every((link) => link.profile.fact.status.is !== 'current'))
    faults.push(status);
  else faults.push(...statusBeside(links, sentence));
  const judged = links.map((link) => judgeAttribution(link.profile, sentence, near, lexicon, false));
  const position = judged.every((each) => each !== null)
    ? 0
    : judged.findIndex((each, index) => each !== null && isToldBeside(links, index, judged, sentence));
  const [first, told] = [judged[position], links[position]];
  // Who only asks needs no source yet.
  const asks = first?.code === 'attribution-lost' && isQuestion(sentence, part);
  if (first != null && told !== undefined && !asks) {
    const key = `${first.code} ${speakersOf(told.profile)}`;
    if (!attributed.has(key)) faults.push(attributionFault(first, told.profile, part));
    attributed.add(key);
  }
  return faults;
}

/** Whether a sentence makes a claim of many words in full, of which those that it makes beside it have few. */
function isFullest(link: ClaimLink, links: readonly ClaimLink[], { words }: DraftSentence): boolean {
  if (link.coverage < MADE_IN_FULL) return false;
  const fair = links.filter(({ swapped }) => swapped === null);
  const own = [...link.profile.claimWords].filter(
    (word) =>
      words.some(({ concept }) => concept === word) &&
      !fair.some(({ profile }) => profile.claimWords.has(word)),
  );
  return fair.length > 0 && own.length > OWN_WORDS;
}

/** A fact not to be used any more whose claim the sentence makes in full beside another: "Gas shells were fired at …, where the ceasefire dates from 1994". */
function statusBeside(links: readonly ClaimLink[], sentence: DraftSentence): readonly Fault[] {
  return links.flatMap((link): readonly Fault[] => {
    const fair = links.filter((other) => other !== link && other.profile.fact.status.is === 'current');
    if (link.profile.fact.status.is === 'current' || fair.length === 0 || isDenied(link.profile, sentence))
      return [];
    if (!hasOwnWords(link, fair, sentence)) return [];
    const status = statusFault(link.profile, sentence);
    return status === null ? [] : [status];
  });
}

/** Whether the sentence makes this claim in full beside others that need no attribution: "the militias resumed …, in retaliation for …". */
function isToldBeside(
  links: readonly ClaimLink[],
  position: number,
  judged: readonly (AttributionFault | null)[],
  sentence: DraftSentence,
): boolean {
  const link = links[position];
  const fair = links.filter((_, index) => judged[index] === null);
  return link !== undefined && hasOwnWords(link, fair, sentence);
}

/** Whether a sentence makes a claim in full, with words that the others have not. */
function hasOwnWords(link: ClaimLink, fair: readonly ClaimLink[], { words }: DraftSentence): boolean {
  if (link.coverage < MADE_IN_FULL) return false;
  const own = [...link.profile.claimWords].filter(
    (word) => !fair.some(({ profile }) => profile.claimWords.has(word)),
  );
  return own.length >= OWN_WORDS && own.every((word) => words.some(({ concept }) => concept === word));
}

/**
 * Whether a fact, or one from the same paragraph, already stands for this sentence: not where the sentence has words of the claim that none
 * of those have, "left Port Salin despite a storm warning, with fewer than 100 life jackets on board".
 */
function sameMatter(profile: FactProfile, used: ReadonlySet<FactProfile>): boolean {
  if (used.has(profile)) return true;
  const own = [...profile.claimWords].filter(
    (word) => ![...used].some(({ claimWords }) => claimWords.has(word)),
  );
  if (profile.unit === null && own.length > OWN_WORDS) return false;
  for (const { fact } of used) {
    const shared =
      fact.at.source === profile.fact.at.source &&
      fact.at.paragraphs.some((paragraph) => profile.fact.at.paragraphs.includes(paragraph));
    if (shared) return true;
  }
  return false;
}
