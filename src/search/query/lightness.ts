import { isAspectIn, isLightVerb, isMotion, saysNothing } from '../../language/asking-words.ts';
import { opensCompoundBegun } from '../../language/compounds.ts';
import { deedOf } from '../../language/deed-words.ts';
import { ASKED_KINDS, LIGHT_WORDS } from '../../language/fillers.ts';
import { NAME_PARTICLES } from '../../language/folding.ts';
import type { Token } from '../../language/tokens.ts';
import { isShortUnit } from './short-units.ts';

/** How little a word says: particles and words like "total" have little weight, and their absence refuses nothing. */
export type Lightness = 'no' | 'light' | 'particle';

const LEADING: ReadonlySet<string> = new Set(['in', 'of', 'on', 'at', 'from', 'by', 'against']);
const UNNAMED = /^(?:anonymous|unnamed|unidentified|nameless)$/;
const SAY = /^(?:say|said|saying)$/;
/** Attacks "aimed at" somebody are on them. */
const AIMED: ReadonlySet<string> = new Set(['aimed', 'directed']);
const ASKS_FOR: ReadonlySet<string> = new Set(['which', 'what']);
const SOME = /^(?:two|three|#[23])$/;
/** "What kind of missile" asks what missile. */
const KINDS: ReadonlySet<string> = new Set(['kind', 'kinds', 'type', 'types', 'sort', 'sorts']);

/** "Which two countries": as many as there are. */
export function isAskedNumber(tokens: readonly Token[], at: number): boolean {
  return isSome(tokens[at]?.term ?? '') && ASKS_FOR.has(tokens[at - 1]?.term ?? '');
}

function isSome(term: string): boolean {
  return SOME.test(term);
}

/** How little a word says where it stands. */
export function lightness(text: string, tokens: readonly Token[], at: number): Lightness {
  const token = tokens[at];
  if (token === undefined) return 'no';
  const { term } = token;
  const before = tokens[at - 1]?.term ?? '';
  if (isShortUnit(term) && text[token.start - 1] === tokens[at - 1]?.text.at(-1)) return 'particle';
  if (NAME_PARTICLES.has(term) && !endsName(text, token) && !endsPhrase(tokens, at)) return 'particle';
  if (endsCompoundBegun(text, tokens, at)) return 'particle';
  // Whom a text does not name it calls nothing like that.
  if (UNNAMED.test(term) && tokens.slice(at).some((other) => SAY.test(other.term))) return 'particle';
  if (AIMED.has(term) && tokens.slice(0, at).some((other) => deedOf(other.term) !== null)) return 'particle';
  if (saysNothing(term) || isAspectIn(term, tokens) || (KINDS.has(term) && hasTerm(tokens, 'of')))
    return 'particle';
  // "Official languages" are light of the first, a "defense official" is one.
  if (term === 'official' && at > 0 && at === tokens.length - 1) return 'no';
  if (
    LIGHT_WORDS.has(term) ||
    (term === 'money' && before === 'much') ||
    (isLightVerb(term) && before !== 'too') ||
    (term === 'back' && tokens.some((other) => isMotion(other.term)))
  )
    return 'light';
  return ASKED_KINDS.has(term) && isAskedFor(tokens, at) ? 'light' : 'no';
}

/** "Which countries", "which two countries". */
function isAskedFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.term ?? '';
  return ASKS_FOR.has(isSome(before) ? (tokens[at - 2]?.term ?? '') : before);
}

function hasTerm(tokens: readonly Token[], term: string): boolean {
  return tokens.some((token) => token.term === term);
}

/** What Persian and Urdu tie the second word of a name to the first with: "Sepah-e Quds", "Hezb-e-Islami-ye Gulbuddin". */
const TIES: ReadonlySet<string> = new Set(['e', 'i', 'ye', 'yi']);

/** A particle that ends a hyphenated name is none: "ISIL-WA". One that ties the next word to it is. */
function endsName(text: string, token: Token): boolean {
  if (text[token.start - 1] !== '-') return false;
  const rest = text.slice(token.end);
  if (TIES.has(token.term) && /^\s+\p{L}/u.test(rest)) return false;
  return !/^[-'’]?[\p{L}\p{N}]/u.test(rest);
}

/** The last word behind a preposition is what that leads to, typed in part, and no particle: "attack on le". */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1 && LEADING.has(tokens[at - 1]?.term ?? '');
}

/** Whether a token is the second part, typed in part, of a compound: "al" of "iran-al". */
function endsCompoundBegun(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end + 1 === tokens[at]?.start && opensCompoundBegun(text, before);
}
