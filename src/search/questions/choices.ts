import type { CompiledBase } from '../../compiled/base.ts';
import { isProper } from '../../language/proper-words.ts';
import { tokenise } from '../../language/tokens.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { isWholeName } from '../words/naming.ts';

/** What a question that offers a choice begins with. */
const YES_OR_NO =
  /^\W*(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b|\b(?:whether|which came)\b/i;

/** The best facts, among which one must hold all of what is offered first or last. */
const MOST_LOOKED_AT = 8;

const MANY = /\b(?:series|several|multiple|many|more than one|string|number)\b/i;

/** A word in a run that ends what is offered: "or a militia that …". */
const ENDS_RUN = /^(?:that|which|who|when|while|where|before|after|in|at|on|by|from|against|because)$/;

/**
 * The words of a choice that need not be met, because a fact holds all of the other: whoever asks whether a force is "part of the Guard or a
 * separate outfit" is answered by whose part it is. What is offered is the words next to "or", behind it up to what tells more of it
 * ("or a militia that …"). Names and numbers are always to be met: each choice among these is about something else.
 */
export function notChosen(
  base: CompiledBase,
  text: string,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): ReadonlySet<WordEvidence> {
  const left: WordEvidence[] = [];
  const right: WordEvidence[] = [];
  if (!/\bor\b/i.test(text) || !YES_OR_NO.test(text)) return new Set();
  const tokens = tokenise(text);
  const or = tokens.findIndex(({ term }) => term === 'or');
  const wordAt = (at: number): WordEvidence | undefined =>
    evidence.find(({ word }) => word.start === tokens[at]?.start);
  if (tokens[or - 1]?.term === 'before' || tokens[or - 1]?.term === 'after') return new Set();
  for (let at = or - 1; at >= 0; at -= 1) {
    const word = wordAt(at);
    if (word !== undefined) left.push(word);
    else if (left.length > 0) break;
  }
  for (let at = or + 1; at < tokens.length; at += 1) {
    const word = wordAt(at);
    if (word !== undefined) right.push(word);
    else if (right.length > 0 && ENDS_RUN.test(tokens[at]?.term ?? '')) break;
  }
  const predicates = ownPredicate(text, evidence, ranked);
  if (predicates !== null) return predicates;
  const holds = (words: readonly WordEvidence[], { ordinal }: RankedFact): boolean =>
    words.every(({ word, scores }) => word.light !== 'no' || scores.of(ordinal) > 0);
  const carries = (words: readonly WordEvidence[]): boolean => words.some(({ word }) => word.light === 'no');
  if (!carries(left) || !carries(right)) return new Set();
  for (const fact of ranked.slice(0, MOST_LOOKED_AT)) {
    const [first, last] = [holds(left, fact), holds(right, fact)];
    if (first === last) continue;
    // What is nearest to "or", up to a name or a number, is what the other is offered for.
    const other = first ? right : left;
    const chosen = other.findIndex((word) => isChosenAmong(base, word, text));
    if (chosen === -1) return new Set(other);
    return new Set(first ? [] : other.slice(0, chosen));
  }
  return new Set();
}

/** "Or was it", "or did they": what is offered is all that is said, of the same. */
const OWN_PREDICATE =
  /\bor\s+(?:is|are|was|were|do|does|did|has|have|had)\s+(?:it|they|he|she|this|that|these|those)\b/i;

/**
 * Of a choice between two sentences ("was it agreed with them or was it one-sided") the words of the one that a fact does not hold, which holds
 * all of the other and something of this, its subject. Null where there is no such choice, or no fact holds either.
 */
function ownPredicate(
  text: string,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): ReadonlySet<WordEvidence> | null {
  const or = OWN_PREDICATE.exec(text);
  if (or === null) return null;
  const carrying = evidence.filter(({ word }) => word.light === 'no');
  const left = carrying.filter(({ word }) => word.end <= or.index);
  const right = carrying.filter(({ word }) => word.start > or.index);
  for (const { ordinal } of ranked.slice(0, MOST_LOOKED_AT)) {
    const isHeld = ({ scores }: WordEvidence): boolean => scores.of(ordinal) > 0;
    if (right.length === 0 || !left.some(isHeld)) continue;
    const lacking = left.filter((word) => !isHeld(word));
    if (lacking.length > 0 && right.every(isHeld)) return new Set(lacking);
    if (lacking.length === 0 && !right.every(isHeld)) return new Set(right);
  }
  return null;
}

/** Whether what a word stands for is one of many of its kind: a name, a number, or what somebody writes as a name. */
function isChosenAmong(base: CompiledBase, { word }: WordEvidence, text: string): boolean {
  // "One strike or a series of strikes".
  if (word.term === '#1' && MANY.test(text)) return false;
  if (word.bound !== null || word.term.startsWith('#') || isProper(word.term)) return true;
  return isWholeName(base, word.term) || /^\p{Lu}/u.test(text.slice(word.start));
}
