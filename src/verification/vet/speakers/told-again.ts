import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { AttributionFault } from './attribution-fault.ts';
import { judgeAttribution } from './judge-attribution.ts';

/** Behind a number that points back: what happened to them is told again, and nothing else of them. */
const HAPPENED =
  /^\s+(?:\p{Ll}+\s+){0,3}?(?:(?:(?:had|have)\s+been|were|are)\s+(?:killed|injured|wounded|hurt|missing|rescued|detained|arrested)|(?:had\s+|have\s+)?died)(?=\s*(?:[.,;:]|$)|\s+(?:by|in|at|near|during)\s)/iu;

/** Between who speaks and the number: "said the", "said that the". */
const LEADS = /^\s*(?:that\s+)?(?:the|these|those|all)\s+$/iu;

/**
 * Somebody who tells of those whom the draft has counted before what another told: "A defense official said the five had been killed by the strike". Only
 * where they tell what happened, and nothing else.
 */
export function toldByAnother(
  profile: FactProfile,
  { mention, sentence }: FigureContext,
  lexicon: EntityLexicon,
): AttributionFault | null {
  const { text, start, attributions, quotations } = sentence;
  if (profile.unit?.state == null || quotations.length > 0) return null;
  if (!HAPPENED.test(text.slice(mention.end - start))) return null;
  const leads = attributions.some(({ end }) => LEADS.test(text.slice(end - start, mention.start - start)));
  if (!leads || attributions.length > 1) return null;
  const judged = judgeAttribution(profile, sentence, [], lexicon, false);
  return judged?.code === 'wrong-speaker' ? judged : null;
}
