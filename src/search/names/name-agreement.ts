import type { CompiledBase } from '../../compiled/base.ts';
import { wordWeight } from '../../compiled/word-weight.ts';
import { lazily } from '../../language/lazily.ts';
import { spellingSimilarity } from '../../language/similarity.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isOfNames } from '../evidence/naming-words.ts';
import { ACRONYM_WEIGHT, LIGHT_FACTOR, NAME_BOOST } from '../fitted/weights.ts';
import type { FitReader, SpellingMet } from '../ranking/fit.ts';
import { isHeadOfNames } from '../words/synonym-table.ts';

/** How far a query and the names of one thing agree. */
export interface NameAgreement {
  /** Share of the query's weight met in one spelling × share of that spelling the query covers, 0–1: of all spellings the most. */
  readonly shared: number;
  /** Share of that spelling that the query covers with words the base knows for those of it, 0–1. */
  readonly known: number;
  /** How alike the query and a spelling are, letter by letter, each as one word, 0–1; 0 where their digits differ. */
  readonly whole: number;
  /** What is met that not any name may have, in words that only one fact has. */
  readonly told: number;
  /** Share of the query's weight that is not met, nor known to the base at all, 0–1. */
  readonly unknown: number;
}

/** Likeness of two words below which they have nothing in common. */
const UNLIKE = 0.4;

/** Queries of up to so many words are compared as one word in every order; longer ones with their words sorted, as names are, too. */
const MOST_REORDERED = 3;

/** Letters of a name that are compared. */
const LONGEST = 60;

/** Names whose lengths differ by more than this share of the longer are not alike. */
const LENGTHS_APART = 0.5;

/** Share of the letters of alike words that are other ones, k for q. */
const LETTERS_EXCHANGED = 0.1;

const letters = lazily(() => /^\p{L}{3,}$/u);

/** How a word of a query is met in a spelling: 0–1, whether as the base knows it, and by which terms. */
interface Met {
  readonly value: number;
  readonly isKnown: boolean;
  readonly terms: readonly number[];
}

/** Reads how far one query and the names of things agree. */
export class AgreementReader {
  readonly #base: CompiledBase;
  readonly #reader: FitReader;
  readonly #words: readonly WordEvidence[];
  readonly #orders: readonly string[];
  readonly #sorted: string;
  readonly #letters: string;

  constructor(base: CompiledBase, reader: FitReader) {
    this.#base = base;
    this.#reader = reader;
    this.#words = reader.evidence.filter(({ word }) => word.light !== 'particle');
    const terms = this.#words.map(({ word }) => bare(word.term)).sort();
    this.#sorted = joined(terms);
    this.#letters = sortedLetters(this.#sorted);
    this.#orders = terms.length > MOST_REORDERED ? [] : ordersOf(terms).map(joined);
  }

  /** `NameAgreement.whole` of the query and an entity, or 0 where that is less than `least`. */
  wholeLikeness(entity: number, least: number): number {
    let best = 0;
    for (const spelling of this.#reader.spellingsMet(entity)) {
      const terms = this.#namingTerms(spelling);
      const whole = joined(terms);
      const wanted = Math.max(best, least);
      if (sharedLetters(this.#letters, whole) < wanted - LETTERS_EXCHANGED) continue;
      const compare = (typed: string, name: string): void => {
        best = Math.max(best, likeness(typed, name, Math.max(best, least)));
      };
      for (const order of this.#orders) compare(order, whole);
      if (this.#orders.length === 0) compare(this.#sorted, joined(terms.sort()));
    }
    return best;
  }

  /** How far the query and the names of an entity agree. */
  of(entity: number): NameAgreement {
    let shared = -1;
    let known = 0;
    let held: readonly Met[] = [];
    for (const spelling of this.#reader.spellingsMet(entity)) {
      const met = this.#words.map((word) => this.#metIn(spelling, word));
      const both = this.#shareOf(met, (_, { value }) => value) * this.#covered(spelling, met);
      if (both <= shared) continue;
      shared = both;
      known = this.#covered(
        spelling,
        met.filter(({ isKnown }) => isKnown),
      );
      held = met;
    }
    const unique = wordWeight(1, this.#base.factCount) * NAME_BOOST;
    let told = 0;
    for (const [at, word] of this.#words.entries())
      if (!isOfNames(word)) told += (word.weight * (held[at]?.value ?? 0)) / unique;
    return {
      shared: Math.max(0, shared),
      known,
      whole: this.wholeLikeness(entity, UNLIKE),
      told,
      unknown: this.#shareOf(held, ({ found }, { value }) => (found ? 0 : 1 - value)),
    };
  }

  /** Share of the query's weight; a word that says only what kind of thing is named weighs little where it is not met. */
  #shareOf(met: readonly Met[], share: (word: WordEvidence, met: Met) => number): number {
    let sum = 0;
    let total = 0;
    for (const [at, how] of met.entries()) {
      const word = this.#words[at];
      if (word === undefined) continue;
      const isKind = !how.isKnown && isHeadOfNames(word.word.term);
      const weight = word.weight * (isKind ? LIGHT_FACTOR.light : 1);
      total += weight;
      sum += weight * share(word, how);
    }
    return total === 0 ? 0 : sum / total;
  }

  /** The words of a spelling without particles, where it has others. */
  #namingTerms({ words }: SpellingMet): string[] {
    const naming = words.filter(({ particle }) => !particle);
    return (naming.length > 0 ? naming : words).map(({ term }) =>
      bare(this.#base.index.dictionary.textOf(term)),
    );
  }

  /** As the base knows the word, or else by the word of the spelling that it is most like. */
  #metIn({ forms, words }: SpellingMet, { word, alternatives }: WordEvidence): Met {
    const known = alternatives.find(({ alternative }) => alternative.terms.every(({ id }) => forms.has(id)));
    if (known !== undefined) {
      const { terms, similarity } = known.alternative;
      return { value: similarity, isKnown: true, terms: terms.map(({ id }) => id) };
    }
    let value = 0;
    let nearest: readonly number[] = [];
    for (const { term } of words) {
      const near = looseLikeness(word.term, this.#base.index.dictionary.textOf(term));
      if (near <= value) continue;
      value = near;
      nearest = [term];
    }
    return { value, isKnown: false, terms: nearest };
  }

  /** Share of a spelling that is met, 0–1. */
  #covered({ forms, words }: SpellingMet, met: readonly Met[]): number {
    const values = new Map<number, number>();
    let covered = 0;
    for (const { value, terms } of met) {
      for (const term of terms) {
        values.set(term, Math.max(value, values.get(term) ?? 0));
        const form = forms.get(term);
        if (form === 'acronym' || form === 'joined') covered = Math.max(covered, value * ACRONYM_WEIGHT);
      }
    }
    let weights = 0;
    let total = 0;
    for (const { term, sound, reach, particle } of words) {
      const weight = wordWeight(reach, this.#base.factCount) * (particle ? LIGHT_FACTOR.particle : 1);
      total += weight;
      weights += weight * Math.max(values.get(term) ?? 0, sound === null ? 0 : (values.get(sound) ?? 0));
    }
    return Math.max(covered, total === 0 ? 0 : weights / total);
  }
}

/** A term without the mark of a number. */
function bare(term: string): string {
  return term.startsWith('#') ? term.slice(1) : term;
}

function joined(terms: readonly string[]): string {
  return terms.join('').slice(0, LONGEST);
}

function ordersOf(terms: readonly string[]): readonly (readonly string[])[] {
  if (terms.length < 2) return [terms];
  return terms.flatMap((term, at) =>
    ordersOf([...terms.slice(0, at), ...terms.slice(at + 1)]).map((rest) => [term, ...rest]),
  );
}

/** What two words have in common, 0–1; nothing, when they are not of letters. */
function looseLikeness(term: string, form: string): number {
  if (!letters().test(term) || !letters().test(form)) return 0;
  return Math.max(0, (likeness(term, form, UNLIKE) - UNLIKE) / (1 - UNLIKE));
}

function sortedLetters(text: string): string {
  return [...text].sort().join('');
}

/** Share, of the longer of two words, of the letters they share, in any order: first those of one, sorted. */
function sharedLetters(sorted: string, word: string): number {
  const other = sortedLetters(word);
  let shared = 0;
  for (let a = 0, b = 0; a < sorted.length && b < other.length; ) {
    const x = sorted[a] ?? '';
    const y = other[b] ?? '';
    if (x === y) shared += 1;
    if (x <= y) a += 1;
    if (y <= x) b += 1;
  }
  return shared / Math.max(sorted.length, other.length, 1);
}

/** 0–1 how alike two words are; 0 when that is less than `least`, or they are of other digits: those are never misspelt. */
function likeness(typed: string, known: string, least: number): number {
  if (Math.abs(typed.length - known.length) > Math.max(typed.length, known.length) * LENGTHS_APART) return 0;
  return digitsOf(typed) === digitsOf(known) ? spellingSimilarity(typed, known, least) : 0;
}

function digitsOf(text: string): string {
  return /[0-9]/.test(text) ? text.replace(/[^0-9]/g, '') : '';
}
