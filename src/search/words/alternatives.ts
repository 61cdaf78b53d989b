import type { CompiledBase } from '../../compiled/base.ts';
import type { Term } from '../../compiled/dictionary.ts';
import { compoundTerm } from '../../language/compounds.ts';
import { areFalseFriends } from '../../language/false-friends.ts';
import { NAME_PARTICLES, soundTerm } from '../../language/folding.ts';
import { isProper } from '../../language/proper-words.ts';
import { stem } from '../../language/stem.ts';
import { SHORTEST, SIMILARITY } from '../fitted/weights.ts';
import type { QueryWord } from '../query/query-words.ts';
import type { Alternative } from './alternative.ts';
import { AlternativesFound } from './alternatives-found.ts';
import { joined, joinedOrSplit } from './joined-words.ts';
import { formsOf } from './known-forms.ts';
import { isWholeName } from './naming.ts';
import { oneBeginning } from './one-beginning.ts';
import { isOnlyAcronym } from './only-acronyms.ts';
import { misspelt, soundingAlike } from './spelling.ts';
import { addStemsAndBeginnings, BESIDE_EXACT } from './stems-and-beginnings.ts';
import { isListed, type SynonymTable } from './synonym-table.ts';

/** A word of so few texts may be a name that is there spelt otherwise than where it is listed. */
const RARELY_WRITTEN = 3;

/** A stem says what a word means when it is most of it, or lacks an inflection; else the word may as well be misspelt ("captial"). */
const SURE_STEM = 0.65;
const INFLECTED = /(?:s|ed|ing|ers?)$/;

/** What the parts of a word are worth that has synonyms. */
const APART = SIMILARITY.synonym - 0.05;

/** A word of a query that is looked for in a base. */
interface Sought {
  readonly base: CompiledBase;
  readonly word: QueryWord;
  /** The term that is the word as it is, or null. */
  readonly exact: Term | null;
  /** The other words of the query. */
  readonly others: readonly string[];
}

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
  const sought: Sought = { base, word, exact: base.index.dictionary.get(word.term), others };
  const found = new AlternativesFound();
  if (word.term.startsWith('#')) {
    addNumber(sought, found);
    return found.bestFirst();
  }
  addExact(sought, found);
  addSynonyms(sought, synonyms, found);
  addCountryAndNames(sought, synonyms, found);
  if (word.light === 'particle') {
    if (NAME_PARTICLES.has(word.term)) addJoined(sought, found);
    return found.bestFirst();
  }
  addElided(sought, found);
  const isKnown = sought.exact !== null;
  const namesOneThing = isProper(word.term) || (isKnown && isWholeName(base, word.term));
  const stemmed = stem(word.term);
  const mayBegin = word.light === 'no' && !namesOneThing;
  const completed = addStemsAndBeginnings({ word, stemmed, isKnown, mayBegin }, base, found);
  const settled = isSettled(word.term, stemmed, found);
  // What splits in two may as well be misspelt: both are tried.
  addJoined(sought, found, true);
  if (!settled && word.light === 'no' && word.term.length >= SHORTEST.misspelt)
    await addMisspelt(sought, oneBeginning(completed), found);
  if (!namesOneThing) addSoundingAlike(sought, found);
  if (!settled) addSound(sought, found);
  return found.bestFirst();
}

/** A number, and the plain words it was written in ("sixty-six", "eight"), or what it is joined to: `apt` with `29` as `apt29`. */
function addNumber({ base, word, exact, others }: Sought, found: AlternativesFound): void {
  const { dictionary } = base.index;
  if (exact !== null) found.add([exact], 1, 'number');
  const written = /^[\p{L}]+$/u.test(word.text) ? dictionary.get(word.text.toLowerCase()) : null;
  if (written !== null) found.add([written], 0.9, 'exact');
  for (const [terms, similarity] of joined(dictionary, word.text, others))
    found.add(terms, similarity, 'exact');
}

/** The word as it is: where it opens a compound, that before the word alone. */
function addExact({ base, word, exact }: Sought, found: AlternativesFound): void {
  const compound = word.compound ? base.index.dictionary.get(compoundTerm(word.term)) : null;
  if (compound !== null) found.add([compound], SIMILARITY.exact, 'exact');
  if (exact !== null) found.add([exact], compound === null ? SIMILARITY.exact : SIMILARITY.compound, 'exact');
}

/** What means the same, words of its family, and what it may also mean. */
function addSynonyms({ base, word, exact }: Sought, synonyms: SynonymTable, found: AlternativesFound): void {
  const { dictionary } = base.index;
  for (const terms of formsOf(dictionary, synonyms.of(word))) found.add(terms, SIMILARITY.synonym, 'synonym');
  for (const terms of formsOf(dictionary, synonyms.family(word))) found.add(terms, SIMILARITY.family, 'stem');
  const also = SIMILARITY.also * (exact === null ? 1 : BESIDE_EXACT);
  for (const terms of formsOf(dictionary, synonyms.also(word)))
    found.add(terms, also, 'synonym', { onlyInTexts: true });
}

/** Words for the same country and its people, and what stands for the word in names. */
function addCountryAndNames(
  { base, word, exact }: Sought,
  synonyms: SynonymTable,
  found: AlternativesFound,
): void {
  const { dictionary } = base.index;
  for (const written of synonyms.ofCountry(word)) {
    const term = dictionary.get(written);
    // Known as it is, it is another word where it is part of names: "Iranian proxies" are not Iran.
    if (term !== null)
      found.add([term], SIMILARITY.synonym, 'synonym', exact === null ? {} : { onlyInTexts: true });
  }
  for (const written of synonyms.inNames(word)) {
    const term = dictionary.get(written);
    if (term !== null && term.entities > 0)
      found.add([term], SIMILARITY.inNames, 'synonym', { onlyInNames: true });
  }
}

/** "L'islam": what a vowel took off. */
function addElided({ base, word }: Sought, found: AlternativesFound): void {
  const elided = /^[ld]['’]/i.test(word.text) ? base.index.dictionary.get(word.term.slice(1)) : null;
  if (elided !== null) found.add([elided], SIMILARITY.joined, 'exact');
}

/** What the word and others of the query are together, or what it is put together of. */
function addJoined({ base, word, others }: Sought, found: AlternativesFound, asParts = false): void {
  // Of a word of its own, two words somewhere in a text are less than another for it: an "airstrike" is no air base and a strike.
  for (const [terms, similarity] of joinedOrSplit(base.index.dictionary, word.term, others)) {
    const isApart = asParts && terms.length > 1 && isListed(word.term);
    const worth = isApart ? APART : similarity;
    found.add(terms, worth, 'exact', asParts ? { adjacent: terms.length > 1 } : {});
  }
}

/** Whether what is found says what a word means: nobody asks then what it may be misspelt for. */
function isSettled(word: string, stemmed: string, found: AlternativesFound): boolean {
  const stemSettles = stemmed.length >= word.length * SURE_STEM || INFLECTED.test(word);
  return (
    isProper(word) ||
    found.some(
      ({ type, onlyInNames }) =>
        type === 'exact' || (type === 'synonym' && onlyInNames !== true) || (type === 'stem' && stemSettles),
    )
  );
}

/** What the word may be misspelt for; less surely what does not begin as all that it may begin (`begun`). */
async function addMisspelt(
  { base, word, others }: Sought,
  begun: string | null,
  found: AlternativesFound,
): Promise<void> {
  const isAlone = others.every((other) => NAME_PARTICLES.has(other));
  for (const { term, similarity } of await misspelt(base.index, word.term, isAlone)) {
    if (isOnlyAcronym(base, term) || areFalseFriends(word.term, term.text)) continue;
    // Who writes a word of English as it is written has mistyped at most a name: "wages" are no "faces".
    if (term.entities === 0 && isListed(word.term)) continue;
    const besides = begun !== null && !term.text.startsWith(begun);
    found.add([term], besides ? similarity * BESIDE_EXACT : similarity, 'fuzzy');
  }
}

/** Names that sound like a word which the base has in names, or so rarely that it may be one. */
function addSoundingAlike({ base, word, exact }: Sought, found: AlternativesFound): void {
  if (exact === null) return;
  const mayBeName = exact.entities > 0 || exact.facts <= (isListed(word.term) ? 0 : RARELY_WRITTEN);
  if (!mayBeName) return;
  for (const { term, similarity } of soundingAlike(base.index, word.term))
    found.add([term], similarity, 'fuzzy', { onlyInNames: true });
}

/** Names that sound as a word does of which nothing else tells what it means. */
function addSound({ base, word }: Sought, found: AlternativesFound): void {
  const sound = soundTerm(word.term);
  const sounding = sound === null ? null : base.index.dictionary.get(sound);
  if (sounding !== null) found.add([sounding], SIMILARITY.sound, 'fuzzy');
}
