import type { Attribution } from '../attributions/attributions.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactSpeaker } from '../facts/fact-speaker.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { AttributionFault } from './attribution-fault.ts';
import { doesClaimedAct, doesSpeakersDeed } from './claimed-acts.ts';
import { isCredited } from './credit.ts';
import { mayTell } from './may-tell.ts';
import { onRecord } from './on-record.ts';
import { tellsOwnDeed } from './own-deeds.ts';
import { type DroppedRelay, droppedRelay, heardByUs } from './relays.ts';
import { isOfOtherTown } from './speaker-bodies.ts';
import { namesSpeaker, speakerMentions } from './speaker-mentions.ts';
import type { Standing } from './speaker-offices.ts';
import { standingOf, standingTo } from './speaker-standing.ts';
import { isOfOtherSort, standIn } from './stand-ins.ts';

/** A fact, and the sentence that may attribute it. */
interface Attributing {
  readonly profile: FactProfile;
  readonly sentence: DraftSentence;
  /** The sentences beside it, the nearest first. */
  readonly near: readonly DraftSentence[];
  /** Those of them in the same paragraph whose speakers may have said this, too: none where somebody writes in their own name. */
  readonly beside: readonly DraftSentence[];
  readonly lexicon: EntityLexicon;
  /** Whether the words are quoted: they need a speaker then, and a deed tells none. */
  readonly quoted: boolean;
  /** The outlet that passed the words on, where the sentence leaves it out. */
  readonly dropped: DroppedRelay | null;
}

/**
 * Compares the attributions of a sentence with the chain of a fact. What an article says in its own voice needs none. One that stands in a
 * sentence beside it, in the same paragraph, carries over. `near` are those sentences, the nearest first.
 */
export function judgeAttribution(
  profile: FactProfile,
  sentence: DraftSentence,
  near: readonly DraftSentence[],
  lexicon: EntityLexicon,
  quoted: boolean,
): AttributionFault | null {
  const { speakers } = profile;
  if (speakers.length === 0 || isDenied(profile, sentence) || ASKS_WHO.test(sentence.text)) return null;
  const ours = heardByUs(speakers, sentence, lexicon);
  if (ours !== null) return ours;
  const beside = OWN_VOICE.test(sentence.text)
    ? []
    : near.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const dropped = droppedRelay(speakers, sentence, beside, lexicon);
  const attributing = { profile, sentence, near, beside, lexicon, quoted, dropped };
  // "He said", "reportedly" lean on whoever is named elsewhere; so does a sentence that gives nobody.
  const leans = sentence.attributions.every(({ manner }) => manner === 'pronoun' || manner === 'adverb');
  return leans ? judgeLeaning(attributing) : judgeOwn(attributing);
}

/** Judges a sentence that names nobody who says it: by who is named before, by those who speak beside it, by what the speaker does in it. */
function judgeLeaning(attributing: Attributing): AttributionFault | null {
  const { profile, sentence, near, beside, lexicon, quoted, dropped } = attributing;
  const own = sentence.attributions.filter((each) => !isHearsay(each, sentence));
  const nobody = own.find((each) => standingOf(each, profile, lexicon) === 'other');
  const others = own.map(({ speaker }) => speaker);
  if (nobody !== undefined && own.length === 1 && !isCredited(profile, sentence, lexicon, others))
    return { code: 'wrong-speaker', by: nobody };
  const another = standIn(profile, sentence, near, lexicon);
  if (another !== null) return { code: 'wrong-speaker', by: another };
  const telling = beside.filter((each) => mayTell(each, sentence));
  const carried = telling
    .flatMap(({ attributions }) => attributions)
    .filter((each) => !isOfOtherSort(each, profile, lexicon));
  if (own.length > 0 || carried.some((each) => isFair(standingOf(each, profile, lexicon))))
    return dropped ?? openFault(onRecord(profile.speakers, own, sentence));
  // Whoever is named beside quoted words is taken for their speaker.
  const credits = quoted ? namesSpeaker : isCredited;
  if ([sentence, ...telling].some((each) => credits(profile, each, lexicon))) return dropped;
  if (quoted) return carried.length > 0 ? dropped : { code: 'attribution-lost' };
  if (
    bodyOf(sentence, near)?.attributions.some((each) => standingOf(each, profile, lexicon) === 'same') ===
    true
  )
    return dropped;
  return tellsOwnDeed(profile, sentence, lexicon) ? dropped : { code: 'attribution-lost' };
}

/** Words that only say that somebody says so: nobody is its source. */
const HEARSAY = /^(?:reportedly|allegedly|purportedly|supposedly)$/iu;

function isHearsay({ manner, start, end }: Attribution, { text, start: from }: DraftSentence): boolean {
  return manner === 'adverb' && HEARSAY.test(text.slice(start - from, end - from));
}

/** Judges a sentence by those whom it gives as speakers itself: the best of them counts. */
function judgeOwn({ profile, sentence, lexicon, dropped }: Attributing): AttributionFault | null {
  const { speakers } = profile;
  const own = sentence.attributions;
  const standings = own.map((each) => ({
    each,
    standing: isSpeakerAgain(each, profile, sentence, lexicon) ? 'same' : standingOf(each, profile, lexicon),
  }));
  if (standings.some(({ standing }) => standing === 'same'))
    return (
      dropped ?? anonymityFault(speakers, sentence, lexicon) ?? openFault(onRecord(speakers, own, sentence))
    );
  const changed = standings.find(({ standing }) => standing === 'anonymity');
  if (changed !== undefined) return { code: 'anonymity-changed', by: changed.each };
  if (standings.some(({ standing }) => standing === 'unknown')) return dropped;
  const sayers = sayersOf(profile);
  const others = own.map(({ speaker }) => speaker);
  if (isCredited(sayers, sentence, lexicon, others)) return dropped;
  const outside = standings.flatMap(({ each, standing }) => (standing === 'other' ? [each] : []));
  const told = blamed(outside, own, profile);
  if (told === undefined) return dropped;
  const acts =
    isElsewhere(told, sayers, lexicon) ||
    doesClaimedAct(told, profile, sentence) ||
    doesSpeakersDeed(told, profile, sentence);
  return { code: acts ? 'wrong-party' : 'wrong-speaker', by: told };
}

/** A fact without those who only passed the words on and did not say them; with them, where nobody else is known. */
function sayersOf(profile: FactProfile): FactProfile {
  const first = profile.speakers.filter(({ mode }) => mode !== 'relays');
  return first.length === 0 ? profile : { ...profile, speakers: first };
}

/** The wrong speaker: one named rather than described, and rather not who is part of the claim, and only did what it tells ("The government pledged …, Okello said"). */
function blamed(
  wrong: readonly Attribution[],
  own: readonly Attribution[],
  { entities }: FactProfile,
): Attribution | undefined {
  const isNamed = ({ manner }: Attribution): boolean => manner === 'entity' || manner === 'person';
  const outside = wrong.filter((each) => !each.entities.some((entity) => entities.includes(entity)));
  return outside.find(isNamed) ?? outside[0] ?? own.find(isNamed) ?? own[0];
}

/** "Police in Bahía Negra say they arrested 29", which those of another town did. */
function isElsewhere(
  { speaker, entities }: Attribution,
  { speakers }: FactProfile,
  lexicon: EntityLexicon,
): boolean {
  return PLACED.test(speaker.text) && speakers.some((each) => isOfOtherTown(entities, each, lexicon));
}

/** "Who says the two facilities were hit?": what asks for the source has none yet. */
const ASKS_WHO =
  /(?<!\p{L})(?:(?:who|which side|which of them)\s+(?:\p{Ll}+ly\s+)?(?:says?|said|claims?|claimed|counts?|counted|tells?|told|reports?|reported|puts?)|says who|(?:according to|by|on)\s+(?:whom|whose\s+(?:count|account|word|figures|reckoning|say-so))|how do (?:we|you|they) know)(?!\p{L})[^.!?]*\?\W*$/iu;

/** Longest heading, in UTF-16 units. */
const HEADING = 110;

/** The sentence that a heading stands over: one line without a full stop, a blank line, and a sentence that has one. Null where it is none. */
function bodyOf(sentence: DraftSentence, near: readonly DraftSentence[]): DraftSentence | null {
  const { text, end, paragraph } = sentence;
  if (text.length > HEADING || /[.!?:;,…]["”’)]*\s*$/u.test(text)) return null;
  const before = near.find(({ start }) => start < sentence.start);
  const next = near.find(({ start }) => start > sentence.start);
  const alone = before === undefined || before.paragraph !== paragraph;
  if (!alone || next === undefined || next.paragraph === paragraph || next.start - end < BLANK_LINE)
    return null;
  return /[.!?]["”’)]*\s*$/u.test(next.text) ? next : null;
}

/** Line breaks of a blank line. */
const BLANK_LINE = 2;

/** "The US military hit two facilities, it said, and a US defense official …": a pronoun for the fact's speaker, who is the only one named before it. */
function isSpeakerAgain(
  { manner, start, speaker }: Attribution,
  { speakers }: FactProfile,
  sentence: DraftSentence,
  lexicon: EntityLexicon,
): boolean {
  if (manner !== 'pronoun' || !/^(?:it|they|he|she)$/iu.test(speaker.text)) return false;
  const parties = sentence.mentions.filter(
    ({ end, entities }) => end <= start && entities.some((entity) => !lexicon.isPlace(entity)),
  );
  const own = speakers
    .flatMap((each) => speakerMentions(each, sentence, lexicon))
    .filter(({ end }) => end <= start);
  return own.length > 0 && parties.every((each) => own.some((mention) => mention.start === each.start));
}

/** A body that is told by where it is: "police in Bahía Negra". */
const PLACED =
  /^(?:the\s+)?(?:police|firefighters|doctors|hospitals|prosecutors|rescuers|officers)\s+(?:in|at|of|from)\s/iu;

/** Whoever denies a claim does not make it. */
const DENYING =
  /(?<!\p{L})(?:den(?:y|ies|ied|ying)|denials?|disput(?:e|es|ing)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|contradict(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)(?!\p{L})/iu;

/** Whether a sentence denies what a fact claims. */
export function isDenied({ fact }: FactProfile, { text, quotations }: DraftSentence): boolean {
  return quotations.length === 0 && DENYING.test(text) && !DENYING.test(fact.claim);
}

/** Words with which somebody writes in their own name: no speaker of another sentence says that, too. */
const OWN_VOICE =
  /^\W*(?:(?:but|and|so|still|yet)\s+)?(?:let us|let['’]s|make no mistake|the (?:fact|truth) is|in (?:fact|truth)|(?:to be|let me be) (?:clear|plain|fair)|we (?:now )?know)(?!\p{L})/iu;

/** Whether who speaks in a sentence beside it may have said this, too: an army is not its unnamed officials. */
function isFair(standing: Standing): boolean {
  return standing === 'same' || standing === 'unknown';
}

function openFault(by: Attribution | null): AttributionFault | null {
  return by === null ? null : { code: 'anonymity-changed', by };
}

/** Who speaks for a body does so openly: none who would not be named. */
const SPOKESPERSON = /(?<!\p{L})(?:spokes(?:man|woman|person|people)|press secretary)(?!\p{L})/iu;

/** A spokesman may still ask not to be named. */
const UNNAMED =
  /(?<!\p{L})(?:unnamed|anonym\p{L}*|unidentified|officials?|not\s+(?:to\s+be\s+|be\s+|being\s+)?(?:named|identified))(?!\p{L})/iu;

/** The sentence names the right speaker, but says on or off the record what the source says the other way round. */
function anonymityFault(
  speakers: readonly FactSpeaker[],
  { text, attributions: own }: DraftSentence,
  lexicon: EntityLexicon,
): AttributionFault | null {
  const [first] = speakers;
  if (first === undefined || first.mode !== 'anonymous') return null;
  const named = own.find(({ manner }) => manner === 'person');
  const official = own.find(({ speaker }) => SPOKESPERSON.test(speaker.text));
  if (official !== undefined && own.length === 1 && !SPOKESPERSON.test(first.who) && !UNNAMED.test(text))
    return { code: 'anonymity-changed', by: official };
  if (
    named === undefined ||
    own.some((each) => each.manner === 'official' && standingTo(each, first, lexicon) === 'same')
  )
    return null;
  return { code: 'anonymity-changed', by: named };
}
