/** Where a page says what it is called, the best first. A `<title>` often has the name of the site behind it. */
const PLACES = ['h1', 'title'];

/** What an HTML page calls itself, on one line; null when it does not. */
export async function htmlTitle(html: string): Promise<string | null> {
  const { convert } = await import('html-to-text');
  for (const place of PLACES) {
    const text = convert(html, {
      wordwrap: false,
      baseElements: { selectors: [place], returnDomByDefault: false },
      limits: { maxInputLength: Number.POSITIVE_INFINITY, maxBaseElements: 1 },
      selectors: [
        { selector: 'h1', format: 'inline' },
        { selector: 'title', format: 'inline' },
        { selector: 'a', format: 'inline' },
        { selector: 'img', format: 'skip' },
      ],
    });
    const line = text.replaceAll(/\s+/g, ' ').trim();
    if (line !== '') return line;
  }
  return null;
}
