import { printable } from '../language/printable.ts';

/** Longest piece of a file's text that a message repeats, in characters. */
const LONGEST_REPEATED = 60;

/** A file's text inside a message: in quotes, on one line, cut when long, with nothing in it that controls a terminal. */
export function quoted(text: string): string {
  const characters = [...text];
  const cut =
    characters.length > LONGEST_REPEATED ? `${characters.slice(0, LONGEST_REPEATED).join('')}…` : text;
  return `"${printable(cut)}"`;
}
