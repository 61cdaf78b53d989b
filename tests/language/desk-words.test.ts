import { describe, expect, test } from 'vitest';
import { DESK_WORDS } from '../../src/language/desk-words.ts';
import { FILLER_WORDS } from '../../src/language/fillers.ts';
import { tokenise } from '../../src/language/tokens.ts';

const LINES = DESK_WORDS.split('\n');

/** The members on the left of a line, and what each of them stands for. */
function sidesOf(line: string): readonly [readonly string[], readonly string[]] {
  const [left = '', right] = line.split('>');
  return [left.split('|'), (right ?? left).split('|')];
}

function standsFor(one: string, other: string): boolean {
  return LINES.some((line) => {
    const [left, right] = sidesOf(line);
    return left.includes(one) && right.includes(other);
  });
}

describe('the words of the desks', () => {
  test('are written as words are looked up, none twice in a group', () => {
    const wrong = LINES.filter((line) => {
      const members = line.split(/[|>]/);
      const sides = line.split('>').map((side) => side.split('|'));
      return (
        sides.length > 2 ||
        sides.some((side) => new Set(side).size < side.length) ||
        members.some(
          (member) =>
            member === '' ||
            tokenise(member)
              .map(({ term }) => term)
              .join(' ') !== member,
        )
      );
    });
    expect(wrong).toEqual([]);
  });

  test('stand in no two equal lines, and each has a word that is no filler', () => {
    expect(LINES.filter((line, at) => LINES.indexOf(line) !== at)).toEqual([]);
    const empty = LINES.flatMap((line) => line.split(/[|>]/)).filter((member) =>
      member.split(' ').every((word) => FILLER_WORDS.has(word)),
    );
    expect(empty).toEqual([]);
  });

  test.each([
    ['killed', 'injured'],
    ['rise', 'fall'],
    ['won', 'lost'],
    ['convicted', 'acquitted'],
    ['prosecutor', 'lawyer'],
    ['approved', 'rejected'],
    ['open', 'closed'],
    ['profit', 'loss'],
    ['blackout', 'restored'],
    ['dead', 'missing'],
  ])('never turn an outcome round: %s, %s', (one, other) => {
    expect([standsFor(one, other), standsFor(other, one)]).toEqual([false, false]);
  });
});
