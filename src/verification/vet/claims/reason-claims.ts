import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { speakersOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { attributionFault } from '../speakers/attribution-fault.ts';
import { judgeAttribution } from '../speakers/judge-attribution.ts';
import { overlap, type Span, spanOf } from '../words/span.ts';

/** What gives a reason for what somebody did, up to the next break. */
const REASON =
  /(?<!\p{L})(?:(?:in|as|is|are|was|were) (?:\p{L}+ )?(?:retaliation|revenge|reprisals?|retribution|payback|response|answer|return) (?:for|to|against)|because(?: of)?|due to|owing to|on account of|in protest (?:at|against|over)|over|prompted by|angered by|retaliat(?:es?|ed|ing) (?:for|against)|to (?:avenge|punish|protest(?: against)?))\s+(?<why>[^.;:,()—–]{4,80})/giu;

/** A reason, with what it consists of. */
interface Reason extends Span {
  readonly words: readonly string[];
  readonly entities: readonly number[];
}

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
  const told = reasonsIn(sentence.text, shelf).filter(
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

const reasons = new WeakMap<FactProfile, readonly string[]>();

/** The words of the reason that a claim gives; none where it gives no reason. */
export function reasonWords(profile: FactProfile, shelf: FactShelf): readonly string[] {
  const known = reasons.get(profile) ?? reasonsIn(profile.fact.claim, shelf).flatMap(({ words }) => words);
  reasons.set(profile, known);
  return known;
}

/** Whether a claim gives this reason: each word and name of its reason stands in the draft's. */
function gives({ fact }: FactProfile, reason: Reason, shelf: FactShelf): boolean {
  return reasonsIn(fact.claim, shelf).some(
    ({ words, entities }) =>
      words.length > 0 &&
      entities.length > 0 &&
      words.every((word) => reason.words.includes(word)) &&
      entities.every((entity) =>
        reason.entities.some((other) => other === entity || shelf.lexicon.areRelated(entity, other)),
      ),
  );
}

function reasonsIn(text: string, { lexicon, concepts }: FactShelf): readonly Reason[] {
  return [...text.matchAll(REASON)].map((match): Reason => {
    const why = match.groups?.['why'] ?? '';
    const names = lexicon.find(why);
    return {
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      words: concepts
        .read(why)
        .flatMap((word) => (names.some((name) => overlap(name, word)) ? [] : [word.concept])),
      entities: names.flatMap(({ entities }) => entities),
    };
  });
}
