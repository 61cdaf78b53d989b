import { NAME_PARTICLES } from '../../../language/folding.ts';
import type { Token } from '../../../language/tokens.ts';

/** One way to write the name of an entity. */
export interface Spelling {
  readonly keys: readonly string[];
  readonly entity: number;
  readonly text: string;
  readonly proper: boolean;
  /** Whether it is but the last part of a place's name, which stands for it only where a place does. */
  readonly short?: true;
}

/** The words of a name that it is found by: its particles left out, unless it has nothing else. */
export function keysOf(tokens: readonly Token[]): readonly string[] {
  const keys = tokens.map((token) => token.term);
  const naming = keys.filter((key) => !isParticleKey(key));
  return naming.length > 0 ? naming : keys;
}

/** Whether a folded word may be a particle of names. */
export function isParticleKey(key: string): boolean {
  return NAME_PARTICLES.has(key) && key.length <= 3;
}

/** "al" in a name; "the", "in" and "as" of a sentence are none. */
export function isParticle(token: Token): boolean {
  return /^(?:al|el|as|ash|es|ad|ar|at|an|az|de|del|van|von|bin|ben|la|le)$/i.test(token.text);
}

/** The token index after a spelling that begins at `at`, particles between its words skipped; -1 when it is not there. */
export function matchEnd(tokens: readonly Token[], at: number, keys: readonly string[]): number {
  let next = at;
  for (const [position, key] of keys.entries()) {
    while (
      position > 0 &&
      tokens[next]?.term !== key &&
      tokens[next] !== undefined &&
      isParticleKey(tokens[next]?.term ?? '')
    )
      next += 1;
    if (tokens[next]?.term !== key) return -1;
    next += 1;
  }
  return next;
}

/** Capitals tell names from words: "US" from "us", "Turkey" from "turkey". Names written small by the base may be anything. */
export function printedAsName(
  text: string,
  tokens: readonly Token[],
  at: number,
  next: number,
  spelling: Spelling,
): boolean {
  const printed = text.slice(tokens[at]?.start ?? 0, tokens[next - 1]?.end ?? 0);
  if (/\n\s*\n/.test(printed)) return false;
  if (/^[\p{Lu}.]{1,5}$/u.test(spelling.text)) return /^[\p{Lu}.]+(?:['’]s)?$/u.test(printed);
  return !/\p{Lu}/u.test(spelling.text) || /\p{Lu}/u.test(printed);
}

/** The last word of a name. */
export function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}
