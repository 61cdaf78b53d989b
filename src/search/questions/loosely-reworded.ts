import type { CompiledBase } from '../../compiled/base.ts';
import { wordWeight } from '../../compiled/word-weight.ts';
import { capitals } from '../../language/countries.ts';
import { DESK_WORDS } from '../../language/desk-words.ts';
import { LOOSE_REWORDINGS } from '../../language/loose-rewordings.ts';
import { gatherEvidence, type WordEvidence } from '../evidence/evidence.ts';
import { NAME_BOOST, SIMILARITY } from '../fitted/weights.ts';
import type { Query } from '../query/query.ts';
import type { Alternative } from '../words/alternative.ts';
import { formsOf } from '../words/known-forms.ts';
import { standsFor } from '../words/stands-for.ts';
import { misspeltFor } from './misspelt-listed.ts';
import { otherNames } from './other-names.ts';
import { governedFrom } from './places-spoken-of.ts';

/** The evidence with what words may more loosely mean added to it. */
export function looselyReworded(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
): readonly WordEvidence[] {
  const lists = standsFor(query, LOOSE_REWORDINGS);
  const ofDesks = standsFor(query, DESK_WORDS);
  const heaviest = wordWeight(1, base.factCount) * NAME_BOOST;
  const counted = query.words.some(({ term, bound }) => bound !== null || term.startsWith('#'));
  return evidence.map((each) => {
    const { word } = each;
    if (word.light !== 'no' || word.bound !== null || word.term.startsWith('#')) return each;
    const country = word.place === null ? capitals().get(word.term) : governedFrom(word.term, query.text);
    const meant = [
      // Beside a number, "day before" is no day but so many: "24 days before".
      ...lists(word).filter((terms) => !counted || !terms.some((term) => term.startsWith('#'))),
      ...otherNames(base, each),
      ...(country === undefined || country === null ? [] : [country.split(' ')]),
    ];
    const added = [...formsOf(base.index.dictionary, meant)].map(
      (terms): Alternative => ({ terms, similarity: SIMILARITY.loose, type: 'synonym', onlyInTexts: true }),
    );
    for (const terms of formsOf(base.index.dictionary, ofDesks(word)))
      added.push({ terms, similarity: SIMILARITY.also, type: 'synonym', onlyInTexts: true });
    const misspelt = each.found ? [] : misspeltFor(query, word);
    added.push(
      ...[...formsOf(base.index.dictionary, misspelt)].map(
        (terms): Alternative => ({ terms, similarity: SIMILARITY.loose, type: 'fuzzy', onlyInTexts: true }),
      ),
    );
    if (added.length === 0) return each;
    const known = each.alternatives.map(({ alternative }) => alternative);
    const time = each.ofTime.size === 0 ? null : [...each.ofTime];
    const read = gatherEvidence(base, word, [...known, ...added], heaviest, time);
    return each.found ? { ...read, weight: each.weight } : read;
  });
}
