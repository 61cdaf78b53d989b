import type { FigureMention } from '../../../language/figures.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { countedClass, countedClasses } from '../words/counted-classes.ts';
import { overlap, type Span } from '../words/span.ts';
import { numberedBefore } from './numbered-before.ts';

/** What is counted, right before a number of "them": "fighter jets, six of them". */
const COUNTED_BEFORE = /([\p{L}-]+(?:\s+[\p{L}-]+)?)\s*[,(—–-]\s*$/u;

/** Attacks, before those on whom they were. */
const ON_WHOM = /(?<!\p{L})(?<head>[\p{L}-]+)\s+(?:on|against)\s+(?:the\s+)?$/u;

/** The words before a number that counts "them"; null when they have a number of their own, of which this one is a part. */
function countedBefore({ start, end }: FigureMention, sentence: DraftSentence): Span | null {
  if (!/^\s+of\s+(?:them|these|those|which|whom)(?!\p{L})/iu.test(sentence.text.slice(end - sentence.start)))
    return null;
  const match = COUNTED_BEFORE.exec(sentence.text.slice(0, start - sentence.start));
  if (match === null) return null;
  const [all, words = ''] = match;
  if (countedClasses(words.split(/\s+/).at(-1) ?? '').length === 0) return null;
  const last = start - all.length;
  // "The attacks on US forces, 66 of them".
  const head = ON_WHOM.exec(sentence.text.slice(0, last - sentence.start));
  const assaults = countedClass(head?.groups?.['head'] ?? '') === 'assault';
  const from = head !== null && assaults ? last - head[0].length : last;
  const width = from === last ? words.length : (head?.groups?.['head']?.length ?? 0);
  const counted = sentence.figures.some((figure) => figure.end <= from && from - figure.end <= FAR);
  return counted ? null : { start: from, end: from + width };
}

/** "A crew of 22". */
const CREW =
  /(?<!\p{L})(?<noun>crew|staff|workforce|garrison|squad|platoon|complement)\s+of\s+(?:(?:some|about|around|nearly|only|just)\s+)?$/iu;
/** "Put the crowd at 5,000", "attendance was 31,000". */
const GATHERED =
  /(?<!\p{L})(?<noun>crowd|audience|throng|attendance)\s+(?:(?:in|at|on|of|outside)\s+[^,;:]{0,30}?)?(?:at|is|was|reached|numbered|stands? at|stood at|came to|comes to)\s+(?:(?:some|about|around|nearly|only|just)\s+)?$/iu;
/** "Put the number of fighters at the sites at 30". */
const NUMBER_OF =
  /(?<!\p{L})number\s+of\s+(?:(?:the|its|their|his|her|such|those|these)\s+)*(?<noun>\p{L}[\p{L}-]+)\s+(?:(?:in|at|on|of|there|inside|aboard|near)\s+[^,;:]{0,50}?)?(?:at|is|was|reached|stands? at|stood at|came to|comes to)\s+(?:(?:some|about|around|nearly|only|just)\s+)?$/iu;

/** The noun before a number that tells how many they are. */
function collectiveBefore({ start }: FigureMention, sentence: DraftSentence): Span | null {
  const before = sentence.text.slice(0, start - sentence.start);
  for (const pattern of [CREW, GATHERED, NUMBER_OF]) {
    const match = pattern.exec(before);
    const noun = match?.groups?.['noun'] ?? '';
    if (match === null || (pattern !== CREW && countedClasses(noun).length === 0)) continue;
    const from = sentence.start + match.index + match[0].search(new RegExp(`${noun}(?!\\p{L})`, 'u'));
    return { start: from, end: from + noun.length };
  }
  return null;
}

/** "Of the crew", "of parliament's 329 seats": what a number is a part of. */
const WHOLE =
  /^\s+(?:out\s+)?of\s+(?:(?:all|the|its|their|his|her|our|these|those|\p{L}+['’]s)\s+){0,2}(?:(?:(?:nearly|about|some|around|almost|roughly|over|more than)\s+)?[\d.,]+\s+)?(?<noun>\p{Ll}+)(?!\p{L}|['’-])/u;

/** The noun of which a number counts a part: "20 of the crew"; null where the words name nobody and nothing that is counted. */
function wholeBehind({ end }: FigureMention, sentence: DraftSentence): Span | null {
  const match = WHOLE.exec(sentence.text.slice(end - sentence.start));
  const noun = match?.groups?.['noun'] ?? '';
  // "Three of money laundering" is no part of it.
  if (match === null || !countedClasses(noun).some((each) => each !== 'money')) return null;
  const to = end + match[0].length;
  return { start: to - noun.length, end: to };
}

/** "Several militants west of Baghdad" are not Baghdad's. */
const TOWARDS = /(?<!\p{L})(?:(?:north|south)(?:-?(?:east|west))?|east|west)$/iu;

/** Longest way from a number to the noun that it counts, in UTF-16 units. */
const FAR = 30;

/** The words that name what is counted, those of "of Hamas" behind them included. */
export function nounSpanOf(mention: FigureMention, sentence: DraftSentence): Span {
  const { end, noun } = mention;
  if (noun === null)
    return (
      countedBefore(mention, sentence) ??
      numberedBefore(mention, sentence) ??
      collectiveBefore(mention, sentence) ??
      wholeBehind(mention, sentence) ?? { start: end, end }
    );
  const rest = sentence.text.slice(end - sentence.start);
  const at = rest.indexOf(noun);
  if (at < 0 || at > 40) return { start: end, end };
  const start = end + at;
  // "Members of Hamas" are its; "sites of the militia" need not be what the fact is about.
  const people = !TOWARDS.test(noun) && noun.split(/\s+/).some((word) => countedClass(word) === 'people');
  const assaults = noun.split(/\s+/).some((word) => countedClass(word) === 'assault');
  const joint = people
    ? /^\s+(?:of|from)\s+(?:the\s+|its\s+)?/i
    : assaults
      ? /^\s+(?:on|against)\s+(?:the\s+)?/i
      : null;
  const of = joint?.exec(rest.slice(at + noun.length)) ?? null;
  const after = start + noun.length + (of?.[0].length ?? 0);
  const owner =
    of === null
      ? undefined
      : sentence.mentions.find(
          (name) => name.start <= after + 3 && name.end > after && name.start >= after - 3,
        );
  return { start, end: owner?.end ?? start + noun.length };
}

/** The names in a noun phrase: whose the counted are. */
export function ownersOf(sentence: DraftSentence, noun: Span): readonly EntityMention[] {
  return sentence.mentions.filter(
    (mention) =>
      overlap(mention, noun) && !/^-\p{L}/u.test(sentence.text.slice(mention.end - sentence.start)),
  );
}

/** A nationality or capitalised name in the noun phrase that names nothing in the base. */
export function strangerIn(
  sentence: DraftSentence,
  noun: Span,
  lexicon: EntityLexicon,
): (Span & { readonly text: string }) | null {
  const phrase = sentence.text.slice(noun.start - sentence.start, noun.end - sentence.start);
  for (const match of phrase.matchAll(/\p{Lu}[\p{L}’'-]*\p{L}/gu)) {
    const at = noun.start + match.index;
    if (sentence.mentions.some((name) => at < name.end && at + match[0].length > name.start)) continue;
    if (lexicon.find(match[0]).length > 0 || BEGINNING.test(match[0])) continue;
    return { start: at, end: at + match[0].length, text: match[0] };
  }
  return null;
}

/** What has a capital only because a sentence begins with it. */
const BEGINNING = /^(?:The|These|Those|Its|Their|His|Her|Our|All|Both|Some|More|Other)$/u;
