import type { Attribution } from './attributions.ts';
import type { FactProfile } from './fact-profile.ts';
import type { DraftSentence } from './read-sentences.ts';

/** Verbs with which somebody speaks and does something: who demanded is what the fact is about, not who tells of it. */
const ACTS: readonly RegExp[] = [
  /(?<!\p{L})demand(?:s|ed|ing)?(?!\p{L})/iu,
  /(?<!\p{L})accus(?:es?|ed|ing)(?!\p{L})/iu,
  /(?<!\p{L})(?:ask(?:s|ed|ing)?|call(?:s|ed|ing)?|appeal(?:s|ed|ing)?)(?:\s+for)?(?!\p{L})/iu,
  /(?<!\p{L})(?:promis|pledg)(?:es?|ed|ing)(?!\p{L})/iu,
  /(?<!\p{L})offer(?:s|ed|ing)?(?!\p{L})/iu,
  /(?<!\p{L})urg(?:es?|ed|ing)(?!\p{L})/iu,
  /(?<!\p{L})threaten(?:s|ed|ing)?(?!\p{L})/iu,
];

/** Whether a sentence gives somebody the act that a fact's claim is of: "the Green List demanded a recount" for Labour Front. */
export function doesClaimedAct(
  { start, end }: Attribution,
  { fact }: FactProfile,
  sentence: DraftSentence,
): boolean {
  const verb = sentence.text.slice(start - sentence.start, end - sentence.start);
  const act = ACTS.find((each) => each.test(verb));
  // Quoted words are a matter of who said them.
  return fact.quote.length === 0 && act?.test(fact.claim) === true;
}
