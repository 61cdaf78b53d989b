import { ENTITY, entityText } from './html-entities.ts';
import { type MappedText, MappedTextBuilder } from './mapped-text.ts';

/** Elements whose content is no text of the page. */
const SILENT = 'script|style|template|noscript|head|svg|iframe|object|textarea|select|button|math|canvas';

/** Elements that stand on lines of their own: what is before and after them is not one sentence. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)$/;

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
      const match = MARKUP.exec(html);
      if (match === null) {
        at += 1;
        continue;
      }
      flush(at);
      const end = afterMarkup(html, at + match[0].length, match.groups?.['silent']);
      builder.replace(breakFor(match.groups?.['name']), at, at);
      at = end;
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

/** Where reading goes on: after the closing tag of an element without text, else right after the tag. */
function afterMarkup(html: string, end: number, silent: string | undefined): number {
  if (silent === undefined || html[end - 2] === '/') return end;
  const close = new RegExp(`</${silent}\\s*>`, 'gi');
  close.lastIndex = end;
  const found = close.exec(html);
  return found === null ? html.length : found.index + found[0].length;
}
