import type { Token } from '../../language/tokens.ts';

/** What fillers and verbs mean that say something only beside others, as the word to look up; null for any other. */
export function meantBy(tokens: readonly Token[], at: number): string | null {
  const before = tokens[at - 1]?.term ?? '';
  switch (tokens[at]?.term) {
    // "Was anyone there when …".
    case 'there':
      return tokens[at + 1]?.term === 'when' && !/^(?:is|are|was|were|been|be)$/.test(before)
        ? 'present'
        : null;
    // "How much say does he have".
    case 'say':
      return /^(?:much|little|any|no|final)$/.test(before) ? 'control' : null;
    // "The truce is over", "ceasefire over".
    case 'over': {
      const from = at === tokens.length - 1 ? 0 : Math.max(0, at - 1);
      const ends = /^(?:truce|ceasefire|armistice|war|fighting)$/;
      return tokens.slice(from, at).some(({ term }) => ends.test(term)) ? 'ended' : null;
    }
    // "Hold off", "held the US back": that is not to do it.
    case 'hold':
    case 'holds':
    case 'held':
    case 'holding':
      return tokens.slice(at + 1, at + 4).some(({ term }) => term === 'off' || term === 'back')
        ? 'reluctant'
        : null;
    default:
      return null;
  }
}
