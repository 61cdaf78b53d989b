import type { CompiledBase } from '../../compiled/base.ts';
import type { Dictionary, Term } from '../../compiled/dictionary.ts';
import { ENTITY_FIELD } from '../../compiled/layout.ts';
import { compoundTerm } from '../../language/compounds.ts';
import { areFalseFriends } from '../../language/false-friends.ts';
import { LIGHT_WORDS } from '../../language/fillers.ts';
import { NAME_PARTICLES, soundTerm } from '../../language/folding.ts';
import { isProper } from '../../language/proper-words.ts';
import { stem } from '../../language/stem.ts';
import { numberTerm } from '../../language/tokens.ts';
import { isDerived, rootOf } from '../../language/word-families.ts';
import type { MatchType } from '../../model/match.ts';
import { SHORTEST, SIMILARITY } from '../fitted/weights.ts';
import type { QueryWord } from '../query/query-words.ts';
import { formsOf } from './known-forms.ts';
import { isWholeName } from './naming.ts';
import { oneBeginning } from './one-beginning.ts';
import { misspelt, soundingAlike } from './spelling.ts';
import { isListed, type SynonymTable } from './synonym-table.ts';

/** Something the base knows that a query word may mean: one term, or several that must stand together (`airbase`: `air`, `base`). */
export interface Alternative {
  readonly terms: readonly Term[];
  /** 0–1. */
  readonly similarity: number;
  readonly type: Extract<MatchType, 'number' | 'exact' | 'synonym' | 'stem' | 'prefix' | 'fuzzy'>;
  /** It stands for the word in names only. */
  readonly onlyInNames?: boolean;
  /** It stands for the word outside of names only. */
  readonly onlyInTexts?: boolean;
  /** Its terms, in a name, stand one right after the other. */
  readonly adjacent?: boolean;
}

/** Most completions of a prefix that are followed, the closest in length first. */
const MOST_PREFIXED = 64;

/** Share of the similarity left to inexact forms of a word that the base also knows exactly. */
const BESIDE_EXACT = 0.75;

/** A word of so few texts may be a name that is there spelt otherwise than where it is listed. */
const RARELY_WRITTEN = 3;

/** A stem says what a word means when it is most of it, or lacks an inflection; else the word may as well be misspelt ("captial"). */
const SURE_STEM = 0.65;
const INFLECTED = /(?:s|ed|ing|ers?)$/;

/**
 * What the base knows that `word` may mean, best first; `[]` when nothing is near. A word known exactly is never taken for a
 * misspelling of another; it keeps its stems and synonyms.
 */
export async function alternativesOf(
  base: CompiledBase,
  word: QueryWord,
  others: readonly string[],
  synonyms: SynonymTable,
): Promise<readonly Alternative[]> {
  const { dictionary } = base.index;
  const found = new Map<string, Alternative>();
  const add = (
    terms: readonly Term[],
    similarity: number,
    type: Alternative['type'],
    standing: Pick<Alternative, 'onlyInNames' | 'onlyInTexts' | 'adjacent'> = {},
  ): void => {
    const key = terms.map((term) => term.text).join(' ');
    if ((found.get(key)?.similarity ?? 0) < similarity)
      found.set(key, { terms, similarity, type, ...standing });
  };

  const exact = dictionary.get(word.term);
  const known = exact !== null;
  if (word.term.startsWith('#')) {
    if (exact !== null) add([exact], 1, 'number');
    for (const written of wordsOf(word.text)) {
      const term = dictionary.get(written);
      if (term !== null) add([term], 0.9, 'exact');
    }
    for (const [terms, similarity] of joined(dictionary, word.text, others)) add(terms, similarity, 'exact');
    return ordered(found);
  }
  const compound = word.compound ? dictionary.get(compoundTerm(word.term)) : null;
  if (compound !== null) add([compound], SIMILARITY.exact, 'exact');
  if (exact !== null) add([exact], compound === null ? SIMILARITY.exact : SIMILARITY.compound, 'exact');
  for (const terms of formsOf(dictionary, synonyms.of(word))) add(terms, SIMILARITY.synonym, 'synonym');
  for (const terms of formsOf(dictionary, synonyms.family(word))) add(terms, SIMILARITY.family, 'stem');
  const also = SIMILARITY.also * (known ? BESIDE_EXACT : 1);
  for (const terms of formsOf(dictionary, synonyms.also(word)))
    add(terms, also, 'synonym', { onlyInTexts: true });
  for (const written of synonyms.ofCountry(word)) {
    const term = dictionary.get(written);
    // Known as it is, it is another word where it is part of names: "Iranian proxies" are not Iran.
    if (term !== null)
      add([term], SIMILARITY.synonym, 'synonym', exact === null ? {} : { onlyInTexts: true });
  }
  for (const written of synonyms.inNames(word)) {
    const term = dictionary.get(written);
    if (term !== null && term.entities > 0) add([term], SIMILARITY.inNames, 'synonym', { onlyInNames: true });
  }
  if (word.light === 'particle') {
    if (!NAME_PARTICLES.has(word.term)) return ordered(found);
    for (const [terms, similarity] of joinedOrSplit(dictionary, word.term, others))
      add(terms, similarity, 'exact');
    return ordered(found);
  }

  // "l'islam": what a vowel took off.
  const elided = /^[ld]['’]/i.test(word.text) ? dictionary.get(word.term.slice(1)) : null;
  if (elided !== null) add([elided], SIMILARITY.joined, 'exact');
  const namesOneThing = isProper(word.term) || (known && isWholeName(base, word.term));
  const stemmed = stem(word.term);
  const prefixed: { term: Term; similarity: number }[] = [];
  const shortest = Math.min(stemmed.length, word.term.length);
  if (shortest >= SHORTEST.prefix && !LIGHT_WORDS.has(word.term)) {
    const root = rootOf(word.term, stemmed);
    for (const term of dictionary.withPrefix(root)) {
      if (term.text === word.term || term.text.endsWith('-')) continue;
      const other = stem(term.text);
      if (other === stemmed) {
        if (areFalseFriends(word.term, term.text)) continue;
        if (stemmed.length < SHORTEST.stem && term.facts === 0) continue; // initials have no plural
        add([term], SIMILARITY.stem * (known ? 0.98 : 1), 'stem');
      } else if (stemmed.length >= SHORTEST.stem && isDerived(term.text, other, root)) {
        add([term], SIMILARITY.family, 'stem', { onlyInTexts: true });
      } else if (
        word.light === 'no' &&
        term.text.startsWith(word.term) &&
        !namesOneThing &&
        !splitsNumber(term.text, word.term)
      ) {
        const ratio = word.term.length / term.text.length;
        prefixed.push({ term, similarity: SIMILARITY.prefixBase + SIMILARITY.prefixSpan * ratio });
      }
    }
  }
  prefixed.sort(
    (a, b) =>
      b.similarity - a.similarity || b.term.reach - a.term.reach || (a.term.text < b.term.text ? -1 : 1),
  );
  for (const { term, similarity } of prefixed.slice(0, MOST_PREFIXED)) {
    if (isOnlyAcronym(base, term)) continue;
    add([term], known ? similarity * BESIDE_EXACT : similarity, 'prefix');
  }
  const begun = oneBeginning(prefixed.map(({ term }) => term.text));
  const stemSettles = stemmed.length >= word.term.length * SURE_STEM || INFLECTED.test(word.term);
  const settled =
    [...found.values()].some(
      ({ type, onlyInNames }) =>
        type === 'exact' || (type === 'synonym' && onlyInNames !== true) || (type === 'stem' && stemSettles),
    ) || isProper(word.term);
  // What splits in two may as well be misspelt: both are tried.
  // Of a word of its own, two words somewhere in a text are less than another for it: an "airstrike" is no air base and a strike.
  for (const [terms, similarity] of joinedOrSplit(dictionary, word.term, others))
    add(terms, terms.length > 1 && isListed(word.term) ? APART : similarity, 'exact', {
      adjacent: terms.length > 1,
    });
  const isAlone = others.every((other) => NAME_PARTICLES.has(other));
  if (!settled && word.light === 'no' && word.term.length >= SHORTEST.misspelt) {
    for (const { term, similarity } of await misspelt(base.index, word.term, isAlone)) {
      if (isOnlyAcronym(base, term) || areFalseFriends(word.term, term.text)) continue;
      // Who writes a word of English as it is written has mistyped at most a name: "wages" are no "faces".
      if (term.entities === 0 && isListed(word.term)) continue;
      const besides = begun !== null && !term.text.startsWith(begun);
      add([term], besides ? similarity * BESIDE_EXACT : similarity, 'fuzzy');
    }
  }
  const rarely = exact === null || isListed(word.term) ? 0 : RARELY_WRITTEN;
  if (exact !== null && (exact.entities > 0 || exact.facts <= rarely) && !namesOneThing)
    for (const { term, similarity } of soundingAlike(base.index, word.term))
      add([term], similarity, 'fuzzy', { onlyInNames: true });
  const sound = settled ? null : soundTerm(word.term);
  const sounding = sound === null ? null : dictionary.get(sound);
  if (sounding !== null) add([sounding], SIMILARITY.sound, 'fuzzy');
  return ordered(found);
}

/** What the parts of a word are worth that has synonyms. */
const APART = SIMILARITY.synonym - 0.05;

/** Whether a beginning ends within a number: "apt1" begins no "apt17". */
function splitsNumber(word: string, beginning: string): boolean {
  return /[0-9]$/.test(beginning) && /^[0-9]/.test(word.slice(beginning.length));
}

/** Whether a word is known only as the initials of names: nobody misspells or begins to type those. */
function isOnlyAcronym(base: CompiledBase, term: Term): boolean {
  if (term.facts > 0 || term.entities === 0) return false;
  return base.index.entityPostings(term).masks.every((mask) => mask === ENTITY_FIELD.acronym);
}

function ordered(found: ReadonlyMap<string, Alternative>): readonly Alternative[] {
  return [...found.values()].sort((a, b) => b.similarity - a.similarity);
}

/** The plain words a number was written in ("sixty-six", "eight"), digits left out. */
function wordsOf(text: string): readonly string[] {
  return /^[\p{L}]+$/u.test(text) ? [text.toLowerCase()] : [];
}

/** `air` with `base` in the same query, in any order, as `airbase`; `apt` with `29` as `apt29`; all of a query of three words. */
function joined(
  dictionary: Dictionary,
  word: string,
  others: readonly string[],
): readonly (readonly [readonly Term[], number])[] {
  const forms: (readonly [readonly Term[], number])[] = [];
  const wholes = others.flatMap((other) => [other + word, word + other]);
  const [one, another, ...more] = others;
  if (one !== undefined && another !== undefined && more.length === 0)
    wholes.push(
      ...[one + another, another + one].flatMap((both) => [both + word, word + both]),
      one + word + another,
      another + word + one,
    );
  for (const whole of wholes) {
    const term = whole.length < SHORTEST.joined ? null : dictionary.get(whole);
    if (term !== null) forms.push([[term], SIMILARITY.joined]);
  }
  return forms;
}

/** `jaishemohammed` as `jaish` + `mohammed`: what is left behind a head, without the particle it begins with. */
function aroundParticle(
  dictionary: Dictionary,
  head: Term,
  rest: string,
): readonly (readonly [readonly Term[], number])[] {
  return [1, 2].flatMap((length) => {
    const last = rest.slice(length);
    if (last.length < SHORTEST.fuzzy || !NAME_PARTICLES.has(rest.slice(0, length))) return [];
    const tail = dictionary.get(last);
    return tail === null || tail.entities === 0 ? [] : [[[head, tail], SIMILARITY.joined] as const];
  });
}

/** `airbase` as `air` + `base`, `ac130` as `ac` + `130`, and what `joined` makes of the other words. */
function joinedOrSplit(
  dictionary: Dictionary,
  word: string,
  others: readonly string[],
): readonly (readonly [readonly Term[], number])[] {
  const forms = [...joined(dictionary, word, others)];
  const [, letters, digits] = /^([a-z]+)([0-9]+)$/.exec(word) ?? [];
  if (letters !== undefined && digits !== undefined) {
    const head = dictionary.get(letters);
    const tail = head === null ? null : dictionary.get(numberTerm(Number(digits)));
    if (head !== null && tail !== null) forms.push([[head, tail], SIMILARITY.joined]);
  }
  if (word.length < 6 || dictionary.get(word) !== null) return forms;
  for (let cut = 2; cut <= word.length - 3; cut += 1) {
    const head = dictionary.get(word.slice(0, cut));
    if (head === null || (cut < 3 && head.entities === 0)) continue;
    const tail = dictionary.get(word.slice(cut));
    if (tail !== null) forms.push([[head, tail], SIMILARITY.joined]);
    if (head.entities > 0) forms.push(...aroundParticle(dictionary, head, word.slice(cut)));
  }
  return forms;
}
