import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { type Reason, reasonsIn } from '../facts/reasons.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { VettedSoFar } from '../findings/vetted-so-far.ts';
import { sortOf } from '../names/name-sorts.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { attributionFault } from '../speakers/attribution-fault.ts';
import { judgeAttribution } from '../speakers/judge-attribution.ts';
import { overlap, type Span, spanOf } from '../words/span.ts';

/**
 * Reasons that a sentence gives for something as if they were known, though in the base only a party gives them: "… in retaliation for US support
 * for Israel", which the militias say. The facts used so far are told, and judged, already.
 */
export function reasonClaims(
  sentence: DraftSentence,
  { near, used, missed }: VettedSoFar,
  shelf: FactShelf,
): readonly Statement[] {
  const told = reasonsIn(sentence.text, shelf.lexicon, shelf.concepts).filter(
    (reason) => !sentence.quotations.some((each) => overlap(at(reason, sentence), each)),
  );
  return told.flatMap((reason): readonly Statement[] => {
    const facts = reason.words.flatMap((word) => shelf.factsWithWord(word));
    const profile = facts.find((each) => each.speakers.length > 0 && gives(each, reason, shelf));
    if (profile === undefined) return otherReason(reason, facts, sentence, shelf);
    // "They call it retaliation": who gives the reason is told.
    if (used.has(profile) || /^call/iu.test(sentence.text.slice(reason.start))) return [];
    const judged = judgeAttribution(profile, sentence, near, shelf.lexicon, false);
    if (judged === null || !missed.isFirst(judged.code, profile)) return [];
    const span = at(reason, sentence);
    const faults = [attributionFault(judged, profile, span)];
    return [{ ...span, type: 'claim', fact: profile.fact.id, faults }];
  });
}

/** "In retaliation for US support for Lebanon": a reason that a claim gives, but for one name of the same sort. */
function otherReason(
  reason: Reason,
  facts: readonly FactProfile[],
  sentence: DraftSentence,
  { lexicon }: FactShelf,
): readonly Statement[] {
  const areOne = (one: number, other: number): boolean => one === other || lexicon.areRelated(one, other);
  const named = sentence.mentions.filter((each) => overlap(each, at(reason, sentence)));
  for (const profile of facts)
    for (const { words, entities } of profile.reasons) {
      if (words.length === 0 || !words.every((word) => reason.words.includes(word))) continue;
      const missing = entities.filter((entity) => !reason.entities.some((other) => areOne(entity, other)));
      const strangers = named.filter((each) =>
        each.entities.every((entity) => !profile.entities.some((own) => areOne(own, entity))),
      );
      const [own, ...rest] = missing;
      const [other, ...others] = strangers;
      const alone = rest.length === 0 && others.length === 0 && entities.length > 1;
      if (own === undefined || other === undefined || !alone) continue;
      if (other.entities.every((entity) => sortOf(entity, lexicon) !== sortOf(own, lexicon))) continue;
      const expected = lexicon.entity(own).name;
      const message = `The source says this of ${expected}, not of ${other.text}.`;
      const faults = [fault('wrong-party', other, profile, { expected, found: other.text, message })];
      return [{ ...spanOf(other), type: 'claim', fact: profile.fact.id, faults }];
    }
  return [];
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
