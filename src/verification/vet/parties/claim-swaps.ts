import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { SUBJECT } from '../facts/name-slots.ts';
import { EVENT } from '../names/name-sorts.ts';
import type { Span } from '../words/span.ts';
import { strangersIn } from './claim-strangers.ts';
import type { ClaimTold } from './claim-told.ts';
import { isDoubtful } from './exchange-doubts.ts';
import { type NameExchange, nameExchange } from './name-exchange.ts';
import { type NamesAmiss, namesAmiss } from './names-amiss.ts';
import { doesAlike } from './stands-in.ts';
import type { Stranger } from './stranger.ts';
import { isAgent, isForce, isWhom } from './where-or-who.ts';

/** A name of the draft that stands where the claim has another. */
export interface Swap extends Span {
  readonly text: string;
  readonly expected: string;
  readonly place: boolean;
}

/**
 * The one name that a part of a sentence has instead of one of the claim's: exactly one of the claim's names is nowhere near, and exactly one
 * of the same sort is there that the fact knows nothing of. Otherwise null: a story may add names and leave some out. Names of earlier
 * sentences excuse the missing one, unless the other stands in its very place: "the bridge at Port Ellis" for "the bridge at Quemada".
 */
export function swappedName(told: ClaimTold, shelf: FactShelf): Swap | null {
  // A fact with a figure is told by it: whose or where it is, is asked there.
  if (told.profile.unit !== null || isDenied(told)) return null;
  const amiss = namesAmiss(told, shelf);
  const strangers = strangersIn(told, shelf);
  if (isOfOthers(amiss, strangers)) return null;
  for (const entity of amiss.missing) {
    const exchange = nameExchange(entity, amiss, strangers, told, shelf);
    if (exchange !== null && !isDoubtful(exchange, amiss, told, shelf)) return swapOf(exchange, told, shelf);
  }
  return null;
}

/** "American support for Israel" tells nothing of somebody else whom others support. */
function isOfOthers({ own, named }: NamesAmiss, strangers: readonly Stranger[]): boolean {
  return (
    own.length > 1 && named.length === 0 && strangers.filter(({ sort }) => sort !== 'unknown').length > 1
  );
}

function swapOf(exchange: NameExchange, told: ClaimTold, shelf: FactShelf): Swap {
  const { start, end, text } = exchange.rival;
  const expected = shelf.lexicon.entity(exchange.entity).name;
  return { start, end, text, expected, place: isPlaceSwap(exchange, told, shelf) };
}

/** Whether the names say where something is. Who does something is a party, countries too. */
function isPlaceSwap(exchange: NameExchange, { profile, sentence }: ClaimTold, shelf: FactShelf): boolean {
  const { entity, sort, slot, rival, there } = exchange;
  if (sort === EVENT) return true;
  const acts =
    slot === SUBJECT &&
    (there || isAgent(rival, sentence) || doesAlike(profile, entity, rival, sentence, shelf));
  const isSomebody = acts || isBlamed(profile, entity) || isForce(rival, sentence) || isWhom(rival, sentence);
  return sort === 'place' && !isSomebody;
}

/** Whether a claim has a country do something, or be blamed for it: no place of anything. */
function isBlamed({ fact, claimMentions }: FactProfile, entity: number): boolean {
  const mention = claimMentions.find(({ entities }) => entities.includes(entity));
  return (
    mention !== undefined &&
    /(?<!\p{L})(?:blam\p{L}+|accus\p{L}+|by)\s+(?:the\s+)?$/iu.test(fact.claim.slice(0, mention.start))
  );
}

/** Words that say where or by whom something was not done. */
const DENIED =
  /(?<!\p{L})(?:not|never|nothing|refrain(?:s|ed|ing)?|(?:stay(?:s|ed|ing)?|ke(?:pt|eps?|eping)|steer(?:s|ed|ing)?) (?:out|away|clear)|avoid(?:s|ed|ing)?|sh(?:ied|ies|y|ying) away|reluctan(?:t|ce)|loath|wary|hesita\p{L}+|unwilling\p{L}*|reservations|misgivings|qualms|scruples|cold feet|thought twice|drew the line|held (?:back|off)|balked|stopped short|instead of|rather than|far from|other than)(?!\p{L})/iu;

/** "The US had shied away from retaliating in Iraq" does not put there what a claim has in Syria. */
function isDenied({ profile: { fact }, sentence, part }: ClaimTold): boolean {
  const text = sentence.text.slice(part.start - sentence.start, part.end - sentence.start);
  // "Without them he could not have" denies nothing.
  const denied = DENIED.test(text) && !DENIED.test(fact.claim) && !/(?<!\p{L})without(?!\p{L})/iu.test(text);
  return denied || SUPPOSED.test(text);
}

/** What might have been: "had Syria been …, the United States might have been reluctant". */
const SUPPOSED =
  /^\W*(?:if|suppose|imagine|had)\s|^\W*(?:would|could|should|might)\s[^.]*\?|(?<!\p{L})(?:might|would|could|should)\s+(?:\p{Ll}+\s+)?have\s+(?:been|\p{Ll}+ed)(?!\p{L})/iu;
