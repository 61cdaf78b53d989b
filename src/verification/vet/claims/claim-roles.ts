import { anyOf } from '../../../language/any-of.ts';
import { UP_TO_TWELVE } from '../../../language/number-names.ts';
import { remembered } from '../../../language/remembered.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault } from '../findings/mends.ts';
import type { SentenceCheck } from '../findings/sentence-check.ts';
import type { Statement } from '../findings/statement.ts';
import { areDescribedAlike } from '../names/described-groups.ts';
import type { EntityMention } from '../names/entity-lexicon.ts';
import { sortOf } from '../names/name-sorts.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { countedClass } from '../words/counted-classes.ts';
import { overlap } from '../words/span.ts';

/** A text with its names and words: of a sentence, or of a claim. */
interface Named {
  readonly text: string;
  readonly start: number;
  readonly mentions: readonly EntityMention[];
}

/** A name with the word that tells its part: the verb it is the subject of, the thing that is its. */
interface Role {
  readonly kind: 'subject' | 'owner';
  readonly word: string;
  readonly mention: EntityMention;
}

/** Share of a claim's words that a sentence has which means it, though somebody else has the part. */
const MEANT = { subject: 0.5, owner: 0.6 } as const;

/**
 * Names that have the part which a claim gives to another, though the other is named, too: "Sarnia sent rescuers to Belmora" for the other way
 * round, "a Quds Force operations center" beside a node of Kataib Hezbollah. No fact may give them that part.
 */
export function roleCheck(shelf: FactShelf): SentenceCheck {
  const claimed = remembered(({ fact, claimMentions: mentions }: FactProfile) =>
    rolesIn({ text: fact.claim, start: 0, mentions }, shelf),
  );
  return (sentence) => roleFaults(sentence, claimed, shelf);
}

function roleFaults(
  sentence: DraftSentence,
  claimed: (profile: FactProfile) => readonly Role[],
  shelf: FactShelf,
): readonly Statement[] {
  const speakers = sentence.attributions.map(({ speaker }) => speaker);
  // Who criticises somebody both speaks and acts.
  const apart = (role: Role): boolean =>
    ![...sentence.quotations, ...(role.kind === 'owner' ? speakers : [])].some((span) =>
      overlap(span, role.mention),
    );
  const roles = rolesIn(sentence, shelf).filter(apart);
  return roles.flatMap((role): readonly Statement[] => {
    const known = shelf
      .factsWithWord(role.word)
      .flatMap((profile) => rolesOf(profile, role, claimed).map((own) => ({ profile, own })));
    const isTheirs = (other: Role): boolean =>
      known.some(({ own }) => areOne(own.mention, other.mention, shelf));
    if (known.length === 0 || isTheirs(role)) return [];
    const meant = known.find(({ profile, own }) => isMeant(profile, own, role, sentence, shelf));
    if (meant === undefined) return [];
    const { profile, own } = meant;
    const { start, end, text: found } = role.mention;
    const expected = shelf.lexicon.entity(own.mention.entities[0] ?? 0).name;
    const message = `The source says this of ${expected}, not of ${found}.`;
    const detail = { expected, found, message };
    return [
      {
        start,
        end,
        type: 'claim',
        fact: profile.fact.id,
        faults: [fault('wrong-party', role.mention, profile, detail)],
      },
    ];
  });
}

/** Whether a sentence means a claim, and has somebody else of the same sort in a part of it. */
function isMeant(
  profile: FactProfile,
  own: Role,
  role: Role,
  sentence: DraftSentence,
  shelf: FactShelf,
): boolean {
  const { lexicon } = shelf;
  const [mine, theirs] = [own.mention.entities[0], role.mention.entities[0]];
  if (mine === undefined || theirs === undefined) return false;
  // "Hamas was negotiating to have its frozen funds released": a party for a country, which does just that.
  const acts = role.kind === 'subject' && lexicon.isPlace(mine) && lexicon.isParty(theirs);
  if (
    acts &&
    !sentence.mentions.some(({ entities }) => entities.includes(mine) && entities !== role.mention.entities)
  )
    return goesOn(role, own, sentence, profile, shelf);
  if (sortOf(mine, lexicon) !== sortOf(theirs, lexicon)) return false;
  const swapped =
    profile.claimEntities.includes(theirs) &&
    sentence.mentions.some((other) => other.start > role.mention.end && areOne(other, own.mention, shelf));
  // "Baghdad was negotiating" for Tehran: of a country that the claim names, too.
  const instead =
    lexicon.chain(theirs).some((entity) => profile.claimEntities.includes(entity)) &&
    !sentence.mentions.some((other) => areOne(other, own.mention, shelf)) &&
    goesOn(role, own, sentence, profile, shelf);
  if (role.kind === 'subject' && !swapped && !instead) return false;
  if (instead) return true;
  const said = new Set(sentence.words.map(({ concept }) => concept));
  // A fact with a figure is not meant where what it counts is not named.
  if (
    profile.unit !== null &&
    profile.unit.nouns.size > 0 &&
    ![...profile.unit.nouns].some((noun) => said.has(noun))
  )
    return false;
  return shelf.areTold(profile.claimWords, said, MEANT[role.kind]);
}

/** Whether what follows the verb begins alike in the sentence and in the claim: "agreed to unblock". */
function goesOn(
  role: Role,
  own: Role,
  sentence: DraftSentence,
  { fact }: FactProfile,
  { concepts }: FactShelf,
): boolean {
  const told = concepts.read(sentence.text.slice(role.mention.end - sentence.start)).slice(1);
  const said = concepts.read(fact.claim.slice(own.mention.end)).slice(1);
  // "Troops hold" may be many; "agreed to unblock" is one.
  const needed = role.kind === 'owner' ? 2 : 1;
  return [0, 1]
    .slice(0, needed)
    .every((at) => told[at] !== undefined && told[at].concept === said[at]?.concept);
}

function areOne(a: EntityMention, b: EntityMention, { lexicon }: FactShelf): boolean {
  return a.entities.some((one) =>
    b.entities.some((other) => lexicon.areRelated(one, other) || areDescribedAlike(one, other, lexicon)),
  );
}

/** The parts of one kind and word that a claim gives. */
function rolesOf(
  profile: FactProfile,
  { kind, word }: Role,
  claimed: (profile: FactProfile) => readonly Role[],
): readonly Role[] {
  // Whose the counted are is asked where they are counted.
  if (kind === 'owner' && profile.unit?.nouns.has(word)) return [];
  return claimed(profile).filter(
    (role) => role.kind === kind && role.word === word && profile.claimWords.has(word),
  );
}

function rolesIn({ text, start, mentions }: Named, shelf: FactShelf): readonly Role[] {
  const { concepts, lexicon } = shelf;
  const roles: Role[] = [];
  for (const mention of mentions) {
    if (!/\p{Lu}/u.test(mention.text)) continue;
    const before = text.slice(0, mention.start - start);
    const after = text.slice(mention.end - start);
    const verb = VERB.exec(after)?.[1];
    // "Osmaran troops hold": the troops do.
    if (verb !== undefined && countedClass(verb) !== 'people' && BEGINNING.test(before))
      roles.push({ kind: 'subject', word: concepts.of(verb), mention });
    const place = mention.entities.some((entity) => lexicon.isPlace(entity));
    const owned = OWNED.exec(after);
    const [thing] = owned === null ? [] : concepts.read(owned[2] ?? '');
    const of = OWNS.test(before) ? OWNED_BY.exec(before.slice(-LONGEST_OWNED))?.[1] : undefined;
    const last = of === undefined ? undefined : concepts.read(of).at(-1);
    // Right behind the name, and no verb.
    if (
      thing?.start === 0 &&
      !PAST.test(thing.term) &&
      (place ? PEOPLE.test(after) || FUNDS.test(after) : owned?.[1] !== undefined || DETERMINER.test(before))
    )
      roles.push({ kind: 'owner', word: thing.concept, mention });
    if (last !== undefined && !place) roles.push({ kind: 'owner', word: last.concept, mention });
  }
  const gapped = mentions.flatMap((mention): readonly Role[] => {
    const leads = roles.findLast((role) => role.kind === 'subject' && role.mention.end < mention.start);
    const between = leads === undefined ? '' : text.slice(leads.mention.end - start, mention.start - start);
    return leads !== undefined && GAP.test(between) && COUNT.test(text.slice(mention.end - start))
      ? [{ ...leads, mention }]
      : [];
  });
  return [...roles, ...gapped];
}

/** "The Navy sent three ships and the Coast Guard 14 boats": before, and behind, a subject whose verb is left out. */
const GAP = /(?:,|\sand|\swhile|\swith)\s+(?:the\s+)?$/u;
const COUNT = new RegExp(`^\\s+(?:\\d|(?:an?|${anyOf(UP_TO_TWELVE)}|about|some|nearly)\\s)`, 'u');

/** A verb behind a name, not a thing that is somebody's: "the Coast Guard sent". */
const PAST =
  /(?:ed|^(?:sent|said|told|took|gave|came|went|made|held|hit|struck|shot|put|set|cut|won|lost|led|left|fell|rose|ran|saw|met|paid|got|had|did|kept|sold|bought|built|brought|broke|spoke|wrote|found|fought|began|became|knew|felt|sought|stood|sank|drove|flew|grew|threw|withdrew|spent|bore|beat))$/;

/** Longest thing that is looked for before its owner, in UTF-16 units. */
const LONGEST_OWNED = 80;

/** What stands before a subject: nothing, or a clause that leads in. */
const BEGINNING =
  /^(?:.{3,90}[,:;]\s+|(?:[Ss]o|[Bb]ut|[Aa]nd|[Tt]hen|[Mm]eanwhile|[Dd]uring it|[Bb]efore that|[Aa]fter that)\s+)?(?:(?:the|neighbou?ring|nearby)\s+)*$/iu;

/** The verb behind a subject, in the active voice. */
const VERB =
  /^(?:\s+and\s+others)?\s+(?:(?:has|have|had|will|also|then|later|now)\s+)*(?:(?:was|were|been)\s+(?=\p{Ll}+ing\s))?(?!(?:was|were|is|are|be|been|being|has|have|had|will|and|or|of|in|at|on)\s)(\p{Ll}{3,})/u;

/** "Kataib Hezbollah's operations center", "Pentagon officials". */
const OWNED = /^(['’]s)?\s+(\p{Ll}+(?:\s+\p{Ll}+){0,3})/u;

/** "Keldish troops": of a country, only what acts for it. */
const PEOPLE =
  /^\s+(?:troops|forces|soldiers|army|navy|police|rebels|militias?|jets|warplanes|ships|officials|bases|targets|personnel|prime minister|president|government|parliament|cabinet)(?!\p{L})/u;

/** "Tehran's frozen funds": what a country owns. */
const FUNDS =
  /^['’]s?\s+(?:\p{Ll}+\s+)?(?:funds|assets|money|reserves|accounts|deposits|debts?|budget)(?!\p{L})/u;

/** "A Quds Force operations center": what is counted, or pointed to, is a thing. */
const DETERMINER = /\b(?:an?|the|its|their|one|another|some|this|that)\s+$/iu;

/** How it ends, which most names do not stand behind. */
const OWNS = /(?:of|to|by)\s+(?:the\s+)?$/u;

/** "An operations center of …", "a node belonging to …". */
const OWNED_BY = /((?:\p{L}+\s+){1,4})(?:of|belonging to|run by)\s+(?:the\s+)?$/u;
