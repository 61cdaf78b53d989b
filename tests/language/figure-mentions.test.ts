import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures, formatFigure } from '../../src/language/figures.ts';

function found(text: string, options = {}): readonly string[] {
  return findFigures(text, options).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mention.figure.stated).toBe(mention.text);
    const echo = formatFigure(mention.figure);
    return mention.noun === null ? echo : `${echo} | ${mention.noun}`;
  });
}

describe('findFigures', () => {
  test('hedges, money, ranges and nouns stay together', () => {
    expect(
      found(
        'At least 62 US personnel were hurt in 66 attacks; between 60 and 70 rockets had cost around $17 billion, or €1.5-2bn.',
      ),
    ).toEqual([
      'At least 62 → at-least, min 62 | US personnel',
      '66 → exact, value 66 | attacks',
      'between 60 and 70 → between, min 60, max 70 | rockets',
      'around $17 billion → about, value 17000000000, USD',
      '€1.5-2bn → between, min 1500000000, max 2000000000, EUR',
    ]);
  });

  test('a hedge between two numbers belongs to the second', () => {
    expect(found('Nearly 30,000 and up to 8,000 people fled; 12 and over 900 more may; 60 and up.')).toEqual([
      'Nearly 30,000 → about, value 30000',
      'up to 8,000 → at-most, max 8000 | people fled',
      '12 → exact, value 12',
      'over 900 → more-than, min 900',
      '60 and up → at-least, min 60',
    ]);
  });

  test('"number" as a verb counts, as a noun it names', () => {
    expect(found('They number 2,500, and the troops number 900.')).toEqual([
      '2,500 → exact, value 2500',
      '900 → exact, value 900',
    ]);
    expect(found('He lives at number 10, in house number 5, and wears number 7.')).toEqual([]);
  });

  test('the second half of a word with a hyphen belongs to what is counted', () => {
    expect(found('Two passers-by were hurt.')).toEqual(['Two → exact, value 2 | passers-by']);
  });

  test('what is counted', () => {
    expect(
      findFigures(
        'Three separate sets of strikes; five of its members; dozens of U.S. soldiers; 12% of voters; 900 in the east; a 24-hour truce; 62, they said; five more drones; eight were injured.',
      ).map(({ noun }) => noun),
    ).toEqual([
      'separate sets of strikes',
      'members',
      'U.S. soldiers',
      'voters',
      null,
      'hour truce',
      null,
      'drones',
      null,
    ]);
  });

  test.each([
    ['no fewer than sixty-two soldiers', 'no fewer than sixty-two'],
    ['62 or more', '62 or more'],
    ['only 62 were hurt', '62'],
    ['a total of 62', '62'],
    ['up to five or six men', 'up to five or six'],
    ['at least 5 but no more than 10', 'at least 5 but no more than 10'],
    ['killed 5 at least 3 days later', '5/at least 3'],
    ['rose from 900 to 2,500', '900/2,500'],
    ['a deal that raises the hourly wage from 38 to 43 zlotys', '38/43'],
    ['lifted the toll from 62 to 66', '62/66'],
    ['rose by 0.2 percentage points to 5.6%', '0.2 percentage points/5.6%'],
    ['fell by $3 to $17', '$3/$17'],
    ['rose by 3 to 5 percent', '3 to 5 percent'],
    ['from five to ten people', 'from five to ten'],
    ['over two dozen rockets over two days', 'over two dozen'],
    ['lasted over two days', 'over two'],
    ['One militant and one of its members and one more than one', 'One/more than one'],
    ['at least one soldier', 'at least one'],
    ['2000 troops since 2014', '2000'],
    ['killed 2000 people in 2003', '2000'],
    ['more than 2014 rockets', 'more than 2014'],
    ['In 2014 2,500 men', '2,500'],
    ["'62 injured', he said", '62'],
    ['“At least 62”', 'At least 62'],
    ['(66 attacks)', '66'],
    ['155mm shells', '155'],
    ['two second-hand cars', 'two'],
    ['not 62 but 66', '62/66'],
    ['some 200 of some soldiers and many people', 'some 200'],
    ['a couple of strikes, scores of others, tens of thousands', 'a couple/scores/tens of thousands'],
    ['a half-dozen rockets', 'a half-dozen'],
    ['two to three dozen rockets', 'two to three dozen'],
    ['$17 billion’s worth', '$17 billion'],
    ['several hundreds', 'several hundreds'],
    ['in Syria, 900, and in Iraq', '900'],
    ['1. At least 62\n2) 66 attacks', 'At least 62/66'],
  ])('%s: %s', (text, expected) => {
    expect(
      findFigures(text)
        .map((mention) => mention.text)
        .join('/'),
    ).toBe(expected);
  });

  test.each([
    [
      'Nearly half of the workers and half its ships; more than half were lost.',
      'Nearly half/half/more than half',
    ],
    ['2/3 of members, one in five voters, 6 in 10 Americans', '2/3/one in five/6 in 10'],
    ['Three out of four members, and nine in every ten, left.', 'Three out of four/nine in every ten'],
    ['About two in three voted; they killed two in three attacks.', 'About two in three/two/three'],
    [
      'a sixth of its men, one-eighth of them, up by about a third, at a third, lower rate',
      'a sixth/one-eighth/about a third',
    ],
  ])('shares in: %s', (text, expected) => {
    expect(
      findFigures(text)
        .map((mention) => mention.text)
        .join('/'),
    ).toBe(expected);
  });

  test.each([
    'the third strike, its 62nd, the twenty-second',
    'an AC-130, F-16s, an F16, MQ-9, Su-35, 5G, the 1990s, COVID-19',
    'Resolution 1701, Article 5, No. 5, § 3, flight 370, Chapter Five',
    'in 2014, the 2014 invasion, since 2003, summer 2023, 2014-2016, 2023-24',
    'On November 22, 2023 and 7 October, Oct. 7, 2023-11-21, 21/11/2023, 7-9 October',
    'at 3:30 p.m., 3pm, 15:30, 0300 GMT, 9/11, 24/7, 3-2, 10:1',
    'call +1 202 555 0100, (202) 555-0100 or 202-555-0100',
    'one of them, no one, the one that, one another, one in five hours',
    'nineteen eighty-four',
    'the Group of Seven, Task Force 88, SEAL Team Six, 10 Downing Street',
    'Biden, 81, said; aged 3; fifty-fifty; ten-fold; the million-dollar question',
    'version 1.2.3, foo_62, https://example.org/2023/62, 62.example, #66',
    'it cost 1,23 or 12,34,567 or 10²',
    '[12] and 62nd',
    '2 500 men',
    'some said many had most of it',
    'at half past five, in the second half, half-hearted, on 9/11, by 3/4 inch',
    '',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('a bare year may be a figure in a query', () => {
    expect(found('2014', { bareYears: true })).toEqual(['2014 → exact, value 2014']);
    expect(found('October 2014', { bareYears: true })).toEqual([]);
  });

  test('compounds are marked', () => {
    expect(findFigures('a 24-hour truce of two days').map(({ compound }) => compound)).toEqual([true, false]);
  });

  test('mentions never overlap, and each reads the same by itself', () => {
    const words = fc.constantFrom(
      ...'at least,more than,62,2,500,five,hundred,million,$,€,bn,-,to,and,or more,between,from,several,dozens of,a,one,troops,in,2014,October,%,.,;,12:30,½,two-thirds,k,half a,point'.split(
        ',',
      ),
    );
    const text = fc.oneof(
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, (draft) => {
        let last = 0;
        for (const mention of findFigures(draft)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(draft.slice(mention.start, mention.end)).toBe(mention.text);
          for (const number of [mention.figure.value, mention.figure.min, mention.figure.max]) {
            if (number === null) continue;
            expect(Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER).toBe(true);
            expect(Object.is(number, -0)).toBe(false);
          }
          last = mention.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
