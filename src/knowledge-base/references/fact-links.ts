import { WrittenWords } from '../../language/written-words.ts';
import type { Fact } from '../../model/fact.ts';
import { WordPool } from '../word-pool.ts';

/** What a fact is called and refers to. */
export type LinkedFact = Pick<Fact, 'id' | 'formerly' | 'kind' | 'about' | 'at' | 'conflicts' | 'status'>;

/** What has been read of the other sections. */
export interface KnownSections {
  readonly kinds: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** How many paragraphs are recorded of each source. */
  readonly sources: ReadonlyMap<string, number>;
}

/** Ordinal by id; of facts with one id, the first. A million ids are kept as bytes. */
export class FactIds {
  readonly #ids = new WrittenWords();
  readonly #ordinals: number[] = [];

  get size(): number {
    return this.#ids.count;
  }

  /** False when the id is taken. Ids are ASCII. */
  add(id: string, ordinal: number): boolean {
    if (this.#ids.numberOf(id, 0, id.length) < this.#ordinals.length) return false;
    this.#ordinals.push(ordinal);
    return true;
  }

  has(id: string): boolean {
    return this.#ids.find(id) !== null;
  }

  get(id: string): number | undefined {
    return this.#ordinals[this.#ids.find(id) ?? -1];
  }

  *keys(): Generator<string> {
    for (let number = 0; number < this.size; number += 1) yield this.#ids.textOf(number);
  }
}

/** The ids of facts, and what those refer to of which it is not known, when they are read, that it exists. */
export class FactLinks {
  readonly ids = new FactIds();
  /** Facts whose id another one had before, in order. */
  readonly taken: { readonly id: string; readonly ordinal: number }[] = [];
  readonly #words = new WordPool();
  /** By ordinal, ascending. */
  readonly open = new Map<number, LinkedFact>();

  add(fact: Fact, ordinal: number, known: KnownSections): void {
    const { id } = fact;
    if (!this.ids.add(id, ordinal)) this.taken.push({ id: this.#words.own(id), ordinal });
    if (!isSettled(fact, known)) this.open.set(ordinal, this.#linksOf(fact));
  }

  /** Without the text that the words were cut from. */
  #linksOf({ id, formerly, kind, about, at, conflicts, status }: Fact): LinkedFact {
    const words = this.#words;
    const share = (word: string): string => words.share(word);
    return {
      id: words.own(id),
      formerly: formerly.map(share),
      kind: share(kind),
      about: about.map(share),
      at: { source: share(at.source), paragraphs: at.paragraphs },
      conflicts: conflicts.map((conflict) => ({ with: share(conflict.with), about: null })),
      status: { is: status.is, by: status.by === null ? null : share(status.by), why: null },
    };
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
