import type { Article } from '../../article/read-article.ts';
import type { Fact } from '../../model/fact.ts';
import type { Source } from '../../model/source.ts';
import { isFound } from '../place.ts';
import { placeArticle } from '../place-article.ts';
import type { EntityLexicon } from '../vet/names/entity-lexicon.ts';
import { CoveringFacts, PrintedNames } from './covering-facts.ts';
import { type ArticleStatement, readStatements } from './read-statements.ts';

/** A statement that no fact covers. */
export interface Suggestion {
  readonly statement: ArticleStatement;
  /** The number of its paragraph in the source, from 1; null when the source has no such paragraph. */
  readonly recorded: number | null;
  /** The number of its paragraph in the article as given, from 1. */
  readonly printed: number;
}

/** How much of an article facts cover. */
export interface Coverage {
  readonly paragraphs: number;
  /** Paragraphs that a fact stands in. */
  readonly covered: number;
  /** Paragraphs that are not in the recorded source, or not as they are. */
  readonly unrecorded: number;
  readonly figures: number;
  readonly quotes: number;
  readonly names: number;
}

/** What could still be recorded of an article, and how far it is covered. */
export interface ArticleSuggestions {
  readonly suggestions: readonly Suggestion[];
  readonly coverage: Coverage;
}

/** Compares an article with the facts of its source, paragraph by paragraph. Without a source nothing is covered. */
export function suggestFacts(
  article: Article,
  source: Source | null,
  facts: readonly Fact[],
  lexicon: EntityLexicon,
): ArticleSuggestions {
  const placed = source === null ? null : placeArticle(source, facts, article);
  const paragraphs = placed?.paragraphs ?? article.paragraphs;
  const numbers = recordedNumbers(placed);
  const everywhere = facts.filter(({ at }) => at.paragraphs.length === 0);
  const byParagraph = groups(
    facts.flatMap((fact) => fact.at.paragraphs.map((number) => [number, fact] as const)),
  );
  const statements = groups(
    readStatements(paragraphs, lexicon).map((statement) => [statement.paragraph, statement] as const),
  );
  const names = new PrintedNames(facts);
  const suggestions: Suggestion[] = [];
  let covered = 0;
  let unrecorded = 0;
  for (const [index, { number }] of paragraphs.entries()) {
    const here = numbers.get(index) ?? [];
    const own = here.flatMap((recorded) => byParagraph.get(recorded) ?? []);
    if (own.length > 0) covered += 1;
    if (here.length === 0) unrecorded += 1;
    const open = new CoveringFacts([...own, ...everywhere], names).uncovered(statements.get(index) ?? []);
    for (const statement of open) suggestions.push({ statement, recorded: here[0] ?? null, printed: number });
  }
  const count = (type: ArticleStatement['type']) =>
    suggestions.filter(({ statement }) => statement.type === type).length;
  return {
    suggestions,
    coverage: {
      paragraphs: paragraphs.length,
      covered,
      unrecorded: source === null ? 0 : unrecorded,
      figures: count('figure'),
      quotes: count('quote'),
      names: count('name'),
    },
  };
}

/** The source's paragraph numbers of each paragraph of the article, by its index. */
function recordedNumbers(
  placed: ReturnType<typeof placeArticle> | null,
): ReadonlyMap<number, readonly number[]> {
  const indexes = new Map(placed?.paragraphs.map((paragraph, index) => [paragraph, index]));
  return groups(
    [...(placed?.places ?? [])].flatMap(([recorded, place]) => {
      const index = isFound(place) ? indexes.get(place.at) : undefined;
      return index === undefined ? [] : [[index, recorded] as const];
    }),
  );
}

function groups<Key, Item>(pairs: readonly (readonly [Key, Item])[]): ReadonlyMap<Key, readonly Item[]> {
  const found = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const group = found.get(key);
    if (group === undefined) found.set(key, [item]);
    else group.push(item);
  }
  return found;
}
