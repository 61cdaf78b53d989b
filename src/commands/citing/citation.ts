import { dateWording } from '../../language/date-wording.ts';
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
  const sentence = fact.quote === null ? claimSentence(fact, names) : quoteSentence(fact, names);
  const reference = referenceOf(fact, sentence, markdown, plain);
  const warning = statusWarning(fact);
  const lead = warning === null ? '' : `${plain(`[${warning}]`)} `;
  // A sentence that ends with a quotation, a question or an exclamation keeps its end; others end after the reference.
  return /[?!”]$/.test(sentence)
    ? `${lead}${plain(sentence)} (${reference})`
    : `${lead}${plain(sentence)} (${reference}).`;
}

/** A time that is counted from the day of the article: a month later the sentence means another. */
const COUNTED_FROM_ARTICLE =
  /\b(?:ago|yesterday|today|tonight|tomorrow|now|currently|still|so far|recently|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:this|last|next|past) (?:week|month|year|night|morning|evening|weekend|summer|winter|spring|autumn))\b/i;

/**
 * "Reuters, US strikes on …, ¶18": what is not known is left out, never invented; so is an outlet that the sentence names already. A
 * sentence with a time that is counted from the day of the article, outside what is quoted, has the date of the article.
 */
function referenceOf(
  { source }: PublishedFact,
  sentence: string,
  markdown: boolean,
  plain: (text: string) => string,
): string {
  const title = markdown ? `*${plain(source.title)}*` : source.title;
  const place = paragraphs(source.paragraph);
  return [
    ...(source.outlet === null || sentence.includes(source.outlet) ? [] : [plain(source.outlet)]),
    title,
    ...(source.published?.date != null && COUNTED_FROM_ARTICLE.test(sentence.replace(/“[^”]*”/g, ''))
      ? [dateWording(source.published.date)]
      : []),
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
