import type { SearchIndex } from './base.ts';
import { ByteReader } from './byte-reader.ts';
import type { ByteSource } from './byte-source.ts';
import { type DateColumns, type FigureColumns, readDates, readFigures } from './columns.ts';
import type { Counts } from './counts.ts';
import { Dictionary, type Term } from './dictionary.ts';
import type { Sections } from './header.ts';
import type { Section } from './layout.ts';
import { type KnownWord, type LetterQuery, wordsLike } from './letters.ts';
import { type Outline, readOutline } from './outline.ts';
import { NO_POSTINGS, type Postings, positionOf, readCountedPostings, readPostings } from './postings.ts';
import { readSpellings, type Spelling } from './spelling.ts';

/** The words and columns of an opened base; each part is read when first asked for. */
export class OpenedIndex implements SearchIndex {
  readonly dictionary: Dictionary;
  readonly #source: ByteSource;
  readonly #sections: Sections;
  readonly #currencies: readonly string[];
  readonly #columns = new Map<Section, Uint8Array>();
  readonly #factPostings = new Map<number, Postings>();
  readonly #relations = new Map<number, Postings>();
  #withdrawn: Uint32Array | null = null;

  constructor(source: ByteSource, sections: Sections, counts: Counts) {
    this.#source = source;
    this.#sections = sections;
    this.#currencies = counts.currencies;
    this.dictionary = new Dictionary(source, {
      termsOffset: sections.span('terms').offset,
      termCount: counts.terms,
      index: () => sections.read('termIndex'),
    });
  }

  factPostings(term: Term): Postings {
    if (term.facts === 0) return NO_POSTINGS;
    let postings = this.#factPostings.get(term.id);
    if (postings === undefined) {
      const { offset } = this.#sections.span('postings');
      postings = readPostings(this.#source.read(offset + term.offset, term.factBytes), term.facts);
      this.#factPostings.set(term.id, postings);
    }
    return postings;
  }

  entityPostings(term: Term): Postings {
    if (term.entities === 0) return NO_POSTINGS;
    const { offset } = this.#sections.span('postings');
    return readPostings(
      this.#source.read(offset + term.offset + term.factBytes, term.entityBytes),
      term.entities,
    );
  }

  relations(entity: number): Postings {
    let known = this.#relations.get(entity);
    if (known === undefined) {
      known = readCountedPostings(this.#record('relationOffsets', 'relations', entity));
      this.#relations.set(entity, known);
    }
    return known;
  }

  outline(fact: number): Outline {
    return readOutline(new ByteReader(this.#record('outlineOffsets', 'outlines', fact)));
  }

  spellings(entity: number): readonly Spelling[] {
    return readSpellings(new ByteReader(this.#record('spellingOffsets', 'spellings', entity)));
  }

  wordsLike(query: LetterQuery): Iterable<KnownWord> {
    return wordsLike(this.#column('letters'), query);
  }

  sourceAt(fact: number): number {
    return this.#u32(this.#source.read(this.#sections.span('factSources').offset + fact * 4, 4))[0] ?? 0;
  }

  readonly withdrawn = (fact: number): boolean => positionOf(this.allWithdrawn, fact) !== -1;

  get allWithdrawn(): Uint32Array {
    this.#withdrawn ??= this.#u32(this.#column('withdrawn'));
    return this.#withdrawn;
  }

  get entityTypeOf(): Uint16Array {
    return new Uint16Array(this.#column('entityTypes').slice().buffer);
  }

  get kindOf(): Uint8Array | Uint32Array {
    const column = this.#column('kinds');
    return column.length === this.stateOf.length ? column : this.#u32(column);
  }

  get stateOf(): Uint8Array {
    return this.#column('states');
  }

  get sourceOf(): Uint32Array {
    return this.#u32(this.#column('factSources'));
  }

  get figures(): FigureColumns {
    return readFigures(this.#column('figures'), this.#currencies);
  }

  get dates(): DateColumns {
    return readDates(this.#column('dates'));
  }

  #record(offsets: Section, records: Section, ordinal: number): Uint8Array {
    const bounds = this.#source.read(this.#sections.span(offsets).offset + ordinal * 4, 8);
    const view = new DataView(bounds.buffer, bounds.byteOffset, 8);
    const start = view.getUint32(0, true);
    return this.#source.read(this.#sections.span(records).offset + start, view.getUint32(4, true) - start);
  }

  #column(section: Section): Uint8Array {
    let column = this.#columns.get(section);
    if (column === undefined) {
      column = this.#sections.read(section);
      this.#columns.set(section, column);
    }
    return column;
  }

  /** A copy, because a section need not start at a multiple of four. */
  #u32(bytes: Uint8Array): Uint32Array {
    return new Uint32Array(bytes.slice().buffer);
  }
}
