import type { FigureMention } from '../../../language/figures.ts';

/** An age with its words before it: "aged between 5 and 11", "the age of 16", "younger than nine". */
const BEFORE =
  /(?<!\p{L})(?:aged?|ages|age(?:s|d)? (?:of|from|between)|aged (?:from|between|under|over|below|above|up to|at least)|turn(?:s|ed|ing)|years? of age|younger than|older than|(?:under|over|below|above) the age of|born)\s+$/iu;

/** The hedge itself says so: "younger than 16", where it is part of the figure. */
const AGE_HEDGE = /^(?:aged|younger than|older than|(?:under|over|below|above) the age of)(?!\p{L})/iu;

/** A bound that ages have: "under 16". */
const BOUND = /^(?:all\s+)?(?:under|over|below|above)\s/iu;

/** People, or what tells how old they are, right before such a bound: "children under nine", "seven of them were under 16". */
const PEOPLE =
  /(?<!\p{L})(?:children|child|kids?|boys?|girls?|youngsters?|teenagers?|youths?|minors|adults?|m[ae]n|wom[ae]n|people|persons?|those|anyone|anybody|everyone|everybody|nobody|players?|pupils?|students?|patients?|workers?|employees?|staff|voters?|drivers?|fans?|residents?|citizens?|pensioners?|volunteers?|participants?|victims?|mothers?|parents?|athletes?|viewers?|users?|members?|dead|injured|killed|killed,|population|(?:of (?:them|those|these|whom|the (?:dead|injured|wounded|missing|victims|patients|killed))|who|they|all|most|many|some|both|half),?(?:\s[^.;:]{0,40})?\s(?:is|are|was|were|be|being))\s+(?:aged\s+)?$/iu;

/** "My neighbour, who is 81, says", "she was 16": one person, and nothing behind the number. */
const WHO_IS =
  /(?:,\s+(?:who|now)\s+(?:is|was)|(?<!\p{L})(?:he|she|I)(?:\s+(?:is|was|am)|['’][sm]))\s+(?:(?:now|only|just|already|nearly)\s+)?$/iu;
const CLOSES = /^\s*(?:[,;.!?)—–]|$|(?:and|but|now|then|when)(?!\p{L}))/u;

/** Behind a name: "Piotr Zieliński (54) died". */
const NAMED = /\p{Lu}\p{Ll}+\s\p{Lu}[\p{L}'’-]*\p{Ll}\s\($/u;

/** Highest age anybody is told to be over or under, and the lowest. */
const OLDEST = 110;

/** Whether a figure of a draft is an age: "children under nine", "aged 4 to 60". An age counts nothing. */
export function isAge(
  { start, end, text: stated, figure, noun, percent }: FigureMention,
  text: string,
): boolean {
  if (figure.currency !== null || percent) return false;
  const number = figure.value ?? figure.max ?? figure.min ?? Number.POSITIVE_INFINITY;
  if (number > OLDEST || !Number.isInteger(number)) return false;
  const before = text.slice(Math.max(0, start - 90), start);
  if (BEFORE.test(before) || AGE_HEDGE.test(stated)) return true;
  if (NAMED.test(before) && text.startsWith(')', end)) return true;
  if (noun === null && WHO_IS.test(before) && CLOSES.test(text.slice(end))) return true;
  if (/^s(?!\p{L})/iu.test(text.slice(end)) && /(?:under|over)[- ]$/iu.test(before)) return true;
  return BOUND.test(stated) && endsThere(noun) && PEOPLE.test(before);
}

/** Whether nothing that is counted stands behind it: "under nine the efficacy was". */
function endsThere(noun: string | null): boolean {
  return noun === null || /^(?:years? old|years? of age|years?)(?!\p{L})/iu.test(noun);
}
