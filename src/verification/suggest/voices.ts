import { namesOutlet } from '../../language/outlet-words.ts';
import { ANONYMOUS, type Attribution, findAttributions } from '../vet/attributions/attributions.ts';
import { contactSubject } from '../vet/attributions/speaker-spans.ts';
import type { EntityLexicon, EntityMention } from '../vet/names/entity-lexicon.ts';
import type { Span } from '../vet/words/span.ts';

/** Somebody whom a sentence lets speak, in the words it has for them. */
export interface Voice extends Span {
  /** The verb, or what else gives the source ("according to"); between `start` and `end`. */
  readonly verb: string;
  /** The words that name the speaker, without conjunctions, appositions and auxiliary verbs. */
  readonly speaker: Span & { readonly text: string };
  /** "he", "the group", "the statement": somebody named before. */
  readonly pronoun: boolean;
  /** Whether the words end with a name: "Captain Iven Dray", not "a Pentagon official". */
  readonly named: boolean;
  readonly manner: Attribution['manner'];
  /** Whether the sentence says that its speaker would not be named. */
  readonly anonymous: boolean;
  readonly outlet: boolean;
}

/** What may stand in front of the speaker's words. */
const LEADING =
  /^(?:(?:and|but|then|later|also|however|meanwhile|earlier|still|yet|now|said|says|told)\s+)+/iu;
/** What may stand between the speaker and the verb, or begin what is said about the speaker. */
const TRAILING =
  /(?:\s*,.*|\s+(?:who|which|that|has|had|have|was|were|is|are|also|then|later|earlier|further|repeatedly|reportedly|first|again|itself|himself|herself|themselves|on|in|at|by)\s*)+$/iu;
/** A form of address that a full stop follows: the name is behind it. */
const ADDRESSED = /^(?:Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Brig|Sen|Rep|Gov|Rev|St)$/;
const ADDRESSED_NAME =
  /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Brig|Sen|Rep|Gov|Rev|St)\.?\s+)+(?:\p{Lu}[\p{L}'’-]*\.?(?:\s+(?=\p{Lu}|de\b|van\b|von\b|al-)|(?=[^\p{L}])))+/u;

const ENDS_WITH_NAME = /(?:^|\s)(?:(?:al|el)-)?\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}\.)?$/u;
/** Somebody without a name, of a body that has one: "an economist at the University of Oldon". */
const ONE_OF =
  /^(?:an?|one|another|two|three|four|five|six|several|some)\s(?:[^,]*\s)?\p{Ll}+\s+(?:at|of|from|for|with|in|near|inside|within)\s(?:the\s)?[^,]*$/iu;
const COMMON_NOUN =
  /(?:^|\s)(?:Officials?|Sources?|Police|Authorities|Witnesses|Residents|Experts|Analysts|Troops|Rescuers|Doctors)$/u;

/** Pronouns and definite descriptions of somebody named before. */
const THE_OFFICIAL =
  /^(?:the|this|that|these) (?:officials?|spokes(?:man|woman|person)|source|sources|minister|captain|general|senator|doctor)$/iu;

/** "Called the response", "branded it": words that are somebody's without a verb of speaking. */
const JUDGED =
  /(?<![\p{L}-])(?:called|describ(?:ed|es)|brand(?:ed|s)|labell?ed|dubbed|termed|denounced|condemned|praised|hailed|slammed|dismissed|characteri[sz]ed)(?![\p{L}-])/iu;

/** The voices of a sentence, in order. `text` is that of the whole article with quoted words blanked. */
export function voicesOf(
  text: string,
  sentence: Span,
  mentions: readonly EntityMention[],
  lexicon: EntityLexicon,
): readonly Voice[] {
  const voices = findAttributions(text, sentence, mentions, lexicon).flatMap((attribution) => {
    const voice = voiceOf(text, sentence, attribution);
    return voice === null ? [] : [voice];
  });
  const judged = voices.length === 0 ? judgedVoice(text, sentence) : null;
  return judged === null ? voices : [judged];
}

function voiceOf(text: string, sentence: Span, attribution: Attribution): Voice | null {
  const { manner, start, end } = attribution;
  const verb = text.slice(start, end);
  // Attacks that a group claims are no words of it.
  if (manner === 'adverb' || /^claimed by/i.test(verb)) return null;
  // "An official said, speaking on condition of anonymity": who speaks was said before.
  if (/^(?:speaking|spoke)$/i.test(verb) && !/^\s+(?:to|with)\b/i.test(text.slice(end, end + 8))) return null;
  const speaker = speakerWords(text, sentence, attribution.speaker);
  // "A mission it says aims to advise": only the clause is theirs.
  if (speaker.text === '' || /\s(?:it|he|she|they|we|I|who|which)$/u.test(attribution.speaker.text))
    return null;
  if (contactSubject(text.slice(sentence.start, start)) !== null) return null;
  return {
    start,
    end,
    verb,
    speaker,
    pronoun: (manner === 'pronoun' && !/^one\s/i.test(speaker.text)) || THE_OFFICIAL.test(speaker.text),
    named: endsWithName(speaker.text),
    manner,
    anonymous: attribution.anonymous,
    outlet: namesOutlet(speaker.text),
  };
}

/** Whether the words for somebody end with their name. */
function endsWithName(words: string): boolean {
  return ENDS_WITH_NAME.test(words) && !COMMON_NOUN.test(words) && !ONE_OF.test(words);
}

function speakerWords(
  text: string,
  sentence: Span,
  { start, text: printed }: Attribution['speaker'],
): Voice['speaker'] {
  const lead = LEADING.exec(printed)?.[0].length ?? 0;
  const from = start + lead;
  const addressed = ADDRESSED.test(printed.slice(lead).trim())
    ? ADDRESSED_NAME.exec(text.slice(from, Math.min(sentence.end, from + 100)))?.[0].trim()
    : undefined;
  const words = addressed ?? printed.slice(lead).replace(TRAILING, '').trim();
  return { start: from, end: from + words.length, text: words };
}

function judgedVoice(text: string, sentence: Span): Voice | null {
  const slice = text.slice(sentence.start, sentence.end);
  const match = JUDGED.exec(slice);
  if (match === null || /\b(?:was|were|been|being|is|are|be)\s+$/i.test(slice.slice(0, match.index)))
    return null;
  const printed = slice.slice(0, match.index);
  const speaker = speakerWords(text, sentence, { start: sentence.start, end: sentence.start, text: printed });
  if (speaker.text === '' || speaker.text.split(/\s+/).length > 6) return null;
  const start = sentence.start + match.index;
  const pronoun = /^(?:it|he|she|they)$/i.test(speaker.text) || THE_OFFICIAL.test(speaker.text);
  return {
    start,
    end: start + match[0].length,
    verb: match[0],
    speaker,
    pronoun,
    named: endsWithName(speaker.text),
    manner: pronoun ? 'pronoun' : 'other',
    anonymous: ANONYMOUS.test(slice),
    outlet: namesOutlet(speaker.text),
  };
}
