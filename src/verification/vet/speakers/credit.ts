import { anyOf } from '../../../language/any-of.ts';
import { ONES } from '../../../language/number-names.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { countedClass } from '../words/counted-classes.ts';
import { overlap, type Span } from '../words/span.ts';
import { countryMentions, speakerMentions } from './speaker-mentions.ts';

/**
 * Whether a sentence lets a fact's speaker tell it, in whatever words: "by the militia's reckoning", "Kataib Hezbollah mourns five members",
 * "US military: two facilities hit".
 *
 * The words that credit somebody are an open class, those that make somebody part of an event are not. So a speaker who is named counts as
 * credited unless the name stands where it only can be part of what is told: it is who was hit, whose the counted are, where it happened, or
 * who did what the fact tells. A speaker that the fact is not about has no reason to be named but to be credited.
 *
 * `without` are stretches whose names do not count.
 */
export function isCredited(
  profile: FactProfile,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
  without: readonly Span[] = [],
): boolean {
  const counts = (mention: Span): boolean => !without.some((span) => overlap(span, mention));
  return profile.speakers.some(
    (speaker) =>
      speakerMentions(speaker, sentence, lexicon).some(
        (mention) => counts(mention) && (!isAbout(profile, speaker) || tells(mention, sentence, profile)),
      ) ||
      countryMentions(speaker, sentence, lexicon).some(
        (mention) => counts(mention) && tells(mention, sentence, profile),
      ),
  );
}

function isAbout(profile: FactProfile, { entity }: FactSpeaker): boolean {
  return entity !== null && profile.entities.includes(entity);
}

/** Nouns for what somebody gave out: after a possessive or a name they make it the source. */
const GIVEN_OUT =
  /^(?:statements?|accounts?|counts?|figures?|tall(?:y|ies)|reports?|versions?|claims?|words?|announcements?|admissions?|confirmations?|assessments?|estimates?|data|numbers?|readouts?|communiqu[eé]s?|releases?|posts?|posting|messages?|channels?|website|site|feed|telegram|bulletins?|briefings?|notices?|lists?|registers?|records?|reckoning|telling|view|opinion|summary|findings?|surveys?|calculations?|arithmetic|rating|readings?|measurements?|instruments?|spokes\p{L}+|officials?|chief|leaders?|head|sources?|representatives?|inspectors?|analysts?|warnings?|pledges?|promises?|explanation|description|verdict|conclusion|forecasts?|projections?|outlook|tweets?|letters?|toll|information|intelligence|media|press|log|logs|books|paperwork|dispatch(?:es)?|mouthpiece|outlet|account|argument|line|story|narrative|offers?|proposals?|demands?|bids?|plans?|appeals?|invitation|decisions?)$/iu;

/** What a party to an event does or undergoes there; every other verb of somebody is taken for telling. */
const ACTIONS = new RegExp(
  `^(?:${[
    'los(?:e|es|t|ing) suffer(?:s|ed|ing)? sustain(?:s|ed|ing)? incur(?:s|red)? had have has having saw took takes taken taking bur(?:y|ies|ied)',
    'launch(?:es|ed|ing)? carr(?:y|ies|ied|ying) conduct(?:s|ed|ing)? hit(?:s|ting)? str(?:ike|ikes|uck|iking) attack(?:s|ed|ing)? target(?:s|ed|ing)?',
    'kill(?:s|ed|ing)? injur(?:e|es|ed|ing) wound(?:s|ed|ing)? destroy(?:s|ed|ing)? damag(?:e|es|ed|ing) bomb(?:s|ed|ing)? fir(?:e|es|ed|ing) shell(?:s|ed|ing)? raid(?:s|ed|ing)?',
    'respond(?:s|ed|ing)? retaliat(?:e|es|ed|ing) us(?:e|es|ed|ing) deploy(?:s|ed|ing)? send(?:s|ing)? sent deliver(?:s|ed|ing)? rescu(?:e|es|ed|ing) treat(?:s|ed|ing)? clos(?:e|es|ed|ing) open(?:s|ed|ing)?',
    'win(?:s|ning)? won gain(?:s|ed|ing)? get(?:s|ting)? got receiv(?:e|es|ed|ing) pa(?:y|ys|id|ying) spen(?:d|ds|t|ding) cut(?:s|ting)? rais(?:e|es|ed|ing) lower(?:s|ed|ing)? r[ua]n(?:s|ning)? operat(?:e|es|ed|ing)',
    'build(?:s|ing)? built buy(?:s|ing)? bought sell(?:s|ing)? sold own(?:s|ed|ing)? keep(?:s|ing)? kept maintain(?:s|ed|ing)? station(?:s|ed|ing)? withdr(?:aw|aws|ew|awn) leav(?:e|es|ing) left fle(?:e|es|d)',
    'seiz(?:e|es|ed|ing) captur(?:e|es|ed|ing) end(?:s|ed|ing)? beg[aiu]n(?:s|ning)? start(?:s|ed|ing)? resum(?:e|es|ed|ing) fail(?:s|ed|ing)? s[aiu]nk(?:s|ing)? burn(?:s|ed|ing)? employ(?:s|ed|ing)? evacuat(?:e|es|ed|ing)',
    'go(?:es|ing|ne)? went c(?:ame|omes?|oming) return(?:s|ed|ing)? turn(?:s|ed|ing)? mov(?:e|es|ed|ing) tr(?:y|ies|ied|ying) fac(?:e|es|ed|ing)',
    'renew(?:s|ed|ing)? restart(?:s|ed|ing)? escalat(?:e|es|ed|ing) suspend(?:s|ed|ing)? halt(?:s|ed|ing)? stop(?:s|ped|ping)? br(?:eak|eaks|oke|oken|eaking) remain(?:s|ed|ing)? becom(?:e|es|ing) became',
    'die(?:s|d)? dying perish(?:es|ed)? fell fall(?:s|en)? drown(?:s|ed)? detain(?:s|ed|ing)? arrest(?:s|ed|ing)? shut(?:s|ting)? flatten(?:s|ed|ing)? pounded pounds blast(?:s|ed|ing)? storm(?:s|ed|ing)? blew wip(?:e|es|ed|ing) took bur(?:y|ies|ied|ying)',
  ]
    .join(' ')
    .split(' ')
    .join('|')})$`,
  'iu',
);

/** Words between a subject and its verb. */
const BETWEEN =
  /^(?:\s*,?\s*(?:has|have|had|is|are|was|were|been|being|be|will|would|also|itself|itselves|themselves|now|then|later|since|meanwhile|still|already|only|again|first|however|for (?:its|his|her|their) part|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|\p{Ll}+ly)\b\s*,?)+/iu;

/** A clause thrown in after the subject: "Kataib Hezbollah, whose statement appeared on Wednesday, put …". */
const THROWN_IN = /^\s*(?:,[^,;:.]{2,90},|\([^)]{2,60}\)|[—–][^—–]{2,90}[—–])/u;

/** What leads to a name: articles, titles, what kind of thing it is. */
const LEADING =
  '(?:(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Bb]oth|[Ii]ts|their|his|her|our|local|senior|[Ll]ater|[Mm]eanwhile|[Yy]esterday|[Ee]arlier|[Nn]ow|[Tt]oday|[Hh]owever|powerful|armed|paramilitary|militia|militant|group|organi[sz]ation|faction|party|company|ministry)\\s+|\\p{Lu}[\\p{L}.-]*\\s+)*';

/** What stands before a subject: the beginning, a break, or a conjunction. */
const SUBJECT = new RegExp(
  `(?:^|[,;:—–(]|(?<!\\p{L})(?:[Aa]nd|[Bb]ut|[Ww]hile|[Ww]hereas|[Aa]s|[Ii]f|[Ww]hen|that|[Ww]here|which|[Bb]ecause|[Aa]lthough|[Tt]hough|[Ss]ince|until|[Ff]or|so|or|than|what|how|[Hh]ere|numbers?|figures?|toll|count|total|version|story|word|all|way)(?!\\p{L}))\\s*${LEADING}$`,
  'u',
);

/** A few words before a subject: "On social media Kataib Hezbollah spelled out …". */
const LEAD_IN = new RegExp(
  `^(?:On|In|At|After|With|During)\\s+(?:[\\p{L}’'-]+\\s+){1,3}(?<!(?:on|against|of|at|in|by|for)\\s)${LEADING}$`,
  'u',
);

/** "The next day Kataib Hezbollah took to …". */
const TIME_FIRST = new RegExp(
  `^(?:(?:[Tt]he|[Tt]hat|[Tt]his|[Ll]ast|[Oo]ne|[Aa])\\s+)?(?:(?:next|same|following|previous|very|first)\\s+)*(?:day|morning|afternoon|evening|night|week|month|year|time|hours?)\\s+(?:later\\s+|before\\s+|after\\s+|earlier\\s+)?${LEADING}$`,
  'u',
);

/** A preposition that governs a name, with the word before it. */
const GOVERNED = new RegExp(
  `([\\p{L}\\d-]+)[,;]?\\s+(by|from|of|via|per|for|to|at|with|in|on)\\s+${LEADING}$`,
  'u',
);

/** The same at the beginning: "For Alvarez the result is …"; and "…, so the US military in a statement". */
const LED = new RegExp(`^\\s*(?:By|From|Via|Per|For|To)\\s+${LEADING}$`, 'u');

/** "Auditors at", "a spokesman for": who belongs to a body speaks for it. */
const BELONGING = /(?:\p{L}[\p{L}-]*)\s+(?:at|of|from|for|with|in)\s+(?:the\s+)?$/u;

/** What stands around a second subject whose verb is left out. */
const GAPPED =
  /^(?:,[^,;:]{3,40},)?\s+(?:(?:of|at|as|for|that)\s+(?!the\s|its\s)|(?:(?:about|at least|more than|nearly|some|fewer than|up to|around|only|just|over|almost)\s+)*\d)/u;
const AFTER_COMMA = new RegExp(`[,;]\\s*(?:and\\s+|but\\s+|while\\s+)?${LEADING}$`, 'u');

/** Turns of phrase that tell, though their verb does something. */
const TELLING =
  /^\s*(?:pa(?:y|ys|id|ying) (?:tribute|homage|respects?)|own\p{L}* up|open\p{L}* up|t(?:ake|akes|ook|aken|aking) (?:responsibility|credit|the (?:view|line))|on (?:the )?record|br(?:eaks?|oke|oken|eaking) (?:its|his|her|their) silence|g(?:o|oes|oing|one) public|went public|came? (?:out|forward|clean)|comes? (?:out|forward|clean)|ma(?:de|kes?|king) (?:it )?(?:clear|known|public|no secret)|turn(?:s|ed) to social media|g(?:oes|oing)? by|went by|went on to (?:say|add)|return(?:s|ed) to the (?:point|subject)|le(?:ft|aves|ave) no doubt|end(?:s|ed) (?:its|his|her|their) silence|r[au]n the numbers|ha(?:s|ve|d) it\b|has (?:an?|another|its own|their own) (?:\p{L}+ )?(?:count|figure|number|toll|tally|estimate|explanation|version)|of the (?:view|opinion)|to be (?:believed|trusted)|right|correct|sure|certain|convinced|adamant|clear|positive|confident|unequivocal|blunt|frank|quoted|cited)/iu;

/** "Took to social media to say that". */
const TO_TELL =
  /^[^.;:,]{0,80}\b(?:to (?:say|announce|claim|confirm|report|declare|acknowledge|admit|tell|insist|explain|mourn|state)|saying|announcing|claiming|confirming|acknowledging|admitting|declaring)\b/iu;

/** Whether a mention tells what the sentence says, in some way or other. */
export function tells(mention: Span, sentence: DraftSentence, profile: FactProfile): boolean {
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  if (/^\s*(?::|\s[—–-]\s)/u.test(after)) return true;
  if (/[—–-]\s*(?:[Tt]he\s+)?$/u.test(before) && /^\s*[.)]?\s*$/.test(after)) return true;
  // "118 (Doctors Abroad)"
  if (/\(\s*(?:the\s+)?$/iu.test(before) && /^\s*[),;]/.test(after)) return true;
  const own = /^['’]s?(?=\s)/u.exec(after);
  if (givesOut(after.slice(own?.[0].length ?? 0))) return true;
  if (own !== null) return false;
  if (LED.test(before) || /[,;–—]\s+so\s+(?:the\s+)?$/iu.test(before)) return true;
  // "The US military spoke of two facilities, Kataib Hezbollah of five dead": the verb is that of the first speaker.
  if (sentence.attributions.length > 0 && GAPPED.test(after) && AFTER_COMMA.test(before)) return true;
  const governed = GOVERNED.exec(before);
  // "The number of Kataib Hezbollah members" is not one that it gave.
  const counted = countedClass(/^\s+(\p{L}+)/u.exec(after)?.[1] ?? '') !== null;
  if (governed !== null && !counted && isSourceOf(governed[1] ?? '', governed[2] ?? '', profile)) return true;
  const verb = /^,?\s+(?:(?:has|have|had|also|itself)\s+)*(\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (governed === null && SAYING.test(verb)) return true;
  // "The union, which wants 12 percent, …".
  const wants = /^,?\s+(?:which|who)\s+(?:(?:has|have|had|also)\s+)*(\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (SAYING.test(wants) || /^(?:want|seek|ask|sought|insist)/.test(wants)) return true;
  const belongs = BELONGING.exec(before);
  const subject = belongs === null ? before : before.slice(0, belongs.index);
  return (
    [SUBJECT, LEAD_IN, TIME_FIRST].some((pattern) => pattern.test(subject)) &&
    isToldAfter(after, profile, isHeadline(sentence.text))
  );
}

/** Whether something that is given out follows a name closely: "the group's social media channels". */
function givesOut(after: string): boolean {
  const words = (after.match(/^(?:\s+[\p{L}-]+){1,4}/u)?.[0] ?? '').trim().split(/\s+/);
  const given = words.findIndex((word) => GIVEN_OUT.test(word));
  const broken = words
    .slice(0, given)
    .some((word) => /^(?:in|on|at|of|to|by|with|has|had|was|were|and)$/i.test(word));
  return given >= 0 && !broken;
}

/** Whether a preposition makes a name the source: "put at five by", "word came from", "the numbers of", "per". */
function isSourceOf(word: string, preposition: string, profile: FactProfile): boolean {
  switch (preposition) {
    case 'by':
      return !ACTIONS.test(word) && !isClaimWord(word, profile);
    case 'from':
      return (
        countedClass(word) === null && !/^(?:fire|rockets?|missiles?|drones?|support|away|far)$/i.test(word)
      );
    case 'of':
      return GIVEN_OUT.test(word);
    case 'via':
    case 'per':
      return true;
    default:
      return false;
  }
}

/** Whether what follows a subject is a verb of telling: any that is not one of doing. */
function isToldAfter(text: string, profile: FactProfile, headline: boolean): boolean {
  const after = text.replace(THROWN_IN, '');
  const between = BETWEEN.exec(after)?.[0] ?? '';
  const rest = after.slice(between.length);
  // Who will do something has said so.
  if (/\b(?:will|would)\b/iu.test(between)) return true;
  if (TELLING.test(rest) || TELLING.test(after) || TO_TELL.test(after)) return true;
  const verb = /^\s*([\p{L}’'-]+)/u.exec(rest)?.[1] ?? '';
  if (verb === '' || (!headline && !/^\p{Ll}/u.test(verb))) return false;
  // "Kataib Hezbollah members", "has five dead", "was hit".
  if (countedClass(verb) !== null && between === '') return false;
  if (NO_VERB.test(verb)) return false;
  if (/\b(?:was|were|been|is|are|be|being)\b\s*$/iu.test(between) && /(?:ed|t|n)$/i.test(verb)) return false;
  return !ACTIONS.test(verb) && !isClaimWord(verb, profile);
}

/** Whether nearly every word has a capital. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

/** What follows a name and is no verb. */
const NO_VERB = new RegExp(
  `^(?:and|or|in|on|at|of|to|from|near|with|by|the|a|an|its|their|no|not|who|which|that|south|north|east|west|${anyOf(ONES)}|ten|dead|injured|wounded|alone|area|province|territory|soil|stronghold|base|headquarters|position)$`,
  'i',
);

/** Whether the fact's own claim is told with this word. */
function isClaimWord(word: string, { fact }: FactProfile): boolean {
  const stem = word.toLowerCase().replace(/(?:ed|es|s|ing|e)$/, '');
  if (stem.length < 4 || SAYING.test(word) || /(?:day|night|evening|morning)$/iu.test(word)) return false;
  const words = fact.claim.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((each) => each.startsWith(stem) && !SAYING.test(each));
}

/** Verbs of telling that a claim may be worded with. */
const SAYING =
  /^(?:sa(?:y|ys|id|ying)|told|tell(?:s|ing)?|claim(?:s|ed)?|warn(?:s|ed)?|announc(?:e|es|ed)|accord\p{L}*|estimat\p{L}*|blam\p{L}*|promis\p{L}*|pledg\p{L}*|demand\p{L}*|offer\p{L}*|propos\p{L}*|vow\p{L}*|request\p{L}*|appeal\p{L}*|urg\p{L}*|threaten\p{L}*|apologi\p{L}*|report\p{L}*|describ\p{L}*|put(?:s)?|call(?:s|ed)?|record\p{L}*|count\p{L}*|regist\p{L}*|measur\p{L}*|tall(?:y|ies|ied)|list\p{L}*|not(?:e|es|ed)|f(?:ind|inds|ound)|see(?:s|n)?|saw)$/iu;
