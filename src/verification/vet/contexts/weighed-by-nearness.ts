import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Weights of what stands farther away. */
const NEARNESS = { sentence: 0.7, before: 0.4, heading: 0.25 } as const;

/**
 * What stands around a figure, by how near: 1 in its zone of the sentence, less in the rest of it (0.7), in the sentences before it of the
 * same paragraph (0.4) and of earlier ones (0.25).
 */
export function weighedByNearness<Key>(
  items: readonly { readonly key: Key; readonly at: Span }[],
  zone: Span,
  before: readonly { readonly paragraph: number; readonly keys: readonly Key[] }[],
  sentence: DraftSentence,
): ReadonlyMap<Key, number> {
  const weights = new Map<Key, number>();
  const add = (key: Key, weight: number): void => {
    if ((weights.get(key) ?? 0) < weight) weights.set(key, weight);
  };
  for (const { key, at } of items) add(key, overlap(at, zone) ? 1 : NEARNESS.sentence);
  for (const { paragraph, keys } of before)
    for (const key of keys) add(key, paragraph === sentence.paragraph ? NEARNESS.before : NEARNESS.heading);
  return weights;
}
