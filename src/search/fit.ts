import type { CompiledBase } from '../compiled/base.ts';
import { wordWeight } from '../compiled/word-weight.ts';
import { FILLER_WORDS, LIGHT_WORDS } from '../language/fillers.ts';
import { NAME_PARTICLES } from '../language/folding.ts';
import { tokenise } from '../language/tokens.ts';
import type { Fact } from '../model/fact.ts';
import type { WordEvidence } from './evidence.ts';
import { CLAIM_LEAD, LATER_ABOUT, LIGHT_FACTOR } from './weights.ts';

/** How much of what a fact says about itself the query covers, 0–1 each. */
export interface Fit {
  /** Largest share of a spelling of an entity the fact is about; less when the fact is about others first. */
  readonly name: number;
  /** Share of the claim, what stands early counting more. */
  readonly claim: number;
}

/** One spelling of a name: its words with what each of them weighs. */
type Spelling = readonly (readonly [term: string, weight: number])[];

/** Reads how well facts fit one query; entities are read once. */
export class FitReader {
  readonly #base: CompiledBase;
  readonly #similarities: ReadonlyMap<string, number>;
  readonly #spellings = new Map<string, readonly Spelling[]>();

  constructor(base: CompiledBase, evidence: readonly WordEvidence[]) {
    this.#base = base;
    this.#similarities = termSimilarities(evidence);
  }

  fitOf(ordinal: number): Fit {
    const fact = this.#base.fact(ordinal);
    let name = 0;
    for (const [position, id] of fact.about.entries()) {
      const covered = this.#nameCoverage(id) * (position === 0 ? 1 : LATER_ABOUT);
      if (covered > name) name = covered;
    }
    return { name, claim: this.#claimCoverage(fact) };
  }

  #nameCoverage(id: string): number {
    let best = 0;
    for (const spelling of this.#spellingsOf(id)) {
      let covered = 0;
      let total = 0;
      for (const [term, weight] of spelling) {
        total += weight;
        covered += weight * (this.#similarities.get(term) ?? 0);
      }
      if (total > 0) best = Math.max(best, covered / total);
    }
    return best;
  }

  #spellingsOf(id: string): readonly Spelling[] {
    const known = this.#spellings.get(id);
    if (known !== undefined) return known;
    const ordinal = this.#base.entityOrdinal(id);
    const entity = ordinal === null ? null : this.#base.entity(ordinal);
    const { dictionary } = this.#base.index;
    const spellings = (entity === null ? [] : [entity.name, ...entity.aliases]).map((spelling) =>
      tokenise(spelling).map(({ term }) => {
        const factor = NAME_PARTICLES.has(term) ? LIGHT_FACTOR.particle : 1;
        return [term, wordWeight(dictionary.get(term)?.reach ?? 1, this.#base.factCount) * factor] as const;
      }),
    );
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
      for (const spelling of this.#spellingsOf(id)) for (const [term] of spelling) given.add(term);
    for (const { who } of fact.saidBy) for (const { term } of tokenise(who)) given.add(term);
    let covered = 0;
    let total = 0;
    let place = 0;
    for (const { term } of tokenise(fact.claim)) {
      if (term.startsWith('#') || FILLER_WORDS.has(term)) continue;
      const similarity = this.#similarities.get(term) ?? 0;
      if (similarity === 0 && given.has(term)) continue;
      const weight = (LIGHT_WORDS.has(term) ? LIGHT_FACTOR.light : 1) / (1 + place / CLAIM_LEAD);
      place += 1;
      total += weight;
      covered += weight * similarity;
    }
    return total === 0 ? 0 : covered / total;
  }
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
