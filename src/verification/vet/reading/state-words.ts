import type { ConceptWord } from '../words/concepts.ts';
import { type CountedState, stateOf } from '../words/counted-classes.ts';
import type { Span } from '../words/span.ts';
import { textAt } from '../words/span.ts';

/** A word that tells what happened to people or things. */
export interface StateWord {
  readonly word: Span;
  readonly state: CountedState;
}

/** A text with its words; offsets are those of the whole draft. */
interface Worded {
  readonly text: string;
  readonly start: number;
  readonly words: readonly ConceptWord[];
}

/** The states that a sentence names, in order. */
export function stateWords(sentence: Worded): readonly StateWord[] {
  const named = statesNamed(sentence);
  const telling = named.filter(({ word }) => !/^toll/i.test(textAt(sentence, word)));
  // "The toll: 62 with minor injuries": what else is named says of what.
  return telling.length > 0 ? telling : named;
}

function statesNamed(sentence: Worded): readonly StateWord[] {
  return sentence.words.flatMap((word) => {
    // "Lost their lives": any word of a phrase may name it.
    const words = textAt(sentence, word).split(/\s+/);
    const printed = words.find((each) => stateOf(each) !== null) ?? words[0] ?? '';
    const at = word.start - sentence.start;
    const before = sentence.text.slice(Math.max(0, at - 20), at);
    const gone =
      ((/^left$/i.test(printed) && WHO_LEFT.test(before)) ||
        (/^leave$/i.test(printed) && MUST_LEAVE.test(before))) &&
      GONE.test(sentence.text.slice(word.end - sentence.start));
    const state = gone ? 'displaced' : stateOf(printed);
    return state === null ? [] : [{ word, state }];
  });
}

/** "People left": not a ship that left its port. */
const WHO_LEFT = /\b(?:have|had|people|residents|families|villagers|inhabitants|who)\s+$/i;

/** "Had to leave". */
const MUST_LEAVE = /\b(?:had|have|having|forced|obliged|compelled|made)\s+to\s+$/i;

/** What people left who fled: a town, their homes. */
const GONE =
  /^\s+(?:\p{Lu}|home\b|(?:their|the)\s+(?:homes?|houses?|town|city|village|area|region|province)\b)/u;
