import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { antonymFault, sidesIn } from './antonyms.ts';
import { contraryFault } from './contrary-words.ts';
import { namesOfFact } from './names-of-fact.ts';

/** Fewest words of a claim in a sentence that means it, though one of them is contrary. */
const SHARED = 2;

/** Most words of a claim of which a sentence need have but one: "Marina Lines admitted" what it denied. */
const FEW = 4;

/**
 * Sentences that tell of what a claim does, about somebody or somewhere that it is about, with a contrary word in it: "heavy damage to
 * infrastructure" for minor damage. They may leave out too much to make the claim.
 */
export function contraryClaims(
  sentence: DraftSentence,
  shelf: FactShelf,
  before: readonly DraftSentence[],
): readonly Statement[] {
  const said = new Set(sentence.words.map(({ concept }) => concept));
  const shared = new Map<FactProfile, number>();
  for (const word of said)
    for (const profile of shelf.factsWithWord(word)) shared.set(profile, (shared.get(profile) ?? 0) + 1);
  const sides = sidesIn(sentence.text);
  const turns = sides.size > 0;
  const meant = [...shared].flatMap(([profile, count]) => {
    const few = count < SHARED;
    if (few && !turns) return [];
    if (few && profile.claimWords.size > FEW) return [];
    const told =
      namesOfFact(profile, sentence, shelf) ||
      before.some((each) => isToldOn(profile, sentence, each, shelf));
    return told || speaks(profile, sentence) ? [{ profile, whole: told && !few }] : [];
  });
  for (const { profile, whole } of meant) {
    const found =
      (whole ? contraryFault(profile, sentence, sentence) : null) ??
      (turns ? antonymFault(profile, sentence, sentence, shelf, true, sides) : null);
    if (found === null) continue;
    const words = sentence.text.slice(found.start - sentence.start, found.end - sentence.start);
    // Another fact may have it so.
    if (
      meant.some(
        (other) =>
          other.profile !== profile && other.profile.fact.claim.toLowerCase().includes(words.toLowerCase()),
      )
    )
      continue;
    return [{ start: found.start, end: found.end, type: 'claim', fact: profile.fact.id, faults: [found] }];
  }
  return [];
}

/** Whether a pronoun goes on about somebody of a sentence before, whom the claim is about: "They form a powerful bloc in the opposition." */
function isToldOn(
  profile: FactProfile,
  sentence: DraftSentence,
  before: DraftSentence,
  shelf: FactShelf,
): boolean {
  return (
    /^\W*(?:(?:and|but|now|today)\s+)?(?:they|it|he|she)(?!\p{L})/iu.test(sentence.text) &&
    before.paragraph === sentence.paragraph &&
    namesOfFact(profile, before, shelf)
  );
}

/** Whether a sentence names who says, or denies, a claim. */
function speaks({ speakers }: FactProfile, { mentions }: DraftSentence): boolean {
  return speakers.some(
    ({ entity }) => entity !== null && mentions.some(({ entities }) => entities.includes(entity)),
  );
}
