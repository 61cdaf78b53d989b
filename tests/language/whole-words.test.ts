import { expect, test } from 'vitest';
import { wholeWords } from '../../src/language/whole-words.ts';

test.each([
  ['Élysée', 'the Élysée said', true],
  ['Élysée', 'Élyséen', false],
  ['lysée', 'Élysée', false],
  ['oman', 'romania', false],
  ['oman', 'in oman.', true],
  ['A.B. (Corp) [x] $5+', 'by A.B. (Corp) [x] $5+, it', true],
  ['A.B', 'AxB', false],
])('%s in "%s": %s', (words, text, found) => {
  expect(new RegExp(wholeWords(words), 'u').test(text)).toBe(found);
});
