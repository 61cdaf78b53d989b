import type { CompiledBase } from '../../compiled/base.ts';
import type { Unanswered } from './unanswered.ts';

/** A question that is all about a reason. */
const WHY = /^\W*(?:(?:so|and|but|then)\W+)?(?:why|how come)\b/i;
/** Why something was not done. */
const WHY_NOT = /\b(?:why|how come)\b.*(?:\b(?:not|never)\b|n['’]t\b)/i;

/** How a text tells a reason, or an aim. */
const TELLS =
  /\b(?:because|reason\w*|motiv\w*|causes?|caused|causing|due|owing|thanks|retaliat\w*|respon\w*|reprisals?|reveng\w*|aveng\w*|protest\w*|self-defen[cs]e|prompt(?:s|ed|ing)|ma(?:k|d)es?|led to|leads? to|forc(?:es?|ed|ing) (?!branch)|dr(?:ive|ives|ove|iven)|end(?:s|ed|ing)|frustrat\w*|ang(?:er|ry)\w*|over|lack\w*|want\w*|need\w*|aims?|aimed|goals?|mission|purpose|tr(?:y|ies|ied|ying)|prevent\w*|deter\w*|protect\w*|so that|in order|blam\w*|accus\w*|fear\w*|concern\w*|worr\w*|failed|failure|fault\w*|result\w*|explanation|justif\w*|intend\w*|designed|as a|too)\b/i;
/** How a text tells that something is not done. */
const TELLS_NOT =
  /\b(?:not?(?! (?:stated|named|said|known|clear))|never|none|without|reluctan\w*|hesita\w*|avoid\w*|restrain\w*|refus\w*|limited|stayed|only|until|unable|fail\w*|prevent\w*|declin\w*|delay\w*|held|closed|cancel\w*|lack\w*)\b|n['’]t\b/i;

/** What is to be said of a query that asks why, where no fact tells it; null where a query asks for no reason alone. */
export function reasonAsked(text: string): Unanswered | null {
  return WHY.test(text) ? { words: text.replace(/\W+$/, ''), why: 'no-reason', among: [] } : null;
}

/** Whether a fact tells a reason, and where it is asked why something was not done, that it was not. */
export function tellsReason(base: CompiledBase, text: string, ordinal: number): boolean {
  const { claim, quote, tags } = base.fact(ordinal);
  const told = [claim, ...quote, ...tags].join('; ');
  return TELLS.test(told) && (!WHY_NOT.test(text) || TELLS_NOT.test(told));
}
