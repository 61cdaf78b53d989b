import type { Paragraph } from '../../article/read-article.ts';

/** The paragraphs of an article as one running text, so that quotations and speakers can reach over from one to the next. */
export class ArticleText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly #starts: readonly number[];

  constructor(paragraphs: readonly Paragraph[]) {
    this.paragraphs = paragraphs;
    const starts: number[] = [];
    let text = '';
    for (const paragraph of paragraphs) {
      starts.push(text.length);
      text += `${paragraph.text.replace(/\s*\n\s*/g, ' ')}\n\n`;
    }
    this.text = text;
    this.#starts = starts;
  }

  /** The index of the paragraph that an offset of the text lies in. */
  paragraphAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
