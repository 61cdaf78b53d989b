import type { Article } from '../article/read-article.ts';
import type { Fact } from '../model/fact.ts';
import type { Source } from '../model/source.ts';
import type { PublishedVerdict } from '../model/verdict.ts';
import { judgeFact } from './judge-fact.ts';
import { placeArticle } from './place-article.ts';

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
  const { paragraphs, places, items } = placeArticle(source, all, article);
  return facts.map((fact) =>
    judgeFact(fact, { article: paragraphs, places, items, fingerprints: source.paragraphs }),
  );
}
