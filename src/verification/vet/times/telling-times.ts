import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, timeOf } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { differingTime } from './differing-time.ts';

/** What a party gives out, whose day may be a fact of its own. */
const GIVEN_OUT = /(?<!\p{L})(?:statement|announcement|communiqu[eé]|post|press release)(?!\p{L})/iu;

/** "In a statement on Monday", "said on social media on Monday": what stands between the telling and its time. */
const TOLD_ON =
  /(?:statement|announcement|communiqu[eé]|post|press release|social media|said|says|announced)(?:\s+(?:\p{Ll}+\s+){0,4}?|,?\s+)(?:on|late|early)\s+$/iu;

/**
 * Days on which a sentence has somebody tell something, when a fact gives another day to what they gave out: "Kataib Hezbollah said in a statement on
 * Monday". Only where the base knows of one such telling.
 */
export function tellingTimeFaults(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  const goesOn = sentence.mentions.length === 0 && GOES_ON.test(sentence.text);
  const last = before.findIndex(({ mentions }) => mentions.length > 0);
  const earlier = goesOn ? before.slice(0, last + 1) : [];
  const near = [sentence, ...earlier.filter(({ paragraph }) => paragraph === sentence.paragraph)];
  const speakers = near.flatMap(({ attributions, mentions }) =>
    [...attributions, ...mentions].flatMap(({ entities }) => entities),
  );
  const facts = new Set(
    speakers.flatMap((entity) =>
      shelf.factsAbout(entity).filter((profile) => isTelling(profile) && profile.claimEntities[0] === entity),
    ),
  );
  const [profile] = facts;
  if (OTHER.test(sentence.text)) return [];
  if (profile === undefined || facts.size > 1) return [];
  return sentence.times.flatMap((time): readonly Statement[] => {
    const before = sentence.text.slice(0, time.start - sentence.start);
    if (time.weekday === null || !TOLD_ON.test(before)) return [];
    if (differingTime(profile, [time]) === null) return [];
    const { time: expected = '', told = '' } = timeOf(profile.fact) ?? {};
    const message = `"${time.text}" is not when this was said: ${told}.`;
    const faults = [fault('wrong-date', time, profile, { expected, found: time.text, message })];
    return [{ start: time.start, end: time.end, type: 'claim', fact: profile.fact.id, faults }];
  });
}

/** "It said so on social media on Thursday", after who it was. */
const GOES_ON =
  /^\W*(?:[^:;.]{1,60}:\s+)*(?:(?:and|but)\s+)?(?:it|they|this|that|the\s+(?:group|militia|faction|party|union|company|ministry|army|statement|announcement|message|post))(?!\p{L})/iu;

/** Not the statement that the fact tells of. */
const OTHER =
  /(?<!\p{L})(?:another|second|earlier|later|new|further|separate|previous|first|next)\s+(?:statement|announcement|post)/iu;

/** A fact whose point is that somebody told something, and when. */
function isTelling({ fact, speakers, unit }: FactProfile): boolean {
  return (
    fact.when !== null &&
    speakers.length === 0 &&
    unit === null &&
    fact.quote.length === 0 &&
    GIVEN_OUT.test(fact.claim)
  );
}
