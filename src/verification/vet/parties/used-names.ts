import type { FactProfile } from '../facts/fact-profile.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/**
 * Whether a name of a sentence belongs to a fact that it tells beside (`used`): "the funds were held in Iraqi banks; the US agreed to unblock
 * $17 billion" puts the US in nobody's place.
 */
export function isOfUsed(name: Span, used: ReadonlySet<FactProfile>, { mentions }: DraftSentence): boolean {
  const entities = mentions
    .filter((mention) => overlap(mention, name))
    .flatMap((mention) => mention.entities);
  return [...used].some(
    (profile) => profile.unit !== null && entities.some((entity) => profile.claimEntities.includes(entity)),
  );
}
