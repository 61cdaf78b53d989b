import { CAPITALS, COUNTRY_WORDS } from '../../language/countries.ts';
import type { Attribution } from './attributions.ts';
import type { EntityLexicon } from './entity-lexicon.ts';
import type { FactProfile, FactSpeaker } from './fact-profile.ts';
import type { DraftSentence } from './read-sentences.ts';

/** What is wrong with how a draft attributes a fact. */
export type AttributionFault =
  | { readonly code: 'attribution-lost' }
  | { readonly code: 'relay-dropped'; readonly outlet: string }
  | { readonly code: 'wrong-speaker' | 'anonymity-changed'; readonly by: Attribution };

/** How a speaker of the draft stands to one of the fact. */
type Standing = 'same' | 'anonymity' | 'unknown' | 'other';

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
    const known = carried.some((each) => standingOf(each, profile, lexicon) !== 'other');
    if (own.length === 0 && !known && isCredited(profile, sentence)) return dropped;
    if (own.length === 0 && !known && !quoted) return { code: 'attribution-lost' };
    if (own.length === 0 && !known && carried.length === 0) return { code: 'attribution-lost' };
    return dropped;
  }
  const standings = own.map((each) => ({ each, standing: standingOf(each, profile, lexicon) }));
  if (standings.some(({ standing }) => standing === 'same'))
    return dropped ?? anonymityFault(speakers, own, lexicon);
  const changed = standings.find(({ standing }) => standing === 'anonymity');
  if (changed !== undefined) return { code: 'anonymity-changed', by: changed.each };
  if (standings.some(({ standing }) => standing === 'unknown')) return dropped;
  const told = own.find(({ manner }) => manner === 'entity' || manner === 'person') ?? own[0];
  return told === undefined ? dropped : { code: 'wrong-speaker', by: told };
}

/** Words that make somebody the source of what a sentence says. */
const CREDIT =
  /\b(?:statements?|accounts?|counts?|figures|tall(?:y|ies)|reports?|versions?|claims?|words|announcements?|admission|confirmation|assessment|estimates?|data)\b/i;

/**
 * Whether a sentence names the fact's speaker as such in a way that no verb of speaking shows ("officials blame", "in the ministry's view"):
 * an official of the kind, or a body that the fact itself is not about.
 */
function isCredited({ speakers, entities: subjects }: FactProfile, sentence: DraftSentence): boolean {
  const present = heads(sentence.text);
  return speakers.some((speaker) => {
    const named =
      speaker.entity !== null &&
      sentence.mentions.some(({ entities }) => entities.includes(speaker.entity ?? -1));
    if (named) return !subjects.includes(speaker.entity ?? -1) || CREDIT.test(sentence.text);
    return speaker.entity === null && [...heads(speaker.who)].some((head) => present.has(head));
  });
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

/** The best standing of a draft's speaker towards any link of the chain. */
function standingOf(
  attribution: Attribution,
  { speakers, outlet }: FactProfile,
  lexicon: EntityLexicon,
): Standing {
  if (outlet !== null && attribution.speaker.text.toLowerCase().includes(outlet.toLowerCase()))
    return 'unknown';
  const standings = speakers.map((speaker) => standingTo(attribution, speaker, lexicon));
  for (const standing of ['same', 'anonymity', 'unknown'] as const)
    if (standings.includes(standing)) return standing;
  return 'other';
}

/** Who only passes on what somebody said. */
const PRESS =
  /^(?:(?:the|some|several|local|many|media|news|press|earlier|other|state|first)\s+)*(?:reports?|media|press|accounts?|articles?|stor(?:y|ies)|newspapers?|outlets?|coverage|reporting|journalists?|reporters?|reuters|ap|afp|the associated press|associated press)\b/i;

/** Military bodies of one country, spoken of as one. */
const DEFENCE = /military|army|pentagon|defen[cs]e|forces|command/i;

const HEAD =
  /\b(official|source|aide|witness|commander|officer|diplomat|spokes|worker|employee|resident|lawmaker|expert|analyst|minister|manager|survivor|firefighter|inspector|investigator|candidate|doctor|engineer|statement|police|union|ministry|company)/gi;

function heads(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(HEAD)].map(([word]) => word.toLowerCase()));
}

function standingTo(attribution: Attribution, speaker: FactSpeaker, lexicon: EntityLexicon): Standing {
  const { manner, anonymous } = attribution;
  const words = attribution.speaker.text;
  const entities = [...attribution.entities, ...governmentOf(words, lexicon)];
  if (manner === 'adverb' || manner === 'pronoun' || PRESS.test(words)) return 'unknown';
  // Words without a name may be no speaker at all.
  if (manner === 'other' && !/\p{Lu}/u.test(words)) return 'unknown';
  const related = entities.some((entity) => speaker.entities.some((own) => lexicon.areRelated(own, entity)));
  const cousin =
    related || entities.some((entity) => speaker.entities.some((own) => shareCountry(own, entity, lexicon)));
  switch (speaker.mode) {
    case 'anonymous': {
      if (manner === 'official') {
        if (entities.length === 0 || speaker.entities.length === 0 || cousin)
          return foreignOfficial(words, speaker) ? 'other' : 'same';
        return 'other';
      }
      // Somebody the base knows, of another body, is another speaker; a name nobody knows is taken for the official's.
      if (manner === 'person')
        return entities.some((entity) => lexicon.isPerson(entity)) && !namesAlike(words, speaker.who)
          ? 'other'
          : 'anonymity';
      if (manner === 'entity') return cousin || sharesWords(words, speaker.who) ? 'anonymity' : 'other';
      return sharesWords(words, speaker.who) ? 'same' : 'other';
    }
    case 'named':
    case 'statement': {
      if (entities.some((entity) => entity === speaker.entity || speaker.entities.includes(entity))) {
        return anonymous && manner === 'official' ? 'anonymity' : 'same';
      }
      if (manner === 'official' && anonymous) return cousin || entities.length === 0 ? 'anonymity' : 'other';
      if (related) return 'same';
      if (cousin && DEFENCE.test(words) && DEFENCE.test(speaker.who)) return 'unknown';
      if (sharesWords(words, speaker.who)) return 'same';
      if (manner === 'official' && entities.length === 0)
        return speaker.entity !== null && /spokes/i.test(words) ? 'same' : 'unknown';
      return 'other';
    }
    case 'relays':
      return entities.some((entity) => entity === speaker.entity) || sharesWords(words, speaker.who)
        ? 'unknown'
        : 'other';
    default:
      return speaker.mode satisfies never;
  }
}

/** The country whose capital speaks: "Washington said". */
function governmentOf(words: string, lexicon: EntityLexicon): readonly number[] {
  const country = CAPITALS.get(words.toLowerCase().trim());
  if (country === undefined) return [];
  const name = country.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  return lexicon.find(name).flatMap((mention) => mention.entities);
}

/** An official of a country that the recorded description does not name: "Iranian officials" for "US officials". */
function foreignOfficial(words: string, speaker: FactSpeaker): boolean {
  const nations = (words.match(/\p{Lu}\p{L}+/gu) ?? []).filter((word) =>
    COUNTRY_WORDS.has(word.toLowerCase()),
  );
  const own = speaker.who.toLowerCase();
  return nations.some((nation) => nation !== 'American' && !own.includes(nation.toLowerCase()));
}

function shareCountry(a: number, b: number, lexicon: EntityLexicon): boolean {
  for (const entity of lexicon.related(a))
    if (lexicon.isPlace(entity) && lexicon.related(b).has(entity)) return true;
  return false;
}

const LIGHT =
  /^(?:the|a|an|of|two|three|one|some|several|us|senior|local|group|to|in|and|for|from|by|its|his|her|their)$/;

function sharesWords(words: string, who: string): boolean {
  const own = new Set(
    (who.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !LIGHT.test(word)).map(singular),
  );
  const theirs = (words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !LIGHT.test(word))
    .map(singular);
  if (theirs.some((word) => own.has(word))) return true;
  const kinds = heads(who);
  return [...heads(words)].some((head) => kinds.has(head));
}

/** Whether two descriptions share a word beside "official" and its like: "the port official", "a port official". */
export function namesAlike(words: string, who: string): boolean {
  const own = contentWords(who);
  return contentWords(words).some((word) => own.includes(word));
}

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !LIGHT.test(word) && !/^(?:officials?|sources?)$/.test(word)).map(singular);
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|es|s|'s)$/, '') : word;
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
