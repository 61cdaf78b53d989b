import type { FactProfile } from '../facts/fact-profile.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** What leads to a question that is not put: "it is unclear who", "nobody knows whether". A relative clause stands behind a name. */
const ASKED =
  /(?:^\W*|(?<!\p{L})(?:know[ns]?|knew|knowing|ask(?:s|ed|ing)?|tell|say|unclear|clear|decide[sd]?|determin(?:e|es|ed|ing)|establish(?:es|ed|ing)?|investigat(?:e|es|ed|ing)|wonder(?:s|ed|ing)?|dispute[sd]?|questions?|of|on|over|about|as to|sure|certain)\s+)(?:who|whether|which side|how|why|if)\s/giu;

/** Whether a part of a sentence only asks what a claim says: "who fired first is in dispute". */
export function isAsked(
  { claimWords }: FactProfile,
  { text, start, words }: DraftSentence,
  part: Span,
): boolean {
  const [first] = words.filter((word) => overlap(word, part) && claimWords.has(word.concept));
  if (first === undefined) return false;
  if (/\?\W*$/.test(text)) return OPEN.test(text);
  const from = part.start - start;
  return [...text.slice(from, first.start - start).matchAll(ASKED)].some(
    ({ index, 0: asked }) => first.start - start - from - index - asked.length < CLOSE_BY,
  );
}

/** A question that leaves open what a claim says: "Who fired first?", "Did Osmara fire first?"; "why did …" does not. */
const OPEN =
  /^\W*(?:[QA]:\s*)?(?:(?:so|and|but)\s+)?(?:who|which side|whether|did|does|do|is|are|was|were|has|have|had|will|could)(?!\p{L})/iu;

/** Longest way from the word that asks to what is asked, in UTF-16 units. */
const CLOSE_BY = 40;

/** Whether a part of a sentence is a question that states no figure: "How many were hurt?" claims nothing of one's own. */
export function isQuestion({ text, start, figures }: DraftSentence, part: Span): boolean {
  const told = text.slice(part.start - start, part.end - start);
  return (
    (/\?[^\p{L}\p{N}]*$/u.test(told) ||
      (part.end < start + text.length && /\?[^\p{L}\p{N}]*$/u.test(text))) &&
    !figures.some((figure) => overlap(figure, part))
  );
}
