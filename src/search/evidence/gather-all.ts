import type { CompiledBase } from '../../compiled/base.ts';
import { wordWeight } from '../../compiled/word-weight.ts';
import { readsAsFiller } from '../../language/fillers.ts';
import { NAME_BOOST } from '../fitted/weights.ts';
import { mayNameTime } from '../query/may-name-time.ts';
import type { Query } from '../query/query.ts';
import type { QueryWord } from '../query/query-words.ts';
import { type Alternative, alternativesOf } from '../words/alternatives.ts';
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
  for (const word of query.words) {
    const others = joinable.length > MOST_JOINED ? [] : joinable.filter((other) => other !== word);
    const time = times.find(({ start, end }) => word.start < end && word.end > start) ?? null;
    const alternatives: readonly Alternative[] =
      word.bound === null && time?.relative !== true
        ? await alternativesOf(
            base,
            word,
            others.map(({ term, text }) => (term.startsWith('#') ? text : term)),
            synonyms,
          )
        : [];
    const light = time !== null ? 'no' : isMistypedFiller(word, alternatives) ? 'light' : word.light;
    const read = { ...word, light };
    evidence.push(gatherEvidence(base, read, alternatives, heaviest, time?.facts ?? null));
  }
  return evidence;
}

/** A word the base knows only as a misspelling or a beginning, if at all, and that reads as a mistyped filler. */
function isMistypedFiller(word: QueryWord, alternatives: readonly Alternative[]): boolean {
  if (word.light !== 'no' || word.bound !== null) return false;
  return (
    alternatives.every(({ type }) => type === 'fuzzy' || type === 'prefix') &&
    readsAsFiller(word.term) &&
    !isListed(word.term)
  );
}
