import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

describe('splitSentences', () => {
  test.each([
    ['The U.S. Army said so. It acted.', 2],
    ['They left the U.S. The militias stayed.', 2],
    ['They left the U.S. Militants stayed behind.', 2],
    ['They met in Washington, D.C. Doctors had warned them.', 2],
    ['They left the U.S. Bolivian officials said so.', 2],
    ['They left for the U.S. Marines landed at dawn, and U.S. Forces in Korea moved.', 1],
    ['The U.S. Navy said so to J.K. Rowlings at dawn.', 1],
    ['The U.S. Iranian Kurdistan Office opened.', 1],
    ['Mr. Smith and Gen. Lloyd Austin met Lt. Col. Jones.', 1],
    ['George W. Bush spoke. He left.', 2],
    ['It fell at 3 a.m. Tuesday in Baghdad. Nobody died.', 2],
    ['It fell at 3 a.m. Nobody died.', 2],
    ['It cost $1.5 billion. About 2.5k came.', 2],
    ['Rocket No. 5 hit. He said no. Five died.', 3],
    ['On Nov. 22 it ended.', 1],
    ['“Stop. Go,” he said. He left.', 2],
    ['“There is none.” The militias resumed.', 2],
    ['"Why?" he asked. "Go!" she said.', 2],
    ['Why? Because!', 2],
    ['Wait … for it. Wait... for it.', 2],
    ['One line\nwrapped on. Two.', 2],
    ['Heading\n\nText without end', 2],
    ['1. At least 62 were hurt.\n2. Five died.', 2],
    ['- one\n- two', 2],
    ['他来了。他走了！', 2],
    ['(They came.) They left.', 2],
    ['At https://example.org/a.b they said v1.2.3 works.', 1],
    ['   ', 0],
  ])('%j has %i', (text, count) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toHaveLength(count);
  });

  test('nothing but white space is lost', () => {
    const parts = fc.constantFrom(...'U.S.| |. |Mr.|He|“|”|"|said|!|\n|\n\n|62|a.m.|…|?'.split('|'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(parts).map((words) => words.join('')),
          fc.string(),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, text: sentence } of splitSentences(text)) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(sentence);
            expect(sentence).toBe(sentence.trim());
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
      { numRuns: 500 },
    );
  });
});
