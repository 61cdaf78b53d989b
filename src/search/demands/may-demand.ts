import { isCountryAdjective } from '../../language/countries.ts';
import { deedOf } from '../../language/deed-words.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';
import { ARMS, TIMES, TURNING } from './turning-words.ts';

/** Beside these a word for a deed tells who does it, or whom to. */
const OF_DEEDS =
  'on against upon by for under did do does has have had was were is are been being be will would could may might';
/** Longest keywords that may be a deed with those who take part: "US strikes Iran". */
const KEYWORDS = 5;

/** Whether a query may demand something of its answer beside that it holds its words: most do not, and what reads it is loaded only then. */
export function mayDemand({ text, terms, asked }: Query, evidence: readonly WordEvidence[]): boolean {
  if (
    asked === 'when' ||
    asked === 'who' ||
    asked === 'who-did' ||
    (holdsWord('is are was were', terms[0] ?? '') &&
      terms.some((term) => holdsWord('a an the part one', term)))
  )
    return true;
  if (
    terms.some(
      (term, at) =>
        holdsWord(TURNING, term) ||
        isCountryAdjective(term) ||
        (term === 'until' && holdsWord(TIMES, terms[at + 1] ?? '')) ||
        (at > 0 && holdsWord('before after following', term)) ||
        ((term === 'exactly' || term === 'precisely') && terms[at + 1]?.startsWith('#') === true) ||
        (term === 'us' && holdsWord(ARMS, terms[at + 1] ?? '')),
    )
  )
    return true;
  // A number alone counts whatever it does; before a word it counts that.
  const isNumber = ({ word }: WordEvidence): boolean => word.bound !== null || word.term.startsWith('#');
  const number = evidence.findIndex(isNumber);
  if (number !== -1 && evidence.slice(number + 1).some((word) => !isNumber(word))) return true;
  const deeds = terms.flatMap((term) => deedOf(term) ?? []);
  // Verbs say themselves that somebody does it to somebody.
  if (deeds.some(({ done }) => done)) return true;
  if (deeds.length === 0) return false;
  return (
    terms.some((term) => holdsWord(OF_DEEDS, term)) ||
    (terms.length <= KEYWORDS && evidence.filter(({ isName }) => isName).length > 1) ||
    /['\u2019]/.test(text)
  );
}
