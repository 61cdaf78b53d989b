import { soundOf } from '../../language/folding.ts';
import { beginsOneWord } from '../evidence/begins-one-word.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { matchIn } from '../evidence/match-in.ts';
import { isNaming, standsInText } from '../evidence/naming-words.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import type { Judged } from '../ranking/name-reading.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import type { Alternative } from '../words/alternative.ts';
import { isNameWord } from '../words/synonym-table.ts';
import { joinsLoosely } from './joins-loosely.ts';

/**
 * Whether a query only seems to name what a fact is about: a single word that meets part of the name, misspelt or cut short ("Sandworm" is
 * not the "Cuboid Sandstorm"), or words that all groups are called by ("Army of Fighters") and that leave the name open.
 */
export function namesBarely({ base }: Judged, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  const met = carrying.map((word) => matchIn(base, word, fact.ordinal));
  const naming = carrying.filter((word) => isNaming(base, word, fact));
  const byName = naming.filter((word) => !standsInText(word, fact));
  if (fact.name < NAMED_WELL.generalName && naming.every(({ word }) => isNameWord(word.term))) {
    if (byName.some((word) => matchIn(base, word, fact.ordinal)?.alternative.type !== 'exact')) return true;
  }
  if (naming.length < carrying.length) return joinsLoosely(base, carrying, naming, fact);
  const [only] = met;
  if (met.length !== 1 || only === undefined || only === null) return false;
  const { type, onlyInNames } = only.alternative;
  if (type === 'synonym') return onlyInNames === true;
  if (type === 'fuzzy' && isFarFrom(carrying, only.alternative)) return true;
  if (type === 'prefix' && carrying.every(beginsOneWord)) return false;
  if (type === 'prefix' && (carrying[0]?.word.term.length ?? 0) < NAMED_WELL.shortestPrefix) return true;
  if (type === 'fuzzy' && isRespelt(carrying, only.alternative)) return false;
  return (type === 'fuzzy' || type === 'prefix') && fact.name < NAMED_WELL.inexactName;
}

/** Whether a word typed alone is too unlike what it may mean: nothing beside it says that it is misspelt. What sounds alike is respelt. */
function isFarFrom([only]: readonly WordEvidence[], { terms, similarity }: Alternative): boolean {
  return only === undefined || similarity >= NAMED_WELL.alone ? false : !isRespelt([only], { terms });
}

/** Whether a word typed alone sounds as what it is taken for: "Hezbolah". */
function isRespelt([only]: readonly WordEvidence[], { terms }: Pick<Alternative, 'terms'>): boolean {
  const sound = soundOf(only?.word.term ?? '');
  return terms.some(({ text }) => text === `~${sound}` || soundOf(text) === sound);
}
