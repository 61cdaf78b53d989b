import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/language/quotations.ts';

function quoted(text: string): readonly string[] {
  return findQuotations(text).map((quotation) => {
    for (const fragment of quotation.fragments) {
      expect(text.slice(fragment.start, fragment.end)).toBe(fragment.text);
    }
    return `${'>'.repeat(quotation.depth)}${quotation.text}${quotation.closed ? '' : ' …'}`;
  });
}

describe('findQuotations', () => {
  test.each([
    ['"We act," she said. "We must."', ['We act,', 'We must.']],
    ['“We act,” she said. “We must.”', ['We act,', 'We must.']],
    ['„Wir handeln“, sagte sie. „Tak”.', ['Wir handeln', 'Tak']],
    ['« Nous agissons », dit-elle. »Ja«', ['Nous agissons', 'Ja']],
    ['”Vi handlar”, sa hon.', ['Vi handlar']],
    ['「行動」と言った', ['行動']],
    ["'We act,' she said.", ['We act,']],
    ['‘We act,’ she said.', ['We act,']],
    ['(“yes”) and—"no"', ['yes', 'no']],
    ['“They said ‘go’ twice,” he said.', ['They said ‘go’ twice,', '>go']],
    ['"They said \'go\' twice," he said.', ["They said 'go' twice,", '>go']],
    ['“a “b” c” d', ['a “b” c']],
    ["'It's the militias' turn,' he said.", ["It's the militias' turn,"]],
    ['‘the militias’ attacks go on’', ['the militias’ attacks go on']],
    ['“mixed" marks', ['mixed']],
    ['He said: "split\nover lines" twice', ['split\nover lines']],
    ['“One.\n\n“Two.” Then “three”', ['One. Two.', 'three']],
    ['"One.\n"Two." Then "three"', ['One. Two.', 'three']],
    ['“left open here\nNext “one”', ['left open here …', 'one']],
    ['"left open\n\nNext "one" here', ['left open …', 'one']],
    ['“left open. Then “one” here', ['left open. Then …', 'one']],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test.each([
    "the militias' attacks, Iraq's Kataib, Kata'ib, it's, don't, rock 'n' roll, the '90s, get 'em",
    'the militias’ attacks, Iraq’s, Ka‘b, ‘Ayn al-Asad, ’90s',
    'a 12" gun, 5\'10" tall',
    '" " and ""',
    '',
  ])('none in: %s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  test('spans are in order, within the text, and nothing throws', () => {
    const mark = fc.constantFrom(...'"“”„«»‘’\'‚「」ab. \n'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: mark, maxLength: 40 }), (text) => {
        let last = 0;
        for (const quotation of findQuotations(text)) {
          expect(quotation.end).toBeLessThanOrEqual(text.length);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          if (quotation.depth > 0) continue;
          expect(quotation.start).toBeGreaterThanOrEqual(last);
          last = quotation.end;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
