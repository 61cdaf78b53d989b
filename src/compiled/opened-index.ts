import type { SearchIndex } from './base.ts';
import { ByteReader } from './byte-reader.ts';
import { type ByteSource, u32In } from './byte-source.ts';
import { type DateColumns, type FigureColumns, readDates, readFigures } from './columns.ts';
import type { Counts } from './counts.ts';
import { Dictionary, type Term } from './dictionary.ts';
import type { Sections } from './header.ts';
import type { Section } from './layout.ts';
import { type KnownWord, type LetterQuery, wordsLike } from './letters.ts';
import { lowerBound } from './lower-bound.ts';
import { type Outline, readOutline } from './outline.ts';
import { PostingList } from './posting-list.ts';
import { type EntityPostings, NO_ENTITIES, NO_POSTINGS, type Postings, readPostings } from './postings.ts';
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
  #figures: FigureColumns | null = null;
  #dates: DateColumns | null = null;

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
      const { offset: start, factBytes, facts, fields } = term;
      postings = new PostingList(this.#source, offset + start, factBytes, facts, fields);
      this.#factPostings.set(term.id, postings);
    }
    return postings;
  }

  entityPostings(term: Term): EntityPostings {
    if (term.entities === 0) return NO_ENTITIES;
    const { offset } = this.#sections.span('postings');
    return readPostings(
      this.#source.read(offset + term.offset + term.factBytes, term.entityBytes),
      term.entities,
    );
  }

  relations(entity: number): Postings {
    let known = this.#relations.get(entity);
    if (known === undefined) {
      const { start, length } = this.#span('relationOffsets', 'relations', entity);
      const front = new ByteReader(this.#source.read(start, Math.min(length, RELATION_FRONT)));
      const count = front.varint();
      const bits = front.u8();
      known = new PostingList(this.#source, start + front.at, length - front.at, count, bits);
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
    const { offset, length } = this.#sections.span('factSources');
    const width = length / this.#sections.span('states').length;
    return u32In(this.#source.read(offset + fact * width, width), 0);
  }

  readonly withdrawn = (fact: number): boolean =>
    this.allWithdrawn[lowerBound(this.allWithdrawn, fact)] === fact;

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

  get sourceOf(): Uint16Array | Uint32Array {
    const column = this.#column('factSources');
    const narrow = column.length === this.stateOf.length * 2;
    return narrow ? new Uint16Array(column.slice().buffer) : this.#u32(column);
  }

  get figures(): FigureColumns {
    this.#figures ??= readFigures(this.#column('figures'), this.#currencies);
    return this.#figures;
  }

  get dates(): DateColumns {
    this.#dates ??= readDates(this.#column('dates'));
    return this.#dates;
  }

  #span(
    offsets: Section,
    records: Section,
    ordinal: number,
  ): { readonly start: number; readonly length: number } {
    const at = this.#sections.span(offsets).offset + ordinal * 4;
    const start = this.#source.u32(at);
    return { start: this.#sections.span(records).offset + start, length: this.#source.u32(at + 4) - start };
  }

  #record(offsets: Section, records: Section, ordinal: number): Uint8Array {
    const { start, length } = this.#span(offsets, records, ordinal);
    return this.#source.read(start, length);
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

/** Most bytes in front of relations: how many there are, and all their bits. */
const RELATION_FRONT = 6;
