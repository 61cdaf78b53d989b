import type { Attribution } from '../attributions/attributions.ts';
import type { FactProfile, FactSpeaker } from '../facts/fact-profile.ts';
import type { EntityLexicon } from '../names/entity-lexicon.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { doesClaimedAct, otherDoer } from './claimed-acts.ts';
import { isCredited } from './credit.ts';
import { onRecord } from './on-record.ts';
import { tellsOwnDeed } from './own-deeds.ts';
import { type DroppedRelay, droppedRelay, heardByUs } from './relays.ts';
import { isOfOtherTown } from './speaker-bodies.ts';
import { namesSpeaker, speakerMentions } from './speaker-mentions.ts';
import type { Standing } from './speaker-offices.ts';
import { standingOf, standingTo } from './speaker-standing.ts';
import { standIn } from './stand-ins.ts';

/** What is wrong with how a draft attributes a fact. */
export type AttributionFault =
  | { readonly code: 'attribution-lost' }
  | DroppedRelay
  | { readonly code: 'wrong-speaker' | 'wrong-party' | 'anonymity-changed'; readonly by: Attribution };

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
  const own = sentence.attributions;
  const ours = heardByUs(speakers, sentence, lexicon);
  if (ours !== null) return ours;
  const beside = OWN_VOICE.test(sentence.text)
    ? []
    : near.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const dropped = droppedRelay(speakers, sentence, beside, lexicon);
  if (own.length === 0 || own.every(({ manner }) => manner === 'pronoun' || manner === 'adverb')) {
    const another = standIn(profile, sentence, near, lexicon);
    if (another !== null) return { code: 'wrong-speaker', by: another };
    const telling = beside.filter(
      (each) =>
        (each.start < sentence.start && !turns(sentence)) ||
        each.attributions.length === 0 ||
        each.attributions.some((by) => looksBack(by, each)),
    );
    const carried = telling.flatMap(({ attributions }) => attributions);
    if (own.length > 0 || carried.some((each) => isFair(standingOf(each, profile, lexicon))))
      return dropped ?? openFault(onRecord(speakers, own, sentence));
    // Whoever is named beside quoted words is taken for their speaker.
    const credits = quoted ? namesSpeaker : isCredited;
    if ([sentence, ...telling].some((each) => credits(profile, each, lexicon))) return dropped;
    const body = quoted ? null : bodyOf(sentence, near);
    if (body?.attributions.some((each) => standingOf(each, profile, lexicon) === 'same') === true)
      return dropped;
    if (!quoted && tellsOwnDeed(profile, sentence, lexicon)) return dropped;
    const doer = quoted ? null : otherDoer(profile, sentence, lexicon);
    if (doer !== null) return { code: 'wrong-party', by: doer };
    return quoted && carried.length > 0 ? dropped : { code: 'attribution-lost' };
  }
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
  const others = own.map(({ speaker }) => speaker);
  // Who passed the words on did not say them.
  const first = speakers.filter(({ mode }) => mode !== 'relays');
  const sayers = first.length === 0 ? profile : { ...profile, speakers: first };
  if (isCredited(sayers, sentence, lexicon, others)) return dropped;
  // "The government pledged …, Okello said": who is part of the claim only did what it tells.
  const isNamed = ({ manner }: Attribution): boolean => manner === 'entity' || manner === 'person';
  const outside = standings.flatMap(({ each, standing }) =>
    standing === 'other' && !each.entities.some((entity) => profile.entities.includes(entity)) ? [each] : [],
  );
  const told = outside.find(isNamed) ?? outside[0] ?? own.find(isNamed) ?? own[0];
  if (told === undefined) return dropped;
  // "Police in Bahía Negra say they arrested 29", which those of another town did.
  const elsewhere = sayers.speakers.some(
    (speaker) => PLACED.test(told.speaker.text) && isOfOtherTown(told.entities, speaker, lexicon),
  );
  const acts = elsewhere || doesClaimedAct(told, profile, sentence);
  return { code: acts ? 'wrong-party' : 'wrong-speaker', by: told };
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

/**
 * Whether the speaker of a later sentence may have said what stands before it, too: who begins it, or ends one that begins by pointing back; not who
 * is given within it.
 */
function looksBack({ start, end, speaker }: Attribution, { text, start: from }: DraftSentence): boolean {
  const before = text.slice(0, Math.min(start, speaker.start) - from);
  const after = text.slice(Math.max(end, speaker.end) - from);
  return (
    /^\W*(?:(?:but|and|so|then|that|this|it|all|is|was|comes?|at least)\s+)*$/iu.test(before) ||
    (/^[^\p{L}\p{N}]*$/u.test(after) && POINTING_BACK.test(text))
  );
}

const POINTING_BACK =
  /^\W*(?:they|it|he|she|the|that|those|these|this|all|both|his|her|its|their|another|others?)(?!\p{L})/iu;

/** "In the later strike", "separately": a sentence that turns to something else than the one before it, whose speaker need not have told it. */
const TURNING =
  /^\W*(?:(?:and|but)\s+)?(?:separately|elsewhere|in (?:a|an|the) (?:separate|later|earlier|second|third|other|next|following|previous|subsequent|different) (?:\p{L}+\s+)?(?:strikes?|attacks?|raids?|incidents?|blasts?|explosions?|cases?|clash(?:es)?|operations?|developments?|statements?))(?!\p{L})/iu;

function turns({ text }: DraftSentence): boolean {
  return TURNING.test(text);
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
