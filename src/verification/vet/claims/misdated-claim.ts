import type { FactProfile } from '../facts/fact-profile.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Span } from '../words/span.ts';
import type { ClaimLink } from './link-claims.ts';
import { MADE_IN_FULL, OWN_WORDS } from './made-in-full.ts';

/** Coverage of a claim of which all that is told in the clause before a time is a part. */
const MADE_BEFORE_TIME = 0.6;

/**
 * Whether a time cannot be that of a claim: of all the claims told, or of this one, when its words stand right before the time and those that
 * others have beyond it do not: "seized large parts in 2004 before it was defeated".
 */
export function isMisdated(link: ClaimLink, links: readonly ClaimLink[], sentence: DraftSentence): boolean {
  const { words, text, start } = sentence;
  const { time, profile } = link;
  if (time === null) return false;
  const fitting = links.filter((other) => other.time === null && other.profile.fact.when !== null);
  if (fitting.length > 0)
    return (
      link.coverage >= MADE_IN_FULL &&
      fitting.every((other) => isAnotherClause(time, profile, other.profile, sentence))
    );
  if (links.every((other) => other.time !== null)) return link === links[0];
  if (link.coverage < MADE_BEFORE_TIME) return false;
  const clause = start + clauseStart(text.slice(0, time.start - start));
  const known = words.filter(
    ({ concept, start: from, end }) =>
      from >= clause && end <= time.start && links.some((each) => each.profile.claimWords.has(concept)),
  );
  const before = known.at(-1);
  // "About 48 hours before the strike, US forces …": a time at the beginning goes with what is told first.
  const first = words.find(
    ({ concept, start: from }) =>
      from >= time.end && links.some((each) => each.profile.claimWords.has(concept)),
  );
  // "Which in 2013 seized large parts": the same at the beginning of a clause.
  const leads = time.start - start < LED_IN || BEGINS.test(text.slice(0, time.start - start));
  if (known.length === 0 && leads) return first !== undefined && profile.claimWords.has(first.concept);
  return (
    before !== undefined &&
    profile.claimWords.has(before.concept) &&
    known.every(({ concept }) => profile.claimWords.has(concept))
  );
}

/** Whether the clause that a time ends tells of one claim and nothing of another: "needed their support two years ago, and they now are …". */
function isAnotherClause(
  time: Span,
  own: FactProfile,
  other: FactProfile,
  { words, text, start }: DraftSentence,
): boolean {
  const behind = text.slice(time.end - start);
  if (!/^(?:;|,\s+(?:and|but|while|whereas|they|he|she|it|these|those)(?!\p{L}))/iu.test(behind))
    return false;
  const from = start + Math.max(0, text.slice(0, time.start - start).search(/[;][^;]*$/u));
  const here = words.filter((word) => word.start >= from && word.end <= time.start);
  const exclusive = (a: FactProfile, b: FactProfile): number =>
    new Set(
      here
        .filter(({ concept }) => a.claimWords.has(concept) && !b.claimWords.has(concept))
        .map((each) => each.concept),
    ).size;
  return exclusive(own, other) >= OWN_WORDS && exclusive(own, other) > exclusive(other, own);
}

/** How far into a sentence a time may begin that leads it in, in UTF-16 units. */
const LED_IN = 12;

/** A relative clause that begins with its time. */
const BEGINS = /(?<!\p{L})(?:who|which|that),?\s+(?:(?:back\s+)?in|on|as early as in)\s+$/iu;

/** Where the last clause of a text begins: "… before it", "…; it". */
function clauseStart(text: string): number {
  const starts = [
    ...text.matchAll(/[,;]\s|(?<!\p{L})(?:after|before|when|while|once|since|and then)(?!\p{L})/giu),
  ];
  return starts.at(-1)?.index ?? 0;
}
