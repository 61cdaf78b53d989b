import type { Fact } from '../../model/fact.ts';

/** What a fact is called and refers to. */
export type LinkedFact = Pick<Fact, 'id' | 'formerly' | 'kind' | 'about' | 'at' | 'conflicts' | 'status'>;

/** What has been read of the other sections. */
export interface KnownSections {
  readonly kinds: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** How many paragraphs are recorded of each source. */
  readonly sources: ReadonlyMap<string, number>;
}

/** The ids of facts, and what those refer to of which it is not known, when they are read, that it exists. */
export class FactLinks {
  /** Ordinal by id; of facts with one id, the first. */
  readonly ids = new Map<string, number>();
  /** Facts whose id another one had before, in order. */
  readonly taken: { readonly id: string; readonly ordinal: number }[] = [];
  /** By ordinal, ascending. */
  readonly open = new Map<number, LinkedFact>();

  add(fact: Fact, ordinal: number, known: KnownSections): void {
    const { id, formerly, kind, about, at, conflicts, status } = fact;
    if (this.ids.has(id)) this.taken.push({ id, ordinal });
    else this.ids.set(id, ordinal);
    if (!isSettled(fact, known)) this.open.set(ordinal, { id, formerly, kind, about, at, conflicts, status });
  }
}

function isSettled(fact: Fact, { kinds, entities, sources }: KnownSections): boolean {
  const { formerly, kind, about, at, conflicts, status } = fact;
  if (formerly.length > 0 || conflicts.length > 0 || status.by !== null) return false;
  if (!kinds.has(kind)) return false;
  for (const id of about) if (!entities.has(id)) return false;
  const recorded = sources.get(at.source);
  if (recorded === undefined) return false;
  return recorded === 0 || at.paragraphs.every((paragraph) => paragraph <= recorded);
}
