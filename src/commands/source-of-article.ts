import type { Article } from '../article/read-article.ts';
import { FactsError } from '../model/errors.ts';
import type { Source } from '../model/source.ts';
import { sharedParagraphs } from '../verification/place-article.ts';

/** Most sources that a message lists. */
const LISTED = 10;

/** The source with the most paragraphs of an article by their fingerprints; null when none has any. Throws FactsError when two have as many. */
export function sourceOfArticle(sources: readonly Source[], article: Article): Source | null {
  const shared = sources
    .map((source) => ({ source, count: sharedParagraphs(source, article) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const [best, next] = shared;
  if (best === undefined || best.count > (next?.count ?? 0)) return best?.source ?? null;
  const likely = shared.filter(({ count }) => count === best.count).map(({ source }) => source.id);
  throw new FactsError('usage', 'which-source', `${article.name} could be several sources.`, {
    hint: whichSource(likely),
  });
}

/** What to do where it is not clear which source is meant: "Say which with --source: a, b, …". */
export function whichSource(ids: readonly string[]): string {
  return `Say which with --source: ${ids.slice(0, LISTED).join(', ')}${ids.length > LISTED ? ', …' : ''}.`;
}
