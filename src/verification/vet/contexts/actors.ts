import type { FactShelf } from '../facts/fact-shelf.ts';
import { singular } from '../names/speaker-heads.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';
import { countryOf } from './countries.ts';

/** Somebody whom a sentence names and who may do something in it. */
export interface Actor extends Span {
  readonly text: string;
  /** None for a party or country that the base has not. */
  readonly entities: readonly number[];
}

/** Who acts by the look of it: "FEMA released", "President Smith", "federal government". */
const STRANGER =
  /(?<!\p{L})(?!(?:BREAKING|NEW|UPDATE|UPDATED|LIVE|WATCH|JUST|TOP|MORE|FACT|THE|ONLY)(?!\p{L}))\p{Lu}{3,6}(?=\s+\p{Ll})|(?<!\p{L})U\.K\.(?=\s+\p{Ll})|(?<!\p{L})(?:President|Governor|Mayor|Senator|General|Minister|King|Queen|Chancellor)\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?|(?<!\p{L})(?:federal|national|central|local|state|provincial|regional)\s+(?:government|authorities)/gu;

/** One or two words with a capital, what a sentence begins with left out. */
const CAPITALS =
  /(?!(?:The|Then|So|But|And|Now|Later|Meanwhile|Today|Earlier|In|On|After|Before|When|While|As)(?!\p{L}))(?<!\p{L})\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)?/gu;

/** Where a subject may stand at the latest, in UTF-16 units. */
const LATEST = 120;

/** All that the beginning of a sentence names and that may do something: names of the base, parties and countries that it has not. */
export function actorsIn(sentence: DraftSentence, shelf: FactShelf): readonly Actor[] {
  const { lexicon } = shelf;
  const { start, mentions } = sentence;
  const text = sentence.text.slice(0, LATEST);
  const parties = sentence.parties.map((party) => ({ ...party, entities: [] }));
  const countries = [...text.matchAll(CAPITALS)].flatMap((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const named = [...mentions, ...parties].some((each) => overlap(each, span));
    const country = named ? null : countryOf(match[0], lexicon);
    return country === null ? [] : [{ ...span, text: match[0], entities: country }];
  });
  const strangers = [...text.matchAll(STRANGER)].flatMap((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const named = [...mentions, ...parties, ...countries].some((each) => overlap(each, span));
    return named ? [] : [{ ...span, text: match[0], entities: [] }];
  });
  const called = [...text.matchAll(/(?<=(?<!\p{L})the\s)\p{Ll}{4,}(?!\p{L}|['’])/giu)].flatMap((match) => {
    const entity = shelf.calledSo(singular(match[0].toLowerCase()));
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const named = entity === null || mentions.some((each) => overlap(each, span));
    return named ? [] : [{ ...span, text: match[0], entities: [entity] }];
  });
  return [...mentions, ...parties, ...countries, ...strangers, ...called].sort((a, b) => a.start - b.start);
}
