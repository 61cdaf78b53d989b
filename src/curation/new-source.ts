import type { Article } from '../article/read-article.ts';
import type { Source } from '../model/source.ts';
import { makeId } from './make-id.ts';
import type { WrittenMap } from './written.ts';

/** What is known of an article beside its text. */
export interface SourceDetails {
  readonly id: string | null;
  readonly title: string | null;
  readonly url: string | null;
}

/**
 * A source as it is written, for an article: its title where it tells one, and a fingerprint of each paragraph, not their text. What is not
 * known is null and invites to be filled in; nothing is invented.
 */
export async function sourceOf(
  article: Article,
  details: SourceDetails,
  sources: readonly Source[],
): Promise<WrittenMap> {
  const title = details.title ?? (await article.title());
  const taken = new Set(sources.map(({ id }) => id));
  const named = article.name
    .replace(/^.*[/\\]/u, '')
    .replace(/\.[^.]*$/u, '')
    .replaceAll(/[_.]+/gu, ' ');
  return {
    id: details.id ?? makeId(title ?? named, 'source', taken),
    title,
    outlet: null,
    published: null,
    ...(details.url === null ? {} : { url: details.url }),
    paragraphs: article.paragraphs.map(({ fingerprint }) => fingerprint),
  };
}

/** The source that has the same text as an article, however its lines were cut; null when none has. */
export function sameSource(article: Article, sources: readonly Source[]): Source | null {
  const cuts = [article.paragraphs, article.lines ?? []].map((cut) =>
    cut.map(({ fingerprint }) => fingerprint).join(),
  );
  return sources.find(({ paragraphs }) => paragraphs.length > 0 && cuts.includes(paragraphs.join())) ?? null;
}
