import { withoutOffice } from '../../language/proper-names.ts';
import { findQuotations, type Quotation } from '../../language/quotations.ts';
import { splitSentences } from '../../language/sentences.ts';
import type { EntityLexicon, EntityMention } from '../vet/names/entity-lexicon.ts';
import { masked } from '../vet/reading/quoted-mask.ts';
import { overlap, type Span, within } from '../vet/words/span.ts';
import type { ArticleText } from './article-text.ts';
import { outletsSpokenTo } from './outlets.ts';
import type { LikelySpeaker } from './speaker.ts';
import { type Voice, voicesOf } from './voices.ts';

/** Paragraphs before its own in which "he" or "the statement" may have been named. */
const REACH = 4;

/** What may stand beside a name without making it another speaker: "Hamas militant group", "the newspaper Haaretz". */
const SAYS_NO_MORE =
  /^(?:\s*(?:the|armed|paramilitary|militant|rebel|terror|group|militia|faction|movement|organi[sz]ation|network|news|agency|newspaper|daily|magazine|website|broadcaster|itself)\b)*[\s’']*s?\s*$/iu;

/** Somebody without a name: "a seamstress", "one of them", "neighbours"; not "the fire brigade". */
const UNNAMED =
  /^(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]everal|[Ss]ome|[Mm]any|[Mm]ost|[Oo]ther|[Aa]nother|[Ff]ew)(?!\p{L})|^(?!(?:the|its|his|her|their|this|that)\s)\p{Ll}/u;

/** How an organisation speaks in writing. */
const STATEMENT = /\b(?:statement|(?:news|press) release|communiqu[eé])\b|\b(?:posted|wrote) (?:on|in)\b/i;

/** Words that have a capital only at the beginning of a sentence. */
const STARTER =
  /^(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many|Its|His|Her|Their|Senior|Local|Another|Other|Officials|Sources|Witnesses|Residents|Police|Authorities|Experts|Analysts|Rescuers|Doctors)(?!\p{L})/u;

/** What somebody asks for or calls something is no claim that a figure is theirs. */
const NO_CLAIM =
  /^(?:asked|asks|called|wondered|questioned|blam|accus|denounced|condemned|praised|hailed|slammed|dismissed|brand|label|dubbed|termed)/i;

/** A sentence of an article with who says it. */
export interface AttributedSentence extends Span {
  readonly paragraph: number;
  readonly voices: readonly Voice[];
  readonly mentions: readonly EntityMention[];
}

/** Who says what in an article. */
export class Speakers {
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly AttributedSentence[];
  readonly #article: ArticleText;
  readonly #lexicon: EntityLexicon;
  readonly #masked: string;
  readonly #quoted = new Map<Quotation, readonly LikelySpeaker[]>();

  constructor(article: ArticleText, lexicon: EntityLexicon) {
    this.#article = article;
    this.#lexicon = lexicon;
    this.quotations = findQuotations(article.text).filter(({ depth }) => depth === 0);
    this.#masked = masked(article.text, this.quotations);
    const mentions = lexicon.find(article.text);
    let next = 0;
    this.sentences = splitSentences(article.text).map((span) => {
      while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
      const here: EntityMention[] = [];
      for (let at = next; (mentions[at]?.start ?? span.end) < span.end; at += 1) {
        const mention = mentions[at];
        if (mention !== undefined) here.push(mention);
      }
      return {
        start: span.start,
        end: span.end,
        paragraph: article.paragraphAt(span.start),
        mentions: here,
        voices: voicesOf(this.#masked, span, here, lexicon),
      };
    });
    for (const [position, quotation] of this.quotations.entries()) {
      this.#quoted.set(quotation, this.#quotedBy(quotation, this.quotations[position - 1]));
    }
  }

  /** The index of the sentence that an offset lies in. */
  sentenceAt(offset: number): number {
    return Math.max(0, lastAtMost(this.sentences, offset));
  }

  /** The quotation that a span lies in, or null. */
  quotationAround(span: Span): Quotation | null {
    const quotation = this.quotations[lastAtMost(this.quotations, span.start)];
    return quotation !== undefined && within(span, quotation) ? quotation : null;
  }

  /**
   * Who likely says the words of a quotation: whoever its sentence gives them to, else who was quoted just before in the paragraph, else
   * who the sentence before or after names. A paragraph that is nothing but a quotation goes on with the speaker before it. Empty when
   * nobody is named.
   */
  ofQuotation(quotation: Quotation): readonly LikelySpeaker[] {
    return this.#quoted.get(quotation) ?? [];
  }

  #quotedBy(quotation: Quotation, before: Quotation | undefined): readonly LikelySpeaker[] {
    const index = this.sentenceAt(quotation.start);
    const own = this.#chainOf(index, quotation);
    if (own.length > 0) return own;
    const paragraph = this.sentences[index]?.paragraph;
    const earlier = before === undefined ? -1 : this.sentenceAt(before.start);
    const ofBefore = before === undefined || index - earlier > REACH ? [] : this.ofQuotation(before);
    if (ofBefore.length > 0 && this.sentences[earlier]?.paragraph === paragraph) return ofBefore;
    for (const near of [index - 1, index + 1]) {
      const sentence = this.sentences[near];
      if (sentence === undefined) continue;
      const introduces = near < index && /:\s*$/.test(this.#article.text.slice(sentence.start, sentence.end));
      if (sentence.paragraph !== paragraph && !introduces) continue;
      const chain = this.#chainOf(near, quotation);
      if (chain.length > 0) return chain;
    }
    const alone = [index - 1, index + 1].every((near) => this.sentences[near]?.paragraph !== paragraph);
    return alone && this.#isWhole(index, quotation) ? ofBefore : [];
  }

  /** Who likely says what stands at a span outside quotations; empty for the article's own voice. */
  ofSpan(span: Span): readonly LikelySpeaker[] {
    const index = this.sentenceAt(span.start);
    return this.#chainOf(
      index,
      span,
      (voice) => !NO_CLAIM.test(voice.verb) && !this.#isOfNextClause(voice, span, index),
    );
  }

  /** "Dozens were queueing, and the port said it would take weeks": the first clause is no words of the port. */
  #isOfNextClause(voice: Voice, span: Span, index: number): boolean {
    if (voice.speaker.start < span.end || voice.end < voice.speaker.end) return false;
    const between = this.#masked.slice(span.end, voice.speaker.start);
    const behind = this.#masked.slice(voice.end, this.sentences[index]?.end);
    return /[,;]\s*(?:and|but|while|though|although)\s+$/u.test(between) && /^\s+["“]?\p{L}/u.test(behind);
  }

  /** Whether a span names a speaker: "two US officials". */
  namesSpeaker(span: Span): boolean {
    const sentence = this.sentences[this.sentenceAt(span.start)];
    return sentence?.voices.some(({ speaker }) => overlap(speaker, span)) ?? false;
  }

  /** Whether a sentence is nothing but the quotation. */
  #isWhole(index: number, quotation: Quotation): boolean {
    const sentence = this.sentences[index];
    return sentence !== undefined && quotation.start - sentence.start < 2 && sentence.end - quotation.end < 2;
  }

  #chainOf(
    index: number,
    span: Span,
    speaks: (voice: Voice) => boolean = () => true,
  ): readonly LikelySpeaker[] {
    const sentence = this.sentences[index];
    if (sentence === undefined) return [];
    const voices = sentence.voices.filter(speaks);
    const [nearest] = voices
      .filter(({ outlet }) => !outlet)
      .toSorted((a, b) => distance(a, span) - distance(b, span) || a.start - b.start);
    const reported = voices
      .filter(({ outlet }) => outlet)
      .map(({ speaker }) => this.#named(speaker, sentence));
    if (nearest === undefined) {
      const [only] = reported;
      return only === undefined ? [] : [{ ...only, mode: 'named' }];
    }
    const told = outletsSpokenTo(this.#masked.slice(sentence.start, sentence.end)).map(({ start, text }) =>
      this.#named(
        { start: sentence.start + start, end: sentence.start + start + text.length, text },
        sentence,
      ),
    );
    const chain = [this.#resolved(nearest, index)];
    const known = new Set(chain.map(({ who }) => who));
    const relays = [...told, ...reported].filter(({ who }) => !known.has(who) && known.add(who));
    return [...chain, ...relays.map((relay) => ({ ...relay, mode: 'relays' as const }))];
  }

  /** The speaker, or whom "he", "the group", "the statement" means: the last one named before who can be meant. */
  #resolved(voice: Voice, index: number): LikelySpeaker {
    const paragraph = this.sentences[index]?.paragraph ?? 0;
    for (let at = index; voice.pronoun && at >= 0; at -= 1) {
      const sentence = this.sentences[at];
      if (sentence === undefined || paragraph - sentence.paragraph > REACH) break;
      const words = this.#masked.slice(sentence.start, sentence.end);
      const earlier = sentence.voices.findLast(
        (each) =>
          each.start < voice.start && !each.pronoun && !each.outlet && mayBe(voice.speaker.text, each, words),
      );
      if (earlier !== undefined) return this.#speaker(earlier, at);
    }
    return this.#speaker(voice, index);
  }

  #speaker(voice: Voice, index: number): LikelySpeaker {
    const sentence = this.sentences[index];
    const words = this.#masked.slice(sentence?.start, sentence?.end);
    return { ...this.#named(voice.speaker, sentence), mode: modeOf(voice, words) };
  }

  /** The words as they stand, or the entity where they are nothing but its name. */
  #named(
    words: Span & { readonly text: string },
    sentence: AttributedSentence | undefined,
  ): Omit<LikelySpeaker, 'mode'> {
    const { text } = words;
    const bare = withoutOffice(text.replace(/^(?:the|an?)\s+/iu, ''));
    const mention = sentence?.mentions.find(
      (each) =>
        each.entities.length === 1 && overlap(each, words) && SAYS_NO_MORE.test(bare.replace(each.text, '')),
    );
    const [entity] = mention?.entities ?? [];
    return entity === undefined
      ? { who: withinSentence(text), entity: null }
      : { who: this.#lexicon.entity(entity).name, entity };
  }
}

/** "The ministry" and "Two officials" as they stand within a sentence; "the National Disaster Office" without its article. */
function withinSentence(words: string): string {
  if (/^[Tt]he\s+\p{Lu}/u.test(words)) return words.replace(/^the\s+/iu, '');
  return STARTER.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function modeOf({ manner, anonymous, named, speaker }: Voice, sentence: string): LikelySpeaker['mode'] {
  const unnamed = manner === 'official' || anonymous || UNNAMED.test(speaker.text);
  if (manner !== 'entity' && !named && unnamed) return 'anonymous';
  return STATEMENT.test(sentence) ? 'statement' : 'named';
}

/** Whether a pronoun or a definite description can mean an earlier speaker. */
function mayBe(pronoun: string, { manner, speaker, named }: Voice, sentence: string): boolean {
  if (/\b(?:statement|report|account)\b/i.test(pronoun))
    return /\b(?:statement|report|account)\b/i.test(sentence);
  if (/^(?:he|she|who|i|you)\b/i.test(pronoun))
    return manner !== 'entity' && (named || !/s$/.test(speaker.text));
  if (/^it\b/i.test(pronoun)) return manner !== 'person' && manner !== 'official';
  const noun = /(?<noun>[\p{L}]+)$/u.exec(pronoun)?.groups?.['noun']?.replace(/s$/, '') ?? '';
  if (/^(?:group|militia|faction|movement|organi[sz]ation|company|firm|party|body)$/i.test(noun)) {
    return manner === 'entity' || (named && manner !== 'person');
  }
  if (/^(?:the|this|that|these)\s/i.test(pronoun))
    return speaker.text.toLowerCase().includes(noun.toLowerCase());
  return true;
}

/** The index of the last of ordered spans that begins at an offset or before; -1 when none does. */
function lastAtMost(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How far apart two spans stand, in characters. */
function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
