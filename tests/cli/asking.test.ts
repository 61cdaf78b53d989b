import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';
import { Terminal } from '../terminal.ts';

const PACKAGED = join(import.meta.dirname, '../../facts.yaml');
const desk = new Desk();
const read = (): string => readFileSync(join(desk.folder, 'facts.yaml'), 'utf8');
afterAll(() => desk.clear());

describe.skipIf(!installed('tmux'))('facts add by prompts', () => {
  let terminal: Terminal;
  beforeEach(() => {
    copyFileSync(PACKAGED, join(desk.folder, 'facts.yaml'));
    terminal = new Terminal(desk, { columns: 110, lines: 40 });
  });
  afterEach(() => terminal.close());

  /** Answers the question that is being asked. */
  async function answer(question: string, text: string): Promise<void> {
    await terminal.until(new RegExp(`^${question}: ▏`, 'm'));
    terminal.type(text);
    terminal.key('Enter');
  }

  test('kinds and entities complete, figures are echoed, wrong answers are told', async () => {
    terminal.run('facts add; echo "code $?"');
    await answer('Kind', 'trops');
    await terminal.until(/Did you mean troops\? It is one of troops, attack/);
    for (let key = 0; key < 4; key += 1) terminal.key('BSpace');
    terminal.type('ro');
    await terminal.until(/Tab: troops/);
    terminal.key('Tab');
    await terminal.until(/^Kind: troops▏/m);
    terminal.key('Enter');
    await answer('Claim', 'At least 62 US troops reached Jordan.');
    await terminal.until(/^Figure: ▏/m);
    terminal.type('at least 62');
    await terminal.until(/at least 62 → at-least, min 62/);
    terminal.key('Enter');
    await answer('Unit', 'US troops');
    await terminal.until(/^About: ▏/m);
    terminal.type('us-forces, Kata');
    await terminal.until(/Tab: us-forces, Kataib Hezbollah/);
    terminal.key('Tab');
    await terminal.until(/us-forces, kataib-hezbollah/);
    terminal.key('Enter');
    await answer('Place', 'Jordan');
    await answer('When', 'Monday');
    await answer('Said by', 'two officials:anonymous');
    await answer('Quote', '');
    await answer('Paragraph', '99');
    await terminal.until(/A number from 1 to 18\./);
    terminal.key('BSpace');
    terminal.key('BSpace');
    terminal.type('18');
    terminal.key('Enter');
    const screen = await terminal.until(/^code 0$/m);
    expect(screen).toContain('added us-troops-reached-jordan (facts.yaml:1003)');
    expect(read()).toContain(`
  - id: us-troops-reached-jordan
    kind: troops
    claim: At least 62 US troops reached Jordan.
    figure: "at least 62"
    unit: US troops
    about: [us-forces, kataib-hezbollah]
    place: Jordan
    when:
      stated: Monday
    said_by: [{ who: two officials, mode: anonymous }]
    at: { source: us-strikes-iraq, paragraph: 18 }
`);
    expect(terminal.cursorShown()).toBe(true);
  });

  test('Ctrl-C leaves with 130, and nothing is written', async () => {
    terminal.run('facts add; echo "code $?"');
    await answer('Kind', 'troops');
    await terminal.until(/^Claim: ▏/m);
    terminal.key('C-c');
    await terminal.until(/^code 130$/m);
    expect(read()).toBe(readFileSync(PACKAGED, 'utf8'));
    expect(terminal.cursorShown()).toBe(true);
  });

  test('--no-input never asks', async () => {
    terminal.run('facts add --no-input; echo "code $?"');
    await terminal.until(/^code 2$/m);
  });
});
