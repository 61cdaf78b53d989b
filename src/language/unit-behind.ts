/** What the wording of a figure has not already said of its unit: "three separate sets", "sets of strikes" → "of strikes". Empty where it has said all of it. */
export function unitBehind(stated: string, unit: string): string {
  const said = wordsOf(stated.toLowerCase());
  const words = wordsOf(unit);
  const wanted = words.map((word) => word.toLowerCase());
  if (` ${said.join(' ')} `.includes(` ${wanted.join(' ')} `)) return '';
  for (let shared = Math.min(said.length, words.length); shared > 0; shared -= 1)
    if (wanted.slice(0, shared).every((word, index) => word === said[said.length - shared + index]))
      return words.slice(shared).join(' ');
  return unit;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}
