import { FILLER_WORDS, GENERAL_WORDS, LIGHT_WORDS } from '../language/fillers.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { ByteWriter } from './byte-writer.ts';
import { DictionaryWriter } from './dictionary.ts';
import { entityTerms, factTerms } from './fact-terms.ts';
import { type KnownWord, writeLetters } from './letters.ts';
import { type ClaimWord, claimWord } from './outline.ts';
import { PostingPool } from './posting-pool.ts';
import { writeList, writePostings } from './postings.ts';

/** What comes of the words of a base. */
export interface WrittenTerms {
  readonly termIndex: Uint8Array;
  readonly terms: Uint8Array;
  readonly postings: Uint8Array;
  readonly letters: Uint8Array;
  readonly count: number;
  /** Place of a term in the dictionary and its reach; null for a word the base does not have. */
  readonly find: (term: string) => { readonly id: number; readonly reach: number } | null;
  /** The claim of a fact, as it was collected. */
  readonly claimOf: (fact: number) => readonly ClaimWord[];
}

const GIVEN = 1;
const LIGHT = 2;

/** Words of claims that are indexed in another form only have no place in the dictionary. */
const NOT_INDEXED = 0xffff_ffff;

/** Collects the words of facts and entities; facts in order. */
export class TermCollector {
  /** A number per term as it is first met. */
  readonly #numbers = new Map<string, number>();
  readonly #facts = new PostingPool();
  readonly #entities = new Map<number, { readonly ordinals: number[]; readonly masks: number[] }>();
  /** Words of all claims: number of the term × 4 + flags. */
  #claims = new Uint32Array(1 << 12);
  #claimsUsed = 0;
  /** Where the claim of each fact ends. */
  readonly #claimEnds: number[] = [];

  /** `nameTerms`: the words of names of what the fact is about. */
  addFact(
    fact: Fact,
    kindLabel: string,
    isEntity: (id: string) => boolean,
    nameTerms: readonly ReadonlySet<string>[],
  ): void {
    const ordinal = this.#claimEnds.length;
    const claim = tokenise(fact.claim);
    for (const [term, mask] of factTerms(fact, claim, kindLabel, isEntity))
      this.#facts.add(this.#numberOf(term), ordinal, mask);
    this.#addClaim(claim, [...nameTerms, ...fact.saidBy.map(({ who }) => termSet(who))]);
  }

  /** After all facts. */
  addEntity(entity: Entity, ordinal: number): void {
    for (const [term, mask] of entityTerms(entity)) {
      const number = this.#numberOf(term);
      let list = this.#entities.get(number);
      if (list === undefined) {
        list = { ordinals: [], masks: [] };
        this.#entities.set(number, list);
      }
      list.ordinals.push(ordinal);
      list.masks.push(mask);
    }
  }

  #numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#facts.addList();
      this.#numbers.set(term, number);
    }
    return number;
  }

  #addClaim(tokens: readonly Token[], given: readonly ReadonlySet<string>[]): void {
    for (const { term } of tokens) {
      if (term.startsWith('#') || FILLER_WORDS.has(term)) continue;
      if (this.#claimsUsed === this.#claims.length) {
        const grown = new Uint32Array(this.#claims.length * 2);
        grown.set(this.#claims);
        this.#claims = grown;
      }
      const isGiven = given.some((terms) => terms.has(term));
      this.#claims[this.#claimsUsed++] =
        this.#numberOf(term) * 4 +
        (isGiven ? GIVEN : 0) +
        (LIGHT_WORDS.has(term) || GENERAL_WORDS.has(term) ? LIGHT : 0);
    }
    this.#claimEnds.push(this.#claimsUsed);
  }

  /** Writes the dictionary and what it points at. `reachOfEntity`: number of facts per entity. */
  write(reachOfEntity: (entity: number) => number): WrittenTerms {
    const texts: string[] = [];
    for (const [text, number] of this.#numbers)
      if (this.#facts.count(number) > 0 || this.#entities.has(number)) texts.push(text);
    texts.sort(); // by code unit
    const ids = new Uint32Array(this.#numbers.size).fill(NOT_INDEXED);
    const reaches = new Uint32Array(this.#numbers.size);
    const dictionary = new DictionaryWriter();
    const postings = new ByteWriter(1 << 16);
    const words: KnownWord[] = [];
    for (const [id, text] of texts.entries()) {
      const number = this.#numbers.get(text) ?? 0;
      const facts = this.#facts.count(number);
      const entities = this.#entities.get(number);
      const offset = postings.length;
      if (facts > 0) writeList(postings, this.#facts.bytesOf(number), facts);
      const factBytes = postings.length - offset;
      if (entities !== undefined) writePostings(postings, entities.ordinals, entities.masks);
      const reached = (entities?.ordinals ?? []).reduce((sum, entity) => sum + reachOfEntity(entity), 0);
      const reach = facts + reached;
      const entityBytes = postings.length - offset - factBytes;
      const named = entities?.ordinals.length ?? 0;
      dictionary.add({
        text,
        facts,
        fields: this.#facts.bits(number),
        entities: named,
        reach,
        offset,
        factBytes,
        entityBytes,
      });
      words.push({ text, reach, named: named > 0 });
      ids[number] = id;
      reaches[number] = reach;
    }
    return {
      termIndex: dictionary.index(),
      terms: dictionary.terms.written(),
      postings: postings.written(),
      letters: writeLetters(words),
      count: texts.length,
      find: (term) => {
        const number = this.#numbers.get(term) ?? -1;
        const id = ids[number] ?? NOT_INDEXED;
        return id === NOT_INDEXED ? null : { id, reach: reaches[number] ?? 0 };
      },
      claimOf: (fact) => this.#claimOf(fact, ids),
    };
  }

  #claimOf(fact: number, ids: Uint32Array): readonly ClaimWord[] {
    const start = fact === 0 ? 0 : (this.#claimEnds[fact - 1] ?? 0);
    const words: ClaimWord[] = [];
    for (const code of this.#claims.subarray(start, this.#claimEnds[fact] ?? start)) {
      const id = ids[Math.floor(code / 4)] ?? NOT_INDEXED;
      const given = (code & GIVEN) !== 0;
      words.push(claimWord(id === NOT_INDEXED ? null : id, given, (code & LIGHT) !== 0));
    }
    return words;
  }
}

/** The distinct terms of a text. */
export function termSet(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ term }) => term));
}
