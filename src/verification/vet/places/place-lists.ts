import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** The rest of a list of names, behind one of them: ", Mexico and Colombia". */
const BEHIND =
  /^(?:\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+)(?:in\s+)?(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})/u;

/** Longest list that is read. */
const MOST = 8;

/** A name that the base does not know in a list of places that begins with one it does: Mexico in "Brazil, Mexico and Colombia". */
export function strangerInList(
  first: Span,
  { text, start, mentions, times }: DraftSentence,
): (Span & { readonly text: string }) | null {
  let { end } = first;
  const members: (Span & { readonly text: string })[] = [];
  for (let count = 0; count < MOST; count += 1) {
    const match = BEHIND.exec(text.slice(end - start));
    const name = match?.groups?.['name'] ?? '';
    if (match === null) break;
    const at = end + match[0].length - name.length;
    members.push({ start: at, end: at + name.length, text: name });
    end = at + name.length;
  }
  // Names that do not end the list with "and" may be anything: "in Brazil, Lula said".
  const joined = /(?:\s+and|,\s*and)\s+(?:in\s+)?(?:the\s+)?$/u.test(
    text.slice(0, (members.at(-1)?.start ?? start) - start),
  );
  if (!joined) return null;
  const known = (span: Span): boolean => [...mentions, ...times].some((each) => overlap(each, span));
  const stranger = members.find((span) => !known(span));
  // Something must go on behind an unknown last name as a list does, not "and Lula said".
  if (stranger === members.at(-1) && /^\s+\p{Ll}+(?:ed|s|id)\s/u.test(text.slice(end - start))) return null;
  return stranger ?? null;
}
