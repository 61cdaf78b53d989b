import type { EntityMention } from '../names/entity-lexicon.ts';
import type { Span } from '../words/span.ts';
import { isPersonalName, namesSources } from './speaker-manner.ts';

/** Where a speaker's words cannot reach over. */
const STOPS =
  /[\ufffc"“”;:()—–!?]|(?:^|\s)-(?=\s)|(?:^|\s)(?:that|but|while|whereas|although|though|because|after which|when|as|how|what|something|why)(?=\s)|(?:^|\s)and(?=\s)/giu;
const STOPS_AFTER =
  /[\ufffc"“”;:(),—–!?]|(?<!(?<!\p{L})(?:\p{L}|Lt|Col|Gen|Maj|Capt|Sgt|Cmdr|Adm|Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov))\.|\s-\s|\s(?:regarding|concerning|that|but|while|whereas|although|because|when|on condition|on the condition|after|before|in a|in an|in its|in the|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|was|were|is|are|has|had|have|if|whether|who|which|to|about|at)(?=\s|$)/iu;

/** "2,500" with its comma, and "2.5" with its point, are one word: nobody's name ends in them. */
function inWhole(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, '·');
}

/** A pronoun right before a verb. */
const PRONOUN = /\s(?:it|they|he|she|we)\s+$/iu;

/** "On a mission it says aims to advise": a clause without "that" begins behind its noun, and its subject is whoever speaks. */
const NOUN_BEFORE =
  /(?<!\p{L})(?:the|an?|its|their|his|her|this|that|these|those|some|\d[\d·]*|two|three|four|five|several)\s(?:\p{L}[\p{L}’'-]*\s){0,3}\p{L}[\p{L}’'-]*(?<!(?<!\p{L})(?:and|or|but|as|so|yet|that|while|when|where|what|how|why|if|because|although|though|since|until|before|after|than|who|which))$/iu;

/** Longest pronoun and noun phrase looked at before a verb, in UTF-16 units. */
const LONGEST = { pronoun: 8, noun: 80 } as const;

/** Where the pronoun of such a clause begins, in the words before its verb; null where there is none. */
export function contactSubject(before: string): number | null {
  const from = Math.max(0, before.length - LONGEST.pronoun);
  const match = PRONOUN.exec(before.slice(from));
  if (match === null) return null;
  const at = from + match.index;
  return NOUN_BEFORE.test(before.slice(Math.max(0, at - LONGEST.noun), at)) ? at + 1 : null;
}

/** The words before the verb ("the group said"), or after it when it comes first (", said a Pentagon official"). */
export function speakerOf(slice: string, start: number, end: number): Span | null {
  const before = inWhole(slice.slice(0, start));
  const cleft = CLEFT.exec(before);
  const whom = cleft?.groups?.['who'] ?? '';
  if (cleft !== null && (NOUN_PHRASE.test(whom) || /^(?:al|el)-\p{Lu}/u.test(whom))) {
    const at = cleft.index + cleft[0].indexOf(whom, 4);
    return { start: at, end: at + whom.length };
  }
  const alone = contactSubject(before);
  if (alone !== null) return { start: alone, end: start };
  let from = 0;
  for (const stop of before.matchAll(STOPS)) {
    const next = stop.index + stop[0].length;
    // "the ministry and the police said": both speak.
    const joint =
      /and$/i.test(stop[0]) &&
      /(?:^|,)\s*(?:both\s+)?(?!(?:who|which|whose|whom)\s)(?:[\p{L}.’'-]+\s+){0,4}[\p{L}.’'-]+$/u.test(
        before.slice(from, stop.index),
      ) &&
      !/[,]/.test(before.slice(next));
    if (!joint) from = Math.max(from, next);
  }
  const both = namedBefore(before);
  if (both !== null && both < from && / and /u.test(before.slice(both))) return { start: both, end: start };
  const comma = before.lastIndexOf(',');
  const last = Math.max(from, comma + 1);
  const named = before.slice(last).trim() === '' ? namedBefore(before.slice(from)) : null;
  if (named !== null) return { start: from + named, end: start };
  const described = before.slice(last).trim() === '' ? RELATIVE_CLAUSE.exec(before) : null;
  const who = described?.groups?.['who'] ?? '';
  if (described !== null && NOUN_PHRASE.test(who)) {
    const at = described.index + described[0].indexOf(who);
    return { start: at, end: at + who.length };
  }
  const lead = LEAD_IN.exec(before.slice(last))?.[0].length ?? 0;
  if (before.slice(last).trim() !== '') return { start: last + lead, end: start };
  const after = nounAfter(slice, end);
  const words = slice.slice(after.start, after.end).trim();
  // "Told the Post": who hears it.
  const short =
    words !== '' &&
    words.split(/\s+/).length <= 9 &&
    !/^t(?:old|ells?|elling)$/i.test(slice.slice(start, end));
  const closed =
    /^\s*(?:[,.;:\ufffc"“”—–]|$|on (?:the )?condition|in (?:a|an|its|the)|on [MTWFS]|who|which|told|about|regarding|concerning)/.test(
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

/** "It is Keld that accuses Osmara". */
const CLEFT = /(?<!\p{L})[Ii]t\s+(?:is|was)\s+(?<who>[^,;:.]{2,50}?)\s+(?:that|who|which)\s+$/u;

/** "Ann Hill, a US defense official, said", "a US defense official, Ann Hill, said": a name and who it is. */
const NAME_AND_OFFICE = /(?:^|[,;:.]\s+)(?<one>[^\s,;:][^,;:]{2,60}),\s+(?<other>[^\s,;:][^,;:]{2,60}),\s*$/u;

/** Where a name with the office of its bearer begins, right before a verb of speaking; null where there is none. */
function namedBefore(before: string): number | null {
  const match = NAME_AND_OFFICE.exec(before);
  const { one = '', other = '' } = match?.groups ?? {};
  const fits = (name: string, office: string): boolean =>
    name.split(/\s+and\s+/u).every(isPersonalName) && namesSources(office);
  if (match === null || !(fits(one, other) || fits(other, one))) return null;
  return match.index + match[0].indexOf(one);
}

/** "The official, who gave his name, said": who speaks stands before what is told of them. */
const RELATIVE_CLAUSE =
  /(?:^\W*|[,;:.—–]\s+(?:(?:and|but)\s+)?)(?<who>[^\s,;:.][^,;:.]{2,60}),\s+(?:who|which|whose)\s[^,;:]{2,90},\s*$/u;

/** "In it the group said", "in its statement the ministry said": what stands before the speaker without a comma. */
const LEAD_IN =
  /^\s*(?:[Ii]n|[Ww]ith|[Ff]rom|[Bb]y|[Aa]t|[Oo]n|[Oo]f|[Ff]or|[Tt]hrough|[Aa]fter|[Bb]efore|[Tt]o|[Dd]uring)\s+(?:it|this|that|them|which|(?:the|an?|its|his|her|their|this|that)\s+\p{Ll}+(?:\s+\p{Ll}+)?)\s+(?=(?:[Tt]he|an?|its|his|her|their)\s|\p{Lu})/u;

/** "The militias" at the beginning, which have no other name there. */
const COMMON = /^(?:the|its|their|two|three|several|some)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]+$/iu;

/** The name before "who" or "which": "the US military, which announced …"; null when nobody is named there. */
export function antecedent(
  slice: string,
  relative: Span,
  sentence: Span,
  mentions: readonly EntityMention[],
): Span | null {
  const start = firstRelative(
    slice,
    relative.start + (/^\s*/.exec(slice.slice(relative.start))?.[0].length ?? 0),
  );
  const name = mentions.find(({ end }) => {
    const gap = slice.slice(end - sentence.start, start);
    return end - sentence.start <= start && /^\s*,?\s*$/.test(gap);
  });
  if (name !== undefined) return { start: name.start - sentence.start, end: name.end - sentence.start };
  const common = COMMON.exec(slice.slice(0, start).replace(/\s*,?\s*$/u, ''));
  return common === null ? null : { start: common.index, end: common.index + common[0].length };
}

/** Another clause about the same, before "and who": ", which is backed by Iran and". */
const COORDINATED = /,\s+(?<clause>(?:who|which|whose|whom)\s[^,;:.—–]{2,90}?,?\s(?:and|but),?\s+)$/u;

/** Where the first begins of the relative clauses of which one begins at `start`: "the group, which is backed by Iran and which says". */
function firstRelative(slice: string, start: number): number {
  const clause = COORDINATED.exec(slice.slice(Math.max(0, start - LONGEST_CLAUSE), start))?.groups?.[
    'clause'
  ];
  return start - (clause?.length ?? 0);
}

/** Longest such clause with what joins it, in UTF-16 units. */
const LONGEST_CLAUSE = 110;

/** Who speaks in ", saying …": the subject of the sentence, where it begins with a name; else whoever spoke before. */
export function subjectOf(
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

/** The noun phrase that begins at an offset. */
export function nounAfter(slice: string, start: number): Span {
  const rest = inWhole(slice.slice(start, start + 160));
  const stop = STOPS_AFTER.exec(rest);
  return { start, end: start + (stop === null ? rest.length : Math.max(stop.index, 0)) };
}

/** The number of an entry, with which its first sentence begins: "2/ They say". */
const NUMBER = /^\s*[([#]?\d{1,3}(?:\s?[/)\]:.|]|\s[—–-])\s+/u;

/** How far the number of an entry reaches into the words for a speaker with which the sentence begins, in UTF-16 units. */
export function entryNumber(slice: string, { start, end }: Span): number {
  return start === 0 ? (NUMBER.exec(slice.slice(0, end))?.[0].length ?? 0) : 0;
}

/** Between the subject of a sentence and a second verb of it: "Kataib Hezbollah, to name one, is backed by the Quds Force and says". */
const FIRST_PREDICATE =
  /^(?:,[^,;:.—–]{2,60},)?\s+(?:is|was|has|had|have|are|were|did|does|do|lost|posted|issued|broke|blamed|claims?|claimed)(?!\p{L})(?:(?!\s(?:who|which|that|when|while|because|as|after|before)\s)[^;:.—–]){2,110}?\s(?:and|but)\s+(?:(?:now|also|then|later|still)\s+)*$/u;

/** Who speaks where a verb of speaking is the second of a sentence: its subject, where that is a name and begins it. Null elsewhere. */
export function subjectBefore(
  slice: string,
  verb: number,
  sentence: Span,
  [first]: readonly EntityMention[],
): Span | null {
  if (first === undefined) return null;
  const [start, end] = [first.start - sentence.start, first.end - sentence.start];
  const begins = /^\W*(?:(?:the|then|so|but|and)\s+)?$/iu.test(slice.slice(0, start));
  return begins && end < verb && FIRST_PREDICATE.test(slice.slice(end, verb)) ? { start, end } : null;
}

/** Names behind officials: "said a US defense official, Colonel Mark Hensley", "two investigators, Dan Webb and Joe Ruiz". */
const APPOSED =
  /^\s*,\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}\p{Lu}[\p{L}’'-]+(?:\s+and\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}\p{Lu}[\p{L}’'-]+)?(?=\s*(?:[,.;:]|$))/u;

/** How far the name of an official, who has none yet, reaches behind the words for him. */
export function nameBehind(speaker: string, after: string): number {
  return namesSources(speaker) || /\s\p{Ll}+\s*$/u.test(speaker) ? (APPOSED.exec(after)?.[0].length ?? 0) : 0;
}
