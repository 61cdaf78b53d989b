import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import { isProper } from '../../language/proper-words.ts';
import { MATCH_TYPES, type Match, type MatchedWord, type MatchType } from '../../model/match.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import {
  COMPLETING,
  KIND_PULL,
  NOT_ASKED_FACTOR,
  RERANK,
  RERANKED,
  SIMILARITY,
  TAG_PULL,
  WHOLE_NAME,
} from '../fitted/weights.ts';
import type { Asked } from '../query/asked.ts';
import { kindNamed } from '../words/naming.ts';
import { bestFacts } from './best-facts.ts';
import type { FitReader } from './fit.ts';
import { holdsAsked } from './holds-asked.ts';
import type { CoveringFact } from './lowest-first.ts';
import { completes, namesCountryOf } from './name-reading.ts';
import { tellingFactors } from './telling-words.ts';

/** A fact with its score, before anybody decides whether to show it. */
export interface RankedFact {
  readonly ordinal: number;
  /** 0–1. */
  readonly score: number;
  /** Share of the query's weight that the fact answers, 0–1. */
  readonly coverage: number;
  /** How much of a name of what the fact is about the query covers, 0–1. */
  readonly name: number;
  /** That entity's ordinal, or null when the query names nothing the fact is about. */
  readonly named: number | null;
  /** It says what the query asks for the meaning of. */
  readonly defines?: boolean;
}

/** What a ranking is made of. */
export interface Ranking {
  readonly base: CompiledBase;
  readonly evidence: readonly WordEvidence[];
  readonly reader: FitReader;
  readonly asked: Asked;
}

/**
 * Ranks the facts that hold any word of the query and pass `passes`: by the share of the query they cover, the best `depth` of these again
 * by how much of their own name and claim the query covers, and by whether they hold what a question asks for when others do. Best
 * first; ties by position in the file. What more depth adds comes behind what is ranked without it, so that it changes no first page.
 */
export function rank(
  ranking: Ranking,
  depth: number,
  passes: (fact: number) => boolean,
): readonly RankedFact[] {
  const best = bestFacts(ranking.evidence, { ...RERANKED, most: depth }, passes);
  if (best.length <= RERANKED.most) return ordered(ranking, best);
  const first = ordered(ranking, best.slice(0, RERANKED.most));
  const lowest = first.at(-1)?.score ?? 0;
  const further = ordered(ranking, best.slice(RERANKED.most));
  return [...first, ...further.map((fact) => ({ ...fact, score: Math.min(fact.score, lowest) }))];
}

function ordered(
  { base, evidence, reader, asked }: Ranking,
  candidates: readonly CoveringFact[],
): readonly RankedFact[] {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const best = candidates.map((fact) => ({ ...fact, outline: base.index.outline(fact.ordinal) }));
  const holding = new Set<number>();
  for (const { ordinal, outline } of best) if (holdsAsked(outline, asked) === true) holding.add(ordinal);
  const tellings = tellingFactors(base, asked, best);
  const kinds = kindsNamed(base, evidence);
  const unknown = evidence.filter(({ word, found }) => !found && word.bound === null);
  const countries =
    evidence.length < 2 ? [] : evidence.filter(({ word }) => word.light === 'no' && isProper(word.term));
  const ranked = best.map(({ ordinal, coverage, outline }): RankedFact => {
    const { name, named, whole, claim } = reader.fitOf(outline);
    const completed = unknown.filter((word) => named !== null && completes({ base, reader }, named, word));
    const added = completed.reduce((sum, { weight }) => sum + (weight * COMPLETING) / total, 0);
    const ofCountry = countries.reduce((sum, word) => {
      const meets =
        named !== null && word.scores.of(ordinal) === 0 && namesCountryOf({ base, reader }, named, word);
      return meets ? sum + (word.weight * SIMILARITY.inNames) / total : sum;
    }, 0);
    const covered = Math.min(1, coverage + added + ofCountry);
    const asIntended = holding.size === 0 || holding.has(ordinal) ? 1 : NOT_ASKED_FACTOR;
    const score = covered * (RERANK.base + RERANK.name * name + RERANK.claim * claim) * asIntended;
    const ofKind = kinds.has(outline.kind) ? KIND_PULL : 0;
    const tagged = TAG_PULL * (taggedWeight(evidence, ordinal) / total);
    const pull = covered * (ofKind + tagged + WHOLE_NAME.pull * Math.min(whole, WHOLE_NAME.most));
    const told = tellings?.get(ordinal) ?? 1;
    return { ordinal, score: (score + (1 - score) * pull) * told, coverage: covered, name, named };
  });
  ranked.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  return ranked;
}

/** Weight of the words that are, as typed, tags of a fact. */
function taggedWeight(evidence: readonly WordEvidence[], fact: number): number {
  let weight = 0;
  for (const word of evidence) {
    const best = word.alternatives[0];
    if (
      word.word.light === 'no' &&
      best?.alternative.type === 'exact' &&
      (best.facts.maskOf(fact) & FACT_FIELD.tags) !== 0
    )
      weight += word.weight;
  }
  return weight;
}

/** Positions of the kinds that a word of the query is the name of. */
function kindsNamed(base: CompiledBase, evidence: readonly WordEvidence[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { word } of evidence) {
    const kind = word.bound === null ? (kindNamed(base, word.term) ?? kindOfCompound(base, word.term)) : null;
    if (kind !== null) named.add(base.kinds.findIndex(({ id }) => id === kind));
  }
  return named;
}

/** The kind that a compound is one of: an "airstrike" is a strike. */
function kindOfCompound(base: CompiledBase, term: string): string | null {
  const [, head] =
    /^(?:air|drone|missile|rocket|gun|car|suicide|bomb)(strikes?|attacks?|raids?)$/.exec(term) ?? [];
  return head === undefined ? null : kindNamed(base, head);
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
