import { ENTITY, entityText } from './html-entities.ts';
import { cellText, dataTables, type HtmlTable } from './html-table.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';
import { countedInColumn } from './markdown-table.ts';

/** Elements whose content is no text of the page, or is struck out of it. */
const SILENT =
  'script|style|template|noscript|svg|iframe|object|textarea|select|button|math|canvas|del|s|strike';

/** Elements that stand on lines of their own: what is before and after them is not one sentence. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)$/;

/** Elements that only strike their text out: one that is never closed takes nothing with it. */
const STRUCK = /^(?:del|s|strike)$/i;

/** A mark of a footnote: "<sup>1</sup>", "<sup><a href="#n1">[1]</a></sup>"; no power of ten. */
const FOOTNOTE =
  /<sup(?=[\s>])[^<>]*>\s*(?:<a(?=[\s>])[^<>]*>)?\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])]?\s*(?:<\/a\s*>)?\s*<\/sup\s*>/iy;

/** Comments, declarations, elements without text, tags; quotes in attributes may hold `>`. All branches are linear. */
const MARKUP = new RegExp(
  [
    '<!--[\\s\\S]*?(?:-->|$)',
    '<[!?][^>]*>?',
    `<(?<silent>${SILENT})(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^'"<>])*>`,
    '<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9-]*)(?:"[^"]*"|\'[^\']*\'|[^\'"<>])*>',
  ].join('|'),
  'y',
);

/** The readable text of a draft in HTML, blocks set apart by blank lines, entities decoded. */
export function draftHtml(html: string): MappedText {
  const builder = new MappedTextBuilder(html);
  const tables = dataTables(html);
  const unclosed = new Set<string>();
  let table: TableReader | null = null;
  let from = 0;
  let at = 0;
  const flush = (to: number): void => {
    builder.copy(from, to);
  };
  while (at < html.length) {
    const character = html[at];
    if (character === '&') {
      ENTITY.lastIndex = at;
      const match = ENTITY.exec(html);
      const text = match === null ? null : entityText(match);
      if (match === null || text === null) {
        at += 1;
        continue;
      }
      flush(at);
      builder.replace(text, at, at + match[0].length);
      at += match[0].length;
      from = at;
    } else if (character === '<') {
      MARKUP.lastIndex = at;
      const match = footnoteAt(html, at) ?? MARKUP.exec(html);
      if (match === null) {
        at += 1;
        continue;
      }
      flush(at);
      const behind = at + match[0].length;
      const { silent, name, close } = match.groups ?? {};
      builder.replace(table?.breakAt(at, behind, name, close !== '') ?? breakFor(name), at, at);
      if (table !== null && at >= table.end) table = null;
      const opened = tables.get(behind);
      if (opened !== undefined) table = new TableReader(html, opened);
      at = afterMarkup(html, behind, silent, unclosed);
      from = at;
    } else if (character === '\n' || character === '\r') {
      // A line break of the source is a space of the page.
      flush(at);
      builder.replace(' ', at, at + 1);
      at += 1;
      from = at;
    } else {
      at += 1;
    }
  }
  flush(html.length);
  return builder.build();
}

function breakFor(name: string | undefined): string {
  if (name === undefined) return '';
  const element = name.toLowerCase();
  if (element === 'br') return '\n';
  return BLOCK.test(element) ? '\n\n' : '';
}

function footnoteAt(html: string, at: number): RegExpExecArray | null {
  FOOTNOTE.lastIndex = at;
  return /(?<!\d)10$/u.test(html.slice(Math.max(0, at - 3), at)) ? null : FOOTNOTE.exec(html);
}

/**
 * Where reading goes on: after the closing tag of an element without text, else right after the tag. `unclosed` are elements that are not closed any
 * more: looking for the end of each would take the square of their number.
 */
function afterMarkup(html: string, end: number, silent: string | undefined, unclosed: Set<string>): number {
  if (silent === undefined || html[end - 2] === '/') return end;
  const name = silent.toLowerCase();
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = end;
  const found = unclosed.has(name) ? null : close.exec(html);
  if (found !== null) return found.index + found[0].length;
  unclosed.add(name);
  return STRUCK.test(name) ? end : html.length;
}

/** Reads the rows of a table as sentences: "Iraq: 2,500 US troops, 66 attacks". */
class TableReader {
  readonly #html: string;
  readonly #headers: readonly string[];
  readonly end: number;
  #column = -1;
  #cell: number | null = null;

  constructor(html: string, { end, headers }: HtmlTable) {
    this.#html = html;
    this.#headers = headers;
    this.end = end;
  }

  /** What stands for a tag between `from` and `to`; undefined for one that is no matter of the table. */
  breakAt(from: number, to: number, name: string | undefined, closes: boolean): string | undefined {
    const element = name?.toLowerCase() ?? '';
    if (!/^(?:table|tr|td|th)$/.test(element))
      return BLOCK.test(element) && this.#cell !== null ? ' ' : undefined;
    // What a number of a cell counts goes behind it, once the cell is over: at its closing tag, or the next one of the table.
    const counted =
      this.#cell === null
        ? null
        : countedInColumn(cellText(this.#html.slice(this.#cell, from)), this.#headers[this.#column]);
    this.#cell = null;
    const ending = counted === null ? '' : ` ${counted}`;
    if (element === 'tr' || element === 'table') {
      this.#column = -1;
      return `${ending}\n\n`;
    }
    if (closes) return ending;
    this.#column += 1;
    this.#cell = to;
    return ending + (this.#column === 0 ? '' : this.#column === 1 ? ': ' : ', ');
  }
}
