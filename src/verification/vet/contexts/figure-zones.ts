import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';

/** What divides the words between two figures: what is before goes with the first, what is after with the second. */
const DIVIDER =
  /[,;:—–(]|(?<![\p{L}-])(?:and|while|whereas|but|compared with|compared to|against|versus|plus|with|as well as|or)(?![\p{L}-])/giu;

/** The part of a sentence that goes with each of its figures. */
export function figureZones(sentence: DraftSentence): readonly Span[] {
  const { figures } = sentence;
  const cuts: number[] = [sentence.start];
  for (const [position, figure] of figures.entries()) {
    const next = figures[position + 1];
    if (next !== undefined) cuts.push(cutBetween(sentence, figure.end, next.start));
  }
  cuts.push(sentence.end);
  return figures.map((_, position) => ({
    start: cuts[position] ?? 0,
    end: cuts[position + 1] ?? sentence.end,
  }));
}

/** Where the words between two figures divide: at the last comma or conjunction that does not join two names. */
function cutBetween(sentence: DraftSentence, from: number, to: number): number {
  const gap = sentence.text.slice(from - sentence.start, to - sentence.start);
  // A semicolon divides more than any comma after it.
  const semicolon = gap.lastIndexOf(';');
  if (semicolon >= 0) return from + semicolon + 1;
  // "Green List (14) and Labour Front (8)": what closes a parenthesis closes what goes with its figure.
  const close = gap.indexOf(')');
  if (close >= 0 && !gap.slice(0, close).includes('(')) return from + close + 1;
  // A clause of contrast takes with it what stands before its own figure: "…, while in Tell Hamar, the UN says, up to 8,000".
  const contrast = /,\s+(?:while|whereas|but)(?!\p{L})/iu.exec(gap);
  if (contrast !== null) return from + contrast.index + contrast[0].length;
  let cut = to;
  for (const match of gap.matchAll(DIVIDER)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const leads = /^with$/iu.test(match[0]) && end - from >= gap.trimEnd().length && cut !== to;
    if (!joinsNames(sentence, start, end) && !leads) cut = end;
  }
  return cut;
}

function joinsNames(sentence: DraftSentence, start: number, end: number): boolean {
  const before = sentence.mentions.some((mention) => mention.end <= start && start - mention.end <= 1);
  const after = sentence.mentions.some((mention) => mention.start >= end && mention.start - end <= 1);
  return before && after;
}
