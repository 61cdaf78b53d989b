import type { Quotation } from '../../../language/quotations.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault, Statement } from '../findings/statement.ts';
import { statusFault } from '../findings/status-fault.ts';
import { type DraftSentence, SHORTEST_QUOTATION } from '../reading/read-sentences.ts';
import { attributionFault } from '../speakers/attribution-fault.ts';
import { judgeAttribution } from '../speakers/judge-attribution.ts';
import { type Span, spanOf } from '../words/span.ts';
import type { QuotationShelf } from './link-quotation.ts';
import { quotedWords } from './word-diff.ts';

/** Longest quotation, in words, that may be a snippet of what a claim is made from. */
const SNIPPET = 5;

/** Vets a quotation; null when it is no statement. The fact it quotes is added to `used`. */
export function vetQuotation(
  quotation: Quotation,
  sentence: DraftSentence,
  near: readonly DraftSentence[],
  used: Set<FactProfile>,
  shelf: FactShelf,
  quotations: QuotationShelf,
): Statement | null {
  const length = quotedWords(quotation.text).length;
  const decision = quotations.decide(quotation.text);
  if (decision.type === 'unknown') {
    if (length < SHORTEST_QUOTATION || !isSpeech(quotation, sentence, length)) return null;
    if (length <= SNIPPET && isInClaim(quotation.text, shelf)) return null;
    const found = quotation.text;
    const message = 'No fact has these words: check who said them and to whom, or leave them out.';
    return {
      ...spanOf(quotation),
      type: 'quotation',
      fact: null,
      faults: [fault('unsupported', quotation, null, { expected: null, found, message })],
    };
  }
  if (length < 2) return null;
  const { profile } = decision;
  used.add(profile);
  const faults: Fault[] = [];
  if (decision.type === 'misquoted') {
    const { expected, diff } = decision;
    const message = `Not the words of the source: ${diff}. Quote "${expected}".`;
    faults.push(fault('misquoted', quotation, profile, { expected, found: quotation.text, message }));
  }
  const status = statusFault(profile, quotation);
  if (status !== null) faults.push(status);
  const judged = judgeAttribution(profile, sentence, near, shelf.lexicon, true);
  if (judged !== null)
    faults.push(
      attributionFault(
        judged,
        profile,
        judged.code === 'relay-dropped' ? withCredit(quotation, sentence) : quotation,
      ),
    );
  return { ...spanOf(quotation), type: 'quotation', fact: profile.fact.id, faults };
}

/** Quoted words with those that credit them, where the sentence has any: an outlet is named beside the speaker. */
function withCredit(quotation: Quotation, { attributions }: DraftSentence): Span {
  const credit = attributions.filter(({ manner }) => manner !== 'adverb');
  return {
    start: Math.min(quotation.start, ...credit.map(({ start, speaker }) => Math.min(start, speaker.start))),
    end: Math.max(quotation.end, ...credit.map(({ end, speaker }) => Math.max(end, speaker.end))),
  };
}

/** Whether a few quoted words are those of a claim: they may be the source's, which is not kept word by word. */
function isInClaim(words: string, shelf: FactShelf): boolean {
  const own = quotedWords(words)
    .map(({ key }) => key)
    .join(' ');
  const [first] = shelf.concepts.read(words);
  if (first === undefined) return false;
  return shelf.factsWithWord(first.concept).some(({ fact }) => {
    const claim = quotedWords(fact.claim)
      .map(({ key }) => key)
      .join(' ');
    return ` ${claim} `.includes(` ${own} `);
  });
}

/** Whether quoted words are somebody's speech: beside a verb of speaking, or long enough to be nothing else. */
function isSpeech(quotation: Quotation, sentence: DraftSentence, length: number): boolean {
  if (sentence.attributions.some(({ manner }) => manner !== 'adverb')) return true;
  if (length > SHORTEST_QUOTATION && isSetAsSpeech(quotation, sentence)) return true;
  const alone = quotation.end - quotation.start > (sentence.end - sentence.start) * 0.8;
  return length >= 8 && alone;
}

/**
 * Whether quoted words are set as speech, whatever verb stands beside them: a sentence of its own with a comma or another mark before what goes on
 * ("…," its message ended), or behind a colon. Not a title, whose words have capitals.
 */
function isSetAsSpeech(
  { start, end, text: words }: Quotation,
  { text, start: from }: DraftSentence,
): boolean {
  if (!/^\p{Lu}/u.test(words) || isTitle(words)) return false;
  const before = text.slice(0, start - from);
  const after = text.slice(end - from);
  return (
    /:\s*$/u.test(before) ||
    (/^(?:(?:and|but|then)\s+)?$/iu.test(before) &&
      (/[,?!]$/u.test(words) ? /^\s+\p{L}/u : /^,\s+\p{Ll}/u).test(after))
  );
}

function isTitle(words: string): boolean {
  const [, ...rest] = words.match(/\p{L}{4,}/gu) ?? [];
  return rest.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > rest.length;
}
