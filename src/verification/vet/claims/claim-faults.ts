import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, timeOf } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import { statusFault } from '../findings/status-fault.ts';
import type { VettedSoFar } from '../findings/vetted-so-far.ts';
import { antonymFault } from '../opposites/antonyms.ts';
import { contraryFault } from '../opposites/contrary-words.ts';
import { severityFault } from '../opposites/severity-faults.ts';
import type { Swap } from '../parties/claim-swaps.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { type AttributionFault, attributionFault } from '../speakers/attribution-fault.ts';
import { isDenied, judgeAttribution } from '../speakers/judge-attribution.ts';
import { sinceFault } from '../times/since-times.ts';
import type { Span } from '../words/span.ts';
import { isQuestion } from './asked-claims.ts';
import type { ClaimLink } from './link-claims.ts';
import { MADE_IN_FULL, OWN_WORDS } from './made-in-full.ts';
import { isMisdated } from './misdated-claim.ts';
import { fractionFault } from './told-fractions.ts';

/** A part of a sentence of a draft. */
interface Part {
  readonly sentence: DraftSentence;
  readonly part: Span;
}

/** What is wrong with a part of a sentence that makes the claims of some facts, the best covered first. */
export function claimFaults(
  links: readonly ClaimLink[],
  told: Part,
  soFar: VettedSoFar,
  shelf: FactShelf,
): readonly Fault[] {
  const { sentence, part } = told;
  const [best] = links;
  if (best === undefined) return [];
  const { profile, swapped } = best;
  if (swapped !== null) {
    const excused = links.some((link) => link.swapped === null);
    return excused ? [] : [swapFault(swapped, profile)];
  }
  const misdated = links.find((link) => isMisdated(link, links, sentence));
  return [
    misdated === undefined ? null : dateFault(misdated),
    contraryFault(profile, sentence, part) ??
      severityFault(profile, sentence, part, shelf) ??
      antonymFault(profile, sentence, part, shelf),
    fractionFault(profile, sentence, part),
    misdated === undefined && links.length === 1 ? sinceFault(profile, sentence, sentence) : null,
    ...statusFaults(profile, links, sentence),
    speakerFault(links, told, soFar, shelf),
  ].filter((each) => each !== null);
}

function swapFault(swapped: Swap, profile: FactProfile): Fault {
  const { expected, text: found, place } = swapped;
  const message = `The source says this of ${expected}, not of ${found}.`;
  return fault(place ? 'wrong-place' : 'wrong-party', swapped, profile, { expected, found, message });
}

/** The fault of a time that cannot be the fact's; of a length of time, the one that the fact tells. */
function dateFault({ profile, time }: ClaimLink): Fault | null {
  if (time === null) return null;
  const right = timeOf(profile.fact);
  const length =
    'kind' in time && time.kind === 'length'
      ? profile.relativeTimes.find(({ kind }) => kind === 'length')
      : undefined;
  const expected = length?.text ?? right?.time ?? '';
  const told = length === undefined ? right?.told : `the source has "${length.text}"`;
  const message = `"${time.text}" is not when this was: ${told}.`;
  return fault('wrong-date', time, profile, { expected, found: time.text, message });
}

/** Facts not to be used any more: the one that is meant, where no current one may be, or those told in full beside a current one. */
function statusFaults(
  profile: FactProfile,
  links: readonly ClaimLink[],
  sentence: DraftSentence,
): readonly Fault[] {
  const status = isDenied(profile, sentence) ? null : statusFault(profile, sentence);
  return status !== null && links.every((link) => link.profile.fact.status.is !== 'current')
    ? [status]
    : statusBeside(links, sentence);
}

/** What is wrong with who says it: of the best claim where all are attributed wrongly, else of one that the sentence makes in full beside them. */
function speakerFault(
  links: readonly ClaimLink[],
  { sentence, part }: Part,
  { near, missed }: VettedSoFar,
  { lexicon }: FactShelf,
): Fault | null {
  const judged = links.map(({ profile }) => judgeAttribution(profile, sentence, near, lexicon, false));
  const position = judged.every((each) => each !== null)
    ? 0
    : judged.findIndex((each, index) => each !== null && isToldBeside(links, index, judged, sentence));
  const [first, told] = [judged[position], links[position]];
  if (first == null || told === undefined) return null;
  // Who only asks needs no source yet.
  if (first.code === 'attribution-lost' && isQuestion(sentence, part)) return null;
  if (!missed.isFirst(first.code, told.profile)) return null;
  return attributionFault(first, told.profile, part);
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
