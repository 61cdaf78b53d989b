import { opensCompound } from '../../language/compounds.ts';
import { countryForms, isCountryAdjective } from '../../language/countries.ts';
import {
  ARTICLES,
  BE,
  type Deed,
  type DeedKind,
  deedAt,
  deedOf,
  HAVE,
  ON,
  PREPOSITIONS,
} from '../../language/deed-words.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';

/** A word of a text that tells who did something, or to whom. */
export interface PartyWord extends Token {
  /** It owns what does it: "Iran" of "Iran's proxies". */
  readonly owns: boolean;
}

/** A deed as a text tells it. */
export interface ToldDeed {
  readonly kind: DeedKind;
  /** Words of who did it; empty where the text does not say. */
  readonly doers: readonly PartyWord[];
  /** Words of those it was done to. */
  readonly targets: readonly PartyWord[];
  /** Whether the text says so outright, with "on" or as a sentence does: then nobody else is the target. */
  readonly targeted: boolean;
}

/** What somebody does who has a deed done: "resumed attacks". */
const UNDERTAKING =
  'launched launches launch resumed resume resumes carried carry claimed claim claims conducted conduct staged stage mounted fired continued began begun ' +
  'started stopped ended';
/** They end a clause, going back. */
const CLAUSE =
  'that which who where when while after before since until because said says say reported reports told if as for to on against upon by with';
/** What they open lies between who does it and what is done: "militias in Iraq attacked". */
const BESIDE = 'in of from across at near inside within over throughout';

/** How far from each other, in words, what belongs together stands. */
const REACH = { noun: 3, on: 6, by: 6, subject: 12, undertaken: 5 } as const;

/** The deeds that a text tells of. */
export function deedsTold(text: string): readonly ToldDeed[] {
  const tokens = tokenise(text);
  const places = [...tokens.keys()].filter((at) => deedAt(text, tokens, at) !== null);
  const blame = tokens.findIndex(({ term }) => /^blam(?:e|es|ed)$/.test(term));
  const blamed = blame === -1 ? [] : phrase(text, tokens, blame + 1);
  const blamedFor = places.find((at) => at > blame) ?? places.at(-1);
  return places.flatMap((at) => {
    const deed = deedAt(text, tokens, at);
    return deed === null ? [] : [toldAt(text, tokens, at, deed, at === blamedFor ? blamed : [])];
  });
}

function toldAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  { kind, done }: Deed,
  blamed: readonly PartyWord[],
): ToldDeed {
  const before = tokens[at - 1]?.term ?? '';
  const passive = isPassive(tokens, at, done);
  const by = nextOf(tokens, at, 'by', REACH.by);
  const on = nextOf(tokens, at, kind === 'support' ? 'for' : ON, REACH.on);
  const byWhom = by === -1 ? [] : phrase(text, tokens, by + 1);
  const where = tokens.findIndex(({ term }, next) => next > at && next <= at + REACH.on && term === 'at');
  const atWhat = where === -1 ? [] : phrase(text, tokens, where + 1);
  if (passive !== -1) {
    const targets = [...subject(text, tokens, passive), ...atWhat];
    return { kind, doers: [...byWhom, ...blamed], targets, targeted: true };
  }
  const isVerb = done || holdsWord(HAVE, before);
  const undertaken = undertakenAt(tokens, at);
  const own = isVerb ? [] : ownersOf(text, tokens, at);
  const doers = [
    ...own,
    ...byWhom,
    ...blamed,
    ...(kind === 'support' && tokens[at + 1]?.term === 'of' ? phrase(text, tokens, at + 2) : []),
    ...(isVerb || undertaken !== -1 ? subject(text, tokens, undertaken === -1 ? at : undertaken) : []),
    ...(isPresent(tokens, at, done) ? subject(text, tokens, at) : []),
  ];
  const onWhom = on === -1 ? [] : phrase(text, tokens, on + 1);
  const object = isVerb ? phrase(text, tokens, at + 1) : [];
  const targeted = onWhom.length > 0 || object.length > 0;
  // Of a "base attack" the base is the target, of "attacks US forces" what follows.
  const beside = targeted
    ? []
    : [...own.filter(({ term }) => !isCountry(term)), ...phrase(text, tokens, at + 1)];
  return {
    kind,
    doers,
    targets: [...onWhom, ...object, ...atWhat, ...beside],
    targeted,
  };
}

/** Whose strikes are "US strikes", and not on them. */
function isCountry(term: string): boolean {
  return term === 'us' || countryForms(term).length > 0;
}

/** Where the verb stands that makes a deed one suffered ("was attacked", "came under attack"), or -1. */
function isPassive(tokens: readonly Token[], at: number, done: boolean): number {
  const before = tokens[at - 1]?.term ?? '';
  if (before === 'under') return at - 2;
  if (!done) return -1;
  if (holdsWord(BE, before)) return at - 1;
  return holdsWord(BE, tokens[at - 2]?.term ?? '') && !holdsWord(PREPOSITIONS, before) ? at - 2 : -1;
}

/** Whether a word that may be a noun is the verb of a sentence: "Iran backs the militias". */
function isPresent(tokens: readonly Token[], at: number, done: boolean): boolean {
  if (done || !(tokens[at]?.term ?? '').endsWith('s')) return false;
  return tokens[at + 1]?.term === 'the';
}

/** Where the verb is that has a deed for its object, or -1. */
function undertakenAt(tokens: readonly Token[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - REACH.undertaken); before -= 1) {
    const term = tokens[before]?.term ?? '';
    if (holdsWord(UNDERTAKING, term)) return before;
    if (holdsWord(CLAUSE, term) || deedOf(term) !== null) return -1;
  }
  return -1;
}

/** The words right before a noun: "Hamas terror" of "the Hamas terror attack". */
function ownersOf(text: string, tokens: readonly Token[], at: number): readonly PartyWord[] {
  const found: PartyWord[] = [];
  for (let before = at - 1; before >= Math.max(0, at - REACH.noun); before -= 1) {
    const token = tokens[before];
    if (token === undefined || holdsWord(ARTICLES, token.term) || holdsWord(UNDERTAKING, token.term)) break;
    if (holdsWord(CLAUSE, token.term) || holdsWord(PREPOSITIONS, token.term) || holdsWord(BE, token.term))
      break;
    if (breaks(text, tokens, before)) break;
    if (!opensCompound(text, token)) found.push(partyWord(tokens, before, token));
  }
  return found;
}

/** Who does what the verb at a place says: the words before it, to where its clause begins, without what only says where they are. */
function subject(text: string, tokens: readonly Token[], at: number): readonly PartyWord[] {
  const found: PartyWord[] = [];
  /** What stands after the next preposition or article, going back. */
  let open: PartyWord[] = [];
  let before = at - 1;
  for (; before >= Math.max(0, at - REACH.subject); before -= 1) {
    const token = tokens[before];
    if (token === undefined) break;
    const { term } = token;
    // "The forces that have attacked": they have.
    if (holdsWord('that which who', term) && open.every((word) => holdsWord(HAVE, word.term))) continue;
    // "The militias say they resumed": these did.
    if (/^sa(?:y|ys|id)$/.test(term) && open.length > 0 && open.every((word) => word.term === 'they')) {
      open = [];
      continue;
    }
    if (holdsWord(CLAUSE, term)) break;
    if (before < at - 1 && breaks(text, tokens, before) && !opensApposition(tokens[before + 1])) break;
    if (holdsWord(BESIDE, term)) open = before === 0 ? behindOpening(open) : [];
    else if (holdsWord(ARTICLES, term)) {
      if (!holdsWord(BESIDE, tokens[before - 1]?.term ?? '')) found.push(...open);
      open = [];
    } else if (!opensCompound(text, token)) open.push(partyWord(tokens, before, token));
  }
  // "After the attack on Israel the militias": Israel is not among them.
  return holdsWord('on to against upon by with for', tokens[before]?.term ?? '')
    ? found
    : [...found, ...open];
}

/** Of the words behind a preposition that a text begins with, the last first, those that are no part of its phrase: "in return Norland struck". */
function behindOpening(words: readonly PartyWord[]): PartyWord[] {
  const isName = ({ text }: PartyWord): boolean => /^\p{Lu}/u.test(text);
  const opening = words.at(-1);
  const end = words.findLastIndex((word) => opening === undefined || isName(word) !== isName(opening));
  return words.slice(0, end + 1);
}

/** Who belongs to a country, and is not that country. */
export const PROXIES = 'militia militias group groups proxy proxies militants fighters rebels';

function partyWord(tokens: readonly Token[], at: number, token: Token): PartyWord {
  const belongs = isCountryAdjective(token.term) && holdsWord(PROXIES, tokens[at + 1]?.term ?? '');
  return { ...token, owns: belongs || /['’]s?$/.test(token.text) };
}

/** Whether anything but white space and a hyphen parts a word from the next. */
function breaks(text: string, tokens: readonly Token[], at: number): boolean {
  return /[,;:.!?()"“”]/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
}

/** "Kataib Hezbollah, a militia, is supported": what stands before is told of. */
function opensApposition(token: Token | undefined): boolean {
  return token !== undefined && /^(?:an?|the)$/.test(token.term);
}

/** The words from a place on, articles apart, to where something else begins. */
function phrase(text: string, tokens: readonly Token[], from: number): readonly PartyWord[] {
  const found: PartyWord[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at === from && breaks(text, tokens, at - 1))) break;
    if (found.length === 0 && holdsWord(ARTICLES, token.term)) continue;
    if (holdsWord(PREPOSITIONS, token.term) && !joinsOn(tokens, at)) break;
    if (found.length > 0 && (breaks(text, tokens, at - 1) || token.term === 'the')) break;
    if (!opensCompound(text, token)) found.push(partyWord(tokens, at, token));
  }
  return found;
}

/** "Iran as well as Iran-backed groups". */
function joinsOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.term === 'as' && (tokens[at + 1]?.term === 'well' || tokens[at - 1]?.term === 'well');
}

/** Where one of some words follows within reach, no other deed and no verb between, or -1. */
function nextOf(tokens: readonly Token[], at: number, words: string, reach: number): number {
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + reach); next += 1) {
    const term = tokens[next]?.term ?? '';
    if (holdsWord(words, term)) return next;
    if (words === 'by' && holdsWord(ON, term)) continue;
    if (deedOf(term) !== null || holdsWord(BE, term) || holdsWord(CLAUSE, term)) return -1;
  }
  return -1;
}
