import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/cli/environment.ts';
import { Output } from '../../src/cli/output.ts';
import { writePaged } from '../../src/cli/pager.ts';
import { writeError, writeNotes } from '../../src/cli/present.ts';

const folder = mkdtempSync(join(tmpdir(), 'facts-present-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is written to an output. */
async function written(write: (output: Output) => Promise<void>): Promise<string> {
  const path = join(folder, 'written');
  const descriptor = openSync(path, 'w');
  await write(new Output(descriptor, 'The file'));
  closeSync(descriptor);
  return readFileSync(path, 'utf8');
}

function settings(env: Record<string, string> = {}) {
  return readSettings({ env, isTerminal: () => false, terminalColumns: () => null }, 'auto');
}

describe('a bug', () => {
  const bug = new TypeError('x is not a function\nof anything');

  test('is one line that says so, without a stack trace', async () => {
    const text = await written((stderr) => writeError(bug, { json: false, settings: settings(), stderr }));
    expect(text).toBe(
      'error: This is a bug in facts: TypeError: x is not a function\n' +
        '  hint: Please report it with the command you typed; FACTS_DEBUG=1 shows where it happened.\n',
    );
  });

  test('is JSON when JSON is asked for', async () => {
    const text = await written((stderr) => writeError(bug, { json: true, settings: settings(), stderr }));
    expect(JSON.parse(text).error.code).toBe('bug');
  });

  test('shows its stack with FACTS_DEBUG', async () => {
    const debug = settings({ FACTS_DEBUG: '1' });
    const text = await written((stderr) => writeError(bug, { json: false, settings: debug, stderr }));
    expect(text).toContain('present.test.ts');
  });
});

test('notes are left out when it is to be quiet', async () => {
  const note = { level: 'info', code: 'x', message: 'told' } as const;
  const to = { format: null, settings: settings() };
  expect(await written((stderr) => writeNotes([note], { ...to, quiet: false, stderr }))).toBe('told\n');
  expect(await written((stderr) => writeNotes([note], { ...to, quiet: true, stderr }))).toBe('');
});

describe('the pager', () => {
  const paged = join(folder, 'paged');

  function lines(count: number): string[] {
    return Array.from({ length: count }, (_, line) => `line ${line}\n`);
  }

  test('gets what is longer than the screen, all of it', async () => {
    const text = lines(20_000);
    const command = `sleep 0.1; cat > '${paged}'`;
    const direct = await written((stdout) => writePaged(text, { command, rows: 24, stdout, process }));
    expect(direct).toBe('');
    expect(readFileSync(paged, 'utf8')).toBe(text.join(''));
  });

  test('does not get what fits', async () => {
    const command = `cat > '${paged}'`;
    const direct = await written((stdout) => writePaged(lines(3), { command, rows: 24, stdout, process }));
    expect(direct).toBe(lines(3).join(''));
  });

  test('may be left early', async () => {
    let asked = 0;
    function* endless() {
      for (;;) yield `line ${asked++}\n`;
    }
    const direct = await written((stdout) =>
      writePaged(endless(), { command: 'head -1 > /dev/null', rows: 3, stdout, process }),
    );
    expect(direct).toBe('');
  });

  test('is done without when it cannot be started', async () => {
    const direct = await written((stdout) =>
      writePaged(lines(50), { command: 'exit 127', rows: 3, stdout, process }),
    );
    expect(direct).toBe(lines(50).join(''));
  });
});
