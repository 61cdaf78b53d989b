/** The words of a list, which blanks divide, as the alternatives of a pattern. */
export function anyOf(words: string): string {
  return words.replaceAll(' ', '|');
}
