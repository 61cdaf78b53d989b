import { countryWords, isCountryName } from '../../../language/countries.ts';
import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { countedClass } from '../words/counted-classes.ts';
import { overlap, type Span } from '../words/span.ts';
import { isAppended } from './appended.ts';

/** A place that the draft puts something in. */
export interface Location extends Span {
  readonly text: string;
  /** Entities it may be; empty for a place the base does not know. */
  readonly entities: readonly number[];
  /** Whether it is surely a place: an entity or a country. Other capitalised words after "in" only may be. */
  readonly sure: boolean;
}

/** What stands before a place that something happens in. */
const LOCATIVE =
  /(?:^|[^\p{L}])(?:in|at|near|inside|within|across|throughout|around|outside|to|into|from|hit|struck|targeted|over|off|on|along)\s+(?:(?:the|neighbou?ring|nearby|northern|southern|eastern|western|north|south|east|west|central|southeastern|southwestern|northeastern|northwestern|city|town|village|province|district|area|country|region|of|both|and|war-torn|its|a|air|base|shores?|coast|outskirts|edge|suburbs|heart|cent(?:er|re)|middle)\s+)*$/iu;

/** The places of a part of a sentence that a figure may lie in: those after "in", "at", "near", countries the base does not know included. */
export function locationsOf(
  sentence: DraftSentence,
  zone: Span,
  figure: Span,
  lexicon: EntityLexicon,
): readonly Location[] {
  const found: Location[] = [];
  for (const mention of sentence.mentions) {
    if (!overlap(mention, zone)) continue;
    const places = mention.entities.filter((entity) => lexicon.isPlace(entity));
    if (places.length === 0) continue;
    const before = sentence.text.slice(0, mention.start - sentence.start);
    const joined = found.at(-1);
    const coordinated =
      joined !== undefined &&
      /^\s*(?:,|and|or|,\s*and|&)\s+(?:in\s+)?(?:neighbou?ring\s+|nearby\s+)?$/iu.test(
        sentence.text.slice(joined.end - sentence.start, mention.start - sentence.start),
      );
    if ((!LOCATIVE.test(before) && !coordinated) || FELT.test(before)) continue;
    if (sentence.attributions.some(({ speaker }) => overlap(speaker, mention))) continue;
    if (isOtherEvent(sentence, mention, figure) || isAppended(sentence, mention, lexicon)) continue;
    // "in Iraqi cities" and "in Iraq's parliament" lie there too; "to Iraqi forces" does not.
    const away = mention.proper ? /\b(?:from|over)\s+(?:the\s+)?$/i : /\b(?:to|from|over)\s+(?:the\s+)?$/i;
    if (away.test(before) && !coordinated) continue;
    if (describesWhatFollows(sentence, mention)) continue;
    found.push({ start: mention.start, end: mention.end, text: mention.text, entities: places, sure: true });
  }
  const text = sentence.text.slice(zone.start - sentence.start, zone.end - sentence.start);
  for (const match of text.matchAll(
    /(?<![\p{L}])(?:[Ii]n|[Aa]cross|[Ii]nside|throughout|[Nn]ear|[Aa]round|outside|[Aa]t)\s+(?:the\s+)?(?:(?:town|city|village|area|region|vicinity|suburbs|outskirts|province|district)\s+of\s+)?(?:(?:neighbou?ring|northern|southern|eastern|western|central)\s+)?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2})/gu,
  )) {
    const name = match[1] ?? '';
    const start = zone.start + match.index + match[0].length - name.length;
    const span = { start, end: start + name.length };
    if (sentence.mentions.some((mention) => overlap(mention, span)) || isOtherEvent(sentence, span, figure))
      continue;
    const [first = ''] = name.toLowerCase().split(/\s/);
    const area = /^\s+(?:area|region|province|district|valley)(?!\p{L})/u.test(
      sentence.text.slice(span.end - sentence.start),
    );
    const sure = area || countryWords().has(name.toLowerCase()) || countryWords().has(first);
    const time = sentence.times.some((each) => overlap(each, span));
    if (!time && lexicon.find(name).length === 0) found.push({ ...span, text: name, entities: [], sure });
  }
  for (const { end } of found.filter(({ sure }) => sure)) {
    const joined =
      /^\s+and\s+(?:in\s+)?(?:neighbou?ring\s+|nearby\s+)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)(?=\s*(?:[.,;:)]|$))/u.exec(
        sentence.text.slice(end - sentence.start),
      );
    const name = joined?.groups?.['name'] ?? '';
    if (joined === null || !isCountryName(name.toLowerCase())) continue;
    const start = end + joined[0].length - name.length;
    const span = { start, end: start + name.length };
    if (overlap(span, zone) && !sentence.mentions.some((mention) => overlap(mention, span)))
      found.push({ ...span, text: name, entities: [], sure: true });
  }
  return found;
}

/** Where something was noticed it need not have been. */
const FELT =
  /\b(?:felt|heard|seen|audible|visible)\s+(?:as far (?:away )?as\s+)?(?:in|at|from|across)?\s*(?:the\s+)?$/iu;

/** "Dead in US strikes", "aimed at US troops": the name of a country says whose they are, not where. */
function describesWhatFollows(sentence: DraftSentence, mention: EntityMention): boolean {
  if (mention.proper) return false;
  const next = /^\s+(\p{L}[\p{L}-]*)/u.exec(sentence.text.slice(mention.end - sentence.start))?.[1] ?? '';
  return ACTION.test(next) || countedClass(next) === 'people';
}

/** What somebody does, or has, somewhere. */
const ACTION =
  /^(?:air|drone|missile|artillery|rocket|military|retaliatory|led|air-?strikes?|strikes?|raids?|attacks?|bombings?|bombardments?|shelling|fire|operations?|offensives?|hands|custody|uniforms?|service|bases?|airbases?|outposts?|embass(?:y|ies)|consulates?|warships?)$/i;

/** Whether words that set two events apart stand between a place and a figure: "hit a militia in Iraq after 66 attacks". */
function isOtherEvent(sentence: DraftSentence, place: Span, figure: Span): boolean {
  const from = Math.min(place.end, figure.end);
  const to = Math.max(place.start, figure.start);
  const between = sentence.text.slice(from - sentence.start, Math.max(from, to) - sentence.start);
  return OTHER_EVENT.test(between) || (figure.end <= place.start && NEXT_CLAUSE.test(between));
}

const OTHER_EVENT =
  /(?<!\p{L})(?:after|before|following|amid|despite|since|because|until|although|though|(?:some|many|several|a few) of (?:them|these|those))(?!\p{L})/iu;

/** A clause of its own about somebody: "66 attacks, and militias in Iraq …"; not "in Iraq, and in neighbouring Syria". */
const NEXT_CLAUSE =
  /,\s+(?:and|but|while|whereas)\s+(?!(?:in|at|near|across|inside|neighbou?ring|nearby|all|both|most|half|they|these|those|it|another|also|then)(?!\p{L}))[\p{L}-]+\s+[\p{L}-]+/iu;
