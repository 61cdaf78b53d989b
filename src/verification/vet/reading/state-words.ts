import { anyOf } from '../../../language/any-of.ts';
import { UP_TO_TWELVE } from '../../../language/number-names.ts';
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
    const naming = words.find((each) => stateOf(each) !== null);
    const printed = naming ?? words[0] ?? '';
    const at = word.start - sentence.start;
    const before = sentence.text.slice(Math.max(0, at - 20), at);
    const gone =
      ((/^left$/i.test(printed) && WHO_LEFT.test(before)) ||
        (/^leave$/i.test(printed) && MUST_LEAVE.test(before))) &&
      GONE.test(sentence.text.slice(word.end - sentence.start));
    const after = sentence.text.slice(word.end - sentence.start, word.end - sentence.start + 60);
    const fell =
      (/^los(?:t|es?|ing)$/i.test(printed) && FIGHTERS.test(after)) ||
      (/^losses$/i.test(printed) && PUT_AT.test(after));
    const state = gone ? 'displaced' : fell ? 'killed' : naming === undefined ? null : stateOf(naming);
    return state === null ? [] : [{ word, state }];
  });
}

const NUMBER = `(?:\\d{1,3}|an?|several|${anyOf(UP_TO_TWELVE)})`;

/** Whom a group has lost that were killed: "lost five men". Troops may be lost to another front, tanks to the enemy. */
const FIGHTERS = new RegExp(
  `^\\s+(?:(?:at least|about|around|some|only|as many as|more than)\\s+)?${NUMBER}\\s+(?:of\\s+(?:its|their)\\s+)?(?:\\p{Ll}+\\s+)?(?:men|fighters?|members?|militiamen|militants?|gunmen|lives)(?!\\p{L})`,
  'iu',
);

/** Behind losses of people: "put its losses at five", no sum of money and no share. */
const PUT_AT = new RegExp(
  `^\\s+(?:at|of|were|are|as|stand at|stood at)\\s+(?:(?:at least|about|around|some|only)\\s+)?${NUMBER}(?!\\s*(?:%|per|percent|million|billion|thousand|trillion|pounds|euros|dollars)|[\\d.,]*\\d)(?!\\p{L})`,
  'iu',
);

/** "People left": not a ship that left its port. */
const WHO_LEFT = /\b(?:have|had|people|residents|families|villagers|inhabitants|who)\s+$/i;

/** "Had to leave". */
const MUST_LEAVE = /\b(?:had|have|having|forced|obliged|compelled|made)\s+to\s+$/i;

/** What people left who fled: a town, their homes. */
const GONE =
  /^\s+(?:\p{Lu}|home\b|(?:their|the)\s+(?:homes?|houses?|town|city|village|area|region|province)\b)/u;
