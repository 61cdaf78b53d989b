import type { FigureMention } from '../../../language/figures.ts';
import { findFigures } from '../../../language/figures.ts';
import { lazily } from '../../../language/lazily.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import type { Span } from '../words/span.ts';

/** What stands between a verb and its number: "fell by about", "a rise of some". */
const LEADS =
  '(?:\\s+(?:by|of|to|a|an|another|some|about|around|nearly|almost|over|more|less|than|roughly|only|just|almost|back|further|net|at|least))*\\s+$';

/** Ways of change and of results that are each other's opposite, right before a number or right behind it. */
const OPPOSITES: readonly (readonly [
  before: readonly [string, string],
  behind: readonly [string, string],
])[] = [
  [
    [
      'rose|risen|rises?|rising|climb(?:ed|s)?|jump(?:ed|s)?|surg(?:ed|es)|soar(?:ed|s)|grew|grown|grows?|increas(?:ed|es?)|gain(?:ed|s)?|up|went up|added|increase|leapt|advanced',
      'fell|fallen|falls?|falling|drop(?:ped|s)?|declin(?:ed|es?)|decreas(?:ed|es?)|slump(?:ed|s)?|slid|slipped|sank|plung(?:ed|es)|tumbl(?:ed|es)|down|went down|shrank|contracted|decrease|plummeted',
    ],
    ['higher|up|more', 'lower|down|less|fewer'],
  ],
  [
    [
      'profits?(?=\\s+of)|surplus(?=\\s+of)|earned|gains?(?=\\s+of)',
      'loss(?:es)?(?=\\s+of)|deficit(?=\\s+of)|shortfall(?=\\s+of)|lost',
    ],
    ['(?:in\\s+)?(?:net\\s+)?profits?|surplus', '(?:in\\s+)?(?:net\\s+)?loss(?:es)?|deficit'],
  ],
];

/** Without one of these no number goes anywhere. */
const DIRECTED =
  /\b(?:r[io]s|climb|jump|surg|soar|gr[eo]w|increas|gain|up|leapt|advanced|f[ae]ll|drop|declin|decreas|slump|slid|slip|sank|plung|tumbl|down|shrank|contract|plummet|higher|lower|more|less|fewer|profit|surplus|earned|loss|lost|deficit|shortfall|added|went)/iu;

/** Longest stretch before a number that is looked at, in UTF-16 units. */
const NEAR = 40;

/** A figure that goes the other way than the fact's: "fell 17 percent" for "rose by 17 percent", "a profit of" for "a loss of". Each must say so right at the number. */
export function contraryDirection(
  { fact, ...profile }: FactProfile,
  sentence: DraftSentence,
  mention: FigureMention,
): Fault | null {
  if (fact.figure === null || (!mention.percent && mention.figure.currency === null)) return null;
  const { text, start } = sentence;
  if (!DIRECTED.test(text)) return null;
  const at = { start: mention.start - start, end: mention.end - start };
  for (const ways of patterns()) {
    const told = directionAt(text, at, ways);
    const own = told === null ? undefined : figureIn(fact);
    const claimed = own === undefined ? null : directionAt(fact.claim, own, ways);
    if (told === null || claimed === null || told.way === claimed.way) continue;
    const span = {
      start: Math.min(start + told.start, mention.start),
      end: Math.max(start + told.end, mention.end),
    };
    const found = text.slice(told.start, told.end);
    const expected = fact.claim.slice(claimed.start, claimed.end);
    const message = `The source says the opposite: "${expected}", not "${found}".`;
    return fault('unsupported', span, { fact, ...profile }, { expected, found, message });
  }
  return null;
}

/** The fact's figure in its claim. */
function figureIn({ claim, figure: recorded }: FactProfile['fact']): FigureMention | undefined {
  const numbers = recorded === null ? [] : namedNumbers(recorded);
  return findFigures(claim).find(({ figure }) => namedNumbers(figure).some((each) => numbers.includes(each)));
}

interface Direction extends Span {
  readonly way: number;
}

/** The patterns of each pair, made when first asked for. */
const patterns = lazily(() =>
  OPPOSITES.map(([before, behind]) =>
    ([0, 1] as const).map((way) => ({
      lead: new RegExp(`(?<!\\p{L})(?<word>${before[way]})${LEADS}`, 'iu'),
      tail: new RegExp(`^\\s+(?<word>${behind[way]})(?!\\p{L})`, 'iu'),
    })),
  ),
);

type Ways = ReturnType<typeof patterns>[number];

function directionAt(text: string, { start, end }: Span, ways: Ways): Direction | null {
  const from = Math.max(0, start - NEAR);
  for (const [way, { lead, tail }] of ways.entries()) {
    const before = lead.exec(text.slice(from, start));
    if (before !== null) {
      const at = from + before.index;
      return { way, start: at, end: at + (before.groups?.['word'] ?? '').length };
    }
    const behind = tail.exec(text.slice(end, end + NEAR));
    if (behind !== null)
      return {
        way,
        start: end + behind[0].indexOf(behind.groups?.['word'] ?? ''),
        end: end + behind[0].length,
      };
  }
  return null;
}
