/** How to write a wording that `parseFigure` does not understand. */
export function figureHint(wording: string): string {
  return /^\W*from\s.*\sto\s/i.test(wording)
    ? 'After a change, write what it came to ("43"); a range is "38 to 43" or "between 38 and 43".'
    : 'Write it as stated, without the unit: "at least 62", "around $17 billion", "several".';
}
