import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { type Reason, reasonsIn } from '../facts/reasons.ts';
import { speakersOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { attributionFault } from '../speakers/attribution-fault.ts';
import { judgeAttribution } from '../speakers/judge-attribution.ts';
import { overlap, type Span, spanOf } from '../words/span.ts';

/**
 * Reasons that a sentence gives for something as if they were known, though in the base only a party gives them: "… in retaliation for US support
 * for Israel", which the militias say. `used` are the facts that are told, and judged, already.
 */
export function reasonClaims(
  sentence: DraftSentence,
  near: readonly DraftSentence[],
  used: ReadonlySet<FactProfile>,
  attributed: Set<string>,
  shelf: FactShelf,
): readonly Statement[] {
  const told = reasonsIn(sentence.text, shelf.lexicon, shelf.concepts).filter(
    (reason) => !sentence.quotations.some((each) => overlap(at(reason, sentence), each)),
  );
  return told.flatMap((reason): readonly Statement[] => {
    const facts = reason.words.flatMap((word) => shelf.factsWithWord(word));
    const profile = facts.find((each) => each.speakers.length > 0 && gives(each, reason, shelf));
    if (profile === undefined || used.has(profile)) return [];
    const judged = judgeAttribution(profile, sentence, near, shelf.lexicon, false);
    const key = `${judged?.code ?? ''} ${speakersOf(profile)}`;
    if (judged === null || attributed.has(key)) return [];
    attributed.add(key);
    const span = at(reason, sentence);
    const faults = [attributionFault(judged, profile, span)];
    return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
  });
}

function at({ start, end }: Span, sentence: DraftSentence): Span {
  return spanOf({ start: sentence.start + start, end: sentence.start + end });
}

/** Whether a claim gives this reason: each word and name of its reason stands in the draft's. */
function gives({ reasons }: FactProfile, reason: Reason, shelf: FactShelf): boolean {
  return reasons.some(
    ({ words, entities }) =>
      words.length > 0 &&
      entities.length > 0 &&
      words.every((word) => reason.words.includes(word)) &&
      entities.every((entity) =>
        reason.entities.some((other) => other === entity || shelf.lexicon.areRelated(entity, other)),
      ),
  );
}
