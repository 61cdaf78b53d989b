import { soundListing } from '../language/folding.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { ByteChunks } from './byte-chunks.ts';
import { ByteWriter } from './byte-writer.ts';
import { DictionaryWriter } from './dictionary-writer.ts';
import type { FactReferences } from './fact-references.ts';
import { FactTerms } from './fact-terms.ts';
import { growingU32 } from './growing-numbers.ts';
import { ENTITY_FIELD } from './layout.ts';
import type { KnownWord } from './letters.ts';
import { writeLetters } from './letters-writer.ts';
import { type ListWriter, writePostings } from './list-writer.ts';
import { type ClaimWord, claimWord } from './outline.ts';
import { PostingPool } from './posting-pool.ts';
import { entityTerms } from './spelling-terms.ts';
import { ROLE, TermReader } from './term-reader.ts';

/** What comes of the words of a base. */
export interface WrittenTerms {
  readonly termIndex: Uint8Array;
  readonly terms: Uint8Array;
  readonly postings: readonly Uint8Array[];
  readonly letters: Uint8Array;
  readonly count: number;
  /** Place of a term in the dictionary and its reach; null for a word the base does not have. */
  readonly find: (term: string) => { readonly id: number; readonly reach: number } | null;
  /** The claim of a fact, as it was collected. */
  readonly claimOf: (fact: number) => readonly ClaimWord[];
}

/** A word of a name, not only its sound or initials. */
const IN_NAME = ENTITY_FIELD.name | ENTITY_FIELD.alias;

const GIVEN = 1;
const LIGHT = 2;

/** Words of claims that are indexed in another form only have no place in the dictionary. */
const NOT_INDEXED = 0xffff_ffff;

/** Collects the words of facts and entities; facts in order. */
export class TermCollector {
  readonly #reader = new TermReader();
  readonly #terms = new FactTerms(this.#reader);
  /** A list per term. */
  readonly #facts = new PostingPool();
  readonly #entities = new Map<number, { readonly ordinals: number[]; readonly masks: number[] }>();
  /** Words of all claims: number of the term × 4 + flags. */
  readonly #claims = growingU32();
  /** Where the claim of each fact ends. */
  readonly #claimEnds = growingU32();
  /** Per term, the last fact (+ 1) in which it is given: it stands in a name of what the fact is about, or in who says so. */
  #givenIn = new Uint32Array(1 << 10);

  /** The terms of a text, by number. */
  termsOf(text: string): readonly number[] {
    return [...this.#reader.terms.subarray(0, this.#reader.read(text))];
  }

  /** `nameTerms`: the terms of names of what the fact is about. */
  addFact(
    fact: Fact,
    references: FactReferences,
    kindLabel: string,
    nameTerms: readonly (readonly number[])[],
  ): void {
    const reader = this.#reader;
    const ordinal = this.#claimEnds.length;
    for (const terms of nameTerms) for (const term of terms) this.#give(term, ordinal);
    for (const { who } of fact.saidBy) {
      const words = reader.read(who);
      for (let at = 0; at < words; at += 1) this.#give(reader.terms[at] ?? 0, ordinal);
    }
    const words = reader.read(fact.claim);
    for (let at = 0; at < words; at += 1) this.#addClaimWord(reader.terms[at] ?? 0, ordinal);
    this.#claimEnds.push(this.#claims.length);
    this.#terms.collect(fact, references, words, kindLabel);
    while (this.#facts.lists < reader.texts.length) this.#facts.addList();
    this.#terms.take((term, mask) => this.#facts.add(term, ordinal, mask));
  }

  /** After all facts. */
  addEntity(entity: Entity, ordinal: number): void {
    for (const [term, mask] of entityTerms(entity)) {
      this.#name(term, ordinal, mask);
      const listing = (mask & IN_NAME) === 0 ? null : soundListing(term);
      if (listing !== null) this.#name(listing + term, ordinal, ENTITY_FIELD.sound);
    }
  }

  #name(term: string, entity: number, mask: number): void {
    const number = this.#reader.numberOf(term);
    let list = this.#entities.get(number);
    if (list === undefined) {
      list = { ordinals: [], masks: [] };
      this.#entities.set(number, list);
    }
    // Of the words listed by a sound nobody asks whose names they are in.
    if (mask === ENTITY_FIELD.sound && term.startsWith('^') && list.ordinals.length > 0) return;
    list.ordinals.push(entity);
    list.masks.push(mask);
  }

  #give(term: number, ordinal: number): void {
    if (term >= this.#givenIn.length) {
      const larger = new Uint32Array(Math.max(term + 1, this.#givenIn.length * 2));
      larger.set(this.#givenIn);
      this.#givenIn = larger;
    }
    this.#givenIn[term] = ordinal + 1;
  }

  #addClaimWord(term: number, ordinal: number): void {
    const role = this.#reader.roleOf(term);
    if (role === ROLE.nothing) return;
    const isGiven = this.#givenIn[term] === ordinal + 1;
    this.#claims.push(term * 4 + (isGiven ? GIVEN : 0) + (role === ROLE.light ? LIGHT : 0));
  }

  /** Writes the dictionary and what it points at. `reachOfEntity`: number of facts per entity; `lists` writes their lists. */
  write(reachOfEntity: (entity: number) => number, lists: ListWriter): WrittenTerms {
    const { texts: known } = this.#reader;
    const texts = known.filter((_, number) => this.#facts.count(number) > 0 || this.#entities.has(number));
    texts.sort(); // by code unit
    const ids = new Uint32Array(known.length).fill(NOT_INDEXED);
    const reaches = new Uint32Array(known.length);
    const dictionary = new DictionaryWriter();
    const postings = new ByteChunks();
    const list = new ByteWriter();
    const words: KnownWord[] = [];
    for (const [id, text] of texts.entries()) {
      const number = this.#reader.numberOf(text);
      const facts = this.#facts.count(number);
      const entities = this.#entities.get(number);
      list.clear();
      if (facts > 0) lists.write(list, this.#facts.bytesOf(number), facts, this.#facts.bits(number));
      const factBytes = list.length;
      if (entities !== undefined) writePostings(list, entities.ordinals, entities.masks);
      const reached = (entities?.ordinals ?? []).reduce((sum, entity) => sum + reachOfEntity(entity), 0);
      const reach = facts + reached;
      const named = entities?.ordinals.length ?? 0;
      dictionary.add({
        text,
        facts,
        fields: this.#facts.bits(number),
        entities: named,
        reach,
        offset: postings.length,
        factBytes,
        entityBytes: list.length - factBytes,
      });
      postings.bytes(list.written());
      words.push({ text, reach, named: named > 0 });
      ids[number] = id;
      reaches[number] = reach;
    }
    return {
      termIndex: dictionary.index(),
      terms: dictionary.terms.written(),
      postings: postings.takeChunks(),
      letters: writeLetters(words),
      count: texts.length,
      find: (term) => {
        const number = this.#reader.find(term);
        const id = number === null ? NOT_INDEXED : (ids[number] ?? NOT_INDEXED);
        return id === NOT_INDEXED ? null : { id, reach: reaches[number ?? -1] ?? 0 };
      },
      claimOf: (fact) => this.#claimOf(fact, ids),
    };
  }

  #claimOf(fact: number, ids: Uint32Array): readonly ClaimWord[] {
    const words: ClaimWord[] = [];
    const end = this.#claimEnds.at(fact);
    for (let at = this.#claimEnds.at(fact - 1); at < end; at += 1) {
      const code = this.#claims.at(at);
      const id = ids[Math.floor(code / 4)] ?? NOT_INDEXED;
      words.push(claimWord(id === NOT_INDEXED ? null : id, (code & GIVEN) !== 0, (code & LIGHT) !== 0));
    }
    return words;
  }
}
