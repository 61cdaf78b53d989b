/** What divides the words of one clause from those of another. */
export const CLAUSE_BREAK =
  /[,;:!?()—–]|\.(?=\s|$)|(?<!\p{L})(?:who|whom|whose|which|that|what|why|how|when|where|whether|if|because|but|and|or|while|whereas|after|before|since|until|as|than)(?!\p{L})/iu;

const BREAKS = new RegExp(CLAUSE_BREAK.source, 'giu');

/** The words of the clause that stand before a place of a text, and where they begin. */
export function clauseBefore(text: string, at: number): { readonly from: number; readonly text: string } {
  const before = text.slice(0, at);
  const last = [...before.matchAll(BREAKS)].at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  return { from, text: before.slice(from) };
}

/** The words of the clause from a place of a text on. */
export function clauseBehind(text: string, at: number): string {
  const after = text.slice(at);
  return after.slice(0, CLAUSE_BREAK.exec(after)?.index ?? after.length);
}
