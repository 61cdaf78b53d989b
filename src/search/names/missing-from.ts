import { isProper } from '../../language/proper-words.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isNaming, isNumber, namesFew, standsInText } from '../evidence/naming-words.ts';
import { NAMED_WELL } from '../fitted/weights.ts';
import { differsInUnit } from '../query/asked-units.ts';
import {
  completes,
  isSlipIn,
  type Judged,
  namesCountryOf,
  soundsAs,
  wordsNaming,
} from '../ranking/name-reading.ts';
import type { RankedFact } from '../ranking/ranking.ts';

/**
 * The carrying words a fact does not hold. When those that name what it is about stand, for the most part, in different spellings of the
 * name, they name nothing together: "Salvation Army" is not what is also called "Islamic Salvation Foundation" and "Islamic Army". A word
 * nobody knows is not missing when it reads, loosely, as the rest of a name that other words are met in ("Evil Crop" for "Evil Corp"),
 * nor one that is known from another spelling of the same name.
 */
export function missingFrom(
  judged: Judged,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): readonly WordEvidence[] {
  const { base } = judged;
  const absent = carrying.filter(
    (word) =>
      (word.scores.of(fact.ordinal) === 0 && !isMisspeltBeside(judged, word, fact)) ||
      differsInUnit(word.word.unit, base, fact.ordinal),
  );
  const byName = carrying.filter(
    (word) => !absent.includes(word) && isNaming(base, word, fact) && !standsInText(word, fact),
  );
  if (byName.length < 2) return absent;
  const together = new Set(
    base.index
      .outline(fact.ordinal)
      .about.flatMap((entity) => [...wordsNaming(judged, judged.reader.evidence, entity)]),
  );
  const scattered = byName.filter(
    (word) => !together.has(word) && !namesFew(word, NAMED_WELL.anchorBesideUnknown),
  );
  if (scattered.length * 2 < byName.length) return absent;
  return carrying.filter((word) => absent.includes(word) || scattered.includes(word));
}

/** Whether a word that a fact does not hold is a word of its name, misspelt or typed in part, beside others. */
function isMisspeltBeside(judged: Judged, word: WordEvidence, fact: RankedFact): boolean {
  const { named } = fact;
  if (named === null || isNumber(word)) return false;
  if (isProper(word.word.term)) return namesCountryOf(judged, named, word);
  const known = word.alternatives.some(({ alternative }) => alternative.type !== 'fuzzy');
  if (!known) return completes(judged, named, word);
  return soundsAs(judged, named, word) || isSlipIn(judged, named, word);
}
