/** What is done with money, people or things that are counted. */
export type Deed =
  | 'have'
  | 'free'
  | 'give'
  | 'freeze'
  | 'pledge'
  | 'demand'
  | 'receive'
  | 'lose'
  | 'withdraw'
  | 'send'
  | 'take'
  | 'destroy'
  | 'target'
  | 'sink'
  | 'idle'
  | 'hire'
  | 'sack'
  | 'gain';

/** Is given, or gets. */
const GET =
  '(?:get|gets|got|getting|given|giv(?:es?|ing)|receiv(?:es?|ed|ing)|offer(?:s|ed|ing)?|sign(?:s|ed|ing)?)';

/** The verbs of each deed, in all their forms. */
const VERBS: readonly (readonly [Deed, string])[] = [
  [
    'have',
    'there (?:is|are|was|were|ha[sd] been|have been)|has|have|had|holds?|held|hosts?|hosted|keeps?|kept|keeping|maintain\\p{L}*|station\\p{L}*|deploy\\p{L}*|employ\\p{L}*|owns?',
  ],
  [
    'free',
    'unblock\\p{L}*|unfre\\p{L}+|unfro\\p{L}+|releas\\p{L}+|unlock\\p{L}*|thaw\\p{L}*|fre(?:e|es|ed|eing)|let(?:ting)? go|liberat\\p{L}+|(?:hand(?:s|ed|ing)?|g[ia]ve(?:s|n)?|pa(?:y|ys|id)) (?:\\p{L}+ )?back|return(?:s|ed|ing)?|g[ia]ve(?:s|n)? (?:\\p{L}+ )?access',
  ],
  [
    'give',
    'pa(?:y|ys|id|ying)|g[ia]ve(?:s|n)?|giving|hand(?:s|ed|ing)?|transfer\\p{L}*|donat\\p{L}+|wir(?:es|ed|ing)|le(?:nds?|nt)|disburs\\p{L}+',
  ],
  [
    'freeze',
    'fre(?:eze|ezes|ezing)|fro(?:ze|zen)|block(?:s|ed|ing)?|seiz\\p{L}+|withh(?:olds?|eld)|confiscat\\p{L}+|impound\\p{L}*',
  ],
  ['pledge', 'pledg\\p{L}+|promis\\p{L}+|offer(?:s|ed|ing)?|commit\\p{L}*|vow(?:s|ed|ing)?'],
  [
    'demand',
    '(?:ask|appeal|call)(?:s|ed|ing)? for|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|seek(?:s|ing)?|sought',
  ],
  ['receive', 'receiv\\p{L}+|collect(?:s|ed|ing)?|rais(?:es|ed|ing)|pocket(?:s|ed)|gets?|got'],
  ['lose', 'los(?:e|es|t|ing)|squander\\p{L}*|wast(?:es|ed|ing)|stole|stolen|steal(?:s|ing)?'],
  ['withdraw', 'withdr[ae]w\\p{L}*|pull(?:s|ed|ing)?|remov(?:es|ed|ing)|(?:brought|bring(?:s|ing)?) home'],
  [
    'send',
    'sen(?:ds?|t|ding)|deliver(?:s|ed|ing)?|dispatch\\p{L}*|fl(?:ies|ew|own)|rush(?:es|ed|ing)?|add(?:s|ed|ing)|mobili[sz]\\p{L}+',
  ],
  ['take', 'arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|captur\\p{L}+|jail(?:s|ed|ing)?'],
  ['destroy', 'destroy\\p{L}*|wreck(?:s|ed|ing)?|burn(?:s|ed|t|ing)?'],
  ['sink', 's[aiu]nk(?:s|ing)?|capsiz\\p{L}+|founder(?:s|ed)'],
  [
    'idle',
    'idl(?:es?|ed|ing)|strand(?:s|ed|ing)?|grounded|delay(?:s|ed|ing)?|tied up|held up|paraly[sz]\\p{L}+',
  ],
  [
    'hire',
    `hir(?:es?|ed|ing)|recruit(?:s|ed|ing)?|t(?:ake|akes|ook|aken) on|${GET} (?:\\p{L}+ ){0,2}(?:contracts?|jobs?|posts?)`,
  ],
  [
    'sack',
    'sack(?:s|ed|ing)?|fired|dismiss(?:es|ed|ing)?|la(?:id|y|ys|ying) off|ma(?:de|kes?|king) redundant|los(?:e|es|t|ing) (?:their )?(?:contracts?|jobs?|posts?)',
  ],
  ['gain', 'gain(?:s|ed|ing)?|earn(?:s|ed|ing)?'],
  ['target', 'target(?:ed|ing)|aim(?:s|ed|ing)? at'],
];

const FORMS = VERBS.map(([deed, forms]) => ({
  deed,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, 'giu'),
}));

/** A verb in a text; offsets are those of the text. */
export interface DeedVerb {
  readonly deed: Deed;
  readonly start: number;
  readonly end: number;
}

/** The verbs of a text that tell of a deed, in order; of two that begin at once, the longer. */
export function deedVerbs(text: string): readonly DeedVerb[] {
  const found = FORMS.flatMap(({ deed, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: verb }) => ({
      deed,
      start: index,
      end: index + verb.length,
    })),
  );
  return found
    .filter((each) => !found.some((other) => other.start === each.start && other.end > each.end))
    .sort((a, b) => a.start - b.start);
}
