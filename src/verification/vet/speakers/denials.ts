import type { FactProfile } from '../fact-profile.ts';
import { fault } from '../mends.ts';
import type { EntityLexicon } from '../reading/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../reading/span.ts';
import type { Fault } from '../reading/statement.ts';
import { standingOf } from './speaker-standing.ts';

/** What is denied follows these: "denied that", "denied having", "rejected reports that". */
const DENIES =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing))(?=\s+(?:that|having|any|\p{Ll}+ing|(?:the\s+)?(?:claims?|reports?|allegations?|suggestions?|accusations?|assertions?)\s+(?:that|of)|it\s+(?:had|has|was|would))(?!\p{L}))/giu;

/** Whoever does not deny something lets it stand; a clause of its own says nothing about what follows. */
const UNDONE =
  /(?<!\p{L})(?:not|\p{L}+n['’]t|never|cannot|nobody|no one|neither|nor|which|who|what|that)\s+(?:\p{L}+ly\s+)?$/iu;

/** What ends that which is denied. */
const ENDED = /[;:—–]|,\s+(?:but|and|though|although|while|saying|adding)(?!\p{L})/iu;

/**
 * Who denies what a sentence tells at a place: a `fault` where the source has them claim it, `apart` where it is somebody else, whose denial
 * makes no claim; null where nobody denies it.
 */
export function denialOf(
  profile: FactProfile,
  sentence: DraftSentence,
  at: Span,
  lexicon: EntityLexicon,
): Fault | 'apart' | null {
  const { text, start, attributions, quotations } = sentence;
  if (quotations.length > 0) return null;
  for (const match of text.matchAll(DENIES)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (span.end > at.start || UNDONE.test(text.slice(0, match.index))) continue;
    if (ENDED.test(text.slice(span.end - start, at.start - start))) continue;
    const own = attributions.filter((each) => standingOf(each, profile, lexicon) === 'same');
    const by = own.find((each) => overlap(each, span));
    if (by === undefined) {
      // "Osmara denied Keld's claim that …": whose claim it is, is said.
      if (own.length > 0) continue;
      return 'apart';
    }
    const { claim } = profile.fact;
    return fault('unsupported', span, profile, {
      expected: claim,
      found: match[0],
      message: `The source says the opposite: "${claim}"`,
    });
  }
  return null;
}
