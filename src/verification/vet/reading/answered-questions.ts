import type { Span } from '../words/span.ts';

/** Who is asking or answering: "Q:", "REPORTER:". Words need a blank between them, so that each text is read in one way only. */
const LABEL = /^[^\p{L}\p{N}]*\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}\s?:\s+/u;

/** Where a label ends at the latest, in UTF-16 units; a name of three words has half of that. */
const LABEL_ENDS = 80;

/** A question that a phrase can answer, or one that is a phrase itself: "how many?", "and in Syria?". */
const QUESTION =
  /(?<!\p{L})(?:who|whom|whose|what|where|when|which|how (?:many|much|long|far|big|old|large|strong|deep))(?!\p{L})[^?]*\?[^\p{L}\p{N}]*$|^[^\p{L}\p{N}]*(?:(?:and|or|but)\s+)?(?:\p{L}[\p{L}’'-]*[ ,]+){0,4}\p{L}[\p{L}’'-]*\?[^\p{L}\p{N}]*$/iu;

/** Verbs that make a sentence of words. */
const VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|does|did|says?|said|tells?|told|\p{Ll}{3,}ed|remains?|stands?|came|went|took|gave|began|sent|fell|rose|hit|struck)(?!\p{L})/u;

/** An answer that takes up the question's verb: "it did, on Thursday". */
const TAKEN_UP =
  /^\W*(?:it|they|he|she|yes,? it|yes,? they)\s+(?:did|does|do|was|were|is|are|has|have)\s*[,:—–]/iu;

/** An answer that is a number and what became of so many: "some 3,200 destroyed". */
const COUNT =
  /^\W*(?:(?:at least|more than|fewer than|less than|about|around|some|nearly|almost|up to|roughly|another|no fewer than)\s+)?(?:\d[\d,.]*|\p{L}+(?:-\p{L}+)?)\s+(?:destroyed|damaged|killed|injured|wounded|rescued|arrested|closed|diverted|displaced|evacuated|hurt|dead|missing)\W*$/iu;

/** An answer that is only what somebody says: "What does the group say? That five of its members were killed." */
const CLAUSE =
  /^\W*that\s+(?:the|its|their|his|her|it|they|he|she|there|at|more|about|some|nearly|\d|\p{Lu})/iu;
const SAYING =
  /(?<!\p{L})(?:say|says|said|saying|claims?|claimed|insists?|told|tells?|tell|announced?|argues?|reports?|answers?|version|view|explanation)(?!\p{L})/iu;

/** Longest answer that is no sentence of its own, in UTF-16 units. */
const SHORT = 90;

/**
 * Sentences with those that only answer them made one: "Who has claimed the attacks? Iranian militias." `spans` are in order, and short: what is read here takes the square of
 * their length. Each grows by one answer at most, for an answer does not end as a question does.
 */
export function withAnswers(text: string, spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last !== undefined && answers(text, last, span))
      whole[whole.length - 1] = { start: last.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}

function answers(text: string, question: Span, answer: Span): boolean {
  if (/\n\s*\n/.test(text.slice(question.end, answer.start))) return false;
  if (!QUESTION.test(behindLabel(text.slice(question.start, question.end)))) return false;
  const said = behindLabel(text.slice(answer.start, answer.end));
  if (said.length > SHORT || said.includes('?') || /["“”]/u.test(said)) return false;
  const asked = text.slice(question.start, question.end);
  return (
    !VERB.test(said) || COUNT.test(said) || TAKEN_UP.test(said) || (CLAUSE.test(said) && SAYING.test(asked))
  );
}

function behindLabel(sentence: string): string {
  return sentence.slice(LABEL.exec(sentence.slice(0, LABEL_ENDS))?.[0].length ?? 0);
}
