import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import { isCapitalOf } from '../names/capital-of.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { singular } from '../names/speaker-heads.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Whether a sentence names a speaker of the fact at all. */
export function namesSpeaker(
  { speakers }: FactProfile,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): boolean {
  return speakers.some((speaker) => speakerMentions(speaker, sentence, lexicon).length > 0);
}

/** Where a sentence names the country of a speaker, which may stand for its ministry or its army. */
export function countryMentions(
  { entity }: FactSpeaker,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): readonly Span[] {
  if (entity === null) return [];
  const countries = [...lexicon.related(entity)].filter(
    (other) => other !== entity && lexicon.isPlace(other),
  );
  return sentence.mentions.filter(({ entities }) => entities.some((each) => countries.includes(each)));
}

/** Where a sentence names a speaker: by name, by what it is called ("the militia", "officials"), by its capital. Quoted names do not count. */
export function speakerMentions(
  speaker: FactSpeaker,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): readonly Span[] {
  const found: Span[] = [];
  const { entity, heads } = speaker;
  if (entity !== null)
    for (const mention of sentence.mentions) if (mention.entities.includes(entity)) found.push(mention);
  for (const match of sentence.text.matchAll(/\p{L}+/gu)) {
    const [word] = match;
    const start = sentence.start + match.index;
    const span = { start, end: start + word.length };
    const capital = /^\p{Lu}/u.test(word);
    if (capital && entity !== null && isCapitalOf(word, entity, lexicon)) found.push(span);
    else if (
      heads.includes(singular(word.toLowerCase())) &&
      (!capital || entity === null || !sentence.mentions.some((mention) => overlap(mention, span))) &&
      (entity !== null || !isCounted(span, sentence))
    )
      found.push(span);
  }
  if (entity === null && heads.length === 0) {
    const at = sentence.text.indexOf(speaker.who);
    if (at >= 0) found.push({ start: sentence.start + at, end: sentence.start + at + speaker.who.length });
  }
  return found.filter((span) => !sentence.quotations.some((quotation) => overlap(quotation, span)));
}

/** "Employs 740 people": so many are none of "three people briefed on the plan". */
function isCounted({ start }: Span, { text, start: from, figures }: DraftSentence): boolean {
  return figures.some(
    ({ end, text: figure }) =>
      /\d{2}/u.test(figure) &&
      end <= start &&
      /^\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(end - from, start - from)),
  );
}
