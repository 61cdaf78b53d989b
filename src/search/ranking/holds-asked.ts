import type { Outline } from '../../compiled/outline.ts';
import type { Asked } from '../query/asked.ts';

/**
 * Whether a fact holds the kind of thing a question asks for: who said, a speaker; what did X say, a quotation; where, a place; when, a time; how many and how
 * much, a figure. Questions of other kinds, and no question, ask for nothing special: null.
 */
export function holdsAsked(fact: Outline, asked: Asked): boolean | null {
  switch (asked) {
    case 'who-said':
      return fact.said;
    case 'where':
      return fact.place !== 'none';
    case 'when':
      return fact.timed;
    case 'how-many':
    case 'how-much':
      return fact.counted;
    case 'quote':
      return fact.quoted;
    case 'who':
    case 'who-did':
    case 'who-claims':
    case 'why':
    case 'how-long':
    case 'how':
    case 'known-yet':
    case 'what':
    case null:
      return null;
    default:
      return asked satisfies never;
  }
}
