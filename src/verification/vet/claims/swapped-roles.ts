import { remembered } from '../../../language/remembered.ts';
import { SAYS } from '../attributions/speech-verbs.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import { isDescribed } from '../names/described-groups.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import { sortOf } from '../names/name-sorts.ts';
import { isSoCalled } from '../names/named-parties.ts';
import { areOne } from '../parties/agent-faults.ts';
import { withLent } from '../reading/lent-sentences.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { FORCES } from '../words/forces.ts';
import { overlap } from '../words/span.ts';
import {
  areSame,
  type Claimed,
  isDone,
  isKnownOtherwise,
  isMeant,
  type Part,
  partsByKey,
  rolesOfClaim,
} from './claimed-parts.ts';
import { type NamedRoles, nameRoles } from './name-roles.ts';

/** A sentence that denies, asks, sets apart, or tells what may be. */
const DOUBTED =
  /\?|(?<!\p{L})(?:not|never|no|nobody|n['’]t|neither|nor|den(?:y|ies|ied)|if|would|could|may|might|should|without|unless|unlike|rather|instead|than|except|whether|had\s+\p{Lu}\p{L}+\s+been|other|compared|contrary|whereas)(?!\p{L})/iu;

/**
 * Names in a part that a claim which the sentence means gives to another, who is not named there: "retaliation for US support for Ukraine" for
 * Israel, "attacks on US forces in Gaza". No other fact that tells as much of the sentence may give them that part.
 */
export function swappedRoleCheck(shelf: FactShelf): SentenceCheck {
  const claimed = remembered((profile: FactProfile) => rolesOfClaim(profile, shelf));
  const parts = remembered((all: FactShelf) => partsByKey(all, claimed));
  return (sentence, _, before) =>
    DOUBTED.test(sentence.text) ? [] : swappedIn(sentence, before, parts(shelf), claimed, shelf);
}

function swappedIn(
  sentence: DraftSentence,
  before: readonly DraftSentence[],
  parts: ReadonlyMap<string, readonly Part[]>,
  claimed: Claimed,
  shelf: FactShelf,
): readonly Statement[] {
  const { lexicon } = shelf;
  const together = withLent(sentence, before);
  const named = together.flatMap(({ mentions }) => mentions).flatMap(({ entities }) => entities);
  const words = {
    said: new Set(together.flatMap((each) => each.words).map(({ concept }) => concept)),
    named,
  };
  // Asked first, and once: hardly a fact is.
  const isTold = remembered(
    (profile: FactProfile) =>
      isMeant(profile, words, sentence, shelf) && isDone(profile, words.said, claimed, shelf),
  );
  return nameRoles(sentence, shelf).flatMap((told): readonly Statement[] => {
    const there = [...told.keys].flatMap((key) => parts.get(key) ?? []);
    if (there.length === 0) return [];
    const meant = there.find(({ profile, own, key }) => {
      if (!isTold(profile) && !isSamePhrase(told, own, key, profile, sentence, words.said, shelf))
        return false;
      const theirs = [...own.entities, ...own.owners];
      if (areSame(told.entities, theirs, lexicon) || isNamed(own, named, lexicon)) return false;
      if (!mayStandFor(told, own, key, profile, claimed(profile), lexicon)) return false;
      // "Oil money of Iraq's is held in American banks": of two that the claim has, one is there.
      if (isBesideApart(told, own, named, lexicon)) return false;
      if (isOnlySaid(told, own, profile, sentence, shelf)) return false;
      return !isKnownOtherwise(told, there, profile, words, shelf);
    });
    if (meant === undefined) return [];
    const { profile, own, key } = meant;
    const { start, end, text: found } = told;
    const expected = own.text;
    const message = `The source says this of ${expected}, not of ${found}: "${profile.fact.claim}"`;
    const where = isWhere(key, own, sentence, told, lexicon) && !doesTheSame(told, own);
    const code = where ? 'wrong-place' : 'wrong-party';
    const faults = [fault(code, { start, end }, profile, { expected, found, message })];
    return [{ start, end, type: 'claim', fact: profile.fact.id, faults }];
  });
}

/** Share of a claim's words that means it where a phrase of it is told word by word, and the fewest of them. */
const PHRASED = { share: 0.3, words: 2 } as const;

/** "American support for Hamas" for "US support for Israel": whose it is, and all of the phrase but its last name, is alike. */
function isSamePhrase(
  told: NamedRoles,
  own: NamedRoles,
  key: string,
  { fact, claimMentions, claimWords, unit }: FactProfile,
  { text, start, mentions }: DraftSentence,
  said: ReadonlySet<string>,
  shelf: FactShelf,
): boolean {
  if (!key.startsWith('for:') || unit !== null) return false;
  const ownerOf = (all: string, names: typeof mentions, at: number): readonly number[] =>
    names.find(({ end }) => end < at && FOR.test(all.slice(end, at)))?.entities ?? [];
  const theirs = ownerOf(
    text,
    mentions.map((each) => ({ ...each, end: each.end - start })),
    told.start - start,
  );
  const others = ownerOf(fact.claim, claimMentions, own.start);
  const shared = [...claimWords].filter((word) => said.has(word)).length;
  return (
    theirs.length > 0 &&
    areSame(theirs, others, shelf.lexicon) &&
    shared >= PHRASED.words &&
    shelf.areTold(claimWords, said, PHRASED.share)
  );
}

/** Between whose something is and for whom: "US support for". */
const FOR = /^(?:['’]s)?\s+\p{Ll}+\s+for\s+(?:the\s+)?$/u;

/** Whether a sentence names whom a claim has there; groups that are told by whose they are do not name the country: "Iranian proxies". */
function isNamed(own: NamedRoles, named: readonly number[], lexicon: EntityLexicon): boolean {
  const country = own.entities.some((entity) => lexicon.isPlace(entity));
  return areSame(
    country ? named.filter((each) => !isDescribed(each, lexicon)) : named,
    own.entities,
    lexicon,
  );
}

/** Whether two names are of one sort, and the fact knows nothing else of the draft's. */
function mayStandFor(
  told: NamedRoles,
  own: NamedRoles,
  key: string,
  profile: FactProfile,
  roles: readonly NamedRoles[],
  lexicon: EntityLexicon,
): boolean {
  const [mine] = own.entities;
  if (mine === undefined) return false;
  const [theirs] = told.entities;
  const sort = theirs === undefined ? (told.country ? 'place' : 'party') : sortOf(theirs, lexicon);
  const ownSort = sortOf(mine, lexicon);
  // "Support for Hamas" for Israel: a party acts, and is acted for, as a country is.
  const acts =
    /^(?:do|for):/.test(key) && [sort, ownSort].every((each) => each === 'place' || each === 'party');
  if (sort !== ownSort && !acts) return false;
  // "The Badr Organization" may be one of the militias.
  if (theirs === undefined && isSoCalled(told.text) && isDescribed(mine, lexicon)) return false;
  if (profile.fact.claim.includes(told.text) && theirs === undefined) return false;
  const does = key.startsWith('do:');
  // "The Navy sent three ships and the Coast Guard 14 boats": what a name does there may be left out.
  const others = roles.filter((each) => each.keys.size > 0).flatMap(({ entities }) => entities);
  const turned = does && told.entities.some((each) => others.includes(each));
  const speakers = profile.speakers.flatMap(({ entities }) => entities);
  // "Iraq was negotiating" for Tehran, beside Iranian proxy groups in Iraq.
  const known = profile.entities.filter((each) => !does || !isDescribed(each, lexicon));
  return turned || !areOne(told.entities, [...known, ...speakers], lexicon);
}

/** Whether a name is only that of who says so, where the claim is not that they did. */
function isOnlySaid(
  told: NamedRoles,
  own: NamedRoles,
  { claimWords, speakers, fact }: FactProfile,
  { attributions, text, start }: DraftSentence,
  { concepts }: FactShelf,
): boolean {
  // "Pentagon officials have begun to tell": the claim is just that.
  if (speakers.length === 0 && TELLS.test(fact.claim.slice(own.end))) return false;
  return attributions.some(
    (each) =>
      overlap(each.speaker, told) &&
      !claimWords.has(concepts.of(text.slice(each.start - start, each.end - start))),
  );
}

const TELLS = new RegExp(`^(?:\\s+\\p{Ll}+){0,4}\\s+(?:tell|say|${SAYS})(?!\\p{L})`, 'u');

function isBesideApart(
  told: NamedRoles,
  own: NamedRoles,
  named: readonly number[],
  lexicon: EntityLexicon,
): boolean {
  return own.beside.some((each) => named.includes(each)) && !areOne(own.beside, told.beside, lexicon);
}

/** "Osmara holds 64 prisoners" for "Keld holds 64": somebody, and no place. */
function doesTheSame(told: NamedRoles, own: NamedRoles): boolean {
  return [...told.keys].some((key) => key.startsWith('do:') && own.keys.has(key));
}

/** Whether the part is where something is, and not who. */
function isWhere(
  key: string,
  own: NamedRoles,
  { text, start }: DraftSentence,
  told: NamedRoles,
  lexicon: EntityLexicon,
): boolean {
  const behind = /^(?:['’]s?)?\s+(\p{Ll}+)/u.exec(text.slice(told.end - start))?.[1] ?? '';
  return (
    key.startsWith('of:') && own.entities.some((entity) => lexicon.isPlace(entity)) && !FORCES.test(behind)
  );
}
