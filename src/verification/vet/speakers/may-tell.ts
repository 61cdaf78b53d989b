import type { Attribution } from '../attributions/attributions.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** Whether who speaks in a sentence, or who would, may have said what the one beside it tells. */
export function mayTell(each: DraftSentence, sentence: DraftSentence): boolean {
  return (
    (each.start < sentence.start && !turns(sentence)) ||
    each.attributions.length === 0 ||
    each.attributions.some((by) => looksBack(by, each))
  );
}

/**
 * Whether the speaker of a later sentence may have said what stands before it, too: who begins it, or ends one that begins by pointing back; not who
 * is given within it.
 */
function looksBack({ start, end, speaker }: Attribution, { text, start: from }: DraftSentence): boolean {
  const before = text.slice(0, Math.min(start, speaker.start) - from);
  const after = text.slice(Math.max(end, speaker.end) - from);
  return (
    /^\W*(?:(?:but|and|so|then|that|this|it|all|is|was|comes?|at least)\s+)*$/iu.test(before) ||
    (/^[^\p{L}\p{N}]*$/u.test(after) && POINTING_BACK.test(text))
  );
}

const POINTING_BACK =
  /^\W*(?:they|it|he|she|the|that|those|these|this|all|both|his|her|its|their|another|others?)(?!\p{L})/iu;

/** "In the later strike", "separately": a sentence that turns to something else than the one before it, whose speaker need not have told it. */
const TURNING =
  /^\W*(?:(?:and|but)\s+)?(?:separately|elsewhere|in (?:a|an|the) (?:separate|later|earlier|second|third|other|next|following|previous|subsequent|different) (?:\p{L}+\s+)?(?:strikes?|attacks?|raids?|incidents?|blasts?|explosions?|cases?|clash(?:es)?|operations?|developments?|statements?))(?!\p{L})/iu;

function turns({ text }: DraftSentence): boolean {
  return TURNING.test(text);
}
