import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/article/draft.ts';

function read(html: string): string {
  return readDraft(html, 'draft.html')
    .text.replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}

describe('a draft in HTML', () => {
  test('has its title read', () => {
    expect(read('<head><title>3,000 troops</title><style>62</style></head><p>Body</p>')).toBe(
      '3,000 troops\nBody',
    );
  });

  test('leaves marks of footnotes out', () => {
    expect(read('<p>2,600<sup>1</sup> troops, 900<sup><a href="#n">[12]</a></sup> more</p>')).toBe(
      '2,600 troops, 900 more',
    );
    expect(read('<p>the 5<sup>th</sup> of 10<sup>6</sup></p>')).toBe('the 5th of 106');
  });

  test('leaves out what is struck out', () => {
    expect(
      read('<p>has <del>3,000</del><ins>2,500</ins> troops, <s>maybe</s> <strong>all</strong></p>'),
    ).toBe('has 2,500 troops,  all');
    expect(read('<p>one <s>two</p><p>three</p>')).toBe('one two\nthree');
  });

  test('has rows of tables as sentences, numbers with what their column counts', () => {
    const row = '<tr><td>Iraq</td><td>3,000</td></tr>';
    expect(read(`<table><tr><th>Country</th><th>US troops</th></tr>${row}</table>`)).toBe(
      'Country: US troops\nIraq: 3,000 US troops',
    );
    expect(read('<table><tr><th>Country<th>US troops<tr><td>Iraq<td>3,000</table>after')).toBe(
      'Country: US troops\nIraq: 3,000 US troops\nafter',
    );
    expect(read('<table><tr><td>US troops in Iraq</td><td>3,000</td></tr></table>')).toBe(
      'US troops in Iraq: 3,000',
    );
  });

  test('keeps the cells of a layout apart', () => {
    const long = 'word '.repeat(40);
    expect(read(`<table><tr><td>${long}</td><td>3,000</td></tr></table>`)).toBe(`${long.trim()}\n3,000`);
  });

  test('points at a cell', () => {
    const draft = readDraft('<table><tr><td>US troops</td><td>3,000</td></tr></table>', 'draft.html');
    const at = draft.text.indexOf('3,000');
    expect(draft.place(at, at + 5).from).toEqual({ line: 1, column: 34 });
  });
});
