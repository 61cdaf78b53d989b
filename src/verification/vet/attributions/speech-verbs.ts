/** Verbs that do nothing but tell that somebody said something, as the alternatives of a pattern. */
export const SAYS =
  'said|says|say|saying|told|tells|telling|stated|states|added|adds|announced|announces|reported|reports';

/** Verbs whose subject speaks, beside those. */
const VERBS = (
  'admitted admits admitting justified justifies quotes cites cited mourns mourned lists listed tell add insist argue believe allege acknowledge confirm deny maintain warn describe explain complain concede accuse blame ' +
  'adding claimed claims claiming announcing confirmed confirms confirming noted notes wrote writes ' +
  'acknowledged acknowledges insisted insists alleged alleges asserted asserts argued argues estimated ' +
  'estimates warned warns declared declares disclosed revealed explained asked asks wondered questioned ' +
  'remarked commented replied blamed blames blaming accused accuses conceded denied maintains ' +
  'maintained testified described describes counted counts recalled recalls posted tweeted observed ' +
  'quoted suggested suggests believes believed recorded tallied spoke speaks speaking briefed complained ' +
  'lamented found concluded called pledged pledges promised promises demanded demands vowed vows ' +
  'threatened threatens urged urges proposed proposes reckons reckoned calculates calculated thinks fears feared worries confided confides mused griped grumbled quipped opined'
).split(' ');

/** The same in several words. */
const VERB_PHRASES = [
  'puts? it',
  'sum(?:s|med)?(?: (?:it|things))? up',
  'pointed out',
  // "Is how Brandt sees it".
  "(?:sees?|saw|puts?|calls?|called|views?|describes?|demands?|wants?|seeks?)(?<=\\b(?:how|what) (?:the )?[\\p{L}.’' -]{2,40} \\p{L}{3,9})",
  "puts?(?= (?:the|its|their|his|her) [\\p{L}' -]{2,90} at\\b)",
  'g[ai]ves? (?:the|a) (?:number|toll|figure|count)',
  // "Gave its losses as five".
  "g[ai]ves?(?= (?:the|its|their|his|her) [\\p{L}' -]{2,60} as\\b)",
];

/** Verbs of speaking, in running text. */
export const SPEECH_VERB = new RegExp(
  `(?<![\\p{L}-])(?:${[SAYS, ...VERBS, ...VERB_PHRASES].join('|')})(?![\\p{L}-])`,
  'giu',
);

/** Forms that are infinitives after "to" or a modal verb. */
const PLAIN =
  /^(?:say|tell|add|insist|argue|believe|allege|acknowledge|confirm|deny|maintain|warn|describe|explain|complain|concede|accuse|blame)$/i;

/** Verbs that do not speak here: nouns ("reports", "claims of"), "an estimated 62", "claimed responsibility", "claimed five lives". */
export function isNoSpeech(slice: string, start: number, end: number, verb: string): boolean {
  const before = slice.slice(Math.max(0, start - 24), start);
  const after = slice.slice(end, end + 30);
  if (
    /^(?:estimated|reported|alleged|claimed|recorded|confirmed|counted)$/i.test(verb) &&
    /\b(?:an?|the|of|its|their|his|was|were|been|be|is|are|being|those|these|any)\s+$/i.test(before)
  )
    return true;
  if (
    /^(?:fears|worries)$/i.test(verb) &&
    /(?:\b(?:amid|over|of|on|the|their|its|his|her|despite|rais(?:es|ed|ing)|stok(?:es|ed|ing)|no|new|fresh|growing|old|public|to)|[’']s)\s+$/i.test(
      before,
    )
  )
    return true;
  if (
    PLAIN.test(verb) &&
    /(?:\blets?\s+(?:me|us|you|him|her|it|them)|\b(?:to|not|can|could|would|will|should|may|might|must|cannot|n[’']t|and|or|of|the|a|no))\s+$/i.test(
      before,
    )
  )
    return true;
  if (
    /^(?:claimed|claims|claiming)$/i.test(verb) &&
    /^\s+(?:responsibility|the lives|\w+ lives|victory|credit)/i.test(after)
  )
    return true;
  if (
    /^(?:reports|claims|notes|states|estimates|counts|asks)$/i.test(verb) &&
    /(?:\b(?:the|a|of|in|by|from|news|media|no|these|those|such|united|member|many|several|some|other|their|its|and|two|three|both|gulf|arab|to|vote)|[’']s)\s+$/i.test(
      before,
    )
  )
    return true;
  if (
    /^(?:called|found|observed|recorded|counted|asked|believed|described|accused|blamed|quoted|posted)$/i.test(
      verb,
    ) &&
    /\b(?:was|were|been|be|is|are|being|so|which|a|the)\s+$/i.test(before)
  )
    return true;
  // Who called for something said so; an inquiry that was called for speaks not.
  if (/^called$/i.test(verb) && /^\s+for\s+(?:an?|the|more|his|her|its|their)\b/i.test(after)) return false;
  if (/^(?:called)$/i.test(verb) && /^\s+(?:for|on|off|in|up)\b/i.test(after)) return true;
  // "Were declared invalid", "was told": nobody speaks, or somebody else.
  if (
    /(?:ed|said|told|put)$/i.test(verb) &&
    /\b(?:was|were|been|being|is|are|be)\s+(?:\p{L}+ly\s+)?$/iu.test(before)
  )
    return true;
  if (/up$/i.test(verb) && /\b(?:be|been|being|was|were|is|are)\s+$/i.test(before)) return true;
  if (/^told$/i.test(verb) && /\ball\s+$/i.test(before)) return true;
  if (/^called$/i.test(verb) && /\bwhat\s+[^,;]{1,60}$/i.test(slice.slice(0, start))) return false;
  if (/^(?:found|recorded|observed|called)$/i.test(verb) && !/^\s+that\b/i.test(after)) return true;
  if (/^(?:posted)$/i.test(verb) && /\bstatement\s+$/i.test(before)) return false;
  return /^(?:states|notes|asks)$/i.test(verb) && /^\s+of\b/i.test(after);
}
