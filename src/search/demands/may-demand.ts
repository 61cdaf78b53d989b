import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';

/** They make a question of others: what befalls people, how bad it is, what answers it, what kind, not, near, more, will, per cent. */
const TURNING =
  'killed kill dead died die dying slain injured injure wounded wound hurt maimed captured kidnapped abducted hostage casualties deaths fatalities ' +
  'injuries victims serious seriously severe severely grave gravely major badly heavy heavily critical critically extensive significant no not without ' +
  'respond responds responded responding react reacts reacted reacting retaliate retaliates retaliated retaliating answer answers answered answering ' +
  'reply replied response reaction retaliation reprisal return aimed directed what which near outside around more will shall gonna going percent cent percentage share proportion fraction';
/** Somebody does them to somebody, if a query says more of it; verbs say that themselves. */
const DEEDS =
  'attack attacks attacking assault assaults strike strikes striking airstrike airstrikes raid raids bombing bombings ' +
  'bombardment shelling bomb bombs hit hits support supporting back backing kill kills killing';
const DONE =
  'attacked assaulted struck raided bombed shelled hit targeted supported backed supports backs killed';
const OF_DEEDS =
  'on against upon by for under did do does has have had was were is are been being be will would could may might';
/** Longest keywords that may be a deed with those who take part: "US strikes Iran". */
const KEYWORDS = 5;

/** Whether a query may demand something of its answer beside that it holds its words: most do not, and what reads it is loaded only then. */
export function mayDemand({ text, terms, asked }: Query, evidence: readonly WordEvidence[]): boolean {
  if (asked === 'when' || terms.some((term) => holdsWord(TURNING, term))) return true;
  // A number alone counts whatever it does; before a word it counts that.
  const isNumber = ({ word }: WordEvidence): boolean => word.bound !== null || word.term.startsWith('#');
  const number = evidence.findIndex(isNumber);
  if (number !== -1 && evidence.slice(number + 1).some((word) => !isNumber(word))) return true;
  if (terms.some((term) => holdsWord(DONE, term))) return true;
  if (!terms.some((term) => holdsWord(DEEDS, term))) return false;
  return (
    terms.some((term) => holdsWord(OF_DEEDS, term)) ||
    (terms.length <= KEYWORDS && evidence.filter(({ isName }) => isName).length > 1) ||
    /['\u2019]/.test(text)
  );
}
