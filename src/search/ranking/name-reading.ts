import type { CompiledBase } from '../../compiled/base.ts';
import { countryForms } from '../../language/countries.ts';
import { soundOf, soundTerm } from '../../language/folding.ts';
import { lazily } from '../../language/lazily.ts';
import { saysOnlyWhatKind } from '../../language/name-words.ts';
import { longestMisspelling, spellingDistance } from '../../language/similarity.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { namesFew } from '../evidence/naming-words.ts';
import { BESIDE_NAME, LOOSE_NAME, RESPELT } from '../fitted/weights.ts';
import type { FitReader } from './fit.ts';

/** What names are judged on. */
export interface Judged {
  readonly base: CompiledBase;
  readonly reader: FitReader;
}

/** Distance of two words that one letter sets apart, even short ones. */
const ONE_SLIP = 1;

/** Words long enough to be compared letter by letter. */
const letters = lazily(() => /^\p{L}{3,}$/u);

/**
 * The words of the query that stand together in one spelling of an entity, of all spellings the one that holds most: exactly, or as
 * another spelling of a word of it that no other word meets.
 */
export function wordsNaming(
  { base, reader }: Judged,
  evidence: readonly WordEvidence[],
  entity: number,
): ReadonlySet<WordEvidence> {
  let best: readonly WordEvidence[] = [];
  let most = 0;
  const isLoose = (term: string, form: string): number => LOOSE_NAME * Math.max(term.length, form.length);
  for (const { met, free } of reader.spellingsMet(entity)) {
    const held = evidence.filter((word) => met.has(word) || isAnyAlike(base, word.word.term, free, isLoose));
    const weight = held.reduce((sum, word) => sum + word.weight, 0);
    if (weight <= most) continue;
    best = held;
    most = weight;
  }
  return new Set(best);
}

/**
 * Whether a word reads, somewhat misspelt, as the rest of a name that other words are met in: "Evil Crop" for "Evil Corp". Beside words
 * that say only what kind of thing is named it has to be nearer.
 */
export function completes({ base, reader }: Judged, entity: number, word: WordEvidence): boolean {
  const near = (term: string, form: string): number => RESPELT * Math.max(term.length, form.length);
  const far = (term: string, form: string): number => longestMisspelling(term, form) + BESIDE_NAME;
  return reader.spellingsMet(entity).some(({ met, free }) => {
    const others = [...met].filter((other) => other !== word && other.word.light === 'no');
    if (others.length === 0) return false;
    const tells = others.some((other) => !saysOnlyWhatKind(other.word.term));
    return isAnyAlike(base, word.word.term, free, tells ? far : near);
  });
}

/**
 * Whether a word is one slip away from the only word that is left of a name, all others being met, one of them an anchor: "God Lowell"
 * for "Gold Lowell", although there is talk of a god elsewhere.
 */
export function isSlipIn({ base, reader }: Judged, entity: number, word: WordEvidence): boolean {
  return reader
    .spellingsMet(entity)
    .some(
      ({ met, free }) =>
        free.size === 1 &&
        !met.has(word) &&
        [...met].some((other) => namesFew(other)) &&
        isAnyAlike(base, word.word.term, free, (term, form) =>
          Math.max(ONE_SLIP, longestMisspelling(term, form)),
        ),
    );
}

/** Whether a name that an anchor is met in has another word for the same country or its people: "Taliban of Pakistan", "Pakistani Taliban". */
export function namesCountryOf({ base, reader }: Judged, entity: number, word: WordEvidence): boolean {
  const known = countryForms(word.word.term).flatMap((form) => base.index.dictionary.get(form) ?? []);
  if (known.length === 0) return false;
  return reader
    .spellingsMet(entity)
    .some(
      ({ forms, met }) =>
        known.some(({ id }) => forms.has(id)) && [...met].some((other) => other !== word && namesFew(other)),
    );
}

/** Whether a word sounds as a word of a name that other words are met in. */
export function soundsAs({ base, reader }: Judged, entity: number, word: WordEvidence): boolean {
  const { term } = word.word;
  const sound = soundTerm(term);
  const id = sound === null ? null : (base.index.dictionary.get(sound)?.id ?? null);
  const within = (typed: string, form: string): number =>
    soundOf(typed) === soundOf(form) ? RESPELT * Math.max(typed.length, form.length) : -1;
  return reader.spellingsMet(entity).some(({ forms, met, free }) => {
    if (![...met].some((other) => other !== word)) return false;
    return (id !== null && forms.get(id) === 'sound') || isAnyAlike(base, term, free, within);
  });
}

/** Whether a word is within a distance of one of these terms. */
function isAnyAlike(
  { index }: CompiledBase,
  term: string,
  forms: Iterable<number>,
  within: (term: string, form: string) => number,
): boolean {
  if (!letters().test(term)) return false;
  for (const id of forms) {
    const form = index.dictionary.textOf(id);
    if (letters().test(form) && spellingDistance(term, form) <= within(term, form)) return true;
  }
  return false;
}
