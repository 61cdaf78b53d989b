import { isReservedWord } from '../knowledge-base/reserved-words.ts';
import type { KnowledgeBase } from '../model/knowledge-base.ts';

/** Most words of an id that is made from a claim. */
const MOST_WORDS = 6;

/** Longest such id, in characters. */
const LONGEST = 60;

/** Words that say nothing at the start of a claim, and those that say nothing anywhere. */
const OPENING = new Set('there here it at least most about around more less than over up to some'.split(' '));
const SILENT = new Set('a an the is are was were be been has have had'.split(' '));

/** Words that no id ends with. */
const JOINING = new Set(
  'and or of in on at to for from by with as into after before during that which who their its his her'.split(
    ' ',
  ),
);

/**
 * An id for a new fact from its claim, or for a source from its title: the first words that say something, without numbers, which may be
 * corrected one day. Unlike all of `taken`; a text without Latin letters gets the `fallback`.
 */
export function makeId(text: string, fallback: string, taken: ReadonlySet<string>): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !/^[0-9]/u.test(word) && !SILENT.has(word));
  while (words[0] !== undefined && OPENING.has(words[0])) words.shift();
  const chosen: string[] = [];
  for (const word of words) {
    if (chosen.length === MOST_WORDS || [...chosen, word].join('-').length > LONGEST) break;
    chosen.push(word);
  }
  while (chosen.length > 1 && JOINING.has(chosen.at(-1) ?? '')) chosen.pop();
  const slug = chosen.join('-');
  const stem = slug === '' ? fallback : slug;
  if (isFree(stem, taken)) return stem;
  for (let number = 2; ; number += 1) {
    const numbered = `${stem}-${number}`;
    if (isFree(numbered, taken)) return numbered;
  }
}

function isFree(id: string, taken: ReadonlySet<string>): boolean {
  return !taken.has(id) && !isReservedWord(id);
}

/** The ids that a new fact cannot have: those of facts, also their earlier ones, of entities, and the words that list a kind. */
export function takenIds({ facts, entities, kinds }: KnowledgeBase): Set<string> {
  return new Set([
    ...facts.flatMap(({ id, formerly }) => [id, ...formerly]),
    ...entities.map(({ id }) => id),
    ...kinds.map(({ id }) => id),
  ]);
}
