import type { CompiledBase } from '../../compiled/base.ts';
import { ENTITY_FIELD, FACT_FIELD, RELATION } from '../../compiled/layout.ts';
import { termOf } from '../../compiled/outline.ts';
import type { Postings } from '../../compiled/postings.ts';
import { compoundTerm } from '../../language/compounds.ts';
import { FILLER_WORDS } from '../../language/fillers.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Query } from '../query/query.ts';

/** Quoted words in order, or those of what is excluded. */
type Phrase = readonly string[];

/** The fields whose text a phrase may stand in. */
const IN_TEXT =
  FACT_FIELD.claim | FACT_FIELD.figure | FACT_FIELD.saidBy | FACT_FIELD.quote | FACT_FIELD.place;

/** How a fact concerns those whose names a phrase may stand in. */
const NAMED_IN = RELATION.about | RELATION.place | RELATION.saidBy;

/**
 * Whether a fact holds every quoted phrase of a query, in order, and no excluded word. What cannot is told by postings, and only the facts
 * that are left are read: in a large base most facts that a query finds are none of either.
 */
export function phraseFilter(base: CompiledBase, { phrases, excluded }: Query): (fact: number) => boolean {
  if (phrases.length === 0 && excluded.length === 0) return () => true;
  const wanted = phrases.map((phrase) => new PhrasePlaces(base, phrase));
  const unwanted = excluded.map((phrase) => new PhrasePlaces(base, phrase));
  return (fact) => {
    if (!wanted.every((places) => places.mayHold(fact))) return false;
    if (unwanted.some((places) => places.surelyHolds(fact))) return false;
    const dubious = unwanted.filter((places) => places.mayHold(fact));
    if (wanted.length + dubious.length === 0) return true;
    const texts = textsOf(base, fact);
    return (
      wanted.every(({ phrase }) => isIn(phrase, texts)) && !dubious.some(({ phrase }) => isIn(phrase, texts))
    );
  };
}

/** Where the words of a phrase stand. */
class PhrasePlaces {
  readonly phrase: Phrase;
  /** Of each word the facts whose own text has it; null for a number, which texts are indexed by what they mean. */
  readonly #own: readonly (readonly Postings[] | null)[];
  /** Which facts concern those who are called so. */
  readonly #named: readonly Postings[];
  /** Of each word that an outline has, in order, its places in the dictionary. */
  readonly #ordered: readonly (readonly number[])[];
  readonly #base: CompiledBase;

  constructor(base: CompiledBase, phrase: Phrase) {
    const { index } = base;
    this.phrase = phrase;
    this.#base = base;
    const known = phrase.map((term) =>
      [term, compoundTerm(term)].flatMap((form) => index.dictionary.get(form) ?? []),
    );
    this.#own = known.map((forms, at) =>
      phrase[at]?.startsWith('#') === true ? null : forms.map((term) => index.factPostings(term)),
    );
    this.#ordered = known
      .filter((_, at) => isInOutlines(phrase[at] ?? ''))
      .map((forms) => forms.map(({ id }) => id));
    this.#named = namedBy(base, phrase).map((entity) => index.relations(entity));
  }

  /** Whether a fact holds its only word: without the fact being read, so false where that does not tell. */
  surelyHolds(fact: number): boolean {
    const [word] = this.#own;
    return this.#own.length === 1 && word != null && word.some((list) => (list.maskOf(fact) & IN_TEXT) !== 0);
  }

  mayHold(fact: number): boolean {
    const field = this.#fieldsOf(fact);
    return (
      (field !== 0 && (field !== FACT_FIELD.claim || this.#mayFollow(fact))) ||
      this.#named.some((list) => (list.maskOf(fact) & NAMED_IN) !== 0)
    );
  }

  /** The fields of a fact that have all words; a claim has its own attribution, too. */
  #fieldsOf(fact: number): number {
    let common = IN_TEXT;
    for (const word of this.#own) {
      if (word === null) continue;
      let fields = 0;
      for (const list of word) fields |= list.maskOf(fact);
      if ((fields & FACT_FIELD.saidBy) !== 0) fields |= FACT_FIELD.claim;
      common &= fields;
      if (common === 0) return 0;
    }
    return common;
  }

  /** Whether the words of a claim that are no fillers may follow one another as in the phrase. */
  #mayFollow(fact: number): boolean {
    const wanted = this.#ordered;
    if (wanted.length < 2) return true;
    const claim = this.#base.index.outline(fact).claim.map(termOf);
    return claim.some((_, start) =>
      wanted.every((ids, at) => {
        const id = claim[start + at];
        // What opens a compound has no place of its own.
        return id !== undefined && (id === -1 || ids.includes(id));
      }),
    );
  }
}

/** Whether the outline of a claim has a word: fillers and numbers are left out of it. */
function isInOutlines(term: string): boolean {
  return !term.startsWith('#') && !FILLER_WORDS.has(term);
}

/** Ordinals of the entities that a phrase stands in a spelling of. */
function namedBy(base: CompiledBase, phrase: Phrase): readonly number[] {
  const [first] = [...phrase].sort((a, b) => b.length - a.length);
  const { index } = base;
  const found = new Set<number>();
  for (const form of first === undefined ? [] : [first, compoundTerm(first)]) {
    const known = index.dictionary.get(form);
    const { ordinals, masks } = known === null ? { ordinals: [], masks: [] } : index.entityPostings(known);
    for (const [at, ordinal] of ordinals.entries()) {
      if (((masks[at] ?? 0) & (ENTITY_FIELD.name | ENTITY_FIELD.alias)) === 0) continue;
      const { name, aliases } = base.entity(ordinal);
      if (isIn(phrase, [name, ...aliases].map(termsOf))) found.add(ordinal);
    }
  }
  return [...found];
}

/** The texts of a fact that a phrase may stand in, as terms: what it says, and the names of what it is about, where, and who says so. */
function textsOf(base: CompiledBase, ordinal: number): readonly Phrase[] {
  const { claim, quote, about, place, saidBy, figure, unit } = base.fact(ordinal);
  const names = [...about, ...(place === null ? [] : [place]), ...saidBy.map(({ who }) => who)].flatMap(
    (id) => {
      const entity = base.entityOrdinal(id);
      return entity === null ? [id] : [base.entity(entity).name, ...base.entity(entity).aliases];
    },
  );
  return [claim, ...quote, ...names, figure?.stated ?? '', unit ?? ''].map(termsOf);
}

function termsOf(text: string): Phrase {
  return tokenise(text).map(({ term }) => term);
}

/** Whether the words of a phrase stand in one of the texts, one behind the other. */
function isIn(phrase: Phrase, texts: readonly Phrase[]): boolean {
  return texts.some((terms) =>
    terms.some((_, start) => phrase.every((term, index) => terms[start + index] === term)),
  );
}
