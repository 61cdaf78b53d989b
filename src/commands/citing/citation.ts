import type { PublishedFact } from '../../model/published.ts';
import { paragraphs } from '../source-wording.ts';
import { claimSentence } from './claim-sentence.ts';
import { quoteSentence } from './quote-sentence.ts';

/** A fact as a sentence with its source, for print or in Markdown. `names` are the spellings the fact records as printed. */
export function citationSentence(
  fact: PublishedFact,
  names: readonly string[],
  style: 'sentence' | 'markdown',
): string {
  const markdown = style === 'markdown';
  const plain = (text: string) => (markdown ? escapeMarkdown(text) : text);
  const reference = referenceOf(fact, markdown, plain);
  const warning = statusWarning(fact);
  const lead = warning === null ? '' : `${plain(`[${warning}]`)} `;
  if (fact.quote !== null) {
    const sentence = plain(quoteSentence(fact, names));
    // One fragment ends with its attribution; of several the last ends with the quotation.
    return fact.quote.length === 1
      ? `${lead}${sentence.replace(/\.$/, '')} (${reference}).`
      : `${lead}${sentence} (${reference})`;
  }
  const sentence = claimSentence(fact, names);
  return /[?!]$/.test(sentence)
    ? `${lead}${plain(sentence)} (${reference})`
    : `${lead}${plain(sentence)} (${reference}).`;
}

/** "Reuters, US strikes on …, ¶18": what is not known is left out, never invented. */
function referenceOf({ source }: PublishedFact, markdown: boolean, plain: (text: string) => string): string {
  const title = markdown ? `*${plain(source.title)}*` : source.title;
  const place = paragraphs(source.paragraph);
  return [
    ...(source.outlet === null ? [] : [plain(source.outlet)]),
    title,
    ...(place === '' ? [] : [place]),
  ].join(', ');
}

/** What must be said before a fact that does not stand unchallenged is published; null for one that does. */
export function statusWarning({ status }: PublishedFact): string | null {
  if (status.is === 'current') return null;
  const by = status.by === null ? '' : `; use ${status.by}`;
  return `${status.is}${status.why === null ? '' : `: ${status.why}`}${by}`;
}

/** Text in which Markdown sees nothing but text. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}
