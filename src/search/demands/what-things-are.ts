import type { CompiledBase } from '../../compiled/base.ts';
import { tokenise } from '../../language/tokens.ts';
import { entitiesNamed } from '../words/naming.ts';
import type { Asking, Demand } from './demand.ts';

/** Whether something is a such: "is X a militia or a party", "is X part of Y". */
const IS_A = /^\W*(?:is|are|was|were)\s+(?:the\s+)?(.+?)\s+(?:an?|part of|one of|the|called|known as)\s/i;
/** What sort of thing it is. */
const SORT_OF =
  /\bwhat\s+(?:sort|kind|type)\s+of\s+\w+\s+(?:is|are|was|were)\s+(?:the\s+)?(.+?)(?:\s+(?:described|called|said|known)\b.*)?\W*$/i;

/** Where something has its base. */
const WHERE_BASED =
  /\bwhere(?:['’]s|\s+(?:is|are|was|were))\s+(?:the\s+)?(.+?)\s+(?:based|stationed|headquartered)\b/i;
const SAYS_BASED = /\b(?:based|stationed|headquarter\w*|deployed|there (?:are|is|were|was))\b/i;
/** What stands behind a subject. */
const VERB = /^(?:has|have|had|is|are|was|were|will|would|[a-z]+(?:ed|s))$/;
const IS = /^(?:is|are|was|were)$/;

/** Whoever asks whether X is a militia wants a fact that says what X is, not one that mentions X beside militias. */
export function whatThingsAre({ base, query: { text } }: Asking): readonly Demand[] {
  const called = (IS_A.exec(text) ?? SORT_OF.exec(text))?.[1];
  const entities = called === undefined ? [] : entitiesNamed(base, called);
  if (called === undefined || entities.length === 0) return [];
  return [
    {
      unanswered: { words: called, why: 'not-joined', among: [] },
      isMetBy: (ordinal) => entities.some((entity) => saysWhatIs(base, entity, ordinal)),
    },
  ];
}

/** Whoever asks where something is based wants a fact that says so, not one of where it was. */
export function bases({ base, query: { text } }: Asking): readonly Demand[] {
  const called = WHERE_BASED.exec(text)?.[1];
  if (called === undefined) return [];
  return [
    {
      unanswered: { words: called, why: 'not-joined', among: [] },
      isMetBy: (ordinal) => SAYS_BASED.test(base.fact(ordinal).claim),
    },
  ];
}

/** Whether a claim has a name of something before its first "is", or what it is right behind: "X, a militia in Iraq". */
function saysWhatIs(base: CompiledBase, entity: number, ordinal: number): boolean {
  const { claim } = base.fact(ordinal);
  const { name, aliases } = base.entity(entity);
  const tokens = tokenise(claim);
  const is = tokens.findIndex(({ term }) => IS.test(term));
  return [name, ...aliases].some((spelling) => {
    const terms = tokenise(spelling).map(({ term }) => term);
    return tokens.some((_, at) => {
      if (!terms.every((term, next) => tokens[at + next]?.term === term)) return false;
      const end = tokens[at + terms.length - 1]?.end ?? 0;
      if (at <= 1 && VERB.test(tokens[at + terms.length]?.term ?? '')) return true;
      return at < is || /^,\s+(?:an?|the|also)\s/.test(claim.slice(end));
    });
  });
}
