import type { HtmlToTextOptions } from 'html-to-text';
import { FactsError } from '../model/errors.ts';

/** What a page shows beside its text, or hides. */
const LEFT_OUT = [
  'nav',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'button',
  'select',
  'form',
  'img',
  'hr',
  '[hidden]',
];

/** Elements whose text is a paragraph of its own. */
const PARAGRAPHS =
  'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  );

/** Deepest nesting whose text is read. Pages stay below 100; without a bound, a made one could exhaust the stack. */
const DEEPEST = 512;

/** Most elements open at once. The parser's time grows with their square: some 100 000 would take a minute. */
const MOST_OPEN = 5000;

/** Elements that HTML closes by itself: they never pile up. */
const CLOSED_BY_THEMSELVES =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|optgroup|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** An `<article>`, else `<main>`, is taken for the page's text when it holds at least this share of it; a teaser does not. */
const LEAST_SHARE = 1 / 3;

/** Whether a text is an HTML page: its name says so, or it begins like one. */
export function looksLikeHtml(text: string, name: string): boolean {
  if (/\.(?:html?|xhtml)$/i.test(name)) return true;
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) return true;
  if (/\.(?:txt|text|md|markdown)$/i.test(name)) return false;
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6])\b[^<]*>/i.test(
    text,
  );
}

/**
 * The text of an HTML page, paragraphs apart by blank lines: that of its `<article>`, where one holds enough of the page, else of
 * `<main>`, else of all of it, without navigation, scripts, forms and what is hidden. Throws `FactsError` when there is no text.
 */
export async function htmlText(html: string, name: string): Promise<string> {
  if (mostOpen(html) > MOST_OPEN) {
    throw new FactsError(
      'unreadable',
      'nested-too-deep',
      `${name} has more than ${MOST_OPEN} HTML elements inside each other.`,
      {
        hint: 'Save the text of the page as plain text.',
        where: name,
      },
    );
  }
  const { convert } = await import('html-to-text');
  const whole = convert(html, optionsFor('body'));
  if (whole.trim() === '') {
    throw new FactsError('unreadable', 'empty-text', `${name} is an HTML page without text.`, {
      hint: 'A page that a script fills holds no text when it is saved; copy the text from the browser.',
      where: name,
    });
  }
  for (const element of ['article', 'main']) {
    if (!new RegExp(`<${element}[\\s>]`, 'i').test(html)) continue;
    const part = convert(html, optionsFor(element));
    if (part.length >= whole.length * LEAST_SHARE) return part;
  }
  return whole;
}

function optionsFor(element: string): HtmlToTextOptions {
  const apart = { leadingLineBreaks: 2, trailingLineBreaks: 2 };
  return {
    wordwrap: false,
    baseElements: { selectors: [element], returnDomByDefault: element === 'body' },
    limits: { maxInputLength: Number.POSITIVE_INFINITY, maxDepth: DEEPEST },
    selectors: [
      ...PARAGRAPHS.map((selector) => ({ selector, format: 'block', options: apart })),
      { selector: 'a', format: 'inline' },
      ...LEFT_OUT.map((selector) => ({ selector, format: 'skip' })),
    ],
  };
}

/** How many elements of a page are open at once at most, roughly. */
function mostOpen(html: string): number {
  let open = 0;
  let most = 0;
  for (const [, slash, element = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    if (CLOSED_BY_THEMSELVES.test(element)) continue;
    open = slash === '' ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}
