import type { Splice } from './splice.ts';
import { columnOf, indentation, lineBreakAt, lineEnd, startsLine } from './text-lines.ts';

/** Things between brackets: the items of a list, the pairs of a map. */
export interface Bracketed {
  /** Of the opening bracket. */
  readonly start: number;
  /** Behind the closing bracket. */
  readonly end: number;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

/** A new part, as text; `before` is what its lines after the first begin with. */
export type PartText = (before: string, lineBreak: string) => string;

/**
 * Splices that put new parts into brackets, behind the part with this index (-1: as the first). Parts that have a line of their own get
 * one; comments stay beside what they stood beside.
 */
export function insertIntoBrackets(
  text: string,
  brackets: Bracketed,
  index: number,
  newParts: readonly PartText[],
): readonly Splice[] {
  const previous = brackets.parts[index];
  if (previous === undefined) return intoEmpty(text, brackets, newParts);
  const next = brackets.parts[index + 1];
  const comma = commaBehind(text, previous.end, next?.start ?? brackets.end - 1);
  const lineBreak = lineBreakAt(text, previous.end);
  if (!startsLine(text, previous.start)) {
    return [
      insert(
        previous.end,
        newParts.map((part) => `, ${part(indentOf(text, previous.start), lineBreak)}`).join(''),
      ),
    ];
  }
  const before = text.slice(previous.start - columnOf(text, previous.start), previous.start);
  const lines = newParts.map((part) => before + part(before, lineBreak));
  const end = lineEnd(text, comma ?? previous.end);
  // The closing bracket, or another part, may stand on the same line.
  if (end >= (next?.start ?? brackets.end - 1)) {
    return [
      insert(
        previous.end,
        newParts.map((part) => `,${lineBreak}${before}${part(before, lineBreak)}`).join(''),
      ),
    ];
  }
  const joined = lines.join(`,${lineBreak}`);
  // A comma there serves what comes next, or is the trailing one that the others have.
  return comma === null
    ? [insert(previous.end, ','), insert(end + 1, `${joined}${lineBreak}`)]
    : [insert(end + 1, `${joined},${lineBreak}`)];
}

function intoEmpty(text: string, brackets: Bracketed, newParts: readonly PartText[]): readonly Splice[] {
  const lineBreak = lineBreakAt(text, brackets.start);
  const before = indentOf(text, brackets.start);
  const joined = newParts.map((part) => part(before, lineBreak)).join(', ');
  return [insert(brackets.start + 1, brackets.parts.length > 0 ? `${joined}, ` : joined)];
}

function indentOf(text: string, at: number): string {
  return ' '.repeat(indentation(text, at));
}

/** Where the comma behind a part ends, or null when there is none before `limit`. Comments may hold commas of their own. */
function commaBehind(text: string, from: number, limit: number): number | null {
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    if (character === ',') return at + 1;
    if (character === '#') at = lineEnd(text, at);
    else if (character !== undefined && character.trim() !== '') return null;
  }
  return null;
}

function insert(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
