import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/article/draft.ts';

/** The place of some words, as "line:column-line:column", and the words of the file that stand there. */
function placeOf(original: string, words: string, name = 'draft.md'): string {
  const draft = readDraft(original, name);
  const start = draft.text.indexOf(words);
  expect(start, `${JSON.stringify(words)} in ${JSON.stringify(draft.text)}`).toBeGreaterThanOrEqual(0);
  const { from, to } = draft.place(start, start + words.length);
  const line = [...draft.line(from.line)];
  const shown = from.line === to.line ? line.slice(from.column - 1, to.column - 1).join('') : '…';
  return `${from.line}:${from.column}-${to.line}:${to.column} ${shown}`;
}

describe('a place in the draft', () => {
  test('counts characters, not UTF-16 units, and every kind of line break', () => {
    expect(placeOf('one\r\n😀😀 62 troops\rlast', '62', 'a.txt')).toBe('2:4-2:6 62');
    expect(placeOf('one\r\n😀😀 62 troops\rlast', 'last', 'a.txt')).toBe('3:1-3:5 last');
  });

  test('leads back to the file through Markdown', () => {
    expect(placeOf('# Head\n\nThe **2,500** troops', '2,500')).toBe('3:7-3:12 2,500');
    expect(placeOf('See [the 66 attacks](https://example.org/62) there', '66')).toBe('1:10-1:12 66');
    expect(placeOf('- item\n- _at least_ 62', 'at least 62')).toBe('2:4-2:16 at least_ 62');
    expect(placeOf('<!-- 1\n2 --> 900', '900')).toBe('2:7-2:10 900');
  });

  test('leads back to the file through HTML', () => {
    const html = '<p>The <b>2,500</b>\ntroops &mdash; &ldquo;all&rdquo; 900</p>';
    expect(placeOf(html, '2,500', 'a.html')).toBe('1:11-1:16 2,500');
    expect(placeOf(html, '“all” 900', 'a.html')).toBe('2:16-2:37 &ldquo;all&rdquo; 900');
  });

  test('is the same whatever order places are asked for in', () => {
    const draft = readDraft('aaaa 62 bbbb 66', 'a.txt');
    const later = draft.place(13, 15);
    const earlier = draft.place(5, 7);
    expect([earlier, later]).toEqual([
      { from: { line: 1, column: 6 }, to: { line: 1, column: 8 } },
      { from: { line: 1, column: 14 }, to: { line: 1, column: 16 } },
    ]);
  });
});

describe('the text of a draft', () => {
  test('leaves out what no reader sees', () => {
    const text = (original: string, name: string) =>
      readDraft(original, name).text.replace(/\s+/g, ' ').trim();
    expect(text('---\nid: 62\n---\nBody `x` ![62](a.png)\n```\n62\n```\nend[^1]', 'a.md')).toBe('Body x end');
    expect(
      text(
        '<head><meta name="a"><style>62</style></head><script>62</script><p>Body<!-- 62 --></p>',
        'a.html',
      ),
    ).toBe('Body');
    expect(text('a | b\n--- | ---\n62 | 66', 'a.md')).toBe('a b 62: 66');
  });

  test('leaves out what is struck out in Markdown', () => {
    expect(readDraft('has ~~3,000~~ 2,500, ~60 and ~~ 7 ~~', 'a.md').text).toBe(
      'has  2,500, ~60 and ~~ 7 ~~',
    );
  });

  test('keeps what only looks like markup', () => {
    expect(readDraft('2 * 3, snake_case, ~60, a < b & c', 'a.md').text).toBe(
      '2 * 3, snake_case, ~60, a < b & c',
    );
    expect(readDraft('# not a heading * here', 'a.txt').text).toBe('# not a heading * here');
  });

  test('knows HTML without a file name', () => {
    expect(readDraft('<p>one</p>', 'standard input').format).toBe('html');
    expect(readDraft('One <b>two</b>', 'standard input').format).toBe('markdown');
  });
});

test('blanks without end are no rule of Markdown, and no work', () => {
  const blanks = ' '.repeat(200_000);
  const table = ['| force | troops |', `|---|${blanks}:--:${blanks}`, `| 1 | 2 |${blanks}`].join('\n');
  const { text } = readDraft(`${blanks}x\n${blanks}\n${table}\n`, 'draft.md');
  expect(text.match(/\S+/g)).toEqual(['x', 'force', 'troops', '1', 'force:', '2', 'troops']);
});
