import type { Attribution } from '../attributions/attributions.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap } from '../words/span.ts';

/** Words that say that somebody spoke under their own name. */
const ON_RECORD =
  /(?<!\p{L})(?:(?:(?:speaking|talking|going|quoted|went|spoke)\s+)?on the record(?!\p{L})|(?:speaking|talking|spoke)\s+(?:on record|for attribution|openly|under (?:his|her|their) own name)|(?:agree[sd]?|willing|happy|content|prepared)\s+to be (?:named|identified|quoted by name)|(?:gave|giving|gives)\s+(?:his|her|their)\s+(?:full\s+)?names?|put(?:s|ting)?\s+(?:his|her|their)\s+(?:own\s+)?names?\s+to\s+(?:it|this|that|the\p{L}*|his|her|their)|(?:us(?:es|ed|ing)|under)\s+(?:his|her|their)\s+(?:own|full|real)\s+names?|without (?:asking for|requesting|demanding|insisting on) anonymity)(?!\p{L})/iu;

/** Words that turn those round: "nobody went on the record", "refused to speak on the record". */
const NOT =
  /(?<!\p{L})(?:not|never|nobody|no one|none|neither|without|refus\p{L}+|declin\p{L}+|unwilling|reluctant\p{L}*|un\p{L}+ to)(?!\p{L})[^.;:]*$/iu;

/** Who gives a fact whose speaker would not be named, "on the record"; null when nobody does. The words that say so stand for the speaker. */
export function onRecord(
  [first]: readonly FactSpeaker[],
  [told]: readonly Attribution[],
  { text, start, quotations }: DraftSentence,
): Attribution | null {
  if (first?.mode !== 'anonymous' || told === undefined) return null;
  const match = ON_RECORD.exec(text);
  if (match === null || NOT.test(text.slice(0, match.index))) return null;
  const span = { start: start + match.index, end: start + match.index + match[0].length };
  if (quotations.some((each) => overlap(each, span))) return null;
  return { ...told, speaker: { ...span, text: match[0] } };
}
