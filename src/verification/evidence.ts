import type { Checkable } from './checkable.ts';
import { nearestWording } from './nearest-wording.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';
import { standingOf } from './standing.ts';

/** How much speaks for an article paragraph being an edited source paragraph. */
export interface Evidence {
  /** 0–1: the share of what facts take from the source paragraph that stands there, rare things weighing more. */
  readonly score: number;
  /** How many things stand there that stand in no other paragraph of the article. */
  readonly distinctive: number;
}

/** Weight of something that only nearly stands there. */
const NEARLY = 0.5;

/** What is less like the wanted than this does not speak for a paragraph. */
const LEAST_LIKE = 0.5;

/** Weighs what facts take from a source paragraph against paragraphs of one article. */
export class EvidenceScale {
  readonly #article: readonly ReadableParagraph[];
  readonly #spread = new Map<string, number>();

  constructor(article: readonly ReadableParagraph[]) {
    this.#article = article;
  }

  weigh(items: readonly Checkable[], paragraph: ReadableParagraph): Evidence {
    let total = 0;
    let got = 0;
    let distinctive = 0;
    for (const item of items) {
      const spread = this.#spreadOf(item);
      const weight = 1 / Math.max(1, spread);
      total += weight;
      if (!standingOf(item, paragraph).stands) continue;
      got += weight;
      if (spread === 1) distinctive += 1;
    }
    return { score: total === 0 ? 0 : got / total, distinctive };
  }

  /** The share of `items` that stand there, those that nearly do counted half; slow, so only for one paragraph that is probably the one. */
  resemblance(items: readonly Checkable[], paragraph: ReadableParagraph): number {
    // Any figure can follow a figure ("five", "nine"); only names and quoted words show that the text is about something else.
    const least = items.every(({ kind }) => kind === 'figure') ? 0 : LEAST_LIKE;
    const worth = items.map((item): number => {
      if (standingOf(item, paragraph).stands) return 1;
      const near = nearestWording(item, paragraph, items);
      return near === null || near.likeness < least ? 0 : NEARLY;
    });
    return items.length === 0 ? 0 : worth.reduce((sum, each) => sum + each, 0) / items.length;
  }

  /** In how many paragraphs of the article something stands. */
  #spreadOf(item: Checkable): number {
    const key = `${item.kind}:${item.wanted}`;
    let spread = this.#spread.get(key);
    if (spread === undefined) {
      spread = this.#article.filter((paragraph) => standingOf(item, paragraph).stands).length;
      this.#spread.set(key, spread);
    }
    return spread;
  }
}
