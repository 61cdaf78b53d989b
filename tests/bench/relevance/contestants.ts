import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { NO_FILTERS } from '../../../src/search/filters/filters.ts';
import { find } from '../../../src/search/find.ts';

/** What a search comes up with for a query. */
export interface Outcome {
  /** Id of the first fact, shown or only suggested; null when there is none. */
  readonly first: string | null;
  /** Whether it is shown as an answer. */
  readonly answered: boolean;
  /** How sure it is, comparable between queries; null when the search does not say. */
  readonly score: number | null;
}

/** A search that takes part. */
export interface Contestant {
  readonly name: string;
  readonly ask: (query: string) => Promise<Outcome>;
}

interface Document {
  readonly id: string;
  readonly names: string;
  readonly claim: string;
}

/** Us and the plain libraries, each over the names, claim, place and figure of every fact. */
export function contestants(base: CompiledBase): readonly Contestant[] {
  const documents = Array.from({ length: base.factCount }, (_, ordinal) => documentOf(base, ordinal));
  return [
    ours(base),
    fuse('Fuse', documents, {}),
    fuse('Fuse tokens', documents, { useTokenSearch: true }),
    miniSearch(documents),
    micro(documents),
  ];
}

function documentOf(base: CompiledBase, ordinal: number): Document {
  const fact = base.fact(ordinal);
  const ids = [...fact.about, ...fact.saidBy.map(({ who }) => who), fact.place ?? ''];
  const names = ids.flatMap((id) => {
    const entity = base.entityOrdinal(id);
    return entity === null ? [id] : [base.entity(entity).name, ...base.entity(entity).aliases];
  });
  const figure = `${fact.figure?.stated ?? ''} ${fact.unit ?? ''} ${fact.quote.join(' ')}`;
  return { id: fact.id, names: names.join('; '), claim: `${fact.claim} ${figure}` };
}

function ours(base: CompiledBase): Contestant {
  return {
    name: 'facts',
    ask: async (query) => {
      const { hits, nearest } = await find(base, { query, filters: NO_FILTERS, limit: 1 });
      const hit = hits[0] ?? nearest[0];
      const first = hit === undefined ? null : base.fact(hit.ordinal).id;
      return { first, answered: hits.length > 0, score: hit?.match.score ?? 0 };
    },
  };
}

function fuse(
  name: string,
  documents: readonly Document[],
  options: { useTokenSearch?: boolean },
): Contestant {
  const index = new Fuse(documents, { keys: ['names', 'claim'], includeScore: true, ...options });
  return {
    name,
    ask: async (query) => {
      const best = index.search(query, { limit: 1 })[0];
      return outcomeOf(best?.item.id, best === undefined ? 0 : 1 - (best.score ?? 1));
    },
  };
}

function miniSearch(documents: readonly Document[]): Contestant {
  const index = new MiniSearch<Document>({ fields: ['names', 'claim'] });
  index.addAll(documents);
  return {
    name: 'MiniSearch',
    ask: async (query) => {
      const best = index.search(query, { prefix: true, fuzzy: 0.2 })[0];
      return outcomeOf(best === undefined ? undefined : String(best.id), best?.score ?? 0);
    },
  };
}

function micro(documents: readonly Document[]): Contestant {
  const index = new uFuzzy({ intraMode: 1 });
  const texts = uFuzzy.latinize(documents.map(({ names, claim }) => `${names}; ${claim}`));
  return {
    name: 'uFuzzy',
    ask: async (query) => {
      const [found, info, order] = index.search(texts, uFuzzy.latinize([query])[0] ?? '', 5, 1e4);
      const place = info?.idx?.[order?.[0] ?? 0] ?? found?.[0];
      return outcomeOf(place === undefined ? undefined : documents[place]?.id, null);
    },
  };
}

function outcomeOf(id: string | undefined, score: number | null): Outcome {
  return { first: id ?? null, answered: id !== undefined, score };
}
