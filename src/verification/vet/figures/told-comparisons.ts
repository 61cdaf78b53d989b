import type { FactProfile } from '../facts/fact-profile.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import { fault, figureOf, reference } from '../findings/mends.ts';
import type { Statement } from '../findings/statement.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';

/** "More troops in Iraq than in Syria", a number between them left open. */
const COMPARED =
  /(?<!\p{L})(?<which>more|fewer|less)\s+(?<noun>(?:\p{L}+\s+){1,3}?)(?:in|at|on)\s+(?<here>[^.;:—]{2,60}?)[,\s]+than\s+(?:in|at|on)?\s*(?<there>[^.;:—]{2,40})/giu;

/** Comparisons of two places that the numbers of two facts speak against: "fewer troops in Iraq than in Syria" of 2,500 and 900. */
export function comparisonFaults(sentence: DraftSentence, shelf: FactShelf): readonly Statement[] {
  const { text, start } = sentence;
  return [...text.matchAll(COMPARED)].flatMap((match): readonly Statement[] => {
    const { which = '', noun = '', here = '', there = '' } = match.groups ?? {};
    const span = { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
    const nouns = shelf.concepts.read(noun).map(({ concept }) => concept);
    const one = countedIn(here, nouns, shelf);
    const other = countedIn(there, nouns, shelf);
    if (one === null || other === null || one === other || one.unitKey !== other.unitKey) return [];
    const [a, b] = [one.fact.figure?.value ?? null, other.fact.figure?.value ?? null];
    if (a === null || b === null || a === b || a > b === /^more$/iu.test(which)) return [];
    const expected = `${figureOf(one.fact)}, ${figureOf(other.fact)}`;
    const message = `The source says the opposite: "${one.fact.claim}" and "${other.fact.claim}" (${reference(other.fact)})`;
    const faults = [fault('unsupported', span, one, { expected, found: match[0], message })];
    return [{ ...span, type: 'claim', fact: one.fact.id, faults }];
  });
}

/** The one fact that gives an exact number of such things in the place that words begin with. */
function countedIn(
  words: string,
  nouns: readonly string[],
  { lexicon, counted }: FactShelf,
): FactProfile | null {
  const [named] = lexicon.find(words);
  if (named === undefined || named.start > 4) return null;
  const found = counted.filter(
    ({ unit, places, fact }) =>
      places.some((place) => named.entities.includes(place)) &&
      nouns.some((noun) => unit?.nouns.has(noun)) &&
      fact.figure?.relation === 'exact' &&
      fact.status.is === 'current',
  );
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}
