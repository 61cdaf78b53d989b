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

/**
 * Pairs of facts that duplicate each other, each later one once. Set-similarity join with prefix filtering (Chaudhuri, Ganti, Kaushik 2006): two sets
 * this alike share one of the few rarest words of each, so only those are indexed.
 */
function* alikePairs(facts: readonly Fact[]): Generator<readonly [number, number]> {
  const claims = facts.map((fact) => wordsOf(fact.claim));
  const rarity = new Map<string, number>();
  for (const words of claims) for (const word of words) rarity.set(word, (rarity.get(word) ?? 0) + 1);
  const index = new Map<string, number[]>();
  for (const [later, words] of claims.entries()) {
    const fact = facts[later];
    if (fact === undefined || fact.status.is !== 'current' || words.size === 0) continue;
    const rarest = [...words].sort((a, b) => (rarity.get(a) ?? 0) - (rarity.get(b) ?? 0) || (a < b ? -1 : 1));
    const prefix = rarest.slice(0, words.size - Math.ceil(ALIKE * words.size) + 1);
    const candidates = new Set(prefix.flatMap((word) => index.get(`${fact.at.source} ${word}`) ?? []));
    for (const earlier of candidates) {
      const other = facts[earlier];
      if (other === undefined || !alike(words, claims[earlier]) || !sameMatter(other, fact)) continue;
      yield [earlier, later];
      break;
    }
    for (const word of prefix) {
      const key = `${fact.at.source} ${word}`;
      const posting = index.get(key);
      if (posting === undefined) index.set(key, [later]);
      else posting.push(later);
    }
  }
}

function wordsOf(claim: string): ReadonlySet<string> {
  return new Set(tokenise(claim).map((token) => token.term));
}

/** Enough words in common, and every number. */
function alike(words: ReadonlySet<string>, others: ReadonlySet<string> | undefined): boolean {
  if (others === undefined) return false;
  let shared = 0;
  for (const word of words) {
    if (others.has(word)) shared += 1;
    else if (word.startsWith('#')) return false;
  }
  for (const word of others) if (word.startsWith('#') && !words.has(word)) return false;
  return shared / (words.size + others.size - shared) >= ALIKE;
}

/** Whether nothing but the wording of the claims could tell two facts apart. */
function sameMatter(a: Fact, b: Fact): boolean {
  return (
    a.place === b.place &&
    a.unit === b.unit &&
    a.when?.date === b.when?.date &&
    a.figure?.relation === b.figure?.relation &&
    a.figure?.value === b.figure?.value &&
    a.figure?.min === b.figure?.min &&
    a.figure?.max === b.figure?.max &&
    sameSet(a.about, b.about) &&
    a.quote.join('\n') === b.quote.join('\n') &&
    !a.conflicts.some((conflict) => conflict.with === b.id) &&
    !b.conflicts.some((conflict) => conflict.with === a.id)
  );
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
