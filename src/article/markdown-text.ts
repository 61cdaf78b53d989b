import { ENTITY, entityText } from './html-entities.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';
import { countedInColumn, isTableRow, type TableCell, tableCells } from './markdown-table.ts';

/** What a line begins with that is no text: headings, quotes, list marks, table edges. */
const LINE_START =
  /^[ \t]{0,12}(?:(?:>[ \t]?)+|#{1,6}[ \t]+|\[\^[^\]\n]{1,100}\]:[ \t]+|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,3}[.)][ \t]+)*/;

/** A line that is only a rule, a heading's underline or a table's second row, the blanks at its end left out. No two runs of blanks meet, or a line of blanks takes the square of its length. */
const RULE = /^[ \t]{0,3}(?:[-*_=][ \t]*){3,}$|^[ \t]*(?:\|[ \t]*)?(?::?-{3,}:?[ \t]*\|[ \t]*)+:?-*:?$/;

const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})/;
const REFERENCE = /^[ \t]{0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]/;

/** Marks inside a line, tried where one of their first characters stands. Bounded, so that no line is slow. */
const INLINE: readonly (readonly [string, RegExp])[] = [
  ['escape', /\\([!-/:-@[-`{-~])/y],
  ['image', /!\[([^\]\n]{0,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]*\)[^()\n]*)?\)|\[[^\]\n]{0,200}\])/y],
  ['note', /\[\^[^\]\n]{1,100}\]/y],
  ['link', /\[([^[\]\n]{1,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]*\)[^()\n]*)?\)|\[[^\]\n]{0,200}\])/y],
  ['address', /<https?:[^\s>]{1,2000}>/y],
  ['tag', /<\/?[a-zA-Z][a-zA-Z0-9-]{0,20}(?:\s[^<>\n]{0,500})?\/?>/y],
];

/**
 * The readable text of a Markdown draft: front matter but for titles and summaries, code blocks, comments, images and link targets left out,
 * marks of emphasis, headings, lists and quotations dropped. A row of a table reads as a sentence, its numbers with what their column counts. Headings and list items stand in paragraphs of their own.
 */
export function markdownText(original: string): MappedText {
  const markdown = withoutComments(original);
  const builder = new MappedTextBuilder(markdown);
  let fence: string | null = null;
  let above = '';
  let headers: readonly string[] = [];
  const front = frontMatterEnd(markdown);
  for (const { start, end } of frontMatterTexts(markdown.slice(0, front))) {
    builder.copy(start, end);
    builder.replace('\n\n', end, end);
  }
  for (const { start, end, after } of lines(markdown, front)) {
    const line = markdown.slice(start, end);
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    const header = above;
    above = line;
    if (RULE.test(line.trimEnd()) || REFERENCE.test(line)) {
      builder.replace('\n\n', start, start);
      if (isTableRow(header))
        headers = tableCells(header, 0).map((cell) => header.slice(cell.start, cell.end));
      continue;
    }
    if (!isTableRow(line)) headers = [];
    if (headers.length > 0) {
      tableRow(markdown, tableCells(line, start), headers, builder);
      builder.copy(end, after);
      continue;
    }
    const opening = LINE_START.exec(line)?.[0] ?? '';
    const block = /[^\s>]/.test(opening);
    if (block) builder.replace('\n\n', start, start);
    inline(markdown, start + opening.length, end, builder);
    builder.copy(end, after);
    if (opening.includes('#')) builder.replace('\n\n', after, after);
  }
  return builder.build();
}

/** A row as a sentence of its own: "Iraq: 2,500 US troops, 66 attacks". */
function tableRow(
  text: string,
  cells: readonly TableCell[],
  headers: readonly string[],
  builder: MappedTextBuilder,
): void {
  for (const [position, { start, end }] of cells.entries()) {
    const joint = position === 0 ? '\n\n' : position === 1 ? ': ' : ', ';
    builder.replace(joint, start, start);
    inline(text, start, end, builder);
    const counted = countedInColumn(text.slice(start, end), headers[position]);
    if (counted !== null) builder.replace(` ${counted}`, end, end);
  }
}

/** Keys of front matter whose values readers see. */
const SHOWN =
  /^(?:title|subtitle|headline|subheadline|deck|dek|description|summary|excerpt|lede?|standfirst|caption|kicker)[ \t]*:[ \t]*(["']?)(.{2,500}?)\1[ \t]*$/gimu;

function frontMatterTexts(front: string): readonly { readonly start: number; readonly end: number }[] {
  return [...front.matchAll(SHOWN)].flatMap((match) => {
    const [all, quote = '', value = ''] = match;
    if (/^[|>][-+]?$/u.test(value)) return [];
    const end = match.index + all.trimEnd().length - quote.length;
    return [{ start: end - value.length, end }];
  });
}

/** Comments blanked out, every other character where it was. */
function withoutComments(markdown: string): string {
  let out = '';
  let from = 0;
  for (;;) {
    const start = markdown.indexOf('<!--', from);
    const end = start < 0 ? -1 : markdown.indexOf('-->', start + 4);
    if (end < 0) return out + markdown.slice(from);
    out += markdown.slice(from, start) + markdown.slice(start, end + 3).replace(/[^\r\n]/g, ' ');
    from = end + 3;
  }
}

function frontMatterEnd(markdown: string): number {
  const match = /^(?:---[ \t]*\r?\n[\s\S]{0,20000}?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/.exec(markdown);
  return match?.[0].length ?? 0;
}

function* lines(text: string, from: number): Generator<{ start: number; end: number; after: number }> {
  let start = from;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const after = newline < 0 ? text.length : newline + 1;
    const bare = newline < 0 ? text.length : newline;
    const end = bare > start && text[bare - 1] === '\r' ? bare - 1 : bare;
    yield { start, end, after };
    start = after;
  }
}

function inline(text: string, start: number, end: number, builder: MappedTextBuilder): void {
  let from = start;
  let at = start;
  while (at < end) {
    const character = text[at] ?? '';
    const found = /[\\![<&*_`~|]/.test(character) ? markAt(text, at, end) : null;
    if (found === null) {
      at += 1;
      continue;
    }
    builder.copy(from, at);
    if (found.inner !== null) inline(text, found.inner.start, found.inner.end, builder);
    else builder.replace(found.text, at, found.end);
    at = found.end;
    from = at;
  }
  builder.copy(from, end);
}

interface Mark {
  readonly end: number;
  readonly text: string;
  /** What stays of it, when that may hold marks itself. */
  readonly inner: { readonly start: number; readonly end: number } | null;
}

/** What a writer has struck out: "~~3,000~~ 2,500". */
const STRUCK = /~~(?=[^\s~])[^~\n]{1,300}(?<=\S)~~(?!~)/y;

function markAt(text: string, at: number, end: number): Mark | null {
  const character = text[at] ?? '';
  if (character === '&') {
    ENTITY.lastIndex = at;
    const match = ENTITY.exec(text);
    const decoded = match === null ? null : entityText(match);
    return match === null || decoded === null
      ? null
      : { end: at + match[0].length, text: decoded, inner: null };
  }
  if (character === '|') return { end: at + 1, text: ' ', inner: null };
  STRUCK.lastIndex = at;
  const struck = character === '~' ? STRUCK.exec(text) : null;
  if (struck !== null && at + struck[0].length <= end)
    return { end: at + struck[0].length, text: '', inner: null };
  if (/[*_`~]/.test(character)) return emphasisAt(text, at, end);
  for (const [type, pattern] of INLINE) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null || at + match[0].length > end) continue;
    const after = at + match[0].length;
    if (type === 'escape') return { end: after, text: match[1] ?? '', inner: null };
    if (type === 'link')
      return { end: after, text: '', inner: { start: at + 1, end: at + 1 + (match[1] ?? '').length } };
    return { end: after, text: '', inner: null };
  }
  return null;
}

/** Stars, underscores, backticks and tildes that mark emphasis; `snake_case`, `2 * 3` and `~60` stay. */
function emphasisAt(text: string, at: number, end: number): Mark | null {
  const character = text[at] ?? '';
  let run = at;
  while (run < end && text[run] === character) run += 1;
  const before = at === 0 ? ' ' : (text[at - 1] ?? ' ');
  const after = run >= end ? ' ' : (text[run] ?? ' ');
  if (character === '~' && run - at < 2) return null;
  if (character === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return null;
  if (/\s/.test(before) && /\s/.test(after)) return null;
  return { end: run, text: '', inner: null };
}
