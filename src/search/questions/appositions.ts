import type { CompiledBase } from '../../compiled/base.ts';
import { sortOfType } from '../../language/entity-sort.ts';

/** How many words right before a name may say what it is: "the defence lawyer Edina Vas". */
const MOST_BEFORE = 3;

/** What ends what is said right before a name. */
const OPENS = /^(?:the|a|an|its|their|his|her|our|former)$/i;

/**
 * What a fact says in passing that somebody is: "Edina Vas, the defence lawyer," or "the finance chief, Rohan Mehta", or "the builder Oskar
 * Delmont". `[]` when it does not.
 */
export function appositionsOf(base: CompiledBase, entity: number, fact: number): readonly string[] {
  const { type, name, aliases } = base.entity(entity);
  if (sortOfType(type) !== 'person') return [];
  const { claim } = base.fact(fact);
  return [name, ...aliases].flatMap((spelling) => {
    const at = claim.indexOf(spelling);
    return at === -1 ? [] : saidAround(claim.slice(0, at), claim.slice(at + spelling.length));
  });
}

function saidAround(before: string, after: string): readonly string[] {
  const behind = /^,\s+(?:the|an?|who (?:is|was|leads|led|heads|runs))\s+([^,.;]+)[,.;]/i.exec(after)?.[1];
  const ahead = /(?:^|[\s,])(?:the|an?|its|their)\s+([^,.;]+),\s+$/i.exec(before)?.[1];
  const words = before.trimEnd().split(/\s+/).slice(-MOST_BEFORE);
  const first = words.findLastIndex((word) => OPENS.test(word));
  const title =
    /[,;.]\s*$/.test(before) || before === '' ? undefined : words.slice(Math.max(0, first + 1)).join(' ');
  // A title is no part of what somebody does: "told Channel Nine".
  const titled = title !== undefined && (first !== -1 || /^\p{Lu}/u.test(title)) ? title : undefined;
  return [behind, ahead, titled].filter((said) => said !== undefined && said !== '').map(String);
}
