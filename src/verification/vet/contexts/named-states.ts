import type { FigureMention } from '../../../language/figures.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { StateWord } from '../reading/state-words.ts';
import { type CountedState, stateOf } from '../words/counted-classes.ts';
import { overlap, type Span, textAt } from '../words/span.ts';

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
  return /^\s+(?:some\s+|about\s+)?$/iu.test(between) ? stateOf(textAt(sentence, verb)) : null;
}

function statesIn(zone: Span, { states }: DraftSentence): readonly StateWord[] {
  return states.filter(({ word }) => overlap(word, zone));
}
