import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { cardWidth, type PickerState, pickerFrame, visibleRows } from '../../src/cli/pick/picker-frame.ts';
import { displayWidth } from '../../src/language/display-width.ts';
import { isAscii } from '../../src/language/letters.ts';

const painter = { paint: (text: string) => text };
const card = Array.from({ length: 40 }, (_, at) => `card line ${at}`);
const state: PickerState = {
  query: 'troops',
  cursor: 6,
  status: '100 facts',
  rows: Array.from({ length: 100 }, (_, at) => ({
    id: `fact-${at}`,
    line: [
      { text: `${at} 部队 كتائب`, emphasis: 'figure' as const },
      { text: ` · what is reported here is number ${at} of many words`, emphasis: 'plain' as const },
    ],
  })),
  current: 70,
};

function plain(lines: readonly string[]): readonly string[] {
  return lines.map(stripVTControlCharacters);
}

describe.each([40, 60, 80, 89, 90, 120, 200])('at %i columns', (columns) => {
  test.each([10, 12, 24, 60])('and %i lines it fits', (lines) => {
    const canvas = { columns, lines, ascii: false, painter };
    const shown = card.map((line) => line.padEnd(cardWidth(canvas), '.').slice(0, cardWidth(canvas)));
    const frame = plain(pickerFrame(state, shown, canvas));
    expect(frame.length).toBeLessThan(lines);
    for (const line of frame) expect(displayWidth(line)).toBeLessThan(columns);
    expect(frame[0]).toBe('> troops ');
    expect(frame.filter((line) => line.startsWith('❯ 70 '))).toHaveLength(1);
    expect(frame.join('\n')).toContain('card line 0');
    expect(visibleRows(canvas)).toBeGreaterThan(0);
  });
});

describe('the line of the query', () => {
  const canvas = { columns: 40, lines: 24, ascii: true, painter };
  const first = (query: string, cursor: number) => pickerFrame({ ...state, query, cursor }, [], canvas)[0];

  test('shows where the next character goes', () => {
    expect(first('troops', 2)).toBe('> tr\u001b[7mo\u001b[27mops');
    expect(first('', 0)).toBe('> \u001b[7m \u001b[27m');
  });

  test('keeps that place in sight when it is long', () => {
    const line = plain([first(`${'x'.repeat(300)}END`, 303) ?? ''])[0] ?? '';
    expect(line).toMatch(/^> x+END $/);
    expect(line.length).toBeLessThan(40);
  });

  test('does not pass control characters on', () => {
    expect(first('a\u001b]0;b\u0007', 3)).not.toContain('\u0007');
  });
});

test('without UTF-8 there is nothing but ASCII around the words', () => {
  const rows = [{ id: 'a', line: [{ text: 'plain', emphasis: 'plain' as const }] }];
  for (const columns of [60, 120]) {
    const frame = pickerFrame({ ...state, rows, current: 0 }, ['card'], {
      columns,
      lines: 20,
      ascii: true,
      painter,
    });
    expect(isAscii(frame.join('\n'))).toBe(true);
  }
});
