import type { FindingCode } from '../../../model/finding.ts';
import type { FactProfile } from '../facts/fact-profile.ts';
import { fault } from '../findings/mends.ts';
import type { Fault } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { overlap, type Span } from '../words/span.ts';

/** Words before a noun of which only one can be right. */
const CONTRARY: readonly (readonly string[])[] = [
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'top',
    'ground',
  ],
  ['upper', 'middle', 'lower'],
  ['northern', 'southern', 'eastern', 'western'],
  ['left', 'right'],
  ['front', 'rear', 'back'],
  ['highest', 'lowest'],
  ['largest', 'smallest'],
  ['long-range', 'medium-range', 'short-range', 'close-range', 'intermediate-range'],
  ['ballistic', 'cruise'],
  ['governing', 'ruling', 'opposition'],
  ['unilateral', 'bilateral', 'mutual'],
  ['foreign', 'defence', 'defense', 'interior', 'health', 'finance', 'education', 'transport', 'justice'],
];

/** Different words that say the same. */
const SAME: readonly (readonly [string, string])[] = [
  ['short-range', 'close-range'],
  ['medium-range', 'intermediate-range'],
  ['bilateral', 'mutual'],
  ['defence', 'defense'],
  ['governing', 'ruling'],
];

const WORD = new RegExp(
  `(?<![\\p{L}-])(?<word>${CONTRARY.flat().join('|')})\\s+(?=(?<rest>(?:\\p{Ll}[\\p{L}-]*\\s?){1,2}))`,
  'giu',
);

/** Nouns of places. */
const PLACE =
  /^(?:floors?|decks?|stor(?:e?y|ies)|levels?|side|sides|bank|part|parts|district|suburbs?|coast|border|edge|half|end|gate|wing)$/iu;

/** Nouns of those who act. */
const PARTY = /^minist(?:ers?|ry|ries)$/iu;

/** A word of a claim with the nouns behind it. */
interface Modifier extends Span {
  readonly word: string;
  readonly nouns: readonly string[];
}

/** What is wrong in a part of a sentence that makes a claim with a contrary word: "on the third floor" for the second, "the upper deck" for the lower. */
export function contraryFault(profile: FactProfile, sentence: DraftSentence, part: Span): Fault | null {
  const { text, start, quotations } = sentence;
  const told = modifiersIn(text).map((each) => ({
    ...each,
    start: start + each.start,
    end: start + each.end,
  }));
  for (const own of modifiersIn(profile.fact.claim)) {
    const group = CONTRARY.find((words) => words.includes(own.word)) ?? [];
    const alike = told.filter(({ nouns }) => own.nouns.some((noun) => nouns.includes(noun)));
    const other = alike.find(({ word }) => group.includes(word) && !areSame(word, own.word));
    if (other === undefined || alike.some(({ word }) => areSame(word, own.word)) || !overlap(other, part))
      continue;
    // "The upper deck was empty; … on the lower one".
    if (new RegExp(`(?<!\\p{L})${own.word}(?!\\p{L})`, 'iu').test(text)) continue;
    if (quotations.some((each) => overlap(each, other))) continue;
    const noun = other.nouns.find((each) => own.nouns.includes(each)) ?? '';
    const end =
      other.start +
      text
        .slice(other.start - start)
        .toLowerCase()
        .indexOf(noun) +
      noun.length;
    const span = { start: other.start, end };
    const found = text.slice(span.start - start, span.end - start);
    const message = `The source has "${own.word}", not "${other.word}".`;
    // "Two Eastern diplomats said": who speaks is another.
    const speaks = sentence.attributions.some(({ speaker }) => overlap(speaker, span));
    return fault(speaks ? 'wrong-speaker' : codeOf(own.nouns), span, profile, {
      expected: own.word,
      found,
      message,
    });
  }
  return otherSide(profile, sentence, part);
}

/** Bodies of which a party belongs to one, each with what the other is called. */
const SIDES = {
  governing: /(?<!\p{L})(?:governing|ruling)\s+\p{Ll}+/iu,
  opposition:
    /(?<!\p{L})(?:(?<=\s(?:in|of|within|among)\s+the\s+)opposition(?!\p{L})|opposition(?!\p{L}|\s+to(?!\p{L})))/iu,
} as const;

const ANY_SIDE = /governing|ruling|opposition/iu;

/** "A bloc in Iraq's opposition" for the governing coalition, or the other way round. */
function otherSide(profile: FactProfile, sentence: DraftSentence, part: Span): Fault | null {
  const { claim } = profile.fact;
  const { text, start } = sentence;
  const said = text.slice(part.start - start, part.end - start);
  if (!ANY_SIDE.test(claim) || !ANY_SIDE.test(said)) return null;
  for (const [own, other] of [
    [SIDES.governing, SIDES.opposition],
    [SIDES.opposition, SIDES.governing],
  ] as const) {
    const expected = own.exec(claim);
    const found = other.exec(said);
    if (expected === null || found === null || other.test(claim) || own.test(said)) continue;
    const span = { start: part.start + found.index, end: part.start + found.index + found[0].length };
    const message = `The source has "${expected[0]}", not "${found[0]}".`;
    return fault('wrong-party', span, profile, { expected: expected[0], found: found[0], message });
  }
  return null;
}

/** Nouns of parts of a year. */
const TIME = /^(?:quarters?|half|season|semester|term)$/iu;

function codeOf(nouns: readonly string[]): FindingCode {
  if (nouns.some((noun) => TIME.test(noun))) return 'wrong-date';
  if (nouns.some((noun) => PARTY.test(noun))) return 'wrong-party';
  return nouns.some((noun) => PLACE.test(noun)) ? 'wrong-place' : 'wrong-figure';
}

function areSame(a: string, b: string): boolean {
  return a === b || SAME.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Words that no such word goes with: "came first with 31.4 percent". */
const LINK = /^(?:with|in|on|at|by|of|for|and|or|to|from|behind|after|before|the|an?|as|is|was)$/u;

function modifiersIn(text: string): readonly Modifier[] {
  return [...text.matchAll(WORD)].map((match): Modifier => {
    const word = (match.groups?.['word'] ?? '').toLowerCase();
    const rest = (match.groups?.['rest'] ?? '').trimEnd();
    const nouns = rest
      .toLowerCase()
      .split(/\s+/)
      .filter((noun) => !LINK.test(noun));
    return { word, nouns, start: match.index, end: match.index + match[0].length + rest.length };
  });
}
