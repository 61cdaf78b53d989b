import { WORD_STARTS, wholeWords } from '../../language/whole-words.ts';
import type { PublishedAttribution, PublishedFact } from '../../model/published.ts';

/** Names that take "the", by their last word: "the US military", "the United Nations", "the Washington Post". */
const WITH_ARTICLE =
  /\b(?:military|army|navy|administration|government|ministry|department|agency|council|board|committee|union|states|nations|pentagon|kremlin|guards?|forces?|corps|post|times|journal|guardian|telegraph|herald|tribune|police|court|bank|commission|party|coalition|organi[sz]ation|federation|republic|kingdom|emirates|house|directorate|authority|institute|association|league|office|bureau|service|cent(?:re|er)|foundation|tribunal|inspectorate|embassy|alliance|front|regulator|ombudsman|prosecutors?|chamber)$/i;

/** A speaker without the article in front: "US defense official". */
export function bareName({ who }: Pick<PublishedAttribution, 'who'>): string {
  return who.trim().replace(/^(?:an?|the)\s+/i, '');
}

/** A speaker as a sentence names it: an entity gets "the" where the claim or the language gives it one. */
export function namedSpeaker(speaker: PublishedAttribution, { claim }: Pick<PublishedFact, 'claim'>): string {
  const { who, id } = speaker;
  if (id === null || who !== bareName(speaker)) return who.trim();
  const inClaim = new RegExp(`(?<the>${WORD_STARTS}the )?${wholeWords(who)}`, 'iu').exec(claim);
  const wanted = inClaim === null ? WITH_ARTICLE.test(who) : inClaim.groups?.['the'] !== undefined;
  return wanted ? `the ${who}` : who;
}

/** What a source tells of the terms on which somebody spoke, and how a sentence says it. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/\bcondition of anonymity\b/i, 'on condition of anonymity'],
  [
    /\b(?:ask|request)(?:s|ed|ing)? (?:not to be (?:named|identified)|anonymity)\b/i,
    'asking not to be named',
  ],
  [/\b(?:declin|refus)(?:es|ed|ing) to be (?:named|identified)\b/i, 'declining to be named'],
  [/\banonym(?:ously|ity)\b/i, 'anonymously'],
];

/**
 * On what terms an anonymous speaker spoke: "on condition of anonymity", "anonymously"; null where neither the fact's claim nor its
 * `names` (words as printed in the source) nor its tags tell. A speaker whom the source merely does not name has asked for nothing: the
 * description alone says that, "two US officials".
 */
export function anonymityOf(
  fact: Pick<PublishedFact, 'claim' | 'tags'>,
  names: readonly string[],
): string | null {
  const recorded = [fact.claim, ...names, ...fact.tags];
  return TERMS.find(([told]) => recorded.some((text) => told.test(text)))?.[1] ?? null;
}

/** The same where no verb of saying stands before it: "speaking on condition of anonymity". */
export function speaking(terms: string): string {
  return /^(?:on|anonymously)\b/.test(terms) ? `speaking ${terms}` : terms;
}

/** Whether a wording already says that somebody is not named. */
export function saysAnonymous(text: string): boolean {
  return /anonym|unnamed|not named|not be named|unidentified|declined to be|refused to be/i.test(text);
}
