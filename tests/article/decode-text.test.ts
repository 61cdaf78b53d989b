import { expect, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';

test.each([
  ['a PDF', '%PDF-1.4\n1 0 obj', 'a PDF'],
  ['a Word document', 'PK\x03\x04\x14', "a word processor's document or a zip archive"],
  ['rich text', '{\\rtf1\\ansi At least 62 were hurt.}', 'rich text'],
])('%s is named for what it is', (_, content, what) => {
  expect(() => decodeText(Buffer.from(content, 'latin1'), 'story')).toThrow(`story is ${what}, not text.`);
});

const page = (head: string) =>
  Buffer.from(`<html><head>${head}</head><p>caf\xe9 \x93yes\x94</p></html>`, 'latin1');

test.each([
  '<meta charset="windows-1252">',
  "<META name=x><meta charset='ISO-8859-1' />",
  '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
])('a page is in the encoding it declares: %s', (head) => {
  expect(decodeText(page(head), 'page.html')).toContain('<p>café “yes”</p>');
});

test.each([
  '',
  '<meta charset="utf-8">',
  '<meta charset="utf-16">',
  '<meta charset="no-such">',
  '<meta charset="shift_jis">',
])('nothing is guessed where none is declared that fits: %s', (head) => {
  expect(() => decodeText(page(head), 'page.html')).toThrow('page.html is not UTF-8 text.');
});

test('a text that only speaks of PDFs is a text', () => {
  expect(decodeText(Buffer.from('PDF files are no texts.'), 'story')).toBe('PDF files are no texts.');
});
