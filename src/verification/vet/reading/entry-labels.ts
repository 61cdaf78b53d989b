import { anyOf } from '../../../language/any-of.ts';
import { UP_TO_TWELVE } from '../../../language/number-names.ts';
import { countedClass, stateOf } from '../words/counted-classes.ts';

/** "PUSH 3:", "Caption 4.", "Photo 2 —": what an entry is called, and its number. */
const NAMED =
  /^[^\p{L}\p{N}]*(?<words>(?:\p{Lu}\p{L}*\s+){1,3})(?:no\.?\s+|#\s?)?\d{1,3}(?:\s?[.:)\]|](?=\s|$)|\s[—–-]\s)/iu;

/** "Par five:", "Take two,": the same with the number in words, as copy is dictated. */
const DICTATED = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:par|para|paragraph|graf|line|item|point|part|section|take)\\s+(?:${anyOf(UP_TO_TWELVE)})\\s?[:,](?=\\s)`,
  'iu',
);

/** "3:", "(4)", "[5]", "#6", "7 —", "8/", "9/12": a number alone. */
const NUMBERED =
  /^[^\p{L}\p{N}]*(?:\d{1,3}\s?[:|)\]](?=\s|$)|\d{1,3}\/(?:\d{1,3})?(?=\s)|\d{1,3}\s[—–-]\s|(?<=#)\d{1,3}(?=\s))/u;

/**
 * How far the label reaches that a sentence begins with, in UTF-16 units; 0 where it has none. Its number counts nothing. "Dead 62:" and "Attacks
 * 66." are no labels: their words say what is counted.
 */
export function entryLabel(sentence: string): number {
  const named = NAMED.exec(sentence);
  const words = named?.groups?.['words']?.trim().split(/\s+/) ?? [];
  if (named !== null && words.every((word) => /^\p{Lu}/u.test(word) && !isCounted(word.toLowerCase())))
    return named[0].length;
  return (DICTATED.exec(sentence) ?? NUMBERED.exec(sentence))?.[0].length ?? 0;
}

/** "62: US personnel with minor injuries", "14 — drones": the digits before the colon or dash that an entry begins with, and the words behind. */
const LED =
  /^[^\p{L}\p{N}]*(?<number>\d{1,3})(?:\s?:|\s[—–-])\s+(?!the\s)(?<words>\p{L}[\p{L}’'-]*(?:\s\p{L}[\p{L}’'-]*){0,3})/iu;

/** Fewest of a thing that an entry tells by a number before a colon or dash; below are mostly numbers of entries. */
const COUNTED = 13;

/**
 * Which of the sentences of a draft begin with a number and a colon or dash and count something so: those whose number is not the next to that of an entry
 * beside them. "62: US personnel", "18: drones" of a fact box; not "13:", "14:", "15:" of a list.
 */
export function countsByLabel(sentences: readonly string[]): readonly boolean[] {
  const led = sentences.map((sentence) => LED.exec(sentence.slice(0, LED_WITHIN))?.groups);
  const numbers = led.map((groups) => Number(groups?.['number'] ?? Number.NaN));
  const labelled = numbers.filter((number) => !Number.isNaN(number));
  let position = -1;
  return numbers.map((number, at) => {
    if (Number.isNaN(number)) return false;
    position += 1;
    const beside = [labelled[position - 1], labelled[position + 1]];
    if (beside.includes(number - 1) || beside.includes(number + 1)) return false;
    return number >= COUNTED || tellsState(led[at]?.['words'] ?? '');
  });
}

/** "8: killed at", "5: US troops killed": what happened to so many, which no entry tells before who did it to whom. */
function tellsState(words: string): boolean {
  const all = words.split(' ');
  const at = all.findIndex((word) => /^\p{Ll}/u.test(word) && stateOf(word) !== null);
  // "5: US troops killed the …": somebody does it.
  if (/^(?:the|an?|its|their|his|her|\p{Lu}.*|\p{Ll}+s)$/u.test(all[at + 1] ?? '')) return false;
  return at === 0 || (at > 0 && isPeople(all[at - 1] ?? ''));
}

/** How much of an entry is read for what it counts, in UTF-16 units. */
const LED_WITHIN = 60;

function isPeople(word: string): boolean {
  return countedClass(word) === 'people';
}

function isCounted(word: string): boolean {
  return stateOf(word) !== null || countedClass(word) !== null;
}
