import type { FigureMention } from '../../../language/figures.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { type CountedState, stateOf } from '../words/counted-classes.ts';
import { overlap, type Span } from '../words/span.ts';

/** Whether a zone names two states at once: "killed or injured" names none. */
export function namesTwoStates(zone: Span, sentence: DraftSentence): boolean {
  let last: { state: CountedState; end: number } | null = null;
  for (const { word, state } of statesIn(zone, sentence)) {
    const between =
      last === null ? '' : sentence.text.slice(last.end - sentence.start, word.start - sentence.start);
    if (
      last !== null &&
      last.state !== state &&
      /^\s*(?:or|and|and\/or)\s+(?:were\s+|been\s+)?$/i.test(between)
    )
      return true;
    last = { state, end: word.end };
  }
  return false;
}

/** The state word nearest to the figure in its zone, what follows before what precedes. */
export function nearestState(
  mention: FigureMention,
  zone: Span,
  sentence: DraftSentence,
): CountedState | null {
  let best: { state: CountedState; distance: number } | null = null;
  for (const { word, state } of statesIn(zone, sentence)) {
    const distance = word.start >= mention.end ? word.start - mention.end : (mention.start - word.end) * 1.5;
    if (best === null || distance < best.distance) best = { state, distance };
  }
  return best?.state ?? null;
}

/** The state that the verb right before a figure brings about, though an earlier figure's zone holds it: "66 attacks have killed 62". */
export function stateDone(mention: FigureMention, sentence: DraftSentence): CountedState | null {
  const verb = sentence.words.find(
    ({ end }) => end < mention.start && end >= mention.start - 1 - 'about '.length,
  );
  if (verb === undefined) return null;
  const between = sentence.text.slice(verb.end - sentence.start, mention.start - sentence.start);
  return /^\s+(?:some\s+|about\s+)?$/iu.test(between) ? stateOf(textOf(verb, sentence)) : null;
}

interface StateWord {
  readonly word: Span;
  readonly state: CountedState;
}

/** The states that each sentence names; asked for once a figure. */
const states = new WeakMap<DraftSentence, readonly StateWord[]>();

function statesIn(zone: Span, sentence: DraftSentence): readonly StateWord[] {
  const known = states.get(sentence) ?? statesOf(sentence);
  states.set(sentence, known);
  return known.filter(({ word }) => overlap(word, zone));
}

function statesOf(sentence: DraftSentence): readonly StateWord[] {
  const named = statesNamed(sentence);
  const telling = named.filter(({ word }) => !/^toll/i.test(textOf(word, sentence)));
  // "The toll: 62 with minor injuries": what else is named says of what.
  return telling.length > 0 ? telling : named;
}

function textOf({ start, end }: Span, sentence: DraftSentence): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

function statesNamed(sentence: DraftSentence): readonly StateWord[] {
  return sentence.words.flatMap((word) => {
    // "Lost their lives": any word of a phrase may name it.
    const words = textOf(word, sentence).split(/\s+/);
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
