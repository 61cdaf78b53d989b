import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { Concepts } from '../words/concepts.ts';
import { overlap, type Span } from '../words/span.ts';

/** What gives a reason for what somebody did, up to the next break. */
const REASON =
  /(?<!\p{L})(?:(?:in|as|is|are|was|were|(?:call|calls|called) (?:it|this|that|them)) (?:\p{L}+ )?(?:retaliation|revenge|reprisals?|retribution|payback|response|answer|return) (?:for|to|against)|because(?: of)?|due to|owing to|on account of|in protest (?:at|against|over)|over|prompted by|angered by|retaliat(?:es?|ed|ing) (?:for|against)|to (?:avenge|punish|protest(?: against)?))\s+(?<why>[^.;:,()—–]{4,80})/giu;

/** A reason, with what it consists of; offsets are those of the text. */
export interface Reason extends Span {
  readonly words: readonly string[];
  readonly entities: readonly number[];
}

/** The reasons that a text gives, for whatever. */
export function reasonsIn(text: string, lexicon: EntityLexicon, concepts: Concepts): readonly Reason[] {
  return [...text.matchAll(REASON)].map((match): Reason => {
    const why = match.groups?.['why'] ?? '';
    const names = lexicon.find(why);
    return {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      words: concepts
        .read(why)
        .flatMap((word) => (names.some((name) => overlap(name, word)) ? [] : [word.concept])),
      entities: names.flatMap(({ entities }) => entities),
    };
  });
}
