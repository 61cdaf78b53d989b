import type { FigureMention } from '../../../language/figures.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import { countedClasses, stateOf } from '../words/counted-classes.ts';
import type { Span } from '../words/span.ts';

/** ", of which there are", ", of whom", "which number", right before a number: what is counted stands before that. */
const OF_WHICH =
  /,?\s+(?:of\s+(?:which|whom)(?:\s+(?:so far|by now|there (?:are|is|were|was|have been|has been|had been)(?:\s+(?:so far|by now|now|already|only|just|at least|about|some))*|we know of))?|(?:which|that|who)\s+(?:now\s+|together\s+)?number(?:s|ed)?)\s+$/iu;

/** "Of the attacks there have been". */
const OF_THE =
  /(?<!\p{L})of\s+(?:the|these|those|such|its|their)\s+(?<what>[\p{L}-]+(?:\s+[\p{L}.-]+){0,6}?),?\s+there\s+(?:are|were|have been|had been|has been)\s+(?:(?:so far|by now|now|already|only|just)\s+)*$/iu;

/** Where those are of whom the words before tell, or against whom they are: taken off the end of them one by one. */
const WHERE =
  /\s+(?:on|against|in|at|near|off|around|along|outside|across|within|aboard|between|from|for|by|with)\s+(?:(?!(?:on|against|in|at|near|off|around|along|outside|across|within|aboard|between|from|for|by|with)\s)[\p{L}\d.'’-]+\s*){1,5}$/iu;

/** Farthest from which the words are read, in UTF-16 units. */
const FAR = 110;

/** Whether a word names people, or what happened to them. */
function namesPeople(word: string): boolean {
  return stateOf(word) !== null || countedClasses(word).includes('people');
}

/**
 * The noun that a number without one counts, where a relative clause gives it: "attacks on US forces in Iraq and Syria, of which there have been 66",
 * "pickets, of whom 17 were arrested", "those attacks, which number 66", "of attacks on US forces there were 66". Null where none stands there.
 */
export function numberedBefore({ start }: FigureMention, sentence: DraftSentence): Span | null {
  const from = Math.max(0, start - sentence.start - FAR);
  const before = sentence.text.slice(from, start - sentence.start);
  const the = OF_THE.exec(before);
  const what = the?.groups?.['what'];
  if (the !== null && what !== undefined)
    return headOf(what, sentence.start + from + the.index + the[0].indexOf(what), false);
  const which = OF_WHICH.exec(before);
  if (which === null) return null;
  const clause = before.slice(0, which.index);
  // A comma that divides two names divides no clause: what stands behind the last other mark is one.
  const mark = Math.max(...[',', ';', ':', '(', '—', '–'].map((each) => clause.lastIndexOf(each)));
  return headOf(clause.slice(mark + 1), sentence.start + from + mark + 1, /who/iu.test(which[0]));
}

/**
 * What a phrase names, where places and such stand behind it: of things the farthest back ("attacks on bases in Syria"), of people those nearest
 * ("scuffles with pickets"). What happened is named only where nothing else is.
 */
function headOf(phrase: string, offset: number, people: boolean): Span | null {
  let left = phrase.trimEnd();
  let head: Span | null = null;
  let state: Span | null = null;
  for (;;) {
    const word = /(?<![\p{L}-])\p{Ll}[\p{L}-]*$/u.exec(left);
    const [name = ''] = word ?? [];
    const span = { start: offset + left.length - name.length, end: offset + left.length };
    if (stateOf(name) !== null) state ??= span;
    else if (people ? namesPeople(name) : /[^su]s$/u.test(name) && !namesPeople(name)) head = span;
    const where = WHERE.exec(left);
    if (where === null || (people && head !== null)) return head ?? state;
    left = left.slice(0, where.index);
  }
}
