import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';
import { printed, type QuotedWord } from './word-diff.ts';

/** What a quotation leaves out before its first word. */
export interface TornSentence {
  /** Whether it was asked, supposed or denied. */
  readonly turned: 'asked' | 'denied';
  /** The source's sentence, or as much of it as is recorded. */
  readonly whole: string;
}

/** Words that make a question or a condition of the clause behind them, and those that deny it. */
const ASKING = /^(?:what|whether|if|how|why|unless|whatever|however|whichever)$/u;
const DENYING = /^(?:not|never|no|nobody|nothing|none|neither|nor|without|hardly|cannot|\p{L}+n't)$/u;

/** Where one sentence ends and the next begins, between two words. */
const SENTENCE = /[.!?…]/u;

/** The sentence of recorded words that a quotation is torn from, where the word right before it turns it round; null where none does. */
export function tornFrom(
  recorded: readonly QuotedWord[],
  starts: readonly number[],
  quoted: readonly QuotedWord[],
): TornSentence | null {
  const at = recorded.findIndex((_, from) =>
    quoted.every(({ key }, position) => recorded[from + position]?.key === key),
  );
  const before = recorded[at - 1];
  const begins = (position: number): boolean =>
    starts.includes(position) || SENTENCE.test(recorded[position]?.gap ?? '');
  if (at <= 0 || before === undefined || begins(at)) return null;
  const turned = ASKING.test(before.key) ? 'asked' : DENYING.test(before.key) ? 'denied' : null;
  if (turned === null) return null;
  let from = at - 1;
  while (from > 0 && !begins(from)) from -= 1;
  let to = at + quoted.length;
  while (to < recorded.length && !begins(to)) to += 1;
  return { turned, whole: printed(recorded.slice(from, to)) };
}

/** Words of the writer's own that keep what was asked a question: "asked what", "it is unclear whether". */
const ASKED =
  /(?<!\p{L})(?:what|whether|if|how|why|unless|whatever|ask(?:s|ed|ing)?|question(?:s|ed|ing)?|unclear|unsure|wonder(?:s|ed|ing)?)(?!\p{L})/iu;

/** The same for what was denied. */
const DENIED =
  /(?<!\p{L})(?:not|never|no|nobody|nothing|none|neither|nor|without|hardly|cannot|lack(?:s|ed|ing)?|den(?:y|ies|ied|ying)|absence|missing|refus\p{L}+|reject\p{L}+|fail\p{L}+)(?!\p{L})|n['’]t(?!\p{L})/iu;

/** A quotation that is a clause by itself: it begins as a sentence does, or with who does what. */
const CLAUSE = /^\p{Lu}|^(?:we|they|he|she|it|you|there)\s/u;

/** Whether a quotation says something else than the sentence it is torn from: "we are trying to deter" for "no definition of what we are trying to deter". */
export function isTurned(
  { turned }: TornSentence,
  quotation: Span & { readonly text: string },
  { text, start }: DraftSentence,
): boolean {
  const outside = `${text.slice(0, quotation.start - start)} ${text.slice(quotation.end - start)}`;
  return turned === 'asked' ? CLAUSE.test(quotation.text) && !ASKED.test(outside) : !DENIED.test(outside);
}
