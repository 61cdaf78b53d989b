import { NAME_PARTICLES } from '../../../language/folding.ts';
import { findTimes } from '../../../language/times.ts';
import type { Fact } from '../../../model/fact.ts';
import { findAttributions } from '../attributions/attributions.ts';
import { SAYS } from '../attributions/speech-verbs.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { Concepts, ConceptWord } from '../words/concepts.ts';
import { overlap, type Span } from '../words/span.ts';

/** How somebody spoke is no part of what they said. */
const MANNER =
  /\b(?:on (?:the )?condition of anonymity|speaking anonymously|anonymously|in a statement|a statement|according to)\b/gi;

/** Verbs that only say that somebody said something. */
const SAYING = new RegExp(
  `^(?:(?:has |have |had )?(?:${SAYS}|claimed|claims|according to|noted|put|puts|called|spoke|described|accus(?:es?|ed|ing)|alleg(?:es?|ed|ing)|suspect(?:s|ed)?|believ(?:es?|ed))|.{0,40}\\s(?:by|from|of))$`,
  'i',
);

/** Who tells a claim, that and how they do, and when it was: no part of what is told. To demand or to warn is part of it; to say is not. */
export function tellingIn(
  { claim, saidBy }: Fact,
  mentions: readonly EntityMention[],
  lexicon: EntityLexicon,
): readonly Span[] {
  const whole = { start: 0, end: claim.length };
  const attributions = saidBy.length === 0 ? [] : findAttributions(claim, whole, mentions, lexicon);
  return [
    ...attributions.flatMap(({ start, end, speaker }) =>
      SAYING.test(claim.slice(start, end)) ? [{ start, end }, speaker] : [speaker],
    ),
    ...[...claim.matchAll(MANNER)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
    ...findTimes(claim),
  ];
}

/** Whether a stretch has to do with one of some others. */
export function isAmong(at: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => overlap(at, span));
}

/** Words that put a claim together without telling anything: "include some from", "also spelled", "as well as". */
const LIGHT = /^(?:includ(?:e|es|ed|ing)|spelled|spelt|well|stated|named|various)$/;

/** The words of a claim that tell something: no names, and nothing of its telling. */
export function claimWords(
  claim: string,
  mentions: readonly EntityMention[],
  telling: readonly Span[],
  concepts: Concepts,
): readonly ConceptWord[] {
  const names = mentions.filter(({ text }) => /\p{Lu}/u.test(text));
  return concepts
    .read(claim)
    .filter(
      (word) =>
        !isAmong(word, telling) &&
        !isAmong(word, names) &&
        !NAME_PARTICLES.has(word.term) &&
        !LIGHT.test(word.term),
    );
}
