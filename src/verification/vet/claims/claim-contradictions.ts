import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Fault } from '../findings/statement.ts';
import { oppositeOfClaim } from '../opposites/opposites.ts';
import { weaponFault } from '../parties/told-weapons.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { denialOf } from '../speakers/denials.ts';
import { orderFault } from '../times/order-of-events.ts';
import { overlap, type Span } from '../words/span.ts';

/**
 * What a part of a sentence that makes a fact's claim says and the fact does not: a fault; `apart` where it makes no claim that could be checked;
 * null where nothing speaks against the fact.
 */
export function claimContradiction(
  profile: FactProfile,
  sentence: DraftSentence,
  part: Span,
  shelf: FactShelf,
): Fault | 'apart' | null {
  const first = sentence.words.find((word) => overlap(word, part) && profile.claimWords.has(word.concept));
  return (
    denialOf(profile, sentence, first ?? part, shelf.lexicon) ??
    oppositeOfClaim(profile, sentence, part, shelf) ??
    orderFault(profile, sentence, part) ??
    weaponFault(profile, sentence, part)
  );
}
