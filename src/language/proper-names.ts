import { countryAdjectives, countryWords } from './countries.ts';
import { FILLER_WORDS } from './fillers.ts';
import { fold } from './folding.ts';
import { Headlines } from './headlines.ts';
import {
  HOLDER_OF_OFFICE,
  isCapitalisedNoName,
  LINKING_WORD,
  NEVER_FIRST_IN_NAME,
  OF_SOMETHING,
  OFFICE,
  PORTFOLIO,
  SENTENCE_STARTER,
} from './name-vocabulary.ts';
import { findTimes } from './times.ts';

/** A proper name in running text. */
export interface ProperName {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** As printed, without a possessive ending. */
  readonly text: string;
}

/** A word that may be part of a name: a capital somewhere in front, hyphens, dots of initials and apostrophes inside. */
const WORD =
  /(?:\p{L}\.){2,}|(?:al|el|as|ash|an|ad|ar|at|az|ul)-\p{Lu}[\p{L}\p{M}'’ʿʾ-]*|[\p{L}\p{M}\p{N}]+(?:['’ʿʾ.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** A sentence begins after these, whatever stands between. */
const BEFORE_SENTENCE = /(?:^|[.!?:;…\n]["”’'»)\]]*\s+|["“‘«([—–-]\s*|\n\s*[-*•]\s*)$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** Whether a sentence begins with it. */
  readonly first: boolean;
}

/**
 * The proper names of a text, in order: runs of capitalised words with the small words names have between them ("Ministry of Defense",
 * "Jurf al-Sakhar"), acronyms, and designations (AC-130). A capital that only a sentence's beginning explains is none, nor are weekdays,
 * months, titles without a name, peoples and their adjectives. Headlines, where every word has a capital, are left out.
 */
export function findProperNames(text: string): readonly ProperName[] {
  const words = outside(wordsOf(text), findTimes(text));
  const small = new Set(words.filter(({ capital }) => !capital).map(({ text: word }) => word.toLowerCase()));
  const inside = new Set(
    words.filter(({ capital, first }) => capital && !first).map(({ text: word }) => word),
  );
  const headlines = new Headlines(text, words);
  const names: ProperName[] = [];
  for (const run of runsOf(text, words)) {
    const name = nameOf(run, small, inside);
    if (name === null || headlines.isIn(name.start)) continue;
    names.push({ ...name, text: text.slice(name.start, name.end) });
  }
  return names;
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const possessive = /(?<=\p{L})['’]s$/u.exec(match[0])?.[0].length ?? 0;
    const end = start + match[0].length - possessive;
    const printed = text.slice(start, end);
    words.push({
      text: printed,
      start,
      end,
      capital: isCapital(printed),
      first: BEFORE_SENTENCE.test(text.slice(Math.max(0, start - 12), start)),
    });
  }
  return words;
}

/** "Iraq", "al-Sakhar", "eBay", "AC-130"; not "24th", not "Iran-backed", which only describes. */
function isCapital(word: string): boolean {
  if (/-\p{Ll}/u.test(word) && !/-(?:al|el|e|ye|ul|o)(?:-|$)/u.test(word)) return false;
  return /^\p{Lu}/u.test(word) || /^\p{Ll}{1,3}-?\p{Lu}/u.test(word);
}

/** Runs of capitalised words, with linking words between two of them; nothing but a space or a hyphen stands in between. */
function* runsOf(text: string, words: readonly Word[]): Generator<readonly Word[]> {
  let run: Word[] = [];
  let links: Word[] = [];
  for (const word of words) {
    const last = links.at(-1) ?? run.at(-1);
    const joins = last !== undefined && !word.first && isJoint(text.slice(last.end, word.start), last);
    if (run.length > 0 && !joins) {
      yield run;
      run = [];
      links = [];
    }
    if (word.capital) {
      run.push(...links, word);
      links = [];
    } else if (run.length > 0 && links.length < 3 && mayLink(run, links, word)) {
      links.push(word);
    } else if (run.length > 0) {
      yield run;
      run = [];
      links = [];
    }
  }
  if (run.length > 0) yield run;
}

/** A space or a hyphen; a possessive only of those who have offices: "the Sheriff's Office", not "Iran's Quds Force". */
function isJoint(between: string, { text }: Word): boolean {
  return /^(?:\.? |-)$/.test(between) || (/^['’]s $/.test(between) && HOLDER_OF_OFFICE.test(text));
}

/** "of" joins only what is of something: a ministry, a bank, a republic; a person "of" a place is two names. */
function mayLink(run: readonly Word[], links: readonly Word[], word: Word): boolean {
  if (!LINKING_WORD.test(word.text)) return false;
  if (word.text !== 'of' && word.text !== 'for') return word.text !== 'the' || links.length > 0;
  return run.some(({ text }) => OF_SOMETHING.test(text));
}

function nameOf(
  run: readonly Word[],
  small: ReadonlySet<string>,
  inside: ReadonlySet<string>,
): { readonly start: number; readonly end: number } | null {
  let words = [...run];
  for (let [word] = words; word !== undefined; [word] = words) {
    const starter =
      NEVER_FIRST_IN_NAME.test(word.text) ||
      SENTENCE_STARTER.test(word.text) ||
      (word.first && (isStarter(word.text) || small.has(word.text.toLowerCase())));
    const lead = starter || isCapitalisedNoName(word.text) ? 1 : officeBefore(words);
    if (lead === 0) break;
    words = words.slice(lead);
    while (words[0] !== undefined && !words[0].capital) words = words.slice(1);
  }
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    if (last.capital && !isCapitalisedNoName(last.text)) break;
    words.pop();
  }
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  if (words.every(namesNothing) || countryAdjectives().has(fold(words.map(({ text }) => text).join(' '))))
    return null;
  if (
    words.length === 1 &&
    first.first &&
    !inside.has(first.text) &&
    !isAcronym(first.text) &&
    !countryWords().has(fold(first.text))
  )
    return null;
  if (words.length === 1 && [...first.text].length < 2) return null;
  return { start: first.start, end: last.end };
}

/** The words without the office, rank or form of address in front: "Anselm Okoro" of "Prime Minister Anselm Okoro". */
export function withoutOffice(words: string): string {
  const all = wordsOf(words);
  const first = all[officeBefore(all)];
  return first === undefined ? words : words.slice(first.start);
}

/** How many words in front are an office and whose it is: "Iraqi Prime Minister", "Secretary of State". A ministry is none. */
function officeBefore(words: readonly Word[]): number {
  let at = isPeople(words[0]) ? 1 : 0;
  while (PORTFOLIO.test(words[at]?.text ?? '')) at += 1;
  if (!OFFICE.test(words[at]?.text ?? '')) return 0;
  at += 1;
  return words[at]?.text === 'of' && PORTFOLIO.test(words[at + 1]?.text ?? '') ? at + 2 : at;
}

function isPeople(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const folded = fold(word.text);
  return countryAdjectives().has(folded) || countryAdjectives().has(folded.replace(/s$/, ''));
}

function namesNothing(word: Word): boolean {
  return !word.capital || OFFICE.test(word.text) || PORTFOLIO.test(word.text) || isPeople(word);
}

function isStarter(word: string): boolean {
  return FILLER_WORDS.has(fold(word));
}

function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,}$/u.test(word) || /^\p{Lu}+-?\d/u.test(word);
}

/** The words that no span holds; both are in order. */
function outside(words: readonly Word[], spans: readonly { readonly start: number; readonly end: number }[]) {
  let next = 0;
  return words.filter(({ start, end }) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
}
