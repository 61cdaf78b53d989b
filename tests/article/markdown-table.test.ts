import { describe, expect, test } from 'vitest';
import { readDraft } from '../../src/article/draft.ts';
import { countedInColumn, isTableRow, tableCells } from '../../src/article/markdown-table.ts';

describe('a table of Markdown', () => {
  const TABLE =
    '| Country | Number of US troops | Year |\n| --- | ---: | --- |\n| Iraq | **2,500** | 2023 |\n';

  test('reads as sentences, numbers with what their column counts', () => {
    const { text } = readDraft(TABLE, 'draft.md');
    expect(text).toContain('Iraq: 2,500 US troops, 2023');
  });

  test('points at the cell', () => {
    const draft = readDraft(TABLE, 'draft.md');
    const at = draft.text.indexOf('2,500');
    expect(draft.place(at, at + 5).from).toEqual({ line: 3, column: 12 });
  });

  test('is left alone without its second row', () => {
    expect(readDraft('| Iraq | 2,500 |\n', 'draft.md').text).not.toContain('Iraq: 2,500');
  });

  test('cells stand where their text does', () => {
    const row = 'Iraq | 2\\|5 |';
    expect(tableCells(row, 0).map(({ start, end }) => row.slice(start, end))).toEqual(['Iraq', '2\\|5']);
    expect(isTableRow('no bar \\| here')).toBe(false);
  });

  test.each([
    ['2,500', 'US troops', 'US troops'],
    ['at least 62', 'Total number of injured', 'injured'],
    ['2,500', 'Number', null],
    ['2,500', '2023', null],
    ['Iraq', 'US troops', null],
    ['2,500', undefined, null],
  ])('%s under %s counts %s', (cell, header, counted) => {
    expect(countedInColumn(cell, header)).toBe(counted);
  });
});

describe('what readers see beside the text', () => {
  test('titles of front matter are read, other keys are not', () => {
    const { text } = readDraft('---\nid: 2400\ntitle: "800 troops"\n---\nBody.\n', 'draft.md');
    expect(text).toContain('800 troops');
    expect(text).not.toContain('2400');
    expect(text).not.toContain('"');
  });

  test('footnotes are read, targets of links are not', () => {
    const { text } = readDraft('Text[^1].\n\n[^1]: 800 troops.\n[a]: https://example.org/900\n', 'draft.md');
    expect(text).toContain('800 troops.');
    expect(text).not.toContain('900');
  });
});
