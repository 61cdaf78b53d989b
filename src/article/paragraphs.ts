/** Ends of lines: LF, CRLF, CR, NEL, form feed, and Unicode's line and paragraph separators. */
const LINE_END = /\r\n|[\n\r\f\u0085\u2028\u2029]/;

/** The lines of a text that are not blank, trimmed, in order. */
export function filledLines(text: string): readonly string[] {
  return text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The blocks of a text between blank lines, trimmed, in order; their lines are joined by LF. */
export function blocks(text: string): readonly string[] {
  const found: string[] = [];
  let lines: string[] = [];
  for (const line of [...text.split(LINE_END), '']) {
    const trimmed = line.trim();
    if (trimmed !== '') {
      lines.push(trimmed);
    } else if (lines.length > 0) {
      found.push(lines.join('\n'));
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
