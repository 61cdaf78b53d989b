import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import { overlap } from '../words/span.ts';

/** "The attack on Al Tanf", "a strike against Camp Delta": a name on which an attack is. */
const ATTACK_ON =
  /(?<!\p{L})(?:attacks?|strikes?|raids?|assaults?|bombings?|shelling)\s+(?:on|against|at)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+(?:[\s-](?:\p{Lu}[\p{L}’'-]+|al-\p{L}+))*)/gu;

/** Before a place on which a claim has an attack. */
const ON =
  /(?<!\p{L})(?:attacks?|strikes?|raids?|assaults?|bombings?|shelling)\s+(?:on|against|at)\s+(?:the\s+)?$/iu;

/**
 * A figure of an attack on one place told of an attack on another that the base does not know: "the attack on Al Tanf resulted in eight injuries". Null where
 * the sentence names the fact's own place, or any name of the base stands there.
 */
export function attackedElsewhere(
  profile: FactProfile,
  { sentence, zone }: FigureContext,
  { lexicon }: FactShelf,
): Fault | null {
  const { fact, claimMentions } = profile;
  const own = claimMentions.find(
    ({ start, entities }) =>
      entities.some((each) => lexicon.isPlace(each)) && ON.test(fact.claim.slice(0, start)),
  );
  if (own === undefined) return null;
  const { text, start, mentions, quotations } = sentence;
  const isOwn = (entity: number): boolean => own.entities.some((mine) => lexicon.areRelated(entity, mine));
  if (mentions.some(({ entities }) => entities.some(isOwn))) return null;
  for (const match of text.matchAll(ATTACK_ON)) {
    const found = match.groups?.['name'] ?? '';
    const end = start + match.index + match[0].length;
    const span = { start: end - found.length, end };
    if (!overlap(span, zone) || [...mentions, ...quotations].some((each) => overlap(each, span))) continue;
    const expected = lexicon.entity(own.entities[0] ?? 0).name;
    const message = `The source has this of an attack on ${expected}, not on ${found}: "${fact.claim}"`;
    return fault('wrong-place', span, profile, { expected, found, message });
  }
  return null;
}
