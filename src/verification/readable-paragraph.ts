import type { Paragraph } from '../article/read-article.ts';
import { type FigureMention, findFigures } from '../language/figure-mentions.ts';
import { type NormalisedText, normaliseWithMap, originalSpan } from '../language/normalise.ts';

/** A paragraph of the article, with what is read from it when it is first needed. */
export class ReadableParagraph {
  readonly number: number;
  readonly text: string;
  readonly fingerprint: string;
  #normalised: NormalisedText | null = null;
  #figures: readonly FigureMention[] | null = null;

  constructor({ number, text, fingerprint }: Paragraph) {
    this.number = number;
    this.text = text;
    this.fingerprint = fingerprint;
  }

  /** The text that is compared. */
  get normalised(): NormalisedText {
    this.#normalised ??= normaliseWithMap(this.text);
    return this.#normalised;
  }

  /** The figure phrases in it; their offsets are those of `text`. */
  get figures(): readonly FigureMention[] {
    this.#figures ??= findFigures(this.text);
    return this.#figures;
  }

  /** As printed: what the span of the normalised text stands for. */
  printed(start: number, end: number): string {
    const span = originalSpan(this.normalised, start, end);
    return this.text.slice(span.start, span.end);
  }
}
