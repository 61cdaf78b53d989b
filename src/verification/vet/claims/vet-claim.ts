import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { Statement } from '../findings/statement.ts';
import type { VettedSoFar } from '../findings/vetted-so-far.ts';
import { isOfUsed } from '../parties/used-names.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span, spanOf } from '../words/span.ts';
import { claimContradiction } from './claim-contradictions.ts';
import { claimFaults } from './claim-faults.ts';
import { claimParts } from './claim-parts.ts';
import { claimLinks } from './link-claims.ts';
import { MADE_IN_FULL, OWN_WORDS } from './made-in-full.ts';

/**
 * Vets the claims a sentence makes beside its figures and quotations: one, or one in each of the parts that a semicolon, dash or colon
 * divides. `before` are the sentences before it.
 */
export function vetClaims(
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  soFar: VettedSoFar,
  shelf: FactShelf,
): readonly Statement[] {
  const { used } = soFar;
  const parts = claimParts(sentence);
  const vetted = (part: Span): Statement | null => {
    // Beside a figure or quotation that was told apart, only a claim made in full is another statement.
    const needed = used.size > 0 ? MADE_IN_FULL : 0;
    const links = claimLinks(sentence, part, before, shelf).filter(
      // A fact with a figure is told by its figure, where there are figures.
      ({ profile, coverage, swapped }) =>
        (swapped !== null
          ? !isOfUsed(swapped, used, sentence) && isInOnePart(swapped, profile, sentence)
          : coverage >= needed && !sameMatter(profile, used)) &&
        !used.has(profile) &&
        (profile.unit === null || sentence.figures.length === 0),
    );
    const [best] = links;
    if (best === undefined) return null;
    const opposite = best.swapped === null ? claimContradiction(best.profile, sentence, part, shelf) : null;
    if (opposite === 'apart') return null;
    const faults = opposite === null ? claimFaults(links, { sentence, part }, soFar, shelf) : [opposite];
    return { ...spanOf(part), type: 'claim', fact: best.profile.fact.id, faults };
  };
  const told = parts.length > 1 ? parts.map(vetted).filter((each) => each !== null) : [];
  if (told.length > 0) return told;
  const whole = vetted(sentence);
  return whole === null ? [] : [whole];
}

/** Whether a name stands on that side of a semicolon which has most of what a sentence has of a claim: not in "… militias; the US … the groups it backs". */
function isInOnePart(
  name: Span,
  { claimWords }: FactProfile,
  { words, text, start }: DraftSentence,
): boolean {
  const from = start + text.lastIndexOf(';', name.start - start) + 1;
  const next = text.indexOf(';', name.end - start);
  const part = { start: from, end: next < 0 ? start + text.length : start + next };
  const told = words.filter(({ concept }) => claimWords.has(concept));
  const count = (some: typeof told): number => new Set(some.map(({ concept }) => concept)).size;
  return !text.includes(';') || count(told.filter((word) => overlap(word, part))) * 2 > count(told);
}

/**
 * Whether a fact, or one from the same paragraph, already stands for this sentence: not where the sentence has words of the claim that none
 * of those have, "left Port Salin despite a storm warning, with fewer than 100 life jackets on board".
 */
function sameMatter(profile: FactProfile, used: ReadonlySet<FactProfile>): boolean {
  if (used.has(profile)) return true;
  const own = [...profile.claimWords].filter(
    (word) => ![...used].some(({ claimWords }) => claimWords.has(word)),
  );
  if (profile.unit === null && own.length > OWN_WORDS) return false;
  for (const { fact } of used) {
    const shared =
      fact.at.source === profile.fact.at.source &&
      fact.at.paragraphs.some((paragraph) => profile.fact.at.paragraphs.includes(paragraph));
    if (shared) return true;
  }
  return false;
}
