import { describe, expect, test } from 'vitest';
import { terminalClipboard } from '../../src/cli/clipboard.ts';

function copied(text: string, stderrTerminal: boolean, term: string | undefined) {
  const written: string[] = [];
  const stderr = { write: (part: string) => void written.push(part), flush: () => {} };
  const done = terminalClipboard({ stderrTerminal }, term, stderr).copy(text);
  return { done, written: written.join('') };
}

describe('the clipboard of a terminal', () => {
  test('takes text by OSC 52', () => {
    expect(copied('“at least 62”', true, 'xterm')).toEqual({
      done: true,
      written: `\u001b]52;c;${Buffer.from('“at least 62”').toString('base64')}\u0007`,
    });
  });

  test.each([
    ['no terminal', 'text', false, 'xterm'],
    ['a dumb terminal', 'text', true, 'dumb'],
    ['more text than terminals take', 'x'.repeat(80_000), true, 'xterm'],
  ])('%s gets nothing', (_, text, terminal, term) => {
    expect(copied(text, terminal, term)).toEqual({ done: false, written: '' });
  });
});
