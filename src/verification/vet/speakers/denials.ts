import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';
import { standingOf } from './speaker-standing.ts';

/** What is denied follows these: "denied that", "denied having", "rejected reports that". */
const DENIES =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing))(?=\s+(?:that|having|any|\p{Ll}+ing|(?:the\s+)?(?:claims?|reports?|allegations?|suggestions?|accusations?|assertions?)\s+(?:that|of)|it\s+(?:had|has|was|would)|(?:(?:at least|some|about|more than)\s+)?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s[^,;:.]{0,60}?(?:were|was|are|had|have|has))(?!\p{L}))/giu;

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
  const own = attributions.filter((each) => standingOf(each, profile, lexicon) === 'same');
  for (const match of text.matchAll(DENIES)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (span.end > at.start || UNDONE.test(text.slice(0, match.index))) continue;
    if (ENDED.test(text.slice(span.end - start, at.start - start))) continue;
    const by = own.find((each) => overlap(each, span));
    if (by === undefined && !isSubject(profile, span, sentence)) {
      // "Osmara denied Keld's claim that …": whose claim it is, is said.
      if (own.length > 0) continue;
      return 'apart';
    }
    return opposite(profile, span, sentence);
  }
  return null;
}

/** "Kataib Hezbollah rejected reports that": whose claim it is stands right before the verb. */
function isSubject(
  { speakers }: FactProfile,
  { start }: Span,
  { text, start: from, mentions }: DraftSentence,
): boolean {
  return mentions.some(
    (name) =>
      name.end <= start &&
      /^\s+(?:(?:has|have|had|also|later|then|again)\s+)*$/iu.test(
        text.slice(name.end - from, start - from),
      ) &&
      speakers.some(({ entity }) => entity !== null && name.entities.includes(entity)),
  );
}

function opposite(profile: FactProfile, span: Span, { text, start }: DraftSentence): Fault {
  const { claim } = profile.fact;
  const found = text.slice(span.start - start, span.end - start);
  const message = `The source says the opposite: "${claim}"`;
  return fault('unsupported', span, profile, { expected: claim, found, message });
}
