import { FILLER_WORDS } from '../../language/fillers.ts';
import { stem } from '../../language/stem.ts';
import { isTimeUnit } from '../../language/time-units.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { Fact } from '../../model/fact.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { knownTerms } from '../evidence/known-terms.ts';
import { wholeNamed } from '../words/naming.ts';
import type { Asking, Demand } from './demand.ts';

/** How near a number stands to what it counts, in words: "62 US military personnel" behind it, "Airports with paved runways: 76" before. */
const REACH = { asked: 4, behind: 4, before: 5 } as const;

/** They end what a number counts. */
const ENDS =
  'in on at by from with for to after before since until during said says told according that who which when where while';

/** Amounts that count as numbers do: "several strikes" are not several dead. */
const VAGUE = 'several dozens hundreds thousands scores';

const YEAR = /^#(?:1[89]|20)\d\d$/;
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number of a query answers for the noun behind it: "two strikes" are not two facilities, nor "24 attacks" 24 hours. */
export function countedNouns({ base, query: { text }, tokens, evidence }: Asking): readonly Demand[] {
  const numbers = evidence.filter(
    ({ word, ofTime }) =>
      (word.term.startsWith('#') || word.bound !== null || holdsWord(VAGUE, word.term)) &&
      word.unit === null &&
      ofTime.size === 0 &&
      !YEAR.test(word.term),
  );
  if (numbers.length === 0) return [];
  return numbers.flatMap((number): Demand[] => {
    const nouns = nounsBehind(tokens, number, evidence).filter(
      ({ word }) => wholeNamed(base, word.term).length === 0,
    );
    const last = nouns.at(-1);
    if (last === undefined) return [];
    const forms = new Set(nouns.flatMap(formsOf));
    return [
      {
        unanswered: { words: text.slice(number.word.start, last.word.end), why: 'no-such-number', among: [] },
        isMetBy: (ordinal) => mayCount(base.fact(ordinal), number, forms),
      },
    ];
  });
}

/** The words right behind a number, up to the first that only glues. */
function nounsBehind(
  tokens: readonly Token[],
  { word }: WordEvidence,
  evidence: readonly WordEvidence[],
): readonly WordEvidence[] {
  const found: WordEvidence[] = [];
  const first = tokens.findIndex(({ start }) => start >= word.end);
  if (first === -1) return found;
  for (const token of tokens.slice(first, first + REACH.asked)) {
    if (FILLER_WORDS.has(token.term) && token.term !== 'us') break;
    const read = evidence.find((each) => each.word.start === token.start);
    if (read === undefined || read.word.term.startsWith('#')) break;
    // "24h earlier attack" counts hours.
    if (isTimeUnit(read.word.term)) return [...found, read];
    if (read.word.term !== 'times' && read.word.light === 'no' && read.word.place === null) found.push(read);
  }
  return found;
}

function formsOf({ word, alternatives }: WordEvidence): readonly string[] {
  const known = alternatives.filter(({ alternative: { type } }) => type !== 'prefix');
  return [word.term, ...knownTerms(known)].map(stem);
}

/** Whether a fact may have the number of what is asked for; one that has it in no text has it of something else, like a date. */
function mayCount(
  { claim, quote, figure, unit, when }: Fact,
  { word }: WordEvidence,
  forms: ReadonlySet<string>,
): boolean {
  const isFigure =
    figure !== null &&
    (word.bound !== null ||
      (figure.relation === 'vague' && tokenise(figure.stated).some(({ term }) => term === word.term)) ||
      [figure.value, figure.min, figure.max].some((value) => `#${value}` === word.term));
  if (
    isFigure &&
    (figure.currency !== null ||
      tokenise(`${figure.stated} ${unit ?? ''}`).some(({ term }) => forms.has(stem(term))))
  )
    return true;
  const places = [claim, ...quote, when?.stated ?? ''].flatMap((text) => {
    const tokens = tokenise(text);
    return [...tokens.keys()]
      .filter((at) => isNumber(text, tokens[at], word.bound === null ? word.term : null))
      .map((at) => ({ tokens, at }));
  });
  if (places.length === 0) return !isFigure || unit === null;
  return places.some(({ tokens, at }) => {
    const next = tokens[at + 1];
    if (next !== undefined && isTimeUnit(next.term)) return forms.has(stem(next.term));
    const isDigits = tokens[at]?.term.startsWith('#') === true;
    const before = isDigits
      ? tokens.slice(Math.max(0, at - REACH.before), at)
      : tokens.slice(Math.max(0, at - 1), at);
    const behind = tokens.slice(at + 1, at + 1 + REACH.behind);
    const end = behind.findIndex(({ term }) => holdsWord(ENDS, term));
    return [...before, ...(end === -1 ? behind : behind.slice(0, end))].some(({ term }) =>
      forms.has(stem(term)),
    );
  });
}

/** Whether a word of a text is a number that is no part of a name ("AC-130"), or just this one. */
function isNumber(text: string, token: Token | undefined, wanted: string | null): boolean {
  if (token === undefined) return false;
  const named = WORDS.indexOf(token.term);
  const term = named === -1 ? token.term : `#${named}`;
  if (wanted !== null && !wanted.startsWith('#')) return term === wanted;
  if (!term.startsWith('#') || text[token.start - 1] === '-') return false;
  return wanted === null || term === wanted;
}
