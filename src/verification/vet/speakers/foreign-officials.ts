import { countryWords } from '../../../language/countries.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { namedParties } from '../names/named-parties.ts';

/** An official of a country that the recorded description does not name: "Iranian officials" for "US officials". */
export function isForeignOfficial(words: string, speaker: FactSpeaker, lexicon: EntityLexicon): boolean {
  const nations = (words.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) =>
    countryWords().has(word.toLowerCase()),
  );
  const own = speaker.who.toLowerCase();
  // "A White House official" for "a Pentagon official"; either may be a "US official".
  const body = speaker.entities.some((entity) => !lexicon.isPlace(entity));
  const others = body ? namedParties(words, 0, lexicon.find(words), (entity) => lexicon.isPlace(entity)) : [];
  if (others.some(({ text }) => !own.includes(text.toLowerCase()))) return true;
  return nations.some((nation) => nation !== 'American' && !own.includes(nation.toLowerCase()));
}
