import type { Article, Paragraph } from '../article/read-article.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import type { PublishedVerdict } from '../model/verdict.ts';
import { type Checkable, checkables } from './checkable.ts';
import { judgeFact } from './judge-fact.ts';
import { isFound, type Place } from './place.ts';
import { placeParagraphs, type SourceOutline } from './place-paragraphs.ts';
import { ReadableParagraph } from './readable-paragraph.ts';
import { recut } from './recut.ts';

/** Without one paragraph whose text is unchanged, this share of the paragraphs must be known again, or the article is another one. */
const LEAST_KNOWN_AGAIN = 1 / 3;

/**
 * The verdict on each fact of a source, in the order given. `all` are all facts of the source: what they take from a paragraph helps to
 * know it again when it was edited. To the letter: digits, words and spellings are compared, never guessed.
 */
export function verifyFacts(
  facts: readonly Fact[],
  all: readonly Fact[],
  source: Source,
  article: Article,
): readonly PublishedVerdict[] {
  const outline: SourceOutline = { fingerprints: source.paragraphs, items: itemsByParagraph(all) };
  const paragraphs = cutAsRecorded(source, article).map((paragraph) => new ReadableParagraph(paragraph));
  const places = placeParagraphs(outline, paragraphs);
  const known = isThatArticle(source, places) ? places : new Map<number, Place>();
  return facts.map((fact) => judgeFact(fact, { article: paragraphs, places: known, items: outline.items }));
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
