import type { Fact } from '../model/fact.ts';
import type { Asked } from './result.ts';

/**
 * Whether a fact holds the kind of thing a question asks for: who said, a speaker; what did X say, a quotation; where, a place; when, a time; how many and how
 * much, a figure. Questions of other kinds, and no question, ask for nothing special: null.
 */
export function holdsAsked(fact: Fact, asked: Asked): boolean | null {
  switch (asked) {
    case 'who-said':
      return fact.saidBy.length > 0;
    case 'where':
      return fact.place !== null;
    case 'when':
      return fact.when !== null;
    case 'how-many':
    case 'how-much':
      return fact.figure !== null;
    case 'quote':
      return fact.quote.length > 0;
    case 'who':
    case 'why':
    case 'what':
    case null:
      return null;
    default:
      return asked satisfies never;
  }
}
