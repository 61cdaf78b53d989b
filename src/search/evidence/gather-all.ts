import type { CompiledBase } from '../../compiled/base.ts';
import { wordWeight } from '../../compiled/word-weight.ts';
import { readsAsFiller } from '../../language/fillers.ts';
import { NAME_BOOST } from '../fitted/weights.ts';
import type { AskedTime } from '../query/asked-times.ts';
import { mayNameTime } from '../query/may-name-time.ts';
import type { Query } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';
import type { Alternative } from '../words/alternative.ts';
import { alternativesOf } from '../words/alternatives.ts';
import { isListed, synonymTable } from '../words/synonym-table.ts';
import { gatherEvidence, type WordEvidence } from './evidence.ts';

/** Words of a query up to which any two are tried as one word; in longer ones none are. */
const MOST_JOINED = 12;

/** What the base holds for each word of a query, in the order of the words. */
export async function gatherAll(base: CompiledBase, query: Query): Promise<readonly WordEvidence[]> {
  const synonyms = synonymTable(query, base.synonyms);
  const heaviest = wordWeight(1, base.factCount) * NAME_BOOST;
  const times = mayNameTime(query.text)
    ? (await import('../query/asked-times.ts')).askedTimes(base, query.text)
    : [];
  const evidence: WordEvidence[] = [];
  const joinable = query.words.filter(({ bound }) => bound === null);
  for (const word of withTimes(query, times)) {
    const others = joinable.length > MOST_JOINED ? [] : joinable.filter((other) => other !== word);
    const time = times.find(({ start, end }) => word.start < end && word.end > start) ?? null;
    const alternatives: readonly Alternative[] =
      word.bound === null && time?.alone !== true
        ? await alternativesOf(
            base,
            word,
            others.map(({ term, text }) => (term.startsWith('#') ? text : term)),
            synonyms,
          )
        : [];
    const light = time !== null ? 'no' : isMistypedFiller(query, word, alternatives) ? 'light' : word.light;
    const read = { ...word, light };
    evidence.push(gatherEvidence(base, read, alternatives, heaviest, time?.facts ?? null));
  }
  return evidence;
}

/** The words of a query, those of a time whose words say nothing by themselves as one: "after 21 November". */
function withTimes({ text, words }: Query, times: readonly AskedTime[]): readonly QueryWord[] {
  const whole = times.filter(({ alone }) => alone);
  if (whole.length === 0) return words;
  return words.flatMap((word): QueryWord[] => {
    const isIn = (time: AskedTime) => (other: QueryWord) => other.start < time.end && other.end > time.start;
    const time = whole.find((each) => isIn(each)(word));
    if (time === undefined) return [word];
    if (words.find(isIn(time)) !== word) return [];
    const { start, end } = time;
    const read = {
      text: text.slice(start, end),
      term: '',
      unit: null,
      bound: null,
      place: null,
      isTime: true,
    };
    return [{ ...word, ...read, start, end }];
  });
}

/** A word the base knows only as a misspelling or a beginning, if at all, and that reads as a mistyped filler. */
function isMistypedFiller({ text }: Query, word: QueryWord, alternatives: readonly Alternative[]): boolean {
  if (word.light !== 'no' || word.bound !== null) return false;
  // What stands last may be a word half typed: "teh" of Tehran.
  if (alternatives.some(({ type }) => type === 'prefix') && text.slice(word.end).trim() === '') return false;
  return (
    alternatives.every(({ type }) => type === 'fuzzy' || type === 'prefix') &&
    readsAsFiller(word.term) &&
    !isListed(word.term)
  );
}
