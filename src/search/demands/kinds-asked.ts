import type { CompiledBase } from '../../compiled/base.ts';
import { typesCalled } from '../../language/things-called.ts';
import { tokenise } from '../../language/tokens.ts';

const WHAT_KIND = /\b(?:what|which)(?:\s+(?:kinds?|types?|sorts?)\s+of)?\s+([a-z]+)/i;

/** The types of things that a question asks for by a word behind "what" or "which" ("what weapons"); `[]` for others. */
export function kindsAsked(text: string): readonly string[] {
  const word = WHAT_KIND.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? [] : typesCalled(word);
}

/** Whether a fact is about something of one of these types, none of whose names' words are among `asked`. */
export function namesOfKind(
  base: CompiledBase,
  kinds: readonly string[],
  fact: number,
  asked: readonly string[],
): boolean {
  return base.index.outline(fact).about.some((ordinal) => {
    const { type, name } = base.entity(ordinal);
    return kinds.includes(type) && !tokenise(name).some(({ term }) => asked.includes(term));
  });
}
