/** Ends of lines: LF, CRLF, CR, NEL, form feed, and Unicode's line and paragraph separators. */
const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/;

/** Longest paragraph, in UTF-16 units: 15 000 words. A longer one is cut, so that a file without line ends costs no more than another. */
const LONGEST_PARAGRAPH = 100_000;

/** The lines of a text that are not blank, trimmed, in order. */
export function filledLines(text: string): readonly string[] {
  return text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap(cutAtSpaces);
}

/** A line that ends within a compound, which its hyphen holds together: "Iran-" before "backed", not "two-" before "and three-year". */
const LINE_END_HYPHEN = /(?<=[\p{L}\p{N}])-\n(?=[\p{L}\p{N}])(?!(?:and|or|to)\s)/gu;

/** The blocks of a text between blank lines, trimmed, in order; their lines are joined by LF, or by nothing behind the hyphen of a compound. */
export function blocks(text: string): readonly string[] {
  const found: string[] = [];
  let lines: string[] = [];
  for (const line of [...text.split(LINE_END), '']) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      lines.push(trimmed);
    } else if (lines.length > 0) {
      found.push(...cutAtSpaces(lines.join('\n').replace(LINE_END_HYPHEN, '-')));
      lines = [];
    }
  }
  return found;
}

/** The paragraphs of plain text: blocks between blank lines where there are any between its first and last line, else lines. */
export function splitParagraphs(text: string): readonly string[] {
  const apart = blocks(text);
  return apart.length > 1 ? apart : filledLines(text);
}

/** A paragraph in pieces of at most `LONGEST_PARAGRAPH`, at white space where there is any. */
function cutAtSpaces(paragraph: string): readonly string[] {
  if (paragraph.length <= LONGEST_PARAGRAPH) return [paragraph];
  const pieces: string[] = [];
  for (let start = 0; start < paragraph.length; ) {
    const end = start + LONGEST_PARAGRAPH;
    const space = end < paragraph.length ? paragraph.lastIndexOf(' ', end) : -1;
    const cut = space > start ? space : end;
    pieces.push(paragraph.slice(start, cut).trim());
    start = cut;
  }
  return pieces.filter((piece) => piece !== '');
}
