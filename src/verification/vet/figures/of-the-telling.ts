import type { FigureContext } from '../contexts/figure-context.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { NUMBERED_PART, PART_OF_TEXT, THOUGHT, WHOLE_OF_TEXT } from '../words/discourse-nouns.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { isOfTheWriter } from './first-person.ts';
import { isOfIdiom } from './sayings.ts';

/** Highest number of a part: "caller 31". */
const LAST_PART = 40;

/** What follows the number of a part. */
const BEHIND_PART =
  /^\s*(?:[.,;:!?—–)]|$|(?:has|had|is|was|goes|says|said|asks|asked|speaks|and|of|on|in|for|from|to|at|about|who|which|that|then|begins|takes|took)(?!\p{L}))/iu;

/** What is not told at all: "[ADVERT: save 20 percent]", "[MUSIC, 15 SECONDS]". */
const STAGE =
  /^\W*\[?(?:AD|ADS|ADVERT|ADVERTISEMENT|SPONSOR(?:ED)?|PROMO|MUSIC|SFX|JINGLE|STING|THEME)(?:\s(?:BREAK|MESSAGE|READ|UP|OUT))?\s*[:,\]—–-]/u;

/** A word of the writer's for what a number of "them" counts: "I have my doubts, two of them at least". */
const OF_THEM = /^\s+of\s+(?:them|these|those|which)(?!\p{L})/iu;
const BEFORE_THEM = /([\p{L}-]+)\s*[,(—–-]\s*(?:(?:at least|about|some|only|just)\s+)?$/u;

/** "One last thing, or rather two". */
const OR_RATHER =
  /(?<!\p{L})(?:thing|point|question|reason|remark|word|thought|doubt|favou?r|note|correction|caveat|lesson|tip)s?,?\s+(?:(?:or|well|no|make that|actually)[\s,]+)+(?:rather|maybe|perhaps|even|make that)?\s*$/iu;

/**
 * Whether a figure counts the writing, the speaking or the thinking, and not the story: "a thread in ten posts", "speaker two", "I have my doubts, two of
 * them at least". Not where a fact of the base counts what its noun names.
 */
export function countsTelling(context: FigureContext, shelf: FactShelf): boolean {
  const { mention, sentence, noun, state } = context;
  const { figure, percent } = mention;
  if (isOfIdiom(context) || STAGE.test(sentence.text)) return true;
  if (figure.currency !== null || percent || state !== null) return false;
  // "I can't fly a kite, and I've had two": nothing of the base is named, and nothing counted.
  if (noun === null && sentence.mentions.length === 0 && isOfTheWriter(context)) return true;
  const before = sentence.text.slice(0, mention.start - sentence.start);
  const after = sentence.text.slice(mention.end - sentence.start);
  const [number = 0] = namedNumbers(figure);
  if (number <= LAST_PART && NUMBERED_PART.test(before) && BEHIND_PART.test(after)) return true;
  if (OR_RATHER.test(before)) return true;
  if (OF_THEM.test(after)) {
    const counted = BEFORE_THEM.exec(before)?.[1] ?? '';
    return THOUGHT.test(counted) && !shelf.counts(shelf.concepts.of(counted.toLowerCase()));
  }
  const head = headOf(noun);
  if (head === '' || shelf.counts(shelf.concepts.of(head.toLowerCase()))) return false;
  return THOUGHT.test(head) || (PART_OF_TEXT.test(head) && WHOLE_OF_TEXT.test(before));
}

/** The last word of a noun phrase: "bad jokes". */
function headOf(noun: string | null): string {
  return /[\p{L}-]+$/u.exec(noun ?? '')?.[0] ?? '';
}
