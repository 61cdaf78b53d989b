import { FACT_STATES, WITHDRAWN_STATES } from '../model/fact.ts';
import type { DateColumns, FigureColumns, SearchIndex } from './base.ts';
import type { ByteSource } from './byte-source.ts';
import { Dictionary, type Term } from './dictionary.ts';
import type { Sections } from './header.ts';
import type { Section } from './layout.ts';
import { NO_POSTINGS, type Postings, readCountedPostings, readPostings } from './postings.ts';
import { CLAIM_WEIGHT_STEP } from './word-weight.ts';

const WITHDRAWN_CODES: readonly number[] = WITHDRAWN_STATES.map((state) => FACT_STATES.indexOf(state));

/** The words and columns of an opened base; each part is read when first asked for. */
export class OpenedIndex implements SearchIndex {
  readonly dictionary: Dictionary;
  readonly #source: ByteSource;
  readonly #sections: Sections;
  readonly #columns = new Map<Section, Uint8Array>();
  readonly #relations = new Map<number, Postings>();
  readonly withdrawn = (fact: number): boolean => WITHDRAWN_CODES.includes(this.stateOf[fact] ?? 0);

  constructor(source: ByteSource, sections: Sections, termCount: number) {
    this.#source = source;
    this.#sections = sections;
    const terms = sections.span('terms');
    const blocks = sections.span('termBlocks');
    this.dictionary = new Dictionary(source, {
      termsOffset: terms.offset,
      termsLength: terms.length,
      blocksOffset: blocks.offset,
      blockCount: blocks.length / 4,
      termCount,
    });
  }

  factPostings(term: Term): Postings {
    if (term.facts === 0) return NO_POSTINGS;
    const { offset } = this.#sections.span('postings');
    return readPostings(this.#source.read(offset + term.offset, term.factBytes), term.facts);
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
    const known = this.#relations.get(entity);
    if (known !== undefined) return known;
    const bounds = this.#u32(
      this.#source.read(this.#sections.span('relationOffsets').offset + entity * 4, 8),
    );
    const start = bounds[0] ?? 0;
    const bytes = this.#source.read(
      this.#sections.span('relations').offset + start,
      (bounds[1] ?? start) - start,
    );
    const postings = readCountedPostings(bytes);
    this.#relations.set(entity, postings);
    return postings;
  }

  claimWeight(fact: number): number {
    return (this.#column('claimWeights')[fact] ?? 0) * CLAIM_WEIGHT_STEP;
  }

  sourceAt(fact: number): number {
    return this.#u32(this.#source.read(this.#sections.span('factSources').offset + fact * 4, 4))[0] ?? 0;
  }

  get kindOf(): Uint8Array {
    return this.#column('kinds');
  }

  get stateOf(): Uint8Array {
    return this.#column('states');
  }

  get sourceOf(): Uint32Array {
    return this.#u32(this.#column('factSources'));
  }

  get figures(): FigureColumns {
    const bytes = this.#column('figures');
    const count = bytes.length / 20;
    return {
      ordinals: this.#u32(bytes.subarray(0, count * 4)),
      lows: new Float64Array(bytes.slice(count * 4, count * 12).buffer),
      highs: new Float64Array(bytes.slice(count * 12).buffer),
    };
  }

  get dates(): DateColumns {
    const bytes = this.#column('dates');
    const count = bytes.length / 12;
    return {
      ordinals: this.#u32(bytes.subarray(0, count * 4)),
      froms: new Int32Array(bytes.slice(count * 4, count * 8).buffer),
      tos: new Int32Array(bytes.slice(count * 8).buffer),
    };
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
