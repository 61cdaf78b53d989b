import type { FigureMention } from '../../../language/figures.ts';
import { namedNumbers } from '../words/named-numbers.ts';

/** What hedges a number by itself, and leads to what a number is of before an article: "asked about the 66 attacks", "the row over all 66". */
const DEFINITE =
  /^(?:(?:well\s+|just\s+)?(?:about|around|over|above|under|below)\s+)?(?:(?:all|both)\s+(?:of\s+)?)?the\s+(?=\P{L}|\p{L}{2})|^(?:about|over)\s+all\s+/iu;

/** Words of talking and of strife, which "about" and "over" belong to. */
const TALK =
  /(?<!\p{L})(?:ask(?:s|ed|ing)?|question(?:s|ed|ing)?|debat(?:e|es|ed|ing)|talk(?:s|ed|ing)?|worr(?:y|ies|ied|ying)|concern(?:s|ed)?|wonder(?:s|ed|ing)?|complain(?:s|ed|ing|ts?)?|argu(?:e|es|ed|ing)|arguments?|quarrel(?:s|led|ling)?|sp(?:eak|eaks|oke|oken|eaking)|brief(?:ed|ing|ings)|silen(?:t|ce)|an(?:ger|gry)|alarm(?:ed)?|frustrat(?:ed|ion))\s+$/iu;
const STRIFE =
  /(?<!\p{L})(?:rows?|disputes?|anger|angry|outrage|uproar|alarm|grief|tensions?|frustration|concerns?|worr(?:y|ies|ied)|criticism|criticized|criticised|questions?|debates?|talks|arguments?|argu(?:e|es|ed|ing)|quarrel(?:s|led|ling)?|clash(?:es|ed)?|negotiat(?:e|es|ed|ing|ions)|f(?:ight|ights|ought|ighting)|blame|condemned|sanctions|retaliation|revenge)\s+$/iu;

/** Numbers that nobody hedges: "about 66" is about a number of 66. */
function isUneven({ figure }: FigureMention): boolean {
  const [number = 0] = namedNumbers(figure);
  return number > 10 && number % 5 !== 0;
}

/** The words at the beginning of a figure that only lead to it: a preposition of the word before, an article; '' where there are none. */
export function prepositionOf(mention: FigureMention, text: string): string {
  const definite = DEFINITE.exec(mention.text)?.[0];
  if (definite !== undefined && definite.length < mention.text.length) return definite;
  const before = text.slice(Math.max(0, mention.start - 24), mention.start);
  const [lead = '', word] = /^(about|over)\s+(?=[\p{N}\p{L}$€£])/iu.exec(mention.text) ?? [];
  if (lead === '') return '';
  const governs = word?.toLowerCase() === 'over' ? STRIFE.test(before) : TALK.test(before);
  return governs && (word?.toLowerCase() === 'over' || isUneven(mention)) ? lead : '';
}
