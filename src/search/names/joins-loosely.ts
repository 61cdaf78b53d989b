import type { CompiledBase } from '../../compiled/base.ts';
import type { MatchType } from '../../model/match.ts';
import { beginsOneWord } from '../evidence/begins-one-word.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import { isNumber, isOfNames, namesFew, standsInText, standTogether } from '../evidence/naming-words.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { isNameWord } from '../words/synonym-table.ts';

/** So like a known word, one that nobody knows is that, misspelt. */
const SURELY_MISSPELT = 0.9;

/**
 * Whether what a query meets in a name and what it meets in the text beside it only happen to stand in one fact: "Storm Cloud" in what
 * "Storm-1283" did in the cloud. The name is left open, and no word of it tells what is named, or a word of the text is misspelt; or all
 * that is met of it is the beginning of a word beside words that names are made of ("Badr Organization" is no "BadRory"). Words that
 * follow each other in the text belong together.
 */
export function joinsLoosely(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  naming: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  const inText = carrying.filter((word) => !naming.includes(word) && standsInText(word, fact));
  if (naming.length === 0 || inText.length === 0) return false;
  const typeOf = (word: WordEvidence): MatchType | undefined =>
    matchIn(base, word, fact.ordinal)?.alternative.type;
  const isBit = (word: WordEvidence): boolean => typeOf(word) === 'prefix' || isNumber(word);
  if (naming.every(isBit) && inText.every(isOfNames)) return true;
  const general = naming.every(({ word }) => isNameWord(word.term));
  if (general && naming.every((word) => typeOf(word) === 'synonym')) return true;
  if (fact.name >= (general ? NAMED_WELL.generalBeside : NAMED_WELL.generalName)) return false;
  const loose =
    naming.every((word) => namesLoosely(base, word, fact)) && (general || fact.name < NAMED_WELL.name);
  const misspelt = inText.filter((word) => {
    const met = matchIn(base, word, fact.ordinal)?.alternative;
    return met?.type === 'fuzzy' && met.similarity < SURELY_MISSPELT;
  });
  if (!loose && (misspelt.length === 0 || misspelt.length < inText.length)) return false;
  return !standTogether(base, naming, inText, fact.ordinal);
}

/** Whether a word that meets part of a name may as well be of many others: misspelt, cut short, or shared by many names. */
function namesLoosely(base: CompiledBase, word: WordEvidence, fact: RankedFact): boolean {
  const met = matchIn(base, word, fact.ordinal)?.alternative;
  if (met?.type === 'exact' && standsInText(word, fact)) return false;
  return (
    met === undefined ||
    (met.type === 'fuzzy' && met.similarity < SURELY_MISSPELT) ||
    (met.type === 'prefix' && !beginsOneWord(word)) ||
    (met.type !== 'prefix' && !namesFew(word, NAMED_WELL.anchor))
  );
}
