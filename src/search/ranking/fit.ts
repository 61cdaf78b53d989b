import type { CompiledBase } from '../../compiled/base.ts';
import { type ClaimWord, isGiven, isLight, type Outline, termOf } from '../../compiled/outline.ts';
import type { Spelling } from '../../compiled/spelling.ts';
import { wordWeight } from '../../compiled/word-weight.ts';
import { entitiesMet } from '../evidence/entities-met.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { termSimilarities } from '../evidence/term-similarities.ts';
import { ACRONYM_WEIGHT, CLAIM_LEAD, LATER_ABOUT, LIGHT_FACTOR } from '../fitted/weights.ts';

/** How much of what a fact says about itself the query covers. */
export interface Fit {
  /** Largest share of a spelling of an entity the fact is about, 0–1; less when the fact is about others first. */
  readonly name: number;
  /** That entity's ordinal, or null when the query names none. */
  readonly named: number | null;
  /** Words of the longest name of what the fact is about that the query holds whole, fillers too. */
  readonly whole: number;
  /** Share of the claim, 0–1, what stands early counting more. */
  readonly claim: number;
}

/** What a query meets in the names of one entity. */
interface NameFit {
  /** Largest share of a spelling, 0–1. */
  readonly coverage: number;
  /** Words of the longest spelling that the query holds whole. */
  readonly whole: number;
}

/** What a query meets in one spelling of a name. */
export interface SpellingMet extends Spelling {
  readonly met: ReadonlySet<WordEvidence>;
  /** Terms of the spelling that no word meets. */
  readonly free: ReadonlySet<number>;
}

const NOT_MET: NameFit = { coverage: 0, whole: 0 };

/** Reads how well facts fit one query; entities are read once. Terms are compared by their place in the dictionary. */
export class FitReader {
  readonly #base: CompiledBase;
  /** The words of the query. */
  readonly evidence: readonly WordEvidence[];
  /** All words of the query the base knows, fillers too. */
  readonly #terms: ReadonlySet<number>;
  /** Best similarity per term, in names and in claims. */
  readonly #similarities: ReadonlyMap<number, number>;
  readonly #inClaims: ReadonlyMap<number, number>;
  readonly #spellings = new Map<number, readonly Spelling[]>();
  readonly #spellingsMet = new Map<number, readonly SpellingMet[]>();
  readonly #names = new Map<number, NameFit>();
  /** The entities whose names a word of the query stands in; null when they are too many to tell. */
  readonly #met: ReadonlySet<number> | null;

  /** `terms`: all words of the query, fillers too. */
  constructor(base: CompiledBase, evidence: readonly WordEvidence[], terms: readonly string[]) {
    this.#base = base;
    const known = terms.flatMap((term) => base.index.dictionary.get(term) ?? []);
    this.#terms = new Set(known.map(({ id }) => id));
    this.#met = entitiesMet(base, evidence, known);
    this.evidence = evidence;
    this.#similarities = termSimilarities(evidence, true);
    this.#inClaims = termSimilarities(evidence, false);
  }

  fitOf({ about, claim }: Outline): Fit {
    let name = 0;
    let named: number | null = null;
    let whole = 0;
    // By number, here and below: before the engine has compiled a loop, an iterator costs more than what is done with most items.
    for (let position = 0; position < about.length; position += 1) {
      const entity = about[position] ?? 0;
      const fit = this.#nameFit(entity);
      whole = Math.max(whole, fit.whole);
      const covered = fit.coverage / (1 + position * LATER_ABOUT);
      if (covered > name) {
        name = covered;
        named = entity;
      }
    }
    return { name, named, whole, claim: this.#claimCoverage(claim) };
  }

  /** Each spelling of an entity, with the words of the query met in it and the words of it that none meets. */
  spellingsMet(entity: number): readonly SpellingMet[] {
    let read = this.#spellingsMet.get(entity);
    if (read === undefined) {
      read = this.#spellingsOf(entity).map((spelling) => ({
        ...spelling,
        ...this.#metIn(spelling),
      }));
      this.#spellingsMet.set(entity, read);
    }
    return read;
  }

  /** The words of the query met in a spelling, and the words of it that none meets. */
  #metIn({ forms }: Spelling): Pick<SpellingMet, 'met' | 'free'> {
    const free = new Set<number>();
    for (const [form, how] of forms) if (how === 'word' || how === 'whole') free.add(form);
    const met = new Set<WordEvidence>();
    for (const word of this.evidence) {
      const alike = word.alternatives.find(
        ({ alternative: { onlyInTexts, terms } }) =>
          onlyInTexts !== true && terms.every(({ id }) => forms.has(id)),
      );
      if (alike === undefined) continue;
      met.add(word);
      for (const { id } of alike.alternative.terms) free.delete(id);
    }
    return { met, free };
  }

  #nameFit(entity: number): NameFit {
    if (this.#met?.has(entity) === false) return NOT_MET;
    let fit = this.#names.get(entity);
    if (fit === undefined) {
      const spellings = this.#spellingsOf(entity);
      fit = { coverage: this.#nameCoverage(spellings), whole: this.#wholeNameLength(spellings) };
      this.#names.set(entity, fit);
    }
    return fit;
  }

  /** Words of the longest spelling that the query holds whole and that holds all words of the query met in the name at all. */
  #wholeNameLength(spellings: readonly Spelling[]): number {
    const held = spellings.filter(({ words }) => words.every(({ term }) => this.#terms.has(term)));
    if (held.length === 0) return 0;
    const met = new Set(spellings.flatMap((spelling) => [...this.#metIn(spelling).met]));
    const ids = [...met].map(({ word }) => this.#base.index.dictionary.get(word.term)?.id ?? null);
    let longest = 0;
    for (const { forms, words } of held) {
      if (words.length > longest && ids.every((id) => id !== null && forms.has(id))) longest = words.length;
    }
    return longest;
  }

  #nameCoverage(spellings: readonly Spelling[]): number {
    let best = 0;
    for (const { forms, words } of spellings) {
      let covered = 0;
      let total = 0;
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at];
        if (word === undefined) continue;
        const sounding = word.sound === null ? 0 : (this.#similarities.get(word.sound) ?? 0);
        const weight =
          wordWeight(word.reach, this.#base.factCount) * (word.particle ? LIGHT_FACTOR.particle : 1);
        total += weight;
        covered += weight * Math.max(sounding, this.#similarities.get(word.term) ?? 0);
      }
      if (total > 0) best = Math.max(best, covered / total);
      for (const [term, form] of forms) {
        if (form !== 'acronym' && form !== 'joined') continue;
        best = Math.max(best, (this.#similarities.get(term) ?? 0) * ACRONYM_WEIGHT);
      }
    }
    return best;
  }

  #spellingsOf(entity: number): readonly Spelling[] {
    let spellings = this.#spellings.get(entity);
    if (spellings === undefined) {
      spellings = this.#base.index.spellings(entity);
      this.#spellings.set(entity, spellings);
    }
    return spellings;
  }

  /**
   * Fillers, figures, the names of what the fact is about and of who says so do not count, light words little, and every word less the
   * later it stands, since what a claim is about stands early in it: "literacy" covers "Literacy - total population: 85%" better than
   * "Literacy - female: 81%", and "prime minister of Iraq" covers "X is the prime minister of Iraq" better than "Iraqi Prime Minister X
   * has little control".
   */
  #claimCoverage(claim: readonly ClaimWord[]): number {
    let covered = 0;
    let total = 0;
    let place = 0;
    for (let at = 0; at < claim.length; at += 1) {
      const word = claim[at] ?? 0;
      const similarity = this.#inClaims.get(termOf(word)) ?? 0;
      if (similarity === 0 && isGiven(word)) continue;
      const weight = (isLight(word) ? LIGHT_FACTOR.light : 1) / (1 + place / CLAIM_LEAD);
      place += 1;
      total += weight;
      covered += weight * similarity;
    }
    return total === 0 ? 0 : covered / total;
  }
}
