import type { CompiledBase } from '../compiled/base.ts';
import { type SpellingForm, spellingTerms } from '../compiled/fact-terms.ts';
import { wordWeight } from '../compiled/word-weight.ts';
import { FILLER_WORDS, LIGHT_WORDS } from '../language/fillers.ts';
import { NAME_PARTICLES, soundTerm } from '../language/folding.ts';
import { longestMisspelling, spellingDistance } from '../language/similarity.ts';
import { tokenise } from '../language/tokens.ts';
import type { Fact } from '../model/fact.ts';
import type { WordEvidence } from './evidence.ts';
import { ACRONYM_WEIGHT, BESIDE_NAME, CLAIM_LEAD, LATER_ABOUT, LIGHT_FACTOR, LOOSE_NAME } from './weights.ts';

/** Words that make a claim general rather than special: among equals, "total population" goes before "female". */
const GENERAL_WORDS: ReadonlySet<string> = new Set([
  'population',
  'overall',
  'both',
  'combined',
  'altogether',
]);

/** Words long enough to be compared letter by letter. */
const LETTERS = /^\p{L}{3,}$/u;

/** How much of what a fact says about itself the query covers. */
export interface Fit {
  /** Largest share of a spelling of an entity the fact is about, 0–1; less when the fact is about others first. */
  readonly name: number;
  /** That entity, or null when the query names none. */
  readonly named: string | null;
  /** Words of the longest name of what the fact is about that the query holds whole, fillers too. */
  readonly whole: number;
  /** Share of the claim, 0–1, what stands early counting more. */
  readonly claim: number;
}

/** One spelling of a name: how it may be met, and what its words weigh. */
interface Spelling {
  readonly forms: ReadonlyMap<string, SpellingForm>;
  readonly words: readonly {
    readonly term: string;
    readonly sound: string | null;
    readonly weight: number;
  }[];
}

/** Reads how well facts fit one query; entities are read once. */
export class FitReader {
  readonly #base: CompiledBase;
  readonly #evidence: readonly WordEvidence[];
  readonly #terms: ReadonlySet<string>;
  readonly #similarities: ReadonlyMap<string, number>;
  readonly #spellings = new Map<string, readonly Spelling[]>();

  /** `terms`: all words of the query, fillers too. */
  constructor(base: CompiledBase, evidence: readonly WordEvidence[], terms: readonly string[]) {
    this.#base = base;
    this.#terms = new Set(terms);
    this.#evidence = evidence;
    this.#similarities = termSimilarities(evidence);
  }

  fitOf(ordinal: number): Fit {
    const fact = this.#base.fact(ordinal);
    let name = 0;
    let named: string | null = null;
    for (const [position, id] of fact.about.entries()) {
      const covered = this.#nameCoverage(id) / (1 + position * LATER_ABOUT);
      if (covered > name) {
        name = covered;
        named = id;
      }
    }
    const whole = fact.about.reduce((most, id) => Math.max(most, this.#wholeNameLength(id)), 0);
    return { name, named, whole, claim: this.#claimCoverage(fact) };
  }

  /**
   * The words of the query that stand together in one spelling of an entity, of all spellings the one that holds most: exactly, or as
   * another spelling of a word of it that no other word meets.
   */
  wordsNaming(id: string): ReadonlySet<WordEvidence> {
    let best: readonly WordEvidence[] = [];
    let most = 0;
    for (const spelling of this.#spellingsOf(id)) {
      const { met, free } = this.#metIn(spelling);
      const held = this.#evidence.filter(
        (word) =>
          met.has(word) ||
          isAnyAlike(word.word.term, free, (term, form) => LOOSE_NAME * Math.max(term.length, form.length)),
      );
      const weight = held.reduce((sum, word) => sum + word.weight, 0);
      if (weight <= most) continue;
      best = held;
      most = weight;
    }
    return new Set(best);
  }

  /** Whether a word reads, somewhat misspelt, as the rest of a name that other words are met in: "Evil Crop" for "Evil Corp". */
  completes(id: string, word: WordEvidence): boolean {
    return this.#spellingsOf(id).some((spelling) => {
      const { met, free } = this.#metIn(spelling);
      if (![...met].some((other) => other !== word && other.word.light === 'no')) return false;
      return isAnyAlike(word.word.term, free, (term, form) => longestMisspelling(term, form) + BESIDE_NAME);
    });
  }

  /** The words of the query met in a spelling, and the words of it that none meets. */
  #metIn({ forms }: Spelling): { met: ReadonlySet<WordEvidence>; free: ReadonlySet<string> } {
    const free = new Set(
      [...forms].flatMap(([form, how]) => (how === 'word' || how === 'whole' ? [form] : [])),
    );
    const met = new Set<WordEvidence>();
    for (const word of this.#evidence) {
      const alike = word.alternatives.find(({ alternative }) =>
        alternative.terms.every(({ text }) => forms.has(text)),
      );
      if (alike === undefined) continue;
      met.add(word);
      for (const { text } of alike.alternative.terms) free.delete(text);
    }
    return { met, free };
  }

  /** Words of the longest spelling that the query holds whole and that holds all words of the query met in the name at all. */
  #wholeNameLength(id: string): number {
    const spellings = this.#spellingsOf(id);
    const met = new Set(spellings.flatMap((spelling) => [...this.#metIn(spelling).met]));
    let longest = 0;
    for (const { forms, words } of spellings) {
      if (words.length <= longest || !words.every(({ term }) => this.#terms.has(term))) continue;
      if ([...met].every(({ word }) => forms.has(word.term))) longest = words.length;
    }
    return longest;
  }

  #nameCoverage(id: string): number {
    let best = 0;
    for (const { forms, words } of this.#spellingsOf(id)) {
      let covered = 0;
      let total = 0;
      for (const { term, sound, weight } of words) {
        const sounding = sound === null ? 0 : (this.#similarities.get(sound) ?? 0);
        total += weight;
        covered += weight * Math.max(sounding, this.#similarities.get(term) ?? 0);
      }
      if (total > 0) best = Math.max(best, covered / total);
      for (const [term, form] of forms) {
        if (form !== 'acronym' && form !== 'joined') continue;
        best = Math.max(best, (this.#similarities.get(term) ?? 0) * ACRONYM_WEIGHT);
      }
    }
    return best;
  }

  #spellingsOf(id: string): readonly Spelling[] {
    const known = this.#spellings.get(id);
    if (known !== undefined) return known;
    const ordinal = this.#base.entityOrdinal(id);
    const entity = ordinal === null ? null : this.#base.entity(ordinal);
    const { dictionary } = this.#base.index;
    const spellings = (entity === null ? [] : [entity.name, ...entity.aliases]).map((spelling) => ({
      forms: spellingTerms(spelling),
      words: tokenise(spelling).map(({ term }) => {
        const factor = NAME_PARTICLES.has(term) ? LIGHT_FACTOR.particle : 1;
        const weight = wordWeight(dictionary.get(term)?.reach ?? 1, this.#base.factCount) * factor;
        return { term, sound: soundTerm(term), weight };
      }),
    }));
    this.#spellings.set(id, spellings);
    return spellings;
  }

  /**
   * Fillers, figures, the names of what the fact is about and of who says so do not count, light words little, and every word less the
   * later it stands, since what a claim is about stands early in it: "literacy" covers "Literacy - total population: 85%" better than
   * "Literacy - female: 81%", and "prime minister of Iraq" covers "X is the prime minister of Iraq" better than "Iraqi Prime Minister X
   * has little control".
   */
  #claimCoverage(fact: Fact): number {
    const given = new Set<string>();
    for (const id of fact.about)
      for (const { words } of this.#spellingsOf(id)) for (const { term } of words) given.add(term);
    for (const { who } of fact.saidBy) for (const { term } of tokenise(who)) given.add(term);
    let covered = 0;
    let total = 0;
    let place = 0;
    for (const { term } of tokenise(fact.claim)) {
      if (term.startsWith('#') || FILLER_WORDS.has(term)) continue;
      const similarity = this.#similarities.get(term) ?? 0;
      if (similarity === 0 && given.has(term)) continue;
      const says = LIGHT_WORDS.has(term) || GENERAL_WORDS.has(term) ? LIGHT_FACTOR.light : 1;
      const weight = says / (1 + place / CLAIM_LEAD);
      place += 1;
      total += weight;
      covered += weight * similarity;
    }
    return total === 0 ? 0 : covered / total;
  }
}

/** Whether a word is within a distance of one of these. */
function isAnyAlike(
  term: string,
  forms: Iterable<string>,
  within: (term: string, form: string) => number,
): boolean {
  if (!LETTERS.test(term)) return false;
  for (const form of forms)
    if (LETTERS.test(form) && spellingDistance(term, form) <= within(term, form)) return true;
  return false;
}

/** Best similarity per term of the dictionary over all words of the query. */
function termSimilarities(evidence: readonly WordEvidence[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { alternatives } of evidence) {
    for (const { alternative } of alternatives) {
      for (const term of alternative.terms) {
        if ((best.get(term.text) ?? 0) < alternative.similarity) best.set(term.text, alternative.similarity);
      }
    }
  }
  return best;
}
