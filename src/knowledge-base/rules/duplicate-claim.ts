import { FILLER_WORDS } from '../../language/fillers.ts';
import { stem } from '../../language/stem.ts';
import { newsroomGroups } from '../../language/synonyms.ts';
import { tokenise } from '../../language/tokens.ts';
import type { Fact } from '../../model/fact.ts';
import { exampleFacts } from '../codes/example.ts';
import { quoted } from '../wording.ts';
import { defineRule } from './rule.ts';

/** Two claims with this share of their words in common (Jaccard) say the same. */
const ALIKE = 0.8;

/** A claim recorded twice from one source. */
export const duplicateClaim = defineRule({
  code: 'duplicate-claim',
  severity: 'warning',
  explanation:
    'Two facts of one source make nearly the same claim, with the same figure, about the same things. Queries show both; keep the better one, or let one supersede the other. The same claim in two sources is no duplicate: it is reported twice.',
  example: exampleFacts('claim: The US has 900 troops in Syria.', 'claim: In Syria the US has 900 troops.'),
  *check({ facts }) {
    for (const [earlier, later] of alikePairs(facts)) {
      yield {
        section: 'facts',
        index: later,
        path: ['claim'],
        message: `This claim says nearly the same as that of ${quoted(facts[earlier]?.id ?? '')}.`,
        hint: 'Keep the better one, or write `status: { is: superseded, by: … }`.',
      };
    }
  },
});

/** Most earlier claims one claim is compared with: thousands of facts on one matter would take hours. */
const MOST_COMPARED = 200;

/** A fact with the words of its claim. */
interface Claim {
  readonly ordinal: number;
  readonly words: ReadonlySet<string>;
}

/** Pairs of facts that duplicate each other, each later one once: of those that nothing but wording could tell apart, the alike. */
function* alikePairs(facts: readonly Fact[]): Generator<readonly [number, number]> {
  const matters = new Map<string, Claim[]>();
  for (const [ordinal, fact] of facts.entries()) {
    if (fact.status.is !== 'current') continue;
    const words = wordsOf(fact.claim);
    const matter = matterOf(fact, words);
    const claims = matters.get(matter);
    if (claims === undefined) matters.set(matter, [{ ordinal, words }]);
    else claims.push({ ordinal, words });
  }
  for (const claims of matters.values()) {
    for (const [position, later] of claims.entries()) {
      const earlier = claims
        .slice(Math.max(0, position - MOST_COMPARED), position)
        .find((claim) => alike(claim.words, later.words) && !inConflict(facts, claim.ordinal, later.ordinal));
      if (earlier !== undefined) yield [earlier.ordinal, later.ordinal];
    }
  }
}

/** Everything but its wording that tells one fact from another: source, figure, place, date, entities, quotation, deciding words. */
function matterOf(fact: Fact, words: ReadonlySet<string>): string {
  const { figure } = fact;
  return JSON.stringify([
    fact.at.source,
    fact.place,
    fact.unit,
    fact.when?.date ?? null,
    figure && [figure.relation, figure.value, figure.min, figure.max],
    [...fact.about].sort(),
    fact.quote,
    [...words].filter(decides).sort(),
  ]);
}

function inConflict(facts: readonly Fact[], a: number, b: number): boolean {
  const [first, second] = [facts[a], facts[b]];
  return (
    (first?.conflicts.some((conflict) => conflict.with === second?.id) ?? false) ||
    (second?.conflicts.some((conflict) => conflict.with === first?.id) ?? false)
  );
}

/** The words of a claim as search compares them: folded, stemmed, synonyms as one, fillers left out. */
function wordsOf(claim: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { term } of tokenise(claim)) {
    if (FILLER_WORDS.has(term) && !NEGATIONS.has(term)) continue;
    words.add(SYNONYM_GROUPS.get(stem(term)) ?? stem(term));
  }
  return words;
}

/** Fillers to a query, but not to a claim. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'no', 'without', 'never']);

/** The name of the group a word shares its meaning with; groups of one word each way, as search has them. */
const SYNONYM_GROUPS: ReadonlyMap<string, string> = new Map(
  newsroomGroups().flatMap((group) =>
    group.filter((word) => !word.includes(' ')).map((word) => [stem(word), `=${group[0] ?? ''}`] as const),
  ),
);

/** Numbers and negations: one more or less makes another claim. */
function decides(word: string): boolean {
  return word.startsWith('#') || NEGATIONS.has(word);
}

function alike(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return shared > 0 && shared / (words.size + others.size - shared) >= ALIKE;
}
