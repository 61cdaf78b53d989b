import { stem } from '../../language/stem.ts';

/** The stem that all of some words begin with, null when they are none or have no such: who begins to type one of them can mean no other. */
export function oneBeginning(words: readonly string[]): string | null {
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const stemmed = stem(rest.reduce((a, b) => (b.length < a.length ? b : a), first));
  return words.every((word) => word.startsWith(stemmed)) ? stemmed : null;
}
