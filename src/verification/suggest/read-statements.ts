import type { Paragraph } from '../../article/read-article.ts';
import { type FigureMention, findFigures } from '../../language/figures.ts';
import { findProperNames } from '../../language/proper-names.ts';
import type { Quotation } from '../../language/quotations.ts';
import type { Figure } from '../../model/figure.ts';
import type { EntityLexicon } from '../vet/names/entity-lexicon.ts';
import { quotedWords } from '../vet/quotations/word-diff.ts';
import { SHORTEST_QUOTATION } from '../vet/reading/read-sentences.ts';
import { overlap, type Span } from '../vet/words/span.ts';
import { ArticleText } from './article-text.ts';
import { Speakers } from './find-speakers.ts';
import { SeenNames } from './seen-names.ts';
import type { LikelySpeaker } from './speaker.ts';

interface Statement extends Span {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** As printed. */
  readonly text: string;
  readonly speakers: readonly LikelySpeaker[];
  /** Ordinals of the entities that its sentence names. */
  readonly entities: readonly number[];
}

/** A figure that an article states. */
export interface StatedFigure extends Statement {
  readonly type: 'figure';
  readonly figure: Figure;
  /** What it counts, as printed after it, or null. */
  readonly unit: string | null;
  /** The quotation it stands in, or null. */
  readonly quotation: Quotation | null;
}

/** Words that an article quotes. */
export interface QuotedWords extends Statement {
  readonly type: 'quote';
  /** One for each paragraph it runs through. */
  readonly fragments: readonly { readonly paragraph: number; readonly text: string }[];
}

/** A name that is no known entity. */
export interface UnknownName extends Statement {
  readonly type: 'name';
}

/** Something checkable that an article says. */
export type ArticleStatement = StatedFigure | QuotedWords | UnknownName;

/** All that an article says and that can be checked, in order: figures, quotations, names that `lexicon` does not know. */
export function readStatements(
  paragraphs: readonly Paragraph[],
  lexicon: EntityLexicon,
): readonly ArticleStatement[] {
  const article = new ArticleText(paragraphs);
  const speakers = new Speakers(article, lexicon);
  const entitiesAt = (offset: number) => [
    ...new Set(
      speakers.sentences[speakers.sentenceAt(offset)]?.mentions.flatMap(({ entities }) =>
        entities.length === 1 ? entities : [],
      ),
    ),
  ];
  const found: ArticleStatement[] = [
    ...figures(article, speakers, entitiesAt),
    ...quotes(article, speakers, entitiesAt),
    ...names(article, speakers, entitiesAt),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

type EntitiesAt = (offset: number) => readonly number[];

function figures(article: ArticleText, speakers: Speakers, entitiesAt: EntitiesAt): readonly StatedFigure[] {
  return findFigures(article.text)
    .map(asRange)
    .flatMap((mention) => {
      const quotation = speakers.quotationAround(mention);
      if (quotation === null && speakers.namesSpeaker(mention)) return [];
      return [
        {
          type: 'figure' as const,
          start: mention.start,
          end: mention.end,
          paragraph: article.paragraphAt(mention.start),
          text: mention.text,
          figure: mention.figure,
          unit: mention.noun,
          quotation,
          speakers: quotation === null ? speakers.ofSpan(mention) : speakers.ofQuotation(quotation),
          entities: entitiesAt(mention.start),
        },
      ];
    });
}

/** "Five to ten" of "from five to ten", which alone could be a change. */
function asRange(mention: FigureMention): FigureMention {
  const from = /^from\s+/i.exec(mention.text)?.[0].length ?? 0;
  const text = mention.text.slice(from);
  return from === 0
    ? mention
    : { ...mention, start: mention.start + from, text, figure: { ...mention.figure, stated: text } };
}

/** Titles, nicknames and scare quotes are no words that somebody said. */
function quotes(article: ArticleText, speakers: Speakers, entitiesAt: EntitiesAt): readonly QuotedWords[] {
  return speakers.quotations.flatMap((quotation) => {
    const words = quotedWords(quotation.text).map(({ text }) => text);
    if (words.length === 0) return [];
    const chain = speakers.ofQuotation(quotation);
    if (isTitle(quotation.text, words) || (chain.length === 0 && words.length < SHORTEST_QUOTATION))
      return [];
    return [
      {
        type: 'quote' as const,
        start: quotation.start,
        end: quotation.end,
        paragraph: article.paragraphAt(quotation.start),
        text: inQuotes(quotation.text),
        fragments: quotation.fragments.map(({ start, text }) => ({
          paragraph: article.paragraphAt(start),
          text: inQuotes(text),
        })),
        speakers: chain,
        entities: entitiesAt(quotation.start),
      },
    ];
  });
}

/** The quoted words on one line, without the comma that leads over to the speaker. */
function inQuotes(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/,$/, '');
}

/** "The Hurt Locker": every longer word has a capital, and no mark of a sentence ends it. */
function isTitle(quoted: string, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 8 || /[.,?!]$/.test(quoted)) return false;
  return /^\p{Lu}/u.test(words[0] ?? '') && words.every((word) => word.length < 4 || /^\p{Lu}/u.test(word));
}

/** Each unknown name where it stands first. A surname alone is the person named before. */
function names(article: ArticleText, speakers: Speakers, entitiesAt: EntitiesAt): readonly UnknownName[] {
  const seen = new SeenNames();
  return findProperNames(article.text).flatMap((name) => {
    const sentence = speakers.sentences[speakers.sentenceAt(name.start)];
    const known = sentence?.mentions.filter((mention) => overlap(mention, name)) ?? [];
    if ((known.length > 0 && isCovered(name, known)) || !seen.isNew(name.text)) return [];
    return [
      {
        type: 'name' as const,
        start: name.start,
        end: name.end,
        paragraph: article.paragraphAt(name.start),
        text: name.text,
        speakers: [],
        entities: entitiesAt(name.start),
      },
    ];
  });
}

/** Whether known names leave no capitalised word of a name over. */
function isCovered(name: Span & { readonly text: string }, known: readonly Span[]): boolean {
  let left = name.text;
  for (const { start, end } of known) {
    const from = Math.max(0, start - name.start);
    const to = Math.min(name.text.length, end - name.start);
    left = left.slice(0, from) + ' '.repeat(to - from) + left.slice(to);
  }
  return !/\p{Lu}/u.test(left);
}
