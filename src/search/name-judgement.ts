import type { CompiledBase } from '../compiled/base.ts';
import { ENTITY_FIELD, RELATION } from '../compiled/layout.ts';
import { END } from '../compiled/postings.ts';
import { isCountryAdjective } from '../language/countries.ts';
import { soundOf } from '../language/folding.ts';
import { isProper } from '../language/proper-words.ts';
import type { Alternative } from './alternatives.ts';
import { differsInUnit } from './asked-units.ts';
import { beginsOneWord } from './begins-one-word.ts';
import type { WordEvidence } from './evidence.ts';
import { joinsLoosely } from './joins-loosely.ts';
import { matchIn } from './match-in.ts';
import { completes, isSlipIn, type Judged, namesCountryOf, soundsAs, wordsNaming } from './name-reading.ts';
import { isCalled } from './naming.ts';
import { isNaming, isNumber, isOfNames, namesFew, standsInText } from './naming-words.ts';
import type { RankedFact } from './ranking.ts';
import { isHeadOfNames, isInflected, isNameWord, isNewsroomWord } from './synonym-table.ts';
import { NAMED_WELL } from './weights.ts';

/**
 * The carrying words a fact does not hold. When those that name what it is about stand, for the most part, in different spellings of the
 * name, they name nothing together: "Salvation Army" is not what is also called "Islamic Salvation Foundation" and "Islamic Army". A word
 * nobody knows is not missing when it reads, loosely, as the rest of a name that other words are met in ("Evil Crop" for "Evil Corp"),
 * nor one that is known from another spelling of the same name.
 */
export function missingFrom(
  judged: Judged,
  carrying: readonly WordEvidence[],
  fact: RankedFact,
): readonly WordEvidence[] {
  const { base } = judged;
  const absent = carrying.filter(
    (word) =>
      (word.scores.of(fact.ordinal) === 0 && !isMisspeltBeside(judged, word, fact)) ||
      differsInUnit(word.word.unit, base, fact.ordinal),
  );
  const byName = carrying.filter(
    (word) => !absent.includes(word) && isNaming(base, word, fact) && !standsInText(word, fact),
  );
  if (byName.length < 2) return absent;
  const together = new Set(
    base.index
      .outline(fact.ordinal)
      .about.flatMap((entity) => [...wordsNaming(judged, judged.reader.evidence, entity)]),
  );
  const scattered = byName.filter(
    (word) => !together.has(word) && !namesFew(word, NAMED_WELL.anchorBesideUnknown),
  );
  if (scattered.length * 2 < byName.length) return absent;
  return carrying.filter((word) => absent.includes(word) || scattered.includes(word));
}

/**
 * Whether the query names what the fact is about although words are missing: spellings of a name differ by whole words ("Lawrence
 * Bishnoi Group" for "Lawrence Bishnoi Gang"). Only where all that is met is the name, and the fact is all there is to know about it, or
 * nearly: of a thing with many facts, every word of the query has to choose among them. A number, an initial, or a word that names
 * something else is never missing by accident.
 */
export function namesWell(
  { base }: Judged,
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
  fact: RankedFact,
): boolean {
  const absent = new Set(missing);
  // Lebanese Hezbollah is not Lebanon.
  if (carrying.every((word) => absent.has(word) || isCountryAdjective(word.word.term))) return false;
  const apart = missing.filter((word) => !isPartOfName(carrying, word, fact));
  const isWhole = fact.name >= NAMED_WELL.wholeName && missing.every(isParticle);
  if (!isWhole && !carrying.some((word) => !absent.has(word) && isAnchor(word, apart, fact))) return false;
  if (fact.named === null || fact.name < NAMED_WELL.name) return false;
  if (apart.some(tellsApart)) return false;
  if (carrying.some((word) => !missing.includes(word) && !isNaming(base, word, fact))) return false;
  if (carrying.length === 2 && missing.some(isKindOfOthers)) return false;
  if (isMuchReported(base, fact.named, NAMED_WELL.facts)) return false;
  if (namesAnother(base, carrying, missing)) return false;
  if (missing.length * 2 <= carrying.length && (carrying.length > 2 || missing.every(isOfNames))) {
    const exact = carrying.every(
      (word) => missing.includes(word) || matchIn(base, word, fact.ordinal)?.alternative.type !== 'fuzzy',
    );
    if (exact && fact.name >= NAMED_WELL.wholeName && missing.every(({ found }) => found)) return true;
  }
  if (missing.length * NAMED_WELL.wordsPerMissing > carrying.length) return false;
  const total = carrying.reduce((sum, { weight }) => sum + weight, 0);
  const met = carrying.reduce(
    (sum, word) => (absent.has(word) ? sum : sum + word.weight * word.scores.of(fact.ordinal)),
    0,
  );
  const share = met / total;
  return (share >= NAMED_WELL.share || apart.length === 0) && share * fact.name >= NAMED_WELL.both;
}

/**
 * Whether a missing word reads as part of the name, so that it asks for nothing else: it says only what kind of thing is named ("Rancor
 * Group"); or the rest is the whole name, and it is an ordinary word beside one that names are made of ("Harbour crime gang"), or as
 * short as an article in some spelling or other ("te", "ool"). A number, what newsrooms ask for, a country and a part of other names
 * never are.
 */
function isPartOfName(carrying: readonly WordEvidence[], word: WordEvidence, fact: RankedFact): boolean {
  const { term } = word.word;
  if (isHeadOfNames(term)) return true;
  if (fact.name < NAMED_WELL.wholeName || carrying.some(isNumber)) return false;
  if (isParticle(word)) return carrying.length > (term.length === 1 ? 3 : 2);
  if (isProper(term)) return false;
  return carrying.some(isOfNames) && !isNewsroomWord(term) && term.length > NAMED_WELL.particle;
}

/** Whether a word may be an article or a particle of a name in some spelling: two letters, a single one, or three that nobody knows. */
function isParticle(word: WordEvidence): boolean {
  const { length } = word.word.term;
  return length === 1 || (!namesAny(word) && length <= NAMED_WELL.particle + (word.found ? 0 : 1));
}

function namesAny({ alternatives }: WordEvidence): boolean {
  return (alternatives[0]?.entities.ordinals.length ?? 0) > 0;
}

/** Whether a word is part of many names without being one that any name may have: "Tempest", of which there are many. */
function isKindOfOthers(word: WordEvidence): boolean {
  const [best] = word.alternatives;
  const named = best?.alternative.type === 'exact' ? best.entities.ordinals.length : 0;
  return named >= NAMED_WELL.genericFrom && !isOfNames(word);
}

/**
 * Whether a query only seems to name what a fact is about: a single word that meets part of the name, misspelt or cut short ("Sandworm" is
 * not the "Cuboid Sandstorm"), or words that all groups are called by ("Army of Fighters") and that leave the name open.
 */
export function namesBarely({ base }: Judged, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  const met = carrying.map((word) => matchIn(base, word, fact.ordinal));
  const naming = carrying.filter((word) => isNaming(base, word, fact));
  const byName = naming.filter((word) => !standsInText(word, fact));
  if (fact.name < NAMED_WELL.generalName && naming.every(({ word }) => isNameWord(word.term))) {
    if (byName.some((word) => matchIn(base, word, fact.ordinal)?.alternative.type !== 'exact')) return true;
  }
  if (naming.length < carrying.length) return joinsLoosely(base, carrying, naming, fact);
  const [only] = met;
  if (met.length !== 1 || only === undefined || only === null) return false;
  const { type, onlyInNames } = only.alternative;
  if (type === 'synonym') return onlyInNames === true;
  if (type === 'fuzzy' && isFarFrom(carrying, only.alternative)) return true;
  if (type === 'prefix' && carrying.every(beginsOneWord)) return false;
  if (type === 'prefix' && (carrying[0]?.word.term.length ?? 0) < NAMED_WELL.shortestPrefix) return true;
  if (type === 'fuzzy' && isRespelt(carrying, only.alternative)) return false;
  return (type === 'fuzzy' || type === 'prefix') && fact.name < NAMED_WELL.inexactName;
}

/** Whether a word typed alone is too unlike what it may mean: nothing beside it says that it is misspelt. What sounds alike is respelt. */
function isFarFrom([only]: readonly WordEvidence[], { terms, similarity }: Alternative): boolean {
  return only === undefined || similarity >= NAMED_WELL.alone ? false : !isRespelt([only], { terms });
}

/** Whether a word typed alone sounds as what it is taken for: "Hezbolah". */
function isRespelt([only]: readonly WordEvidence[], { terms }: Pick<Alternative, 'terms'>): boolean {
  const sound = soundOf(only?.word.term ?? '');
  return terms.some(({ text }) => text === `~${sound}` || soundOf(text) === sound);
}

function isMisspeltBeside(judged: Judged, word: WordEvidence, fact: RankedFact): boolean {
  const { named } = fact;
  if (named === null || isNumber(word)) return false;
  if (isProper(word.word.term)) return namesCountryOf(judged, named, word);
  const known = word.alternatives.some(({ alternative }) => alternative.type !== 'fuzzy');
  if (!known) return completes(judged, named, word);
  return soundsAs(judged, named, word) || isSlipIn(judged, named, word);
}

/** Whether a met word tells what is named; of a whole name, a rare one that names are made of does, too ("Sepah-e Quds"). */
function isAnchor(word: WordEvidence, missing: readonly WordEvidence[], fact: RankedFact): boolean {
  const most = missing.every(({ found }) => found) ? NAMED_WELL.anchor : NAMED_WELL.anchorBesideUnknown;
  if (namesFew(word, most)) return true;
  const named = word.alternatives[0]?.entities.ordinals.length ?? 0;
  return fact.name >= NAMED_WELL.wholeName && named > 0 && named <= NAMED_WELL.anchorBesideUnknown;
}

/**
 * Whether a word cannot be missing by accident: a number, an initial, part of the names of few things, or a word newsrooms ask
 * with ("ISIS attacks"). What is left are words that many names share, rare ones, and words that nobody knows.
 */
function tellsApart(evidence: WordEvidence): boolean {
  if (isNumber(evidence) || evidence.word.term.length <= NAMED_WELL.initials) return true;
  if (isProper(evidence.word.term)) return true;
  const [best] = evidence.alternatives;
  if (isNewsroomWord(evidence.word.term) || isInflected(evidence.word.term)) return true;
  if (best?.alternative.type !== 'exact') return false;
  const { masks } = best.entities;
  if (masks.length === 0) return true;
  return masks.length < NAMED_WELL.genericFrom && masks.some((mask) => (mask & ENTITY_FIELD.whole) !== 0);
}

/** Whether more facts than so many are about an entity. */
function isMuchReported(base: CompiledBase, entity: number, most: number): boolean {
  const relations = base.index.relations(entity);
  let about = 0;
  for (let fact = relations.seek(0); fact !== END; fact = relations.seek(fact + 1)) {
    if ((relations.maskOf(fact) & RELATION.about) !== 0) about += 1;
    if (about > most) return true;
  }
  return false;
}

/**
 * Whether a missing word and its neighbours in the query spell the whole name of something: "Jane Smith", of whom there is a record,
 * is no spelling of "John Smith". What the fact is about is not so called, or the word would not be missing.
 */
function namesAnother(
  base: CompiledBase,
  carrying: readonly WordEvidence[],
  missing: readonly WordEvidence[],
): boolean {
  return missing.some((word) => {
    const at = carrying.indexOf(word);
    for (let first = Math.max(0, at - NAMED_WELL.longest); first <= at; first += 1)
      for (let end = at + 1; end <= Math.min(carrying.length, first + NAMED_WELL.longest); end += 1)
        if (spellsName(base, carrying.slice(first, end))) return true;
    return false;
  });
}

/**
 * Whether a fact meets a whole name of the query only in pieces, some in the name of another and some in its text: "Jane Smith" in
 * what John Smith told Jane Doe. A fact that has to do with what is so called is never in pieces.
 */
export function piecesName(base: CompiledBase, carrying: readonly WordEvidence[], fact: RankedFact): boolean {
  const inText = carrying.map((word) => standsInText(word, fact));
  if (!inText.includes(true) || !inText.includes(false)) return false;
  const naming = carrying.map((word) => isNaming(base, word, fact));
  for (let first = 0; first < carrying.length - 1; first += 1)
    for (let end = first + 2; end <= Math.min(carrying.length, first + NAMED_WELL.longest); end += 1) {
      if (!inText.slice(first, end).includes(false) || !naming.slice(first, end).includes(false)) continue;
      const called = entitiesSpelt(base, carrying.slice(first, end));
      const related = called.some((entity) => base.index.relations(entity).maskOf(fact.ordinal) !== 0);
      if (called.length > 0 && !related) return true;
    }
  return false;
}

function spellsName(base: CompiledBase, words: readonly WordEvidence[]): boolean {
  return entitiesSpelt(base, words).length > 0;
}

/** What words, one after the other, are the name or an alias of. */
function entitiesSpelt(base: CompiledBase, words: readonly WordEvidence[]): readonly number[] {
  const named = words.map(({ alternatives }) =>
    alternatives[0]?.alternative.type === 'exact' ? alternatives[0].entities.ordinals : [],
  );
  const fewest = named.reduce((a, b) => (b.length < a.length ? b : a));
  const text = words.map(({ word }) => word.text).join(' ');
  return [...fewest].filter((entity) => isCalled(base, entity, text));
}
