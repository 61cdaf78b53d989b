import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FactShelf } from '../../../../src/verification/vet/facts/fact-shelf.ts';
import { relevantFacts } from '../../../../src/verification/vet/facts/relevant-facts.ts';
import { readSentences } from '../../../../src/verification/vet/reading/read-sentences.ts';
import { baseOf, DESK } from '../../../commands/base.ts';

const BASE = await baseOf(DESK);

/** A sentence and a short answer to it. */
const LONGEST = 1500 + 100;

function sentenceLengths(text: string): readonly number[] {
  const shelf = new FactShelf(BASE, relevantFacts(BASE, text));
  return readSentences(text, shelf.lexicon, shelf.concepts).map(({ start, end }) => end - start);
}

test('no pattern is tried on more than a long sentence, whatever the draft is made of', () => {
  const run = fc
    .tuple(
      fc.constantFrom('A', 'É', 'A ', "A.-'", 'a ', '字', 'Q: ', 'who ', '? ', '. ', '—', '62 ', '“'),
      fc.integer({ min: 1, max: 4000 }),
    )
    .map(([unit, length]) => unit.repeat(Math.ceil(length / unit.length)));
  fc.assert(
    fc.property(run, run, (first, second) => {
      expect(Math.max(0, ...sentenceLengths(`${first}? ${second}`))).toBeLessThanOrEqual(LONGEST);
    }),
    { numRuns: 20 },
  );
});
