import type { CompiledBase } from '../../compiled/base.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import { bestFacts } from '../ranking/best-facts.ts';
import { type RankedFact, type Ranking, rank } from '../ranking/ranking.ts';
import { AgreementReader, type NameAgreement } from './name-agreement.ts';
import type { NamedThing } from './named-thing.ts';

/** Facts about so many things are ranked again by how like the query their names are as a whole. */
const MOST_NAMED = 8;

/** Which facts are looked at for names much like the query, when none of those ranked is called so. */
const WIDER = { most: 64, share: 0.15 } as const;

/**
 * Pull of a fact about what is called like the query as a whole: none at a likeness of `from`, `most` at 1, towards less than what is typed
 * as it is called scores.
 */
const WHOLE_PULL = { from: 0.5, most: 0.6, towards: 0.85 } as const;

/**
 * How sure it is that a name is meant: the logistic function of these, added up. Fitted (logistic regression, cross-validated) on 9,000
 * queries for 2,400 names of public lists, a part of whose spellings, and a tenth of the things themselves, the base did not have. Each
 * alone orders known and unknown names right in less than 98 % of all pairs, together in 98.4 %.
 */
const CONFIDENCE = {
  base: -4.6,
  shared: 6,
  /** Of what the whole likeness is above `alike`. */
  whole: 20,
  alike: 0.8,
  /** Of the difference in score to the next best fact about something else. */
  margin: 3.5,
  told: 1.1,
  mostTold: 2.6,
  unknown: -2.4,
  /** Of the share by which the words met are unlike what they are met by. */
  inexact: -5.8,
} as const;

/** What a ranking says of names. */
export interface NameReading {
  /** The facts ranked again, best first. */
  readonly ranked: readonly RankedFact[];
  /** What the best of them is about, and how sure it is that the query names it. */
  readonly thing: NamedThing | null;
}

/**
 * Ranks facts again by how like the query the names are as a whole of what they are about, together with some that meet too little of
 * it to be ranked but are called much like it; and tells how surely the first is meant.
 */
export function readNames(
  ranking: Ranking,
  passes: (fact: number) => boolean,
  facts: readonly RankedFact[],
): NameReading {
  const { base, reader } = ranking;
  const agreements = new AgreementReader(base, reader);
  const pulls = new Map<number, number>();
  let all = facts;
  let best = 0;
  for (const { named } of facts) {
    if (named === null || pulls.has(named)) continue;
    if (pulls.size === MOST_NAMED) break;
    const likeness = agreements.wholeLikeness(named, WHOLE_PULL.from);
    best = Math.max(best, likeness);
    pulls.set(named, pullOf(likeness));
  }
  if (best < CONFIDENCE.alike) {
    const known = new Set(facts.map(({ ordinal }) => ordinal));
    const alike = new Set<number>();
    for (const { ordinal } of bestFacts(ranking.evidence, WIDER, passes)) {
      if (known.has(ordinal)) continue;
      for (const entity of base.index.outline(ordinal).about) {
        const likeness = pulls.has(entity) ? 0 : agreements.wholeLikeness(entity, CONFIDENCE.alike);
        if (likeness < CONFIDENCE.alike) continue;
        pulls.set(entity, pullOf(likeness));
        alike.add(ordinal);
      }
    }
    if (alike.size > 0)
      all = [...facts, ...rank(ranking, alike.size, (fact) => alike.has(fact) && passes(fact))];
  }
  const ranked = all
    .map((fact) => {
      const pull = fact.named === null ? 0 : (pulls.get(fact.named) ?? 0);
      return pull === 0
        ? fact
        : { ...fact, score: fact.score + Math.max(0, WHOLE_PULL.towards - fact.score) * pull };
    })
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  const [top] = ranked;
  if (top === undefined || top.named === null || namesMore(ranking, top)) return { ranked, thing: null };
  const { named } = top;
  const next = ranked.find((fact) => fact.named !== named);
  const agreement = agreements.of(named);
  const margin = top.score - (next?.score ?? 0);
  const inexact = inexactness(base, reader.evidence, top);
  const sum = sumOf(agreement) + CONFIDENCE.margin * margin + CONFIDENCE.inexact * inexact;
  const thing = {
    entity: named,
    confidence: 1 / (1 + Math.exp(-sum)),
    whole: agreement.known >= NAMED_WELL.wholeName,
  };
  return { ranked, thing };
}

/** Whether words name other things that a fact is about: "Baghdad air base". */
function namesMore({ reader, evidence }: Ranking, { ordinal, named }: RankedFact): boolean {
  const held = new Set(named === null ? [] : reader.spellingsMet(named).flatMap(({ met }) => [...met]));
  return evidence.some((word) => word.word.light === 'no' && word.scores.of(ordinal) > 0 && !held.has(word));
}

function pullOf(likeness: number): number {
  return (WHOLE_PULL.most * Math.max(0, likeness - WHOLE_PULL.from)) / (1 - WHOLE_PULL.from);
}

function sumOf({ shared, whole, told, unknown }: NameAgreement): number {
  return (
    CONFIDENCE.base +
    CONFIDENCE.shared * shared +
    CONFIDENCE.whole * Math.max(0, whole - CONFIDENCE.alike) +
    CONFIDENCE.told * Math.min(told, CONFIDENCE.mostTold) +
    CONFIDENCE.unknown * unknown
  );
}

/** Share of the weight of the words that a fact does not hold as they are typed, 0–1; what it does not hold at all is not counted. */
function inexactness(base: CompiledBase, evidence: readonly WordEvidence[], fact: RankedFact): number {
  let total = 0;
  let apart = 0;
  for (const word of evidence) {
    if (word.word.light !== 'no') continue;
    total += word.weight;
    const met = matchIn(base, word, fact.ordinal);
    if (met !== null) apart += word.weight * (1 - met.alternative.similarity);
  }
  return total === 0 ? 0 : apart / total;
}
