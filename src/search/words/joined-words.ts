import type { Dictionary, Term } from '../../compiled/dictionary.ts';
import { NAME_PARTICLES } from '../../language/folding.ts';
import { numberTerm } from '../../language/tokens.ts';
import { SHORTEST, SIMILARITY } from '../fitted/weights.ts';

/** Terms that a word, joined to others or split, may be, and how similar they are to it: 0–1. */
export type JoinedForm = readonly [readonly Term[], number];

/** `air` with `base` in the same query, in any order, as `airbase`; `apt` with `29` as `apt29`; all of a query of three words. */
export function joined(
  dictionary: Dictionary,
  word: string,
  others: readonly string[],
): readonly JoinedForm[] {
  const forms: JoinedForm[] = [];
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
function aroundParticle(dictionary: Dictionary, head: Term, rest: string): readonly JoinedForm[] {
  return [1, 2].flatMap((length) => {
    const last = rest.slice(length);
    if (last.length < SHORTEST.fuzzy || !NAME_PARTICLES.has(rest.slice(0, length))) return [];
    const tail = dictionary.get(last);
    return tail === null || tail.entities === 0 ? [] : [[[head, tail], SIMILARITY.joined] as const];
  });
}

/** `airbase` as `air` + `base`, `ac130` as `ac` + `130`, and what `joined` makes of the other words. */
export function joinedOrSplit(
  dictionary: Dictionary,
  word: string,
  others: readonly string[],
): readonly JoinedForm[] {
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
