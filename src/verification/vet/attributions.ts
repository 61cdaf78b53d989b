import type { EntityLexicon, EntityMention } from './entity-lexicon.ts';
import type { Span } from './span.ts';

/** Somebody whom a sentence quotes or gives as the source of what it says. */
export interface Attribution extends Span {
  /** The words that name the speaker ("a Pentagon official"); empty for "reportedly". */
  readonly speaker: Span & { readonly text: string };
  /** Entities those words name. */
  readonly entities: readonly number[];
  /** How the speaker is spoken of. */
  readonly manner: SpeakerManner;
  /** Whether the sentence says that the speaker would not be named. */
  readonly anonymous: boolean;
}

/**
 * `official`: an official, source or witness without a name; `person`: by a personal name; `entity`: a group, organisation or country of the base;
 * `pronoun`: "it", "the group", "the statement", who only repeats an earlier speaker; `adverb`: "reportedly"; `other`: anybody else.
 */
export type SpeakerManner = 'official' | 'person' | 'entity' | 'pronoun' | 'adverb' | 'other';

/** Verbs whose subject speaks. */
const VERBS = (
  'admitted admits admitting justified justifies quotes cites cited mourns mourned lists listed say tell add insist argue believe allege acknowledge confirm deny maintain warn describe explain complain concede accuse blame ' +
  'said says saying told tells telling added adds adding reported reports claimed claims claiming ' +
  'stated states announced announces announcing confirmed confirms confirming noted notes wrote writes ' +
  'acknowledged acknowledges insisted insists alleged alleges asserted asserts argued argues estimated ' +
  'estimates warned warns declared declares disclosed revealed explained asked asks wondered questioned ' +
  'remarked commented replied blamed blames blaming accused accuses conceded denied maintains ' +
  'maintained testified described describes counted counts recalled recalls posted tweeted observed ' +
  'quoted suggested suggests believes believed recorded tallied spoke speaking briefed complained ' +
  'lamented found concluded called pledged pledges promised promises demanded demands vowed vows ' +
  'threatened threatens urged urges proposed proposes'
).split(' ');

/** The same in several words. */
const VERB_PHRASES = [
  'puts? it',
  'sum(?:s|med)?(?: (?:it|things))? up',
  'pointed out',
  "puts?(?= (?:the|its|their|his|her) [\\p{L}' -]{2,40} at\\b)",
  'g[ai]ves? (?:the|a) (?:number|toll|figure|count)',
];

const BEFORE_VERB = new RegExp(
  `(?<![\\p{L}-])(?:${[...VERBS, ...VERB_PHRASES].join('|')})(?![\\p{L}-])`,
  'giu',
);

/** What gives a source without a verb of speaking: what follows is the speaker. */
const LEADS =
  /(?<![\p{L}-])(?:according to|citing|quoting|in the words of|as per|(?:was|were|been) told by|(?:statement|report|tweet|post|release|account|figures|data|numbers|count|tally|estimate|estimates|announcement|briefing|assessment|information)s? (?:from|by|of|issued by|released by|published by|compiled by|provided by)|(?:statement|report)s? (?:released|issued|published|posted|provided) by|quoted by|reported by|announced by|confirmed by|claimed by|released by|(?:said|told|given|stated|blamed on .{0,40}) by|in the view of|(?:reported|announced|confirmed|counted|given|cited|described|stated|recorded|put out)\s(?!that\b)[^.;,:\ufffc]{1,50}?\sby|by the (?:count|account|reckoning) of)(?![\p{L}-])/giu;

/** A possessive that gives a source: "in the group's statement", "by the ministry's count". */
const POSSESSED =
  /(?:(?<![\p{L}-])(?:in|by|per|on)\s+|^|[,;:]\s+)((?:[\p{L}.’'-]+\s+){0,6}?[\p{L}.-]+(?:['’]s|s['’]))\s+(?:own\s+)?(?:statement|count|account|reckoning|figures|tally|estimate|report|words|telling|assessment|reporting|version|data|numbers)(?![\p{L}])/giu;

/** "US officials put the deaths down to …": officials who begin a sentence and do something in it speak, whatever the verb. */
const OPENING =
  /^(?:\p{L}[\p{L}.'’-]*\s+){0,4}(?:officials?|sources?|spokes(?:man|woman|person|people))(?=\s+(?!(?:was|were|are|is|who|whom|in|at|of|for|from|and|or|with|died|had|have|has|to|on|near)\b)\p{Ll}{2,})/u;

const ADVERB =
  /(?<![\p{L}-])(?:reportedly|allegedly|purportedly|supposedly|said to (?:be|have)|reported to (?:be|have)|believed to (?:be|have)|alleged to (?:be|have)|is thought to|are thought to|the statement (?:said|read|added)|by (?:its|his|her|their) (?:own )?(?:account|count|reckoning))(?![\p{L}-])/giu;

const ANONYMOUS =
  /condition of anonymity|anonymous|anonymity|unnamed|unidentified|not to be (?:named|identified)|declined to be (?:named|identified)|refused to be named|not authori[sz]ed to (?:speak|talk|comment)|without being named|would not be named|withheld/iu;

const OFFICIAL =
  /\b(?:officials?|sources?|aides?|insiders?|diplomats?|witness(?:es)?|commanders?|officers?|analysts?|experts?|authorities|employees?|workers?|residents?|lawmakers?|spokes(?:man|woman|person|people)|investigators?|inspectors?|survivors?|relatives?|executives?|managers?|people familiar|staffers?|members?|doctors?|nurses?|medics?|teachers?|engineers?|scientists?|professors?|lawyers?|neighbou?rs?|drivers?|passengers?|rescuers?|firefighters?|seamstress(?:es)?|organi[sz]ers?)\b/iu;

/** Whether words speak of officials, witnesses or other sources. */
export function namesSources(words: string): boolean {
  return OFFICIAL.test(words);
}

const PRONOUN =
  /^(?:(?:both|all|also|who|which|and|but|then|later|however|has|have|had)\s+)*(?:it|he|she|they|we|i|you|one|the (?:group|militia|faction|organi[sz]ation|outlet|paper|newspaper|daily|statement|ministry|agency|army|military|official|officials|source|sources|minister|company|firm|commission|department|spokes(?:man|woman|person)|article|report|story|same (?:official|officials|source|statement|group)|two|pair|former|latter|body|office|party|candidate|union|institute|survey|armed (?:group|faction)|paramilitar(?:y|ies)(?: group)?)|(?:this|that|its|his|her|their) (?:statement|report|office|account))\b/iu;

/** Where a speaker's words cannot reach over. */
const STOPS =
  /[\ufffc"“”;:()—–!?]|(?:^|\s)-(?=\s)|(?:^|\s)(?:that|but|while|whereas|although|though|because|after which|when|as)(?=\s)|(?:^|\s)and(?=\s)/giu;
const STOPS_AFTER =
  /[\ufffc"“”;:(),.—–!?]|\s-\s|\s(?:that|but|while|whereas|although|because|when|on condition|on the condition|after|before|in a|in an|in its|in the|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|was|were|is|are|has|had|have|if|whether|who|which|to|about|at)(?=\s|$)/iu;

/** The attributions of one sentence. `text` is the whole draft with quoted words blanked; `mentions` are the names in it. */
export function findAttributions(
  text: string,
  sentence: Span,
  mentions: readonly EntityMention[],
  lexicon: EntityLexicon,
): readonly Attribution[] {
  const slice = text.slice(sentence.start, sentence.end);
  const anonymous = ANONYMOUS.test(slice);
  const found: Attribution[] = [];
  const add = (start: number, end: number, speaker: Span): void => {
    const from = speaker.start + sentence.start;
    const to = speaker.end + sentence.start;
    const named = mentions.filter((mention) => mention.start < to && mention.end > from);
    const words = slice.slice(speaker.start, speaker.end).trim();
    const offset = slice.slice(speaker.start, speaker.end).search(/\S/);
    found.push({
      start: start + sentence.start,
      end: end + sentence.start,
      speaker: {
        start: from + Math.max(0, offset),
        end: from + Math.max(0, offset) + words.length,
        text: words,
      },
      entities: named.flatMap((mention) => mention.entities),
      manner: mannerOf(words, named, lexicon),
      anonymous,
    });
  };
  for (const match of slice.matchAll(LEADS)) {
    const start = match.index + match[0].length;
    add(match.index, start, nounAfter(slice, start));
  }
  for (const match of slice.matchAll(POSSESSED)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].indexOf(words);
    add(match.index, match.index + match[0].length, { start, end: start + words.length });
  }
  for (const match of slice.matchAll(BEFORE_VERB)) {
    const end = match.index + match[0].length;
    if (isNoSpeech(slice, match.index, end, match[0])) continue;
    if (
      found.some(
        (each) => match.index + sentence.start >= each.start && match.index + sentence.start < each.end,
      )
    )
      continue;
    const speaker = /ing$/i.test(match[0])
      ? subjectOf(slice, match.index, sentence, mentions)
      : speakerOf(slice, match.index, end);
    if (speaker === null) continue;
    const named = RELATIVE.test(slice.slice(speaker.start, speaker.end))
      ? antecedent(slice, speaker, sentence, mentions)
      : speaker;
    if (named !== null) add(match.index, end, named);
  }
  const opening = OPENING.exec(slice);
  if (opening !== null && !found.some((each) => each.speaker.start === sentence.start))
    add(opening[0].length, opening[0].length, { start: 0, end: opening[0].length });
  for (const match of slice.matchAll(ADVERB)) {
    const at = match.index + sentence.start;
    found.push({
      start: at,
      end: at + match[0].length,
      speaker: { start: at, end: at, text: '' },
      entities: [],
      manner: 'adverb',
      anonymous,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "… officials, who asked not to be named": the speaker stands elsewhere. */
const RELATIVE = /^\s*(?:who|which|that|whom|whose)\s*$/i;

/** Forms that are infinitives after "to" or a modal verb. */
const PLAIN =
  /^(?:say|tell|add|insist|argue|believe|allege|acknowledge|confirm|deny|maintain|warn|describe|explain|complain|concede|accuse|blame)$/i;

/** Verbs that do not speak here: nouns ("reports", "claims of"), "an estimated 62", "claimed responsibility", "claimed five lives". */
function isNoSpeech(slice: string, start: number, end: number, verb: string): boolean {
  const before = slice.slice(Math.max(0, start - 24), start);
  const after = slice.slice(end, end + 30);
  if (
    /^(?:estimated|reported|alleged|claimed|recorded|confirmed|counted)$/i.test(verb) &&
    /\b(?:an?|the|of|its|their|his|was|were|been|be|is|are|being|those|these|any)\s+$/i.test(before)
  )
    return true;
  if (
    PLAIN.test(verb) &&
    /\b(?:to|not|can|could|would|will|should|may|might|must|cannot|did|do|does|n[’']t|and|or|of|the|a|no)\s+$/i.test(
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

/** The words before the verb ("the group said"), or after it when it comes first (", said a Pentagon official"). */
function speakerOf(slice: string, start: number, end: number): Span | null {
  const before = slice.slice(0, start);
  let from = 0;
  for (const stop of before.matchAll(STOPS)) {
    const next = stop.index + stop[0].length;
    // "the ministry and the police said": both speak.
    const joint =
      /and$/i.test(stop[0]) &&
      /(?:^|,)\s*(?:both\s+)?(?:[\p{L}.’'-]+\s+){0,4}[\p{L}.’'-]+$/u.test(before.slice(from, stop.index)) &&
      !/[,]/.test(before.slice(next));
    if (!joint) from = Math.max(from, next);
  }
  const comma = before.lastIndexOf(',');
  const last = Math.max(from, comma + 1);
  if (before.slice(last).trim() !== '') return { start: last, end: start };
  const after = nounAfter(slice, end);
  const words = slice.slice(after.start, after.end).trim();
  const short = words !== '' && words.split(/\s+/).length <= 9;
  const closed =
    /^\s*(?:[,.;:\ufffc"“”—–]|$|on (?:the )?condition|in (?:a|an|its|the)|on [MTWFS]|who|which|told)/.test(
      slice.slice(after.end),
    );
  const preposition = /^(?:of|to|about|on|in|for|with|that|it|he|she|they|there)\b/i.test(words);
  if (short && closed && !preposition && (NOUN_PHRASE.test(words) || /[\p{L}] \p{Lu}/u.test(words)))
    return after;
  // "X, a former officer, said": the speaker stands before the apposition.
  const apposed = before.slice(from).replace(/,\s*$/, '');
  if (apposed.trim() === '') return short && !preposition ? after : null;
  const two = apposed.lastIndexOf(',', apposed.lastIndexOf(',') - 1);
  return { start: from + Math.max(0, two + 1), end: start };
}

/** The name before "who" or "which": "the US military, which announced …"; null when no name stands there. */
function antecedent(
  slice: string,
  relative: Span,
  sentence: Span,
  mentions: readonly EntityMention[],
): Span | null {
  const start = relative.start + (/^\s*/.exec(slice.slice(relative.start))?.[0].length ?? 0);
  const name = mentions.find(({ end }) => {
    const gap = slice.slice(end - sentence.start, start);
    return end - sentence.start <= start && /^\s*,?\s*$/.test(gap);
  });
  return name === undefined ? null : { start: name.start - sentence.start, end: name.end - sentence.start };
}

/** Who speaks in ", saying …": the subject of the sentence, where it begins with a name; else whoever spoke before. */
function subjectOf(
  slice: string,
  verb: number,
  sentence: Span,
  mentions: readonly EntityMention[],
): Span | null {
  const [first] = mentions;
  const before = slice.slice(0, verb);
  if (!/[,;]\s*$/.test(before) && before.trim() !== '') return speakerOf(slice, verb, verb);
  const begins =
    first !== undefined && first.start - sentence.start <= 4 && first.end - sentence.start <= verb;
  const start = begins ? 0 : verb;
  return { start, end: begins ? first.end - sentence.start : verb };
}

const NOUN_PHRASE =
  /^(?:an?|the|one|two|three|four|several|senior|local|military|its|his|her|their|some|many|\p{Lu}[\p{L}.’'-]*|officials?|sources?|witnesses|authorities|police|residents|experts|analysts|organi[sz]ers|researchers|firefighters|rescuers|doctors|investigators)(?:\s|$)/u;

function nounAfter(slice: string, start: number): Span {
  const rest = slice.slice(start, start + 160);
  const stop = STOPS_AFTER.exec(rest);
  return { start, end: start + (stop === null ? rest.length : Math.max(stop.index, 0)) };
}

const TITLE =
  /^(?:The|A|An|US|U\.S|Two|Three|On|In|But|And|However|Meanwhile|Earlier|Later|Iraqi|Iranian|American|Pentagon|Defense|Defence|Secretary|President|Prime|Minister|General|Gen|Maj|Col|Lt|Sgt|Capt|Mr|Mrs|Ms|Dr|Sen|Rep|State|Department|Foreign|Interior|Health|Police|Army|Navy|Air|Force|Ministry|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Two capitalised words that are no names of the base and no titles: a person (or a body the base does not know). */
function personalName(words: string, named: readonly EntityMention[]): boolean {
  let left = words;
  for (const { text } of named) left = left.replace(text, ' · ');
  const runs = left.matchAll(
    /\p{Lu}[\p{L}.’'-]+(?:\s+(?:\p{Lu}\.?\s+)?(?:al-|el-|de\s|van\s|von\s|bin\s)?\p{Lu}[\p{L}’'-]+)+/gu,
  );
  for (const [run] of runs) {
    const names = run.split(/\s+/).filter((word) => !TITLE.test(word.replace(/\.$/, '')));
    if (names.length >= 2) return true;
  }
  return false;
}

const BODY =
  /\b(?:Ministry|Department|Agency|Office|Commission|Institute|Council|Committee|University|Union|Association|Society|Service|Bureau|Centre|Center|Command|Authority|Administration|Observatory|Watch|International|Organi[sz]ation|Foundation|Federation|Hospital|Board|Group|Post|Times|News|Agence|Press|Guardian|Journal|Board|Party|Brigade|Company|Court|Red)\b/;

/** "An aide to Brandt", "Brandt's spokesman": not Brandt. */
function isSomebodyOf(words: string, name: string): boolean {
  const at = words.indexOf(name);
  const before =
    OFFICIAL.test(words.slice(0, at)) &&
    /\b(?:to|of|for|with|in|at|by)\s+(?:\p{L}+\s+)*$/u.test(words.slice(0, at));
  return (
    before ||
    (/^['’]s?\s/.test(words.slice(at + name.length)) && OFFICIAL.test(words.slice(at + name.length)))
  );
}

function mannerOf(words: string, named: readonly EntityMention[], lexicon: EntityLexicon): SpeakerManner {
  const person = named.find((mention) => mention.entities.some((entity) => lexicon.isPerson(entity)));
  if (person !== undefined && isSomebodyOf(words, person.text)) return 'official';
  if (person !== undefined) return 'person';
  if (personalName(words, named) && !BODY.test(words)) return 'person';
  if (PRONOUN.test(words) && named.length === 0) return 'pronoun';
  if (OFFICIAL.test(words)) return 'official';
  if (named.length > 0) return 'entity';
  return words === '' ? 'pronoun' : 'other';
}
