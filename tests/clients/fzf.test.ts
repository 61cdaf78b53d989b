import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';
import { Terminal } from '../terminal.ts';

const desk = new Desk();
afterAll(() => desk.clear());

describe.skipIf(!installed('fzf'))('fzf', () => {
  test('filters a listing', async () => {
    const { stdout } = await desk.shell(
      `facts list --no-header --format tsv --fields id,claim | fzf --filter "'2,500" | cut -f 1`,
    );
    expect(stdout).toBe('us-troops-in-iraq\n');
  });

  test.skipIf(!installed('tmux'))('shows the card of a line as its preview', async () => {
    const terminal = new Terminal(desk, { columns: 120, lines: 24 });
    try {
      terminal.run(
        `facts list --format tsv | fzf --header-lines 1 --query "'2,500" --preview 'facts show {1}' | cut -f 1`,
      );
      const screen = await terminal.until(/said by:/);
      expect(screen).toContain('There are 2,500 US troops in Iraq.');
      // Enter is not tried: fzf 0.38 overlooks it now and then, with any preview; the test above picks.
    } finally {
      terminal.close();
    }
  });
});
