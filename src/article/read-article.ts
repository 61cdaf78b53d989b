import { decodeText } from './decode-text.ts';
import { fingerprint } from './fingerprint.ts';
import { filledLines, splitParagraphs } from './paragraphs.ts';

/** A paragraph of an article. */
export interface Paragraph {
  /** From 1. */
  readonly number: number;
  /** As printed, trimmed. */
  readonly text: string;
  /** See `fingerprint`. */
  readonly fingerprint: string;
}

/** An article as a reader has it. */
export interface Article {
  /** The path, or "standard input". */
  readonly name: string;
  readonly format: 'text' | 'markdown' | 'html';
  /** What an HTML page calls itself; null for plain text, which does not tell its title from a first line. */
  readonly title: () => Promise<string | null>;
  readonly paragraphs: readonly Paragraph[];
  /**
   * The paragraphs when each line is one, or null where that makes no difference. A single blank line, say below a headline, must not
   * make one paragraph of all the lines after it; who knows the fingerprints can tell which cut is meant.
   */
  readonly lines: readonly Paragraph[] | null;
}

/** Reads an article: plain text, Markdown or HTML. `name` tells the format by its ending and is what messages call it. Throws `FactsError` (`unreadable`). */
export async function readArticle(bytes: Uint8Array, name: string): Promise<Article> {
  const decoded = decodeText(bytes, name);
  const { htmlText, looksLikeHtml } = await import('./article-html.ts');
  if (looksLikeHtml(decoded, name)) {
    const text = await htmlText(decoded, name);
    const title = async () => (await import('./html-title.ts')).htmlTitle(decoded);
    return { name, format: 'html', title, paragraphs: numbered(splitParagraphs(text)), lines: null };
  }
  const markdown = isMarkdown(name);
  const text = markdown ? (await import('./markdown-text.ts')).markdownText(decoded).text : decoded;
  const paragraphs = splitParagraphs(text);
  const lines = filledLines(text);
  return {
    name,
    format: markdown ? 'markdown' : 'text',
    title: () => Promise.resolve(null),
    paragraphs: numbered(paragraphs),
    lines: lines.length === paragraphs.length ? null : numbered(lines),
  };
}

/** Whether a file's name says that it holds Markdown. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(name);
}

function numbered(texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text, index) => ({ number: index + 1, text, fingerprint: fingerprint(text) }));
}
