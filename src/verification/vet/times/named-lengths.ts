import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { differingRelativeTime, type RelativeTime } from '../words/relative-times.ts';

/** What lasts so long, as part of the words for it: "two-year truce". */
const LASTING =
  /^(?!(?:for|lasts?|lasted|lasting|took|takes)\s)[\p{L}\d]+[- ]\p{L}+(?:[- ]long|[- ]old)?[- ](?:\p{Ll}+\s+)?(?<thing>\p{Ll}{4,})$/iu;

/**
 * Things named with another length of time than the facts about them give: "the two-year truce of Iranian proxy groups" for a year-long one. The sentence
 * must name somebody or some place of the fact, and no fact may give the thing that length.
 */
export function lengthFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { lexicon, concepts } = shelf;
  const named = sentence.mentions.flatMap(({ entities }) => entities);
  return sentence.relativeTimes.flatMap((time): readonly Statement[] => {
    const thing = LASTING.exec(time.text)?.groups?.['thing'];
    if (thing === undefined || time.kind !== 'length') return [];
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
