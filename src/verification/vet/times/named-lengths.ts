import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { differingRelativeTime, type RelativeTime, relativeTimes } from '../words/relative-times.ts';
import { overlap } from '../words/span.ts';

/** What lasts so long, as part of the words for it: "two-year truce". */
const LASTING =
  /^(?!(?:for|lasts?|lasted|lasting|took|takes)\s)[\p{L}\d]+[- ]\p{L}+(?:[- ]long|[- ]old)?[- ](?:\p{Ll}+\s+)?(?<thing>\p{Ll}{4,})$/iu;

/** A sentence that says how long a thing lasted: "The truce had lasted two years", "The ceasefire held for two years". */
const LASTED =
  /^\W*(?:(?:and|but)\s+)?(?:the|its|their|this|that)\s+(?:\p{Ll}+\s+)?(?<thing>\p{Ll}{4,})\s+(?:(?:has|have|had|already|only|itself)\s+)*(?:lasted|lasts?|held|holds|went on|gone on|run|ran|continued)\s+(?:(?:for|some|about|nearly|almost|around|over|more than|only|just)\s+)*(?<length>(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:hours?|days?|weeks?|months?|years?|decades?))(?!\p{L}|\s+(?:longer|later|ago|before|after|less|more|short))/iu;

/** How long a sentence says that a thing lasted of which the base knows how long it did, and of no other such thing. */
function lastedFault(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  const { text, start, quotations } = sentence;
  const match = LASTED.exec(text);
  const { thing, length } = match?.groups ?? {};
  if (match === null || thing === undefined || length === undefined) return [];
  const end = start + match.index + match[0].length;
  const span = { start: end - length.length, end };
  if (quotations.some((each) => overlap(each, span))) return [];
  const known = shelf
    .factsWithWord(shelf.concepts.of(thing))
    .filter(({ relativeTimes: own }) => own.some(({ kind }) => kind === 'length'));
  const [meant] = known;
  const told = relativeTimes(`for ${length}`);
  // Of two such things that lasted differently, nobody can tell which is meant.
  if (meant === undefined || known.some((each) => differingRelativeTime(each.relativeTimes, told) === null))
    return [];
  if (known.some((each) => differingRelativeTime(each.relativeTimes, meant.relativeTimes) !== null))
    return [];
  // "Israel and Hamas agreed on a truce. The truce lasted …": another one.
  const near = [sentence, ...before.filter(({ paragraph }) => paragraph === sentence.paragraph)];
  const names = near.flatMap(({ mentions }) => mentions.flatMap(({ entities }) => entities));
  const isTheirs = known.some(({ entities }) =>
    entities.some((entity) => names.some((other) => shelf.lexicon.areRelated(entity, other))),
  );
  if (!isTheirs && (names.length > 0 || near.some(({ parties }) => parties.length > 0))) return [];
  const expected = lengthOf(meant.relativeTimes);
  const message = `"${length}" is not how long it lasted: the source has "${expected}".`;
  const faults = [fault('wrong-date', span, meant, { expected, found: length, message })];
  return [{ ...span, type: 'claim', fact: meant.fact.id, faults }];
}

/**
 * Things named with another length of time than the facts about them give: "the two-year truce of Iranian proxy groups" for a year-long one. The sentence
 * must name somebody or some place of the fact, and no fact may give the thing that length.
 */
export function lengthFaults(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  const { lexicon, concepts } = shelf;
  const named = sentence.mentions.flatMap(({ entities }) => entities);
  const lasted = lastedFault(sentence, shelf, before);
  if (lasted.length > 0) return lasted;
  return sentence.relativeTimes.flatMap((time): readonly Statement[] => {
    const thing = LASTING.exec(time.text)?.groups?.['thing'];
    if (
      thing === undefined ||
      time.kind !== 'length' ||
      sentence.quotations.some((each) => overlap(each, time))
    )
      return [];
    const known = shelf
      .factsWithWord(concepts.of(thing))
      .filter(({ relativeTimes }) => relativeTimes.some(({ kind }) => kind === 'length'));
    const [meant] = known.filter(({ entities }) =>
      entities.some((entity) => named.some((other) => lexicon.areRelated(entity, other))),
    );
    const fits = known.some(({ relativeTimes }) => differingRelativeTime(relativeTimes, [time]) === null);
    if (meant === undefined || fits) return [];
    const expected = lengthOf(meant.relativeTimes);
    const found = time.text;
    const message = `"${found}" is not how long it lasted: the source has "${expected}".`;
    const faults = [fault('wrong-date', time, meant, { expected, found, message })];
    return [{ start: time.start, end: time.end, type: 'claim', fact: meant.fact.id, faults }];
  });
}

function lengthOf(times: readonly RelativeTime[]): string {
  return times.find(({ kind }) => kind === 'length')?.text ?? '';
}
