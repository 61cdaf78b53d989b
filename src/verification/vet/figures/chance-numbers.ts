import { anyOf } from '../../../language/any-of.ts';
import { ONES } from '../../../language/number-names.ts';
import type { FigureContext } from '../contexts/figure-context.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import type { FigureLink } from './figure-link.ts';

/** A number that hardly turns up by chance: 640, not 600 and not 64. */
export function isTelling({ mention }: FigureContext): boolean {
  const [number = 0] = namedNumbers(mention.figure);
  return number > 100 && !/^[1-9]0+$/.test(String(number));
}

/** A number above ten with more than one digit that tells something: 64, not 60. */
export function isOdd({ mention }: FigureContext): boolean {
  return (
    /^[1-9]\d*[1-9]0*$/.test(String(namedNumbers(mention.figure)[0] ?? 0)) &&
    (namedNumbers(mention.figure)[0] ?? 0) > 10
  );
}

/** As many people, of a number that hardly turns up by chance, by another word for them: "87 people gave evidence" for 87 witnesses. */
export function areCountedAlike({ judgement, unit, profile }: FigureLink, context: FigureContext): boolean {
  return (
    unit > 0 &&
    judgement.same &&
    isOdd(context) &&
    profile.unit?.state === context.state &&
    context.classes.has('people') &&
    profile.unit?.classes.has('people') === true
  );
}

/** Small numbers turn up by chance. */
export function smallNumber({ mention }: FigureContext): boolean {
  const [number = 0] = namedNumbers(mention.figure);
  return number <= 10;
}

/** Whether a sentence has nothing of a fact but its small number: "two crew" for the two inspections of 2020. */
export function isOnlyNumber({ profile }: FigureLink, { words, entities }: FigureContext): boolean {
  return (
    ![...profile.words].some((word) => !SMALL_NUMBER.test(word) && words.has(word)) &&
    !profile.entities.some((entity) => (entities.get(entity) ?? 0) >= 0.7)
  );
}

const SMALL_NUMBER = new RegExp(`^(?:${anyOf(ONES)}|ten)$`);
