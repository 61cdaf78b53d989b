import { countryAdjectives, countryWords } from './countries.ts';
import { FILLER_WORDS } from './fillers.ts';
import { fold } from './folding.ts';
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

/** Small words inside names: "Ministry of Defense", "Jurf al Sakhar", "Ursula von der Leyen". */
const LINK =
  /^(?:of|the|for|de|del|della|der|den|di|da|do|dos|du|la|le|van|von|bin|ben|ibn|bint|al|el|as|ash|ul|y|e)$/;

/** What has the name of something else in its own: "Bank of England", "Strait of Hormuz", "Center for Disease Control". */
const OF_SOMETHING =
  /^(?:Ministry|Department|Office|University|College|School|Institute|Academy|Bank|House|Houses|Chamber|Senate|Parliament|Council|Court|Bureau|Board|Agency|Authority|Administration|Association|Society|Organi[sz]ation|Federation|Union|League|Alliance|Coalition|Front|Movement|Party|Army|Brigade|Brigades|Guard|Corps|Forces|Church|Republic|Kingdom|State|States|Emirate|Emirates|Commonwealth|Province|City|Port|Gulf|Strait|Sea|Bay|Cape|Isle|Islands?|Battle|War|Treaty|Bill|Statue|Tower|Center|Centre|Committee|Commission|Foundation|Fund|Museum|Library|Hospital|Secretary|Minister|Department)$/;

/** Whose possessive is part of a name. */
const HOLDER =
  /^(?:Sheriff|Attorney|Governor|Mayor|Prosecutor|Coroner|Registrar|King|Queen|People|Women|Men|Children|Workers|Teachers|Farmers|Doctors|Veterans)$/;

/** Offices, ranks and forms of address before a name; alone they name nobody. */
const OFFICE =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|President|Minister|Premier|Chancellor|Secretary|Ambassador|Senator|Sen|Rep|Representative|Congressman|Congresswoman|Governor|Gov|Mayor|King|Queen|Prince|Princess|Sheikh|Ayatollah|Pope|Bishop|Archbishop|Father|General|Gen|Major|Maj|Colonel|Col|Lieutenant|Lt|Captain|Capt|Sergeant|Sgt|Corporal|Cpl|Private|Pvt|Admiral|Adm|Commander|Cmdr|Brigadier|Brig|Chief|Leader|Director|Chairman|Chairwoman|Spokesman|Spokeswoman|Officials?|Judge|Justice)\.?$/;

/** What stands before an office, and after "of" behind one; a ministry may begin with it, too. */
const PORTFOLIO =
  /^(?:Prime|Vice|Deputy|Supreme|Foreign|Interior|Defense|Defence|Finance|State|Justice|Health|Energy|Oil|Staff|Press|Attorney|Lt|Maj|Brig|Senior)\.?$/;

/** Words that take a capital for other reasons. */
const NO_NAME =
  /^(?:I|I'm|I'll|I've|I’m|I’ll|I’ve|OK|AM|PM|A\.M\.|P\.M\.|GMT|UTC|EST|EDT|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Covid|Internet|God)$/;

/** What a sentence often begins with and a name rarely does, beside the fillers. */
const BEGINS =
  /^(?:About|Around|According|Almost|Although|Another|Because|Besides|Despite|Each|Earlier|Eight|Eighty|Eleven|Either|Even|Every|Few|Fewer|Fifty|Five|Following|Forty|Four|Further|Given|Half|However|Hundreds|Dozens|Thousands|Millions|Scores|Including|Indeed|Instead|Last|Late|Later|Less|Like|Many|Meanwhile|More|Moreover|Most|Nearly|Neither|Nevertheless|Next|Nine|Ninety|Nor|Now|Nobody|Nothing|Of|Once|One|Only|Other|Others|Out|Over|People|Perhaps|Rather|Roughly|Same|Seven|Several|Similarly|Six|Sixty|Some|Sources|Still|Such|Ten|Then|Thirty|Three|Thus|Today|Together|Tomorrow|Tonight|Twelve|Twenty|Two|Under|Unlike|Unless|Up|Upon|Whether|While|Within|Yesterday|Yet)$/;

/** No name begins with these, wherever they stand: in headings they have a capital, too. */
const NEVER_FIRST =
  /^(?:The|An?|And|But|Or|If|As|In|On|At|By|For|From|Of|To|With|What|Why|How|When|Where|Who|Which|Before|After|During|Since|Until)$/;

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
  return /^(?:\.? |-)$/.test(between) || (/^['’]s $/.test(between) && HOLDER.test(text));
}

/** "of" joins only what is of something: a ministry, a bank, a republic; a person "of" a place is two names. */
function mayLink(run: readonly Word[], links: readonly Word[], word: Word): boolean {
  if (!LINK.test(word.text)) return false;
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
      NEVER_FIRST.test(word.text) ||
      BEGINS.test(word.text) ||
      (word.first && (isStarter(word.text) || small.has(word.text.toLowerCase())));
    const lead = starter || NO_NAME.test(word.text) ? 1 : officeBefore(words);
    if (lead === 0) break;
    words = words.slice(lead);
    while (words[0] !== undefined && !words[0].capital) words = words.slice(1);
  }
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    if (last.capital && !NO_NAME.test(last.text)) break;
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

/** Longest headline, in characters. */
const LONGEST_HEADLINE = 160;

/** The headlines of a text: lines of at least four words that nearly all have a capital, without a full stop. Asked in order. */
class Headlines {
  readonly #text: string;
  readonly #words: readonly Word[];
  #next = 0;
  #line = { start: 0, end: -1, is: false };

  constructor(text: string, words: readonly Word[]) {
    this.#text = text;
    this.#words = words;
  }

  /** Whether an offset, not before the last one asked for, lies in a headline. */
  isIn(offset: number): boolean {
    if (offset > this.#line.end) this.#line = this.#lineAt(offset);
    return this.#line.is;
  }

  #lineAt(offset: number): { readonly start: number; readonly end: number; readonly is: boolean } {
    const start = this.#text.lastIndexOf('\n', offset) + 1;
    const feed = this.#text.indexOf('\n', offset);
    const end = feed < 0 ? this.#text.length : feed;
    const words: Word[] = [];
    while ((this.#words[this.#next]?.start ?? end) < start) this.#next += 1;
    for (
      let word = this.#words[this.#next];
      word !== undefined && word.start < end;
      word = this.#words[this.#next]
    ) {
      if ([...word.text].length > 3) words.push(word);
      this.#next += 1;
    }
    const capitals = words.filter(({ capital }) => capital).length;
    const ends = end - start > LONGEST_HEADLINE || /[.!?]["”’)]*\s*$/.test(this.#text.slice(start, end));
    return { start, end, is: !ends && words.length >= 4 && capitals >= words.length * 0.8 };
  }
}
