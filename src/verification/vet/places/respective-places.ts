import type { FigureMention } from '../../../language/figures.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

const RESPECTIVELY = /(?<!\p{L})respectively(?!\p{L})/iu;

const LIES_IN = /(?<!\p{L})(?:in|at|near)\s+(?:the\s+)?$/iu;

const GOES_ON = /^(?:,\s*|,?\s+and\s+)(?:in\s+|at\s+|near\s+)?(?:the\s+)?$/iu;

/**
 * The place that goes with a figure by its position among the others: 900 with Syria in "2,500 and 900 troops in Iraq and Syria, respectively".
 * Null where the sentence does not say so, or does not have as many places as figures.
 */
export function respectivePlace(
  { text, start, mentions, figures }: Pick<DraftSentence, 'text' | 'start' | 'mentions' | 'figures'>,
  figure: FigureMention,
): EntityMention | null {
  if (figures.length < 2 || !RESPECTIVELY.test(text)) return null;
  const places: EntityMention[] = [];
  for (const mention of mentions) {
    const last = places.at(-1);
    const goesOn = last !== undefined && GOES_ON.test(text.slice(last.end - start, mention.start - start));
    if (goesOn || LIES_IN.test(text.slice(0, mention.start - start))) places.push(mention);
  }
  return places.length === figures.length ? (places[figures.indexOf(figure)] ?? null) : null;
}
