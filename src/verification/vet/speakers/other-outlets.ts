import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** "Told The New York Times", "in an interview with Radio Quemada", "said on CNN": who heard the words. */
const HEARD_BY =
  /(?<!\p{L})(?:t(?:old|ells?|elling)|(?:sp(?:oke|eaks?|eaking|oken)|talk(?:ed|s|ing))(?: \p{Ll}+ly)? (?:to|with)|(?:interview|conversation|talk|phone call) (?:with|to|for|on)|said (?:on|to)|quoted by)\s+(?<outlet>(?:[Tt]he\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:of|and|de)\s+)?\p{Lu}[\p{L}’'-]*)*)/gu;

/** Who heard the words, as a sentence first names somebody; null where it names nobody. */
export function outletIn({
  text,
  start,
  quotations,
  times,
}: Pick<DraftSentence, 'text' | 'start' | 'quotations' | 'times'>):
  | (Span & { readonly text: string })
  | null {
  for (const match of text.matchAll(HEARD_BY)) {
    const outlet = match.groups?.['outlet'] ?? '';
    const from = start + match.index + match[0].length - outlet.length;
    const span = { start: from, end: from + outlet.length };
    if ([...quotations, ...times].some((each) => overlap(each, span))) continue;
    return { ...span, text: outlet };
  }
  return null;
}
