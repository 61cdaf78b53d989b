import type { FigureMention } from '../../../language/figures.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

const RESPECTIVELY =
  /(?<!\p{L})(?:respectively|in (?:that|this|the same) (?:order|sequence)|in order)(?=\W*(?:$|[,;:)–—-]))/iu;

/** Between two figures that stand side by side: "2,500 and 900 troops", "2,500 / 900". */
const SIDE_BY_SIDE =
  /^(?:,\s*|\s?\/\s?|,?\s+and\s+)(?:(?:about|some|around|at least|nearly|roughly|more than|up to)\s+)?$/iu;

const LIES_IN = /(?<!\p{L})(?:in|at|near|from|to|for)\s+(?:the\s+)?$/iu;

const GOES_ON = /^(?:,\s*|\s?\/\s?|,?\s+and\s+)(?:(?:in|at|near|from|to|for)\s+)?(?:the\s+)?$/iu;

/**
 * The place that goes with a figure by its position among the others: 900 with Syria in "2,500 and 900 troops in Iraq and Syria, respectively".
 * Null where the sentence does not say so, nor has its figures side by side before the places, or does not have as many places as figures.
 */
export function respectivePlace(
  { text, start, mentions, figures }: Pick<DraftSentence, 'text' | 'start' | 'mentions' | 'figures'>,
  figure: FigureMention,
): EntityMention | null {
  if (figures.length < 2 || !(RESPECTIVELY.test(text) || areSideBySide(figures, text, start))) return null;
  const places: EntityMention[] = [];
  for (const mention of mentions) {
    const last = places.at(-1);
    const goesOn = last !== undefined && GOES_ON.test(text.slice(last.end - start, mention.start - start));
    if (goesOn || LIES_IN.test(text.slice(0, mention.start - start))) places.push(mention);
  }
  return places.length === figures.length ? (places[figures.indexOf(figure)] ?? null) : null;
}

function areSideBySide(figures: readonly FigureMention[], text: string, offset: number): boolean {
  return figures.every(({ start }, position) => {
    const before = figures[position - 1];
    return before === undefined || SIDE_BY_SIDE.test(text.slice(before.end - offset, start - offset));
  });
}
