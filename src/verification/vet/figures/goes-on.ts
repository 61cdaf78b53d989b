import { clauseOwner } from '../contexts/clause-owner.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** Behind a number: where the counted are, what became of them, which part of them it is. */
const GOES_ON =
  /^\s+(?:(?:more|others?)(?!\p{L})|(?:in|at|near|across|around|inside|outside|along)\s+(?:(?:the|neighbou?ring|nearby|northern|southern|eastern|western|central)\s+)*\p{Lu}|of\s+(?:them|whom|which|these|those)(?!\p{L})|(?:were|are|have|had|remain)\s+(?:been\s+)?(?:\p{Ll}+ly\s+)?(?:\p{Ll}+(?:ed|en|t|ing)|dead|ill|sick)(?!\p{L}))/u;

/** The same of attacks: on whom they were. */
const ON_WHOM = /^\s+(?:on|against)\s+(?:the\s+)?\p{L}/iu;

/**
 * Whether a number without a noun goes on with what an earlier one of the sentence counts: "2,500 in Iraq and 10,000 in Kuwait", "62 were injured and
 * 40 were evacuated", "Jordan 3,000". What is counted must be people, sites, attacks and the like: what a report is about.
 */
export function goesOn(context: FigureContext, lexicon: EntityLexicon): boolean {
  const { classes, state, mention, sentence, inherited } = context;
  if (inherited !== 'here' || (classes.size === 0 && state === null)) return false;
  const after = sentence.text.slice(mention.end - sentence.start);
  if (GOES_ON.test(after) || (classes.has('assault') && ON_WHOM.test(after))) return true;
  return clauseOwner(context, lexicon) !== null;
}
