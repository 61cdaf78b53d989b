import type { EntityLexicon, EntityMention } from '../names/entity-lexicon.ts';
import type { Span } from '../words/span.ts';
import { mannerOf, namesSources, type SpeakerManner } from './speaker-manner.ts';
import {
  antecedent,
  entryNumber,
  nameBehind,
  nounAfter,
  speakerOf,
  subjectBefore,
  subjectOf,
} from './speaker-spans.ts';
import { isNoSpeech, SPEECH_VERB } from './speech-verbs.ts';

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

/** What gives a source without a verb of speaking: what follows is the speaker. */
const LEADS =
  /(?<![\p{L}-])(?:according to|(?:(?:if|when) (?:you|one|we) (?:believe|trust|listen to)|(?:go|going|judging|judge) by)(?= (?:the )?(?:\p{Lu}|union|company|ministry|militia|group|police|army|military|government|officials?))|citing|quoting|(?:know|knows|known|learned|learnt|heard|have it|comes|came) (?:this |that |it |about it )?from(?= (?:the |an? |two |three )?\p{Lu})|in the words of|as per|(?:was|were|been) told by|(?:statement|report|tweet|post|release|account|figures|data|numbers|count|tally|estimate|estimates|announcement|briefing|assessment|information|claim|assertion|version|verdict|contention)s? (?:from|by|of|issued by|released by|published by|compiled by|provided by)|(?:statement|report)s? (?:released|issued|published|posted|provided) by|quoted by|reported by|announced by|confirmed by|claimed by|released by|(?:said|told|given|stated|blamed on .{0,40}) by|in the view of|(?:reported|announced|confirmed|counted|given|cited|described|stated|recorded|put out)\s(?!that\b)[^.;,:\ufffc]{1,50}?\sby|(?:is|are|was|were|been) (?:put|estimated|placed|reckoned|valued|assessed) (?:at|to be|between)\s[^;:\ufffc]{1,60}?\sby|by the (?:count|account|reckoning) of)(?![\p{L}-])/giu;

/** A possessive that gives a source: "in the group's statement", "by the ministry's count". */
const POSSESSED =
  /(?:(?<![\p{L}-])(?:in|by|per|on)\s+|^|[,;:]\s+)((?:[\p{L}.’'-]+\s+){0,6}?[\p{L}.-]+(?:['’]s|s['’]))\s+(?:own\s+)?(?:statement|count|account|reckoning|figures|tally|estimate|report|words|telling|assessment|reporting|version|data|numbers)(?![\p{L}])/giu;

/** The same before a clause: "the Pentagon's claim that". */
const POSSESSED_CLAUSE =
  /(?<!\p{L})((?:[Tt]he\s+)?(?:\p{Lu}[\p{L}.’'-]*\s+){0,4}?\p{L}[\p{L}.-]*(?:['’]s|s['’]))\s+(?:own\s+)?(?:claims?|assertions?|statements?|announcements?|allegations?|reports?|accounts?|admission|insistence|contention)\s+that\b/gu;

/** "US officials put the deaths down to …": officials who begin a sentence and do something in it speak, whatever the verb. */
const OPENING =
  /^(?:\p{L}[\p{L}.'’-]*\s+){0,4}(?:officials?|sources?|spokes(?:man|woman|person|people))(?=\s+(?!(?:was|were|are|is|who|whom|in|at|of|for|from|and|or|with|died|had|have|has|to|on|near)\b)\p{Ll}{2,})/u;

/** Any verb with a clause behind it tells: "the ministry boasted that"; not a noun of which a clause tells, "freighters that were diverted". */
const THAT_CLAUSE =
  /(?<![\p{L}-])(?!(?:means?|meant|shows?|showed|ensures?|ensured|requires?|required|proves?|proved|impl(?:y|ies|ied)|indicates?|indicated|seems?|seemed|appears?|appeared|provided|caused|happened|killed|injured|attacks?|strikes?|troops|forces|groups?|militias|militants|members|officials|is|was|has|its|this|as|so|facilities|drones|rockets|missiles|bases|days|weeks|areas?|parts)\b)\p{Ll}{3,}(?:ed|es|s)(?=\s+that\b(?!\s+(?:was|were|is|are|has|have|had|will|would|can|could|did|do|does|may|might|must)\b))/gu;

const ADVERB =
  /(?<![\p{L}-])(?:reportedly|allegedly|purportedly|supposedly|officially|what (?:they|it|he|she|the [\p{L} ]{2,30}?|\p{Lu}\p{L}+) (?:calls?|called|terms?|termed|describes? as|described as)|said to (?:be|have)|reported to (?:be|have)|believed to (?:be|have)|alleged to (?:be|have)|is thought to|are thought to|the statement (?:said|read|added)|(?:by|on) (?:its|his|her|their) (?:own )?(?:account|count|reckoning|admission|showing|telling|figures|estimate|tally)|(?:its|their) own (?:figures|numbers|count|tally|account) (?:has|have|puts?|gives?|shows?|says?)|in (?:his|her) (?:own )?words|(?:another|one|the (?:first|second|last)) of (?:his|her) (?:questions|answers|remarks|sentences|words|phrases))(?![\p{L}-])/giu;

/** How a text says that somebody would not be named. */
export const ANONYMOUS =
  /condition of anonymity|anonymous|anonymity|unnamed|unidentified|not to be (?:named|identified)|declined to be (?:named|identified)|refused to be named|not authori[sz]ed to (?:speak|talk|comment)|without being named|would not be named|withheld/iu;

/** The attributions of one sentence. `text` is the whole draft with quoted words blanked; `mentions` are the names in it. */
export function findAttributions(
  text: string,
  sentence: Span,
  mentions: readonly EntityMention[],
  lexicon: EntityLexicon,
): readonly Attribution[] {
  return new SentenceAttributions(text, sentence, mentions, lexicon).find();
}

/** Reads who speaks in one sentence. Offsets within are those of the sentence; those of what is found, the draft's. */
class SentenceAttributions {
  readonly #slice: string;
  readonly #sentence: Span;
  readonly #mentions: readonly EntityMention[];
  readonly #lexicon: EntityLexicon;
  readonly #anonymous: boolean;
  readonly #found: Attribution[] = [];

  constructor(text: string, sentence: Span, mentions: readonly EntityMention[], lexicon: EntityLexicon) {
    this.#slice = text.slice(sentence.start, sentence.end);
    this.#sentence = sentence;
    this.#mentions = mentions;
    this.#lexicon = lexicon;
    this.#anonymous = ANONYMOUS.test(this.#slice);
  }

  /** What gives a source for sure comes first: verbs, and what only may, are left to it where they overlap. */
  find(): readonly Attribution[] {
    this.#leads();
    this.#possessed();
    this.#verbs();
    this.#thatClauses();
    this.#opening();
    this.#adverbs();
    return this.#found.sort((a, b) => a.start - b.start);
  }

  /** "According to the ministry". */
  #leads(): void {
    const slice = this.#slice;
    for (const match of slice.matchAll(LEADS)) {
      const start = match.index + match[0].length;
      if (/^citing$/i.test(match[0]) && isCause(slice.slice(start))) {
        const subject = subjectOf(slice, match.index, this.#sentence, this.#mentions);
        if (subject !== null) this.#add(match.index, start, subject);
        continue;
      }
      // "An assessment of casualties" is nobody's.
      if (
        /\sof$/i.test(match[0]) &&
        !/^\s+(?:the\s+|its\s+)?\p{Lu}/u.test(slice.slice(start)) &&
        !/words of$|^by the /i.test(match[0])
      )
        continue;
      this.#add(match.index, start, nounAfter(slice, start));
    }
  }

  /** "In the group's statement". */
  #possessed(): void {
    const slice = this.#slice;
    for (const match of [...slice.matchAll(POSSESSED), ...slice.matchAll(POSSESSED_CLAUSE)]) {
      const all = match[1] ?? '';
      const words = all.replace(/^(?:in|by|per|on|from)\s+/i, '');
      const start = match.index + match[0].indexOf(all) + all.length - words.length;
      this.#add(match.index, match.index + match[0].length, { start, end: start + words.length });
    }
  }

  /** "The ministry said". */
  #verbs(): void {
    const slice = this.#slice;
    for (const match of slice.matchAll(SPEECH_VERB)) {
      const end = match.index + match[0].length;
      if (isNoSpeech(slice, match.index, end, match[0])) continue;
      const at = match.index + this.#sentence.start;
      // "Have left Tell Hamar".
      if (/^\p{Lu}/u.test(match[0]) && isInName(at, this.#mentions)) continue;
      if (this.#found.some((each) => at >= each.start && at < each.end)) continue;
      const speaker = /ing$/i.test(match[0])
        ? subjectOf(slice, match.index, this.#sentence, this.#mentions)
        : (subjectBefore(slice, match.index, this.#sentence, this.#mentions) ??
          speakerOf(slice, match.index, end));
      if (speaker === null) continue;
      const named = RELATIVE.test(slice.slice(speaker.start, speaker.end))
        ? antecedent(slice, speaker, this.#sentence, this.#mentions)
        : speaker;
      if (named !== null) this.#add(match.index, end, named);
    }
  }

  /** "The ministry boasted that". */
  #thatClauses(): void {
    const offset = this.#sentence.start;
    for (const match of this.#slice.matchAll(THAT_CLAUSE)) {
      const end = match.index + match[0].length;
      if (this.#found.some((each) => match.index + offset < each.end && end + offset > each.start)) continue;
      const speaker = speakerOf(this.#slice, match.index, end);
      if (speaker === null) continue;
      const words = this.#slice.slice(speaker.start, speaker.end);
      const named = this.#mentions.some(
        (mention) => mention.start < speaker.end + offset && mention.end > speaker.start + offset,
      );
      if (named || namesSources(words)) this.#add(match.index, end, speaker);
    }
  }

  /** "US officials put the deaths down to". */
  #opening(): void {
    const opening = OPENING.exec(this.#slice);
    if (opening === null || this.#found.some(({ speaker }) => speaker.start === this.#sentence.start)) return;
    const end = opening[0].length;
    this.#add(end, end, { start: 0, end });
  }

  /** "Reportedly": somebody whom nobody names. */
  #adverbs(): void {
    for (const match of this.#slice.matchAll(ADVERB)) {
      const at = match.index + this.#sentence.start;
      this.#found.push({
        start: at,
        end: at + match[0].length,
        speaker: { start: at, end: at, text: '' },
        entities: [],
        manner: 'adverb',
        anonymous: this.#anonymous,
      });
    }
  }

  /** Adds words that give a speaker, who stands at `told`. */
  #add(start: number, end: number, told: Span): void {
    const slice = this.#slice;
    const offset = this.#sentence.start;
    const speaker = withoutClause(slice, told);
    const about = ABOUT.exec(slice.slice(speaker.start, speaker.end));
    const stop = about === null ? speaker.end : speaker.start + about.index;
    const to = stop + nameBehind(slice.slice(speaker.start, stop), slice.slice(stop));
    const named = this.#mentions.filter(
      (mention) => mention.start < to + offset && mention.end > speaker.start + offset,
    );
    const first = speaker.start + entryNumber(slice, speaker);
    const printed = slice.slice(first, to);
    const words = printed.trim().replace(/(?:\s+(?:has|have|had|also))+$/iu, '');
    const from = offset + first + Math.max(0, printed.search(/\S/));
    this.#found.push({
      start: start + offset,
      end: end + offset,
      speaker: { start: from, end: from + words.length, text: words },
      entities: named.flatMap((mention) => mention.entities),
      manner: mannerOf(words, named, this.#lexicon),
      anonymous: this.#anonymous,
    });
  }
}

/** "Whose frustration at the lack of action the paper reported": the object of a relative clause stands before its subject. */
function withoutClause(slice: string, { start, end }: Span): Span {
  const clause =
    /^\s*(?:whose|which|whom|what)\s.{3,}\s(?=(?:the\s+(?:same\s+)?\p{L}+|it|they|he|she)\s*$)/iu.exec(
      slice.slice(start, end),
    );
  return { start: start + (clause?.[0].length ?? 0), end };
}

function isInName(at: number, mentions: readonly EntityMention[]): boolean {
  return mentions.some(({ start, end }) => start <= at && at < end);
}

/** "Citing US support for Israel": what is cited is a reason, and whoever cites it speaks. */
function isCause(cited: string): boolean {
  const words =
    /^\s+(?:\p{L}[\p{L}.’'-]*\s+){0,4}?(?:support|need|concerns?|threats?|lack|reasons?|fears?|risks?|attacks?|strikes?|violations?|grounds|pressure|safety|security)(?!\p{L})/iu;
  return words.test(cited);
}

/** "Officials familiar with the attack on Erbil": what speakers know of tells nothing about who they are. */
const ABOUT =
  /\s(?:familiar with|briefed on|with (?:direct |first-hand |firsthand )?knowledge of|aware of|involved in|asked about|close to the|speaking (?:about|of))\s/i;

/** "… officials, who asked not to be named": the speaker stands elsewhere. */
const RELATIVE = /^\s*(?:who|which|that|whom|whose)\s*$/i;
