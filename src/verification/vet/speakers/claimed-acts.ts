import type { Attribution } from '../attributions/attributions.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** Verbs with which somebody speaks and does something: who demanded is what the fact is about, not who tells of it. */
const ACTS: readonly RegExp[] = [
  /(?<!\p{L})(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s+for|insist(?:s|ed|ing)?\s+on)(?!\p{L})/iu,
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
  const preposition = /^\s+(?:for|on)(?!\p{L})/u.exec(sentence.text.slice(end - sentence.start))?.[0] ?? '';
  const verb = sentence.text.slice(start - sentence.start, end - sentence.start) + preposition;
  const act = ACTS.find((each) => each.test(verb));
  // Quoted words are a matter of who said them.
  return fact.quote.length === 0 && act?.test(fact.claim) === true;
}

/** A deed of whoever says so: "said in a statement that it destroyed", "claims to have shot down". */
const ITSELF =
  /^(?:\s+in a statement|\s+on \p{Lu}\p{Ll}+)?,?\s+(?:(?:that\s+)?(?:it|they)\s+(?:(?:has|have|had)\s+)?|to have\s+)(?!(?:was|were|is|are|has|have|had|will|would|did|could|been|lost|counts?|estimated?|knew|expects?)\s)\p{Ll}{3,}/u;

/** Whether a sentence gives somebody a deed of their own that a claim's speaker says to have done: "the Keldish army said it destroyed 18 tanks". */
export function doesSpeakersDeed(
  { end }: Attribution,
  { fact: { claim } }: FactProfile,
  sentence: DraftSentence,
): boolean {
  const said = /(?<!\p{L})(?:said|says|claimed|claims)(?!\p{L})/u.exec(claim);
  return (
    said !== null &&
    ITSELF.test(claim.slice(said.index + said[0].length)) &&
    ITSELF.test(sentence.text.slice(end - sentence.start))
  );
}
