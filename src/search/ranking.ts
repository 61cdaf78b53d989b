import type { CompiledBase } from '../compiled/base.ts';
import { wordWeight } from '../compiled/word-weight.ts';
import { FILLER_WORDS, LIGHT_WORDS } from '../language/fillers.ts';
import { NAME_PARTICLES } from '../language/folding.ts';
import { tokenise } from '../language/tokens.ts';
import { MATCH_TYPES, type Match, type MatchedWord, type MatchType } from '../model/match.ts';
import { matchIn, type WordEvidence } from './evidence.ts';
import { CLAIM_LEAD, LIGHT_FACTOR, RERANK, RERANK_DEPTH } from './weights.ts';

/** A fact with its score, before anybody decides whether to show it. */
export interface RankedFact {
  readonly ordinal: number;
  /** 0–1. */
  readonly score: number;
  /** Share of the query's weight that the fact answers, 0–1. */
  readonly coverage: number;
}

/**
 * Ranks the facts that hold any word of the query and pass `passes`: by the share of the query they cover, the best `RERANK_DEPTH` again by
 * how much of their own name and claim the query covers. Best first; ties by position in the file.
 */
export function rank(
  base: CompiledBase,
  evidence: readonly WordEvidence[],
  passes: (fact: number) => boolean,
): readonly RankedFact[] {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const coverage = new Float32Array(base.factCount);
  const reached: number[] = [];
  for (const { weight, scores, facts } of evidence) {
    for (const fact of facts) {
      if (coverage[fact] === 0) reached.push(fact);
      coverage[fact] = (coverage[fact] ?? 0) + (weight * (scores[fact] ?? 0)) / total;
    }
  }
  const candidates = reached.filter(passes);
  candidates.sort((a, b) => (coverage[b] ?? 0) - (coverage[a] ?? 0) || a - b);
  const similarityOf = termSimilarities(evidence);
  const ranked = candidates.slice(0, RERANK_DEPTH).map((ordinal): RankedFact => {
    const covered = Math.min(1, coverage[ordinal] ?? 0);
    const name = nameCoverage(base, ordinal, similarityOf);
    const claim = claimCoverage(base.fact(ordinal).claim, similarityOf);
    const score = covered * (RERANK.base + RERANK.name * name + RERANK.claim * claim);
    return { ordinal, score, coverage: covered };
  });
  ranked.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  return ranked;
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

/** Largest share of a name or alias of an entity the fact is about that the query covers, 0–1. */
function nameCoverage(
  base: CompiledBase,
  ordinal: number,
  similarityOf: ReadonlyMap<string, number>,
): number {
  let best = 0;
  for (const id of base.fact(ordinal).about) {
    const entity = base.entityOrdinal(id);
    if (entity === null) continue;
    const { name, aliases } = base.entity(entity);
    for (const spelling of [name, ...aliases]) {
      let covered = 0;
      let total = 0;
      for (const { term } of tokenise(spelling)) {
        const known = base.index.dictionary.get(term);
        const factor = NAME_PARTICLES.has(term) ? LIGHT_FACTOR.particle : 1;
        const weight = wordWeight(known?.reach ?? 1, base.factCount) * factor;
        total += weight;
        covered += weight * (similarityOf.get(term) ?? 0);
      }
      if (total > 0) best = Math.max(best, covered / total);
    }
  }
  return best;
}

/**
 * Share of the claim that the query covers, 0–1. What a claim is about stands early in it, so words count less the later they stand;
 * fillers and figures do not count at all, and light words little: "literacy" covers "Literacy - total population: 85%" better than
 * "Literacy - female: 81%".
 */
function claimCoverage(claim: string, similarityOf: ReadonlyMap<string, number>): number {
  let covered = 0;
  let total = 0;
  let place = 0;
  for (const { term } of tokenise(claim)) {
    if (term.startsWith('#') || FILLER_WORDS.has(term)) continue;
    const weight = (LIGHT_WORDS.has(term) ? LIGHT_FACTOR.light : 1) / (1 + place / CLAIM_LEAD);
    place += 1;
    total += weight;
    covered += weight * (similarityOf.get(term) ?? 0);
  }
  return total === 0 ? 0 : covered / total;
}

/** Why a fact is a result: one entry per query word that met it, the type the weakest of theirs. */
export function explainMatch(base: CompiledBase, evidence: readonly WordEvidence[], fact: RankedFact): Match {
  const on: MatchedWord[] = [];
  let weakest: MatchType = 'exact';
  for (const word of evidence) {
    const met = matchIn(base, word, fact.ordinal);
    if (met === null) continue;
    const type = met.alternative.type === 'exact' && met.field === 'alias' ? 'alias' : met.alternative.type;
    on.push({ word: word.word.text, form: met.form, field: met.field, type });
    if (word.word.light === 'no' && MATCH_TYPES.indexOf(type) > MATCH_TYPES.indexOf(weakest)) weakest = type;
  }
  if (on.length > 0 && on.every(({ type }) => type === 'number')) weakest = 'number';
  return { type: weakest, score: Number(fact.score.toFixed(4)), on };
}
