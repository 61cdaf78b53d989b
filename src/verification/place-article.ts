import type { Article, Paragraph } from '../article/read-article.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import { type Checkable, checkables } from './checkable.ts';
import { isFound, type Place } from './place.ts';
import { placeParagraphs, type SourceOutline } from './place-paragraphs.ts';
import { ReadableParagraph } from './readable-paragraph.ts';
import { recut } from './recut.ts';

/** Without one paragraph whose text is unchanged, this share of the paragraphs must be known again, or the article is another one. */
const LEAST_KNOWN_AGAIN = 1 / 3;

/** A reader's article laid beside the recorded source. */
export interface PlacedArticle {
  /** The article, cut as the source was. */
  readonly paragraphs: readonly ReadableParagraph[];
  /** Where the source's paragraphs (by number, from 1) are; empty when the article is another one. */
  readonly places: ReadonlyMap<number, Place>;
  /** What facts take from each of the source's paragraphs. */
  readonly items: ReadonlyMap<number, readonly Checkable[]>;
}

/** Lays an article beside a source. `all` are all facts of the source: what they take from a paragraph helps to know it again. */
export function placeArticle(source: Source, all: readonly Fact[], article: Article): PlacedArticle {
  const outline: SourceOutline = { fingerprints: source.paragraphs, items: itemsByParagraph(all) };
  const paragraphs = cutAsRecorded(source, article).map((paragraph) => new ReadableParagraph(paragraph));
  const places = placeParagraphs(outline, paragraphs);
  const known = isThatArticle(source, places) ? places : new Map<number, Place>();
  return { paragraphs, places: known, items: outline.items };
}

/** How many paragraphs of the article have a recorded fingerprint of the source, however it is cut. */
export function sharedParagraphs(source: Source, article: Article): number {
  return countShared(source, cutAsRecorded(source, article));
}

/** The cut with most of the recorded paragraphs; of cuts with as many the plainest. */
function cutAsRecorded(source: Source, { paragraphs, lines }: Article): readonly Paragraph[] {
  const plain = lines === null ? [paragraphs] : [paragraphs, lines];
  let best = paragraphs;
  for (const cut of [...plain, ...plain.map((each) => recut(each, source.paragraphs))]) {
    if (countShared(source, cut) > countShared(source, best)) best = cut;
  }
  return best;
}

function countShared(source: Source, paragraphs: readonly Paragraph[]): number {
  const recorded = new Set(source.paragraphs);
  return paragraphs.filter(({ fingerprint }) => recorded.has(fingerprint)).length;
}

function itemsByParagraph(facts: readonly Fact[]): ReadonlyMap<number, readonly Checkable[]> {
  const found = new Map<number, Map<string, Checkable>>();
  for (const fact of facts) {
    const items = checkables(fact);
    for (const number of fact.at.paragraphs) {
      const here = found.get(number) ?? new Map<string, Checkable>();
      for (const item of items) here.set(`${item.kind}:${item.wanted}`, item);
      found.set(number, here);
    }
  }
  return new Map([...found].map(([number, items]) => [number, [...items.values()]]));
}

function isThatArticle(source: Source, places: ReadonlyMap<number, Place>): boolean {
  const all = [...places.values()];
  if (source.paragraphs.length === 0 || all.some(({ is }) => is === 'same' || is === 'unsure')) return true;
  return all.filter(isFound).length >= all.length * LEAST_KNOWN_AGAIN;
}
