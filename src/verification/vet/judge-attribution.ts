import type { Attribution } from './attributions.ts';
import { isCredited } from './credit.ts';
import type { EntityLexicon } from './entity-lexicon.ts';
import type { FactProfile, FactSpeaker } from './fact-profile.ts';
import type { DraftSentence } from './read-sentences.ts';
import { namesSpeaker } from './speaker-mentions.ts';
import { type Standing, standingOf, standingTo } from './speaker-standing.ts';

/** What is wrong with how a draft attributes a fact. */
export type AttributionFault =
  | { readonly code: 'attribution-lost' }
  | { readonly code: 'relay-dropped'; readonly outlet: string }
  | { readonly code: 'wrong-speaker' | 'anonymity-changed'; readonly by: Attribution };

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
  if (speakers.length === 0) return null;
  const own = sentence.attributions;
  const beside = near.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const dropped = droppedRelay(speakers, sentence, beside, lexicon);
  if (own.length === 0 || own.every(({ manner }) => manner === 'pronoun' || manner === 'adverb')) {
    const carried = beside.flatMap(({ attributions }) => attributions);
    if (own.length > 0 || carried.some((each) => isFair(standingOf(each, profile, lexicon)))) return dropped;
    // Whoever is named beside quoted words is taken for their speaker.
    const credits = quoted ? namesSpeaker : isCredited;
    if ([sentence, ...beside].some((each) => credits(profile, each, lexicon))) return dropped;
    return quoted && carried.length > 0 ? dropped : { code: 'attribution-lost' };
  }
  const standings = own.map((each) => ({ each, standing: standingOf(each, profile, lexicon) }));
  if (standings.some(({ standing }) => standing === 'same'))
    return dropped ?? anonymityFault(speakers, own, lexicon);
  const changed = standings.find(({ standing }) => standing === 'anonymity');
  if (changed !== undefined) return { code: 'anonymity-changed', by: changed.each };
  if (standings.some(({ standing }) => standing === 'unknown')) return dropped;
  const others = own.map(({ speaker }) => speaker);
  if (isCredited(profile, sentence, lexicon, others)) return dropped;
  const told = own.find(({ manner }) => manner === 'entity' || manner === 'person') ?? own[0];
  return told === undefined ? dropped : { code: 'wrong-speaker', by: told };
}

/** Whether who speaks in a sentence beside it may have said this, too: an army is not its unnamed officials. */
function isFair(standing: Standing): boolean {
  return standing === 'same' || standing === 'unknown';
}

/** The outlet that passed the words on must stand in the sentence or beside it. */
function droppedRelay(
  speakers: readonly FactSpeaker[],
  sentence: DraftSentence,
  beside: readonly DraftSentence[],
  lexicon: EntityLexicon,
): AttributionFault | null {
  const relay = speakers.find(({ mode }) => mode === 'relays');
  if (relay === undefined || speakers.length === 1) return null;
  const mentioned = [sentence, ...beside].some(({ mentions, text }) =>
    relay.entity === null
      ? text.toLowerCase().includes(relay.who.toLowerCase())
      : mentions.some(({ entities }) => entities.includes(relay.entity ?? -1)) ||
        lastName(lexicon, relay.entity).test(text),
  );
  return mentioned ? null : { code: 'relay-dropped', outlet: relay.who };
}

/** "The Post" for The Washington Post, "the newspaper". */
function lastName(lexicon: EntityLexicon, entity: number): RegExp {
  const last = lexicon.entity(entity).name.split(/\s+/).at(-1) ?? '';
  return new RegExp(
    `\\b[Tt]he ${last.replace(/[^\p{L}\p{N}]/gu, '.')}\\b|\\bthe (?:newspaper|paper|daily|outlet)\\b`,
    'u',
  );
}

/** The sentence names the right speaker, but says on or off the record what the source says the other way round. */
function anonymityFault(
  speakers: readonly FactSpeaker[],
  own: readonly Attribution[],
  lexicon: EntityLexicon,
): AttributionFault | null {
  const [first] = speakers;
  if (first === undefined || first.mode !== 'anonymous') return null;
  const named = own.find(({ manner }) => manner === 'person');
  if (
    named === undefined ||
    own.some((each) => each.manner === 'official' && standingTo(each, first, lexicon) === 'same')
  )
    return null;
  return { code: 'anonymity-changed', by: named };
}
