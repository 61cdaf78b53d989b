import type { Fact } from '../../../model/fact.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';
import type { NamedText } from './counted-agents.ts';

/** Where a claim states its figure, in UTF-16 units; null where it has none or says it otherwise. */
export function statedIn({ claim, figure }: Fact): Span | null {
  if (figure === null) return null;
  const start = claim.toLowerCase().indexOf(figure.stated.toLowerCase());
  return start < 0 ? null : { start, end: start + figure.stated.length };
}

/** A sentence with its names, by their places in it and not in the draft. */
export function namedTextOf({ text, mentions, start }: DraftSentence): NamedText {
  return { text, names: mentions.map((name) => moved(name, -start)) };
}

/** The same, so many UTF-16 units further on. */
export function moved<Item extends Span>(item: Item, by: number): Item {
  return { ...item, start: item.start + by, end: item.end + by };
}
