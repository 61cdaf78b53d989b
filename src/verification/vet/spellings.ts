import { countryAdjectives } from '../../language/countries.ts';
import { fold } from '../../language/folding.ts';
import { spellingSimilarity } from '../../language/similarity.ts';
import type { EntityLexicon, EntityMention } from './names/entity-lexicon.ts';

/** A name that the draft spells otherwise elsewhere. */
export interface SpellingFault {
  readonly mention: EntityMention;
  readonly entity: number;
  /** The house spelling. */
  readonly house: string;
  /** How the draft spells it elsewhere. */
  readonly elsewhere: string;
}

/** How alike two words must look to be one word spelled in two ways. */
const ALIKE = 0.6;

/** Most spellings of one name compared; no draft has more. */
const MOST_FORMS = 50;

/** Whether what stands before a name says that it is another spelling, or name: "also spelled", "(or". */
export function isSpelledOut(before: string): boolean {
  return /(?:(?<!\p{L})(?:spelled|spelt|written|rendered|transliterated|known|referred to)(?:\s+as)?|(?<!\p{L})also called|\((?:or|also|sometimes))\s+["“'‘]?$/iu.test(
    before,
  );
}

/** The names that a draft spells in two ways, each place where it is not the house spelling. Other names for one thing are no spellings. */
export function spellingFaults(
  mentions: readonly EntityMention[],
  lexicon: EntityLexicon,
): readonly SpellingFault[] {
  const byEntity = new Map<number, EntityMention[]>();
  for (const mention of mentions) {
    const [entity] = mention.entities;
    if (mention.entities.length !== 1 || entity === undefined || !isName(mention.text)) continue;
    const list = byEntity.get(entity) ?? [];
    list.push(mention);
    byEntity.set(entity, list);
  }
  const faults: SpellingFault[] = [];
  for (const [entity, list] of byEntity) {
    const { name } = lexicon.entity(entity);
    // Each spelling is judged once, however often it stands in the draft.
    const forms = [...new Set(list.map(({ text }) => text))].slice(0, MOST_FORMS);
    const judged = new Map(
      forms.map((form) => [form, judgeForm(form, forms, name, lexicon.isPerson(entity))]),
    );
    for (const mention of list) {
      const fault = judged.get(mention.text) ?? null;
      if (fault !== null) faults.push({ mention, entity, ...fault });
    }
  }
  return faults.sort((a, b) => a.mention.start - b.mention.start);
}

/** What is wrong with one spelling beside the others; null when it is the house spelling or no other stands beside it. */
function judgeForm(
  form: string,
  forms: readonly string[],
  name: string,
  person: boolean,
): { readonly house: string; readonly elsewhere: string } | null {
  const other = forms.find((each) => areSpellings(each, form) || (person && aligned(each, form) !== null));
  if (other === undefined) return null;
  const house = houseSpelling(name, form) ?? (person ? aligned(name, form) : null);
  // Two spellings of another name for it ("America", "Daesh") have no house spelling to be mended to.
  if (house === null || sameSpelling(nameIn(house), nameIn(form))) return null;
  // "Sudani" for al-Sudani only leaves the article out.
  if (sameSpelling(house.replace(ARTICLE, ''), form)) return null;
  return { house, elsewhere: other };
}

/**
 * Whether the words are a name: every word that carries it has a capital, or two do and the others only say what it is. "Iran-backed militias"
 * describes, "Kataib Hezbollah" and "Ain al-Asad air base" name.
 */
function isName(text: string): boolean {
  const words = namingWords(text);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > 0 && (capitals === words.length || capitals > 1) && !/^[\p{Lu}.]{1,6}$/u.test(text);
}

/** Before a name, and no part of it: "Mayor Alvarez". */
const TITLE =
  /^(?:mayor|president|governor|minister|captain|colonel|general|chief|doctor|dr|mr|mrs|ms|sir|lady|professor|senator)\.?$/iu;

const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|at|az)[-\s]/iu;

function namingWords(text: string): readonly string[] {
  return text
    .replace(/['’]s$/u, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !/^(?:al|el|as|ash|ad|the|of|and|de|van|von|bin)$/i.test(word));
}

function key(text: string): string {
  return text
    .replace(/['’]s$/u, '')
    .replace(/^the\s+/i, '')
    .toLowerCase()
    .replace(/[’‘ʿʾ`]/g, "'");
}

function sameSpelling(a: string, b: string): boolean {
  return key(a) === key(b);
}

/** The name in a wording, without the words written small that only say what it is: "Ain al-Asad" of "Ain al-Asad air base". */
function nameIn(text: string): string {
  return /^.*\p{Lu}[\p{L}\p{M}’'-]*/u.exec(text)?.[0] ?? text;
}

/** Whether two wordings are one name spelled in two ways, not two names. A plural and an adjective are no other spelling. */
function areSpellings(a: string, b: string): boolean {
  if (sameSpelling(nameIn(a), nameIn(b)) || isOwnedBoth(a, b)) return false;
  // "Ain al-Assad" is spelled otherwise than "Ain al-Asad air base" is: words written small only describe.
  const left = namingWords(a).filter((word) => /^\p{Lu}/u.test(word));
  const right = namingWords(b).filter((word) => /^\p{Lu}/u.test(word));
  if (left.length === 0 || left.length !== right.length) return false;
  let differs = 0;
  for (const [position, word] of left.entries()) {
    const x = fold(word);
    const y = fold(right[position] ?? '');
    if (x === y) {
      if (word.toLowerCase() !== (right[position] ?? '').toLowerCase()) differs += 1;
      continue;
    }
    if (isInflected(x, y) || isAdjective(x) !== isAdjective(y) || spellingSimilarity(x, y) < ALIKE)
      return false;
    differs += 1;
  }
  // Words alike, but particles or hyphens are not: "Jurf al Sakhar" and "Jurf al-Sakhar".
  return differs > 0 || left.join(' ').toLowerCase() === right.join(' ').toLowerCase();
}

/** "Lebanese", which is no other spelling of Lebanon. */
function isAdjective(folded: string): boolean {
  return countryAdjectives().has(folded);
}

/** "Keld's Defence Ministry" and "Keldish Defence Ministry": one body, by its country and by the adjective for it. */
function isOwnedBoth(a: string, b: string): boolean {
  const [x, y] = [OWNED.exec(a)?.groups, OWNED.exec(b)?.groups];
  const pairs = [
    [x, b],
    [y, a],
  ] as const;
  return pairs.some(([owned, other]) => {
    if (owned === undefined) return false;
    const [first = '', ...rest] = other.replace(/^the\s+/i, '').split(/\s+/);
    const owner = fold(owned['owner'] ?? '');
    const stem = owner.slice(0, Math.max(3, owner.length - 2));
    return fold(rest.join(' ')) === fold(owned['body'] ?? '') && fold(first).startsWith(stem);
  });
}

/** "Keld's Defence Ministry". */
const OWNED = /^(?:the\s+)?(?<owner>\p{Lu}[\p{L}-]*)['’]s?\s+(?<body>.+)$/iu;

/**
 * A part of a person's name, "Mohamed al-Sudani" or "Toland", with its words as the whole name spells them; null when it is no part of it, or is
 * spelled alike. The surname must be there.
 */
function aligned(whole: string, part: string): string | null {
  const [words, given] = [namingWords(whole), namingWords(part)].map((each) =>
    each.filter((word) => !TITLE.test(word)),
  );
  if (words === undefined || given === undefined || given.length === 0) return null;
  if (given.length >= words.length) return null;
  let mended = part;
  let last = words.length;
  for (const [position, word] of [...given.entries()].reverse()) {
    const at = words.findLastIndex((each, index) => index < last && areAlike(each, word));
    if (at < 0 || (position === given.length - 1 && at !== words.length - 1)) return null;
    mended = mended.replace(word, words[at] ?? word);
    last = at;
  }
  return sameSpelling(mended, part) ? null : mended;
}

function areAlike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (!isInflected(x, y) && spellingSimilarity(x, y) >= ALIKE);
}

function isInflected(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return (
    long.startsWith(short) &&
    /^(?:s|es|n|ns|i|is|an|ans|ian|ians|ese|ish|ic|ics)$/.test(long.slice(short.length))
  );
}

/** The part of the house name that these words spell: "al-Sudani" of "Mohammed Shia al-Sudani"; null when they are of another name. */
function houseSpelling(name: string, text: string): string | null {
  if (areSpellings(name, text) || sameSpelling(name, text)) return name;
  const words = namingWords(text);
  const parts = name.split(/\s+/);
  const tail = parts.slice(-words.length).join(' ');
  return areSpellings(tail, text) || sameSpelling(tail, text) ? tail : null;
}
