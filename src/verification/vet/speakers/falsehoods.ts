import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

const FALSE =
  "(?:simply\\s+|plainly\\s+|just\\s+|completely\\s+|entirely\\s+|totally\\s+)?(?:false|untrue|incorrect|wrong|inaccurate|fake|baseless|unfounded|fabricated|nonsense|fiction|propaganda|(?:not|never|n[o’']t)\\s+(?:true|correct|right|so|the\\s+case|accurate)|an?\\s+(?:lie|myth|fiction|falsehood|rumou?r|hoax|fabrication|invention))";
const TOLD =
  '(?:claims?|reports?|statements?|assertions?|allegations?|ideas?|notions?|suggestions?|stor(?:y|ies)|rumou?rs?|accounts?|belief)';
const IS =
  "(?:(?:is|are|was|were|has\\s+been|have\\s+been|turned\\s+out\\s+to\\s+be|proved(?:\\s+to\\s+be)?|remains?)\\s+|(?:is|are|was|were)(?=n['’]t))";

/** What is not so follows these. */
const LEADS = new RegExp(
  `(?<!\\p{L})(?:(?:it['’]s|it\\s+${IS})\\s*${FALSE}\\s+(?:to\\s+(?:say|claim|report|think|believe|suggest|maintain)\\s+)?(?:that\\s+)?|(?:nobody|no\\s+one|no-one|none\\s+of\\s+\\p{L}+)\\s+(?:\\p{L}+ly\\s+)?(?:believes?|thinks?|accepts?|claims?|says?|said|claimed|believed|maintains?|reported)\\s+(?:that\\s+)?|there\\s+(?:is|was)\\s+no\\s+truth\\s+(?:in|to)\\s+(?:the\\s+|any\\s+)?${TOLD}\\s+that\\s+|contrary\\s+to\\s+(?:the\\s+|some\\s+)?${TOLD}\\s+that\\s+)`,
  'giu',
);

/** Before and behind what is not so: "The claim that … is false". */
const CLAIM_THAT = new RegExp(`(?<!\\p{L})${TOLD}\\s+that\\s+|^That\\s+`, 'giu');
const IS_FALSE = new RegExp(`^[^,;:]*?\\s(?:${IS})\\s*${FALSE}(?!\\p{L})`, 'iu');

/** A negation before such words: "nobody says it is false that". */
const UNDONE = /(?<!\p{L})(?:not|\p{L}+n['’]t|never|nobody|no one|if|whether|hardly)\s+(?:\p{L}+\s+){0,2}$/iu;

/** What ends that which is not so, and words that presuppose it. */
const ENDED = /[;:—–]|,\s|(?<!\p{L})(?:the|those|these|all|because|why|how)\s+$/iu;

/** The words of a sentence by which what it tells at a place is not so: "It is false that …", "Nobody believes …"; null when there are none. */
export function falsehoodAt({ text, start }: DraftSentence, at: Span): Span | null {
  const from = at.start - start;
  for (const match of text.matchAll(LEADS)) {
    const end = match.index + match[0].length;
    if (end > from || UNDONE.test(text.slice(0, match.index)) || ENDED.test(text.slice(end, from))) continue;
    return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
  }
  for (const match of text.matchAll(CLAIM_THAT)) {
    const end = match.index + match[0].length;
    if (end > from || ENDED.test(text.slice(end, from))) continue;
    const behind = IS_FALSE.exec(text.slice(at.end - start));
    if (behind !== null) return { start: start + match.index, end: at.end + behind[0].length };
  }
  return null;
}
