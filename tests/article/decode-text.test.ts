import { expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';

test.each([
  ['a PDF', '%PDF-1.4\n1 0 obj', 'a PDF'],
  ['a Word document', 'PK\x03\x04\x14', "a word processor's document or a zip archive"],
  ['rich text', '{\\rtf1\\ansi At least 62 were hurt.}', 'rich text'],
])('%s is named for what it is', (_, content, what) => {
  expect(() => decodeText(Buffer.from(content, 'latin1'), 'story')).toThrow(`story is ${what}, not text.`);
});

test('a text that only speaks of PDFs is a text', () => {
  expect(decodeText(Buffer.from('PDF files are no texts.'), 'story')).toBe('PDF files are no texts.');
});
