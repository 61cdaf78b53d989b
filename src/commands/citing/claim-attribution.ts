import { fold } from '../../language/folding.ts';
import { escapedPattern, WORD_ENDS, WORD_STARTS, wholeWords } from '../../language/whole-words.ts';
import type { PublishedAttribution } from '../../model/published.ts';
import { bareName } from './speaker-wording.ts';

/** How a claim attributes itself to a speaker. */
export type ClaimAttribution =
  /** It does not. */
  | { readonly is: 'none' }
  /** By words that stand from `start` to `end`: the speaker's, or such as plainly mean the speaker, whom the claim names elsewhere. */
  | { readonly is: 'named'; readonly start: number; readonly end: number }
  /** By other words for the speaker ("the company said" for Veldhaus); `instead` are those to print for them, from `start` to `end`. */
  | { readonly is: 'reworded'; readonly start: number; readonly end: number; readonly instead: string };

/** Verbs that make the words before them a speaker. */
const VERBS =
  'said|says|say|told|tells|reported|reports|report|claimed|claims|claim|blamed|blames|blame|asked|asks|announced|stated|states|posted|confirmed|acknowledged|admitted|denied|denies|warned|warns|argued|argues|accused|accuses|estimated|estimates|believes|believe|believed|described|describes|(?:called|calls)(?! (?:off|up|in|out))|wrote|writes|added|adds';

/** Such as also tell by doing, or of oneself: only at the beginning, behind the speaker alone, can nobody else be meant. */
const TELLING =
  'sp(?:oke|eaks?) of|list(?:s|ed)?|count(?:s|ed)?|record(?:s|ed)|puts?(?= .{0,80} (?:at|between)\\b)|testif(?:y|ies|ied)|f(?:ou|i)nds? that|expect(?:s|ed)?|predict(?:s|ed)?|forecasts?|insist(?:s|ed)?|maintain(?:s|ed)? that|reckon(?:s|ed)?|conced(?:es?|ed)|alleg(?:es?|ed)|not(?:es|ed)|declared?|complain(?:s|ed)?|promis(?:es?|ed)|pledged?|vow(?:s|ed)?|demand(?:s|ed)?|suggest(?:s|ed)?|recall(?:s|ed)?|explain(?:s|ed)?|conclud(?:es?|ed)|calculat(?:es?|ed)|acknowledges?|admits?|urg(?:es?|ed)|condemn(?:s|ed)?|critici[sz](?:es?|ed)|fears?|feared|hopes?|hoped';

/** What may stand before a name and is no other's: "Governor", "the union"; not "a friend of". */
const TITLED = '(?:(?!(?:of|for|to|by|with|from|at|in|on)\\b)[^\\s,]+ ){0,4}';

/** Who speaks of somebody and not for them, in front of the name; a spokesman speaks for it. */
const SOMEBODY_ELSE =
  '\\b(?:friend|relative|wife|husband|partner|brother|sister|son|daughter|father|mother|neighbou?r|colleague|ally|allies|critic|opponent|rival|victim|supporter)s? (?:of|to|for) (?:an? |the )?';

const BEFORE_VERB = '(?:(?:also|then|later|had|has|have) )?';

/** Heads of words for a body, which its name can stand for; an office is kept, and the name put beside it. */
const BODY =
  /\b(?:company|firm|group|corporation|union|ministry|department|agency|office|club|court|bank|government|police|army|military|party|movement|university|hospital|league|federation|association|council|board|committee|commission|regulator|utility|paper|newspaper|organi[sz]ation|charity|airline|operator|carrier|authorit(?:y|ies)|militia|campaign)$/i;

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'his', 'her']);

/** Whether and where a claim already says that it is this speaker's. `who` is the speaker as a sentence names it. */
export function attributionIn(claim: string, speaker: PublishedAttribution, who: string): ClaimAttribution {
  const name = escapedPattern(bareName(speaker));
  const by = `(?:\\b(?:according to|by|from|${VERBS}|quoted?(?: by)?|for) (?:an? |the )?)`;
  const beside = `(?:'s|’s)?(?: (?:of|from|at|for) [^,.;]{1,40}?)?(?:, [^,.;]{1,60},)? ${BEFORE_VERB}`;
  const named = new RegExp(
    [
      `(?<!${SOMEBODY_ELSE})${WORD_STARTS}(?:an? |the )?${name}(?=${beside}(?:${VERBS}|statement)\\b)`,
      // "…, its spokesman, Issa Kamaté, said".
      `(?<=, )${name}(?=, ${BEFORE_VERB}(?:${VERBS})\\b)`,
      `^${TITLED}${name}(?=${beside}(?:${TELLING})\\b)`,
      `(?<=${by})${name}${WORD_ENDS}`,
    ].join('|'),
    'iu',
  ).exec(claim);
  if (named !== null) return { is: 'named', start: named.index, end: named.index + named[0].length };
  return speaker.mode === 'relays'
    ? { is: 'none' }
    : (openingWords(claim, who) ?? closingWords(claim, speaker, who));
}

const OPENING = new RegExp(`^((?:[^\\s,]+ ){0,4}?[^\\s,]+?) ${BEFORE_VERB}(?:${VERBS}|${TELLING})\\b`, 'iu');

/** "The court found that …" for the Special Criminal Court. */
function openingWords(claim: string, who: string): ClaimAttribution | null {
  const words = OPENING.exec(claim)?.[1] ?? '';
  if (!isPartOf(words, who)) return null;
  return {
    is: 'reworded',
    start: 0,
    end: words.length,
    instead: `${who.charAt(0).toUpperCase()}${who.slice(1)}`,
  };
}

const CLOSING = new RegExp(`, ([^,]{2,80}) (?:${VERBS})$`, 'iu');

/** "…, the company said", "…, its chief executive said", "…, Mehta said". */
function closingWords(claim: string, speaker: PublishedAttribution, who: string): ClaimAttribution {
  const found = CLOSING.exec(claim);
  const words = found?.[1] ?? '';
  if (found === null) return { is: 'none' };
  const start = found.index + 2;
  const end = start + words.length;
  const reworded = (instead: string): ClaimAttribution => ({ is: 'reworded', start, end, instead });
  if (isPartOf(words, who)) return reworded(who);
  const name = escapedPattern(bareName(speaker));
  // "Commander Jorge Pinhal of the police", "a nurse at a clinic"; "a friend of Jorge Pinhal" is somebody else.
  if (new RegExp(`^${TITLED}${name}${WORD_ENDS}(?!['’]s)`, 'iu').test(words))
    return { is: 'named', start, end };
  // A name that is not the speaker's is somebody else's.
  if (/\p{Lu}/u.test(words)) return { is: 'none' };
  if (speaker.id === null) return sharesNoun(words, who) ? reworded(who) : { is: 'none' };
  if (!/^(?:the|its|their|his|her) /i.test(words)) return { is: 'none' };
  if (new RegExp(wholeWords(bareName(speaker)), 'iu').test(claim.slice(0, found.index)))
    return { is: 'named', start, end };
  return reworded(BODY.test(words) || /^the /i.test(who) ? who : `${words}, ${who},`);
}

function contentWords(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word));
}

/** Whether words are some of another wording's, articles apart. */
function isPartOf(words: string, whole: string): boolean {
  const all = new Set(contentWords(whole));
  const some = contentWords(words);
  return some.length > 0 && some.every((word) => all.has(word));
}

/** Whether two descriptions are of the same sort of people: "two officials of the agency", "two Anvisa officials". */
function sharesNoun(words: string, whole: string): boolean {
  const all = new Set(contentWords(whole));
  return contentWords(words).some((word) => word.length > 4 && all.has(word));
}
