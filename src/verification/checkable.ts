import { normaliseText } from '../language/normalise.ts';
import type { Fact } from '../model/fact.ts';
import type { Figure } from '../model/figure.ts';

/** Something of a fact that its paragraphs must hold to the letter. */
export interface Checkable {
  /** A `time` or `unit` is only looked at in a paragraph that was edited: see `lost-time.ts`, `lost-unit.ts`. */
  readonly kind: 'figure' | 'name' | 'quote' | 'time' | 'unit';
  /** As recorded. */
  readonly stated: string;
  /** Normalised, as it is looked for. */
  readonly wanted: string;
  /** The numbers of a figure; null for names and quotes. */
  readonly figure: Figure | null;
  /** What the figure counts, or null. */
  readonly unit: string | null;
}

/** Marks around a quotation that belong to the sentence it is quoted in, not to the quoted words. A question mark does not. */
const EDGES = /^[\s"'.,;:]+|[\s"'.,;:]+$/g;

/** What can be checked of a fact: its figure as stated, its names as printed, the fragments of its quotation. */
export function checkables(fact: Fact): readonly Checkable[] {
  const { figure, unit } = fact;
  const found: Checkable[] = [];
  if (figure !== null) {
    found.push({ kind: 'figure', stated: figure.stated, wanted: normaliseText(figure.stated), figure, unit });
  }
  for (const name of fact.names) {
    found.push({ kind: 'name', stated: name, wanted: normaliseText(name), figure: null, unit: null });
  }
  for (const fragment of fact.quote) {
    const wanted = normaliseText(fragment).replace(EDGES, '');
    found.push({ kind: 'quote', stated: fragment, wanted, figure: null, unit: null });
  }
  return found.filter(({ wanted }) => wanted !== '');
}
