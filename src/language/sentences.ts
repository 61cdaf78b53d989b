import { MONTHS_SHORT, WEEKDAYS_SHORT } from './calendar.ts';
import { isCalendarName } from './calendar-names.ts';
import { isCountryAdjective } from './countries.ts';
import { findQuotations } from './quotations.ts';
import { holdsWord } from './word-list.ts';

/** A sentence of a running text. */
export interface Sentence {
  /** UTF-16 offsets, outer white space left out. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Abbreviations that a name or number follows: they never end a sentence. */
const BEFORE_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon st sen rep gov pres sec amb gen lt col maj capt cmdr cdr adm sgt cpl pvt spc brig lieut supt insp det ' +
    `no nos art fig para pp vol ch vs approx ca cf e.g i.e viz incl est al ${MONTHS_SHORT} ${WEEKDAYS_SHORT}`
  ).split(' '),
);

/** Abbreviations that may also end a sentence; then a word follows that begins one. */
const MAY_END: ReadonlySet<string> = new Set(
  'u.s u.k u.n e.u d.c u.a.e u.s.a u.s.s.r a.m p.m inc co corp ltd jr sr etc ph.d m.d b.c a.d n.y'.split(' '),
);

/** Words that often begin a sentence and rarely a name. */
const BEGINS =
  /^(?:The|A|An|In|On|At|It|Its|He|His|She|Her|They|Their|We|Our|I|You|But|And|Or|So|Yet|This|That|These|Those|There|Then|When|While|Where|After|Before|As|If|For|From|With|Without|By|To|Of|Since|Although|Though|However|Meanwhile|No|Not|Some|Several|Many|Most|All|Both|About|Around|Over|More|Nearly|Almost|What|Who|Which|Why|How|Under|Earlier|Later|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/;

/** Several of something that is written with a capital only because a sentence begins there; plurals that are parts of names left out: "U.S. Marines landed". */
const PLURAL_BEGINS =
  /^(?!(?:Marines|Forces|States|Airways|Airlines|Rangers|Seals|Customs|Holdings|Industries|Sports)\b)\p{Lu}\p{Ll}{2,}s,?\s+\p{Ll}/u;

/** A capital only before a word in small letters: "Iranian officials", not "Iranian Kurdistan". */
const CAPITAL_ONCE = /^(\p{Lu}\p{Ll}+)\s+\p{Ll}/u;

const TIME_ZONES = 'GMT UTC EST EDT ET PT CT BST';

/** Whether a text begins with what may stand behind a time of day: a day, a month, a time zone. */
function beginsWithTime(text: string): boolean {
  const word = /^\w+/.exec(text)?.[0] ?? '';
  return isCalendarName(word) || holdsWord(TIME_ZONES, word);
}

/** A sentence mark with the closing marks after it; a blank line; a line that begins a list item or follows a heading. */
const BOUNDARY =
  /[.!?…؟۔]+["”’»'“)\]*_]*(?=\s|$)|[。！？]["”’」』）]*|\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[-*•+]|\d{1,3}[.)])\s)/g;

/**
 * Splits a running text into sentences. A blank line always ends one. Abbreviations, initials, decimals and list numbers do not, nor does a
 * mark within a closed quotation: quoted words stay with whoever says them.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const quoted = findQuotations(text).filter((quotation) => quotation.depth === 0 && quotation.closed);
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const blank = match[0].startsWith('\n');
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) < end) next += 1;
    const quotation = quoted[next];
    const within = quotation !== undefined && match.index > quotation.start && end < quotation.end;
    if (within && (!blank || quotation.fragments.length > 1)) continue;
    if (!blank && !ends(text, match.index, end)) continue;
    add(sentences, text, start, end);
    start = end;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

/** How far behind a mark is looked, in UTF-16 units: a word, and the beginning of the next. */
const LOOKED_AT = 30;

/** Whether the mark at `mark` ends a sentence, `end` being the offset after its closing marks. */
function ends(text: string, mark: number, end: number): boolean {
  const following = /^\s*["“‘«'„([*_]*/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const after = text.slice(end + following, end + following + LOOKED_AT);
  if (after === '') return true;
  if (/^\p{Ll}/u.test(after)) return false;
  if (text.charAt(mark) !== '.' || text.charAt(mark + 1) === '.') return true;
  const word = /[\p{L}\p{N}]+(?:\.[\p{L}]+)*$/u.exec(text.slice(Math.max(0, mark - 16), mark))?.[0] ?? '';
  const folded = word.toLowerCase();
  if (end > mark + 1) return true;
  if (/^\d{1,3}$/.test(word) && isLineStart(text, mark - word.length)) return false;
  if (BEFORE_NAME.has(folded))
    return folded === 'no' || folded === 'sat' || folded === 'sun' || folded === 'mon' || folded === 'art'
      ? !isAbbreviated(word, after)
      : false;
  if (folded === 'a.m' || folded === 'p.m') return !beginsWithTime(after);
  if (MAY_END.has(folded)) return begins(after) || PLURAL_BEGINS.test(after);
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return begins(after);
  if (/^\p{Lu}$/u.test(word)) return begins(after);
  return true;
}

/** Whether a word with a capital, behind an abbreviation, begins a sentence rather than a name. */
function begins(after: string): boolean {
  return BEGINS.test(after) || isCountryAdjective((CAPITAL_ONCE.exec(after)?.[1] ?? '').toLowerCase());
}

/** "No. 5" and "Sun. Nov. 5" are abbreviated, "He said no. Five died" and "they sat. Then" are not. */
function isAbbreviated(word: string, after: string): boolean {
  return /^\p{Lu}/u.test(word) ? /^(?:\d|[A-Z][a-z]{2}\.)/.test(after) : /^\d/.test(after);
}

function isLineStart(text: string, at: number): boolean {
  return (
    /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 12), at)) &&
    (at <= 12 || text.slice(at - 12, at).includes('\n'))
  );
}

function add(sentences: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ start, end, text: text.slice(start, end) });
}
