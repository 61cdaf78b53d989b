import type { CompiledBase } from '../../compiled/base.ts';
import { isLightVerb, saysNothing } from '../../language/asking-words.ts';
import { MONTHS, WEEKDAYS } from '../../language/calendar.ts';
import { capitals } from '../../language/countries.ts';
import { FILLER_WORDS, LIGHT_WORDS } from '../../language/fillers.ts';
import { isProper } from '../../language/proper-words.ts';
import { isRealWord } from '../../language/real-words.ts';
import { spellingDistance } from '../../language/similarity.ts';
import { stem } from '../../language/stem.ts';
import type { MatchType } from '../../model/match.ts';
import type { Unanswered } from '../demands/unanswered.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { gatherAll } from '../evidence/gather-all.ts';
import { type Query, readQuery } from '../query/query.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { isListed } from '../words/synonym-table.ts';
import type { Span } from './asides.ts';
import { completionOf } from './completed.ts';
import { isFormOfListed, plainlyListed } from './misspelt-listed.ts';

/** A word of a query that was typed otherwise, where it stands in the query as it is meant. */
interface Retyped extends Span {
  readonly typed: string;
  /** `exact` where only a space is another. */
  readonly type: Extract<MatchType, 'exact' | 'prefix' | 'fuzzy'>;
}

/** A query as it would have been typed had nothing in it been misspelt or cut. */
export interface Meant {
  readonly query: Query;
  readonly evidence: readonly WordEvidence[];
  /** Evidence for it, its words as they were typed. */
  readonly asTyped: (evidence: readonly WordEvidence[]) => readonly WordEvidence[];
}

/** What no other spelling mends. */
const NOT_BY_SPELLING: ReadonlySet<Unanswered['why']> = new Set<Unanswered['why']>(['says-nothing']);

/** Letters of the shortest word that is written out as the base has it, and how alike the two must be. */
const SPELT = { shortest: 5, similarity: 0.8, apart: 0.04 } as const;

/** Letters of the shortest misspelt time, and how far it may be from a name of up to `short` letters, and from a longer one ("wensday"). */
const TIME = { shortest: 5, short: 7, near: 1.05, far: 1.8 } as const;

const TIMES: readonly string[] = [...WEEKDAYS, ...MONTHS].filter((name) => name.length > TIME.shortest);

/**
 * A query that would be refused, as it is meant: its misspelt words written as the base, the calendar or newsroom English writes them, where each has
 * one plain reading, and the word that is still being typed to its end, where a fact goes on so ("targeted two fac"). Names stay as they
 * are typed: which is meant is decided otherwise. Null where nothing changes.
 */
export async function asMeant(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
  unanswered: readonly Unanswered[],
): Promise<Meant | null> {
  if (unanswered.every(({ why }) => NOT_BY_SPELLING.has(why))) return null;
  const { text, retyped } = retypedText(query.text, retypedWords(base, query, evidence, ranked));
  if (retyped.length === 0) return null;
  const meant = { ...(await readQuery(text)), asked: query.asked };
  return {
    query: meant,
    evidence: await gatherAll(base, meant),
    asTyped: (read) => read.map((each) => typedWord(each, retyped)),
  };
}

/** A word of a query to be typed otherwise. */
interface Retyping extends Span {
  readonly word: string;
  readonly type: Retyped['type'];
}

function retypedWords(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): readonly Retyping[] {
  const completed = completionOf(base, query, evidence, ranked);
  const misspelt = evidence.flatMap((each): Retyping[] => {
    const { text, start, end } = each.word;
    if ((completed !== null && end > completed.start) || query.text.slice(start, end) !== text) return [];
    const word = plainlyMeant(each);
    return word === null ? [] : [{ start, end, word, type: 'fuzzy' }];
  });
  const joined = backedBy(query.text);
  const typed = [
    ...misspelt.filter(({ start, end }) => joined.every((each) => start >= each.end || end <= each.start)),
    ...joined,
  ];
  typed.sort((a, b) => a.start - b.start);
  return completed === null
    ? typed
    : [...typed.filter(({ end }) => end <= completed.start), { ...completed, type: 'prefix' }];
}

/** What is short of a hyphen: "Iran backed militants", on whom a strike is none on Iran. */
const BACKED =
  /(?<![\p{L}-])(?<by>\p{L}{3,})\s+(?<how>backed|aligned|linked|supported|sponsored)(?=\s+(?:\p{L}+\s+)?(?:militias?|militants?|groups?|fighters|forces|factions?|proxies|rebels)(?!\p{L}))/giu;

function backedBy(text: string): readonly Retyping[] {
  return [...text.matchAll(BACKED)].flatMap(({ index, 0: whole, groups }): Retyping[] => {
    const { by = '', how = '' } = groups ?? {};
    return isProper(by.toLowerCase())
      ? [{ start: index, end: index + whole.length, word: `${by}-${how}`, type: 'exact' }]
      : [];
  });
}

function retypedText(
  typed: string,
  words: readonly Retyping[],
): { readonly text: string; readonly retyped: readonly Retyped[] } {
  let text = '';
  let last = 0;
  const retyped = words.map(({ start, end, word, type }): Retyped => {
    text += typed.slice(last, start);
    const at = text.length;
    text += word;
    last = end;
    return { start: at, end: text.length, typed: typed.slice(start, end), type };
  });
  return { text: text + typed.slice(last), retyped };
}

/** What is known of a word, as it was typed. */
function typedWord(each: WordEvidence, retyped: readonly Retyped[]): WordEvidence {
  const found = retyped.find(({ start, end }) => each.word.start < end && each.word.end > start);
  if (found === undefined) return each;
  return {
    ...each,
    word: { ...each.word, text: found.typed },
    alternatives: each.alternatives.map((read) => ({
      ...read,
      alternative: { ...read.alternative, type: found.type === 'exact' ? read.alternative.type : found.type },
    })),
    matches: new Map(),
  };
}

/** How a word that the base does not know as it is typed is plainly spelt; null where that is not sure. */
function plainlyMeant({ word, alternatives }: WordEvidence): string | null {
  const { text, term, light, bound } = word;
  if (light !== 'no' || bound !== null || term.length < SPELT.shortest || !/^[a-z]+$/.test(term)) return null;
  if (alternatives.some(({ alternative: { type } }) => type !== 'fuzzy' && type !== 'prefix')) return null;
  if (isProper(term)) return null;
  const time = timeMeant(term);
  if (time !== null) return time;
  // What is written as a name may be one that nobody here knows.
  if (/^\p{Lu}/u.test(text) || isFormOfListed(term) || isRealWord(term) || capitals().has(term)) return null;
  const [best, ...others] = alternatives.filter(({ alternative: { type } }) => type === 'fuzzy');
  const spelt = best?.alternative.terms[0]?.text;
  if (best === undefined || spelt === undefined || best.alternative.similarity < SPELT.similarity)
    return plainlyListed(term);
  const rivals = others.filter(
    ({ alternative: { similarity, terms } }) =>
      similarity > best.alternative.similarity - SPELT.apart && stem(terms[0]?.text ?? '') !== stem(spelt),
  );
  const isNamed = best.entities.ordinals.length > 0 && !isListed(spelt);
  if (rivals.length > 0 || isNamed || best.alternative.terms.length > 1 || saysLittle(spelt)) return null;
  return isSlip(term, spelt) ? spelt : null;
}

/** Whether a slip makes one word of the other; another letter in a word as short as "heard" makes other words too easily. */
function isSlip(typed: string, spelt: string): boolean {
  return typed.length > SPELT.shortest || typed.length !== spelt.length || isTransposed(typed, spelt);
}

function isTransposed(typed: string, spelt: string): boolean {
  return [...typed].sort().join('') === [...spelt].sort().join('');
}

/** Whether a word weighs nothing in a query: nobody's misspelt word falls away. */
function saysLittle(word: string): boolean {
  return FILLER_WORDS.has(word) || LIGHT_WORDS.has(word) || saysNothing(word) || isLightVerb(word);
}

/** The weekday or month that a word is misspelt for. */
function timeMeant(word: string): string | null {
  let meant: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of TIMES) {
    if (name[0] !== word[0]) continue;
    const distance = spellingDistance(word, name);
    if (distance > (name.length <= TIME.short ? TIME.near : TIME.far) || distance >= least) continue;
    least = distance;
    meant = name;
  }
  return meant;
}
