/**
 * The line of a list that has a word as one of its members, or null. A list is text, a group a line, its members divided by any of `dividers`:
 * a query has use for a few of a thousand words, and searching text for them takes less than making tables of it in each run.
 */
export function lineOf(list: string, word: string, dividers: string): string | null {
  if (word === '') return null;
  for (let found = list.indexOf(word); found !== -1; found = list.indexOf(word, found + 1)) {
    if (!divides(list, found - 1, dividers) || !divides(list, found + word.length, dividers)) continue;
    const end = list.indexOf('\n', found);
    return list.slice(list.lastIndexOf('\n', found) + 1, end === -1 ? undefined : end);
  }
  return null;
}

/** Whether a list of words, divided by spaces, has a word. */
export function holdsWord(list: string, word: string): boolean {
  return lineOf(list, word, ' ') !== null;
}

function divides(list: string, at: number, dividers: string): boolean {
  const character = list.charAt(at);
  return character === '' || character === '\n' || dividers.includes(character);
}
