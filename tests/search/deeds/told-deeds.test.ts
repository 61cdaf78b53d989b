import { describe, expect, test } from 'vitest';
import { deedsTold } from '../../../src/search/deeds/told-deeds.ts';

/** Who did it and to whom, in a line a deed: `attack: hamas > israel`; `?` where the text does not say. */
function told(text: string): readonly string[] {
  return deedsTold(text).map(({ kind, doers, targets, targeted }) => {
    const by = doers.filter(({ owns }) => !owns).map(({ term }) => term);
    return `${kind}: ${by.sort().join(' ') || '?'} > ${
      targeted
        ? targets
            .map(({ term }) => term)
            .sort()
            .join(' ')
        : '?'
    }`;
  });
}

describe('a text tells who did what to whom', () => {
  test.each([
    ['The rebels attacked Norland.', ['attack: rebels > norland']],
    ['Norland was attacked by the rebels.', ['attack: rebels > norland']],
    ['Army bases in the south came under attack at night.', ['attack: ? > army bases night']],
    ['Rebels in Norland have attacked Sudania.', ['attack: rebels > sudania']],
    ['In return Norland launched two strikes on the port.', ['strike: norland two > port']],
    ['Sudania blames Norland for the attacks on its ships.', ['attack: norland > ships']],
    [
      'The Red Front, a militia in Sudania, is supported by Norland.',
      ['support: norland > front militia red'],
    ],
    ['Norland-backed rebels kept a truce.', []],
    ['The rebels shot back.', []],
  ])('%s', (text, deeds) => {
    expect(told(text)).toEqual(deeds);
  });

  test('whose proxies attack does not attack', () => {
    const [deed] = deedsTold("Norland's proxies attacked Sudania.");
    expect(deed?.doers.find(({ term }) => term === 'norland')?.owns).toBe(true);
  });

  test('somebody else is told to have done another thing after it', () => {
    expect(told('After the Front attack on Sudania the rebels resumed attacks on bases.')).toEqual([
      'attack: front > sudania',
      'attack: rebels > bases',
    ]);
  });
});
