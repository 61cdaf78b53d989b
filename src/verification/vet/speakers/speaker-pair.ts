import { capitals } from '../../../language/countries.ts';
import type { Attribution } from '../attributions/attributions.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';

/** A speaker of a draft beside one of a fact. */
export interface SpeakerPair {
  readonly attribution: Attribution;
  /** The words for the draft's speaker. */
  readonly words: string;
  readonly speaker: FactSpeaker;
  /** Whom the draft's speaker names, and the country whose capital speaks. */
  readonly entities: readonly number[];
  /** Whether one of these is one that the fact's speaker is or names, or has to do with it. */
  readonly areRelated: boolean;
  /** Whether they have at least a country in common. */
  readonly areCousins: boolean;
}

/** Sets a speaker of a draft beside one of a fact. */
export function speakerPair(
  attribution: Attribution,
  speaker: FactSpeaker,
  lexicon: EntityLexicon,
): SpeakerPair {
  const words = attribution.speaker.text;
  const entities = [...attribution.entities, ...governmentOf(words, lexicon)];
  const someOf = (areAlike: (own: number, other: number) => boolean): boolean =>
    entities.some((other) => speaker.entities.some((own) => areAlike(own, other)));
  const areRelated = someOf((own, other) => lexicon.areRelated(own, other));
  const areCousins = areRelated || someOf((own, other) => shareCountry(own, other, lexicon));
  return { attribution, words, speaker, entities, areRelated, areCousins };
}

/** The country whose capital speaks: "Washington said". */
function governmentOf(words: string, lexicon: EntityLexicon): readonly number[] {
  const country = capitals().get(
    words
      .toLowerCase()
      .trim()
      .replace(/['’]s?$/u, ''),
  );
  if (country === undefined) return [];
  const name = country.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return lexicon.find(name).flatMap((mention) => mention.entities);
}

function shareCountry(a: number, b: number, lexicon: EntityLexicon): boolean {
  for (const entity of lexicon.related(a))
    if (lexicon.isPlace(entity) && lexicon.related(b).has(entity)) return true;
  return false;
}
