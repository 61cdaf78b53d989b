import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMMAND_NAMES } from '../../src/cli/command-names.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { shortHelp } from '../../src/cli/help/overview.ts';
import { TOPICS } from '../../src/cli/help/topic-names.ts';
import { TOPIC_TEXTS } from '../../src/cli/help/topics.ts';
import { overview } from '../../src/cli/specs/help.ts';
import { Desk } from '../binary.ts';

const desk = new Desk();
afterAll(() => desk.clear());

const root = join(import.meta.dirname, '../..');

/** What a help text shows to be typed: a command that begins a line or a column, up to the next column. */
function shownIn(text: string): readonly string[] {
  return [...text.matchAll(/^(?: {2,}|.*? {2,})(facts (?:(?! {2}).)+)/gm)].map((match) =>
    (match[1] ?? '').trim(),
  );
}

/** The blocks of the README that are for a shell, and the commands of its transcripts. */
function commandsOf(markdown: string): readonly string[] {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  const typed = [...markdown.matchAll(/^\$ (.+)$/gm)].map((match) => match[1] ?? '');
  return [...blocks, ...typed];
}

/** What `bash -n` says of each of them: a quotation mark that waits for another, a bracket that opens a subshell. */
async function unreadable(commands: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [index, command] of commands.entries()) {
    desk.write(`${index}.sh`, `${command}\n`);
    const { code, stderr } = await desk.shell(`bash -n ${index}.sh`);
    if (code !== 0) wrong.push(`${command}: ${stderr}`);
  }
  return wrong;
}

describe('every example can be pasted into a shell', () => {
  test('of commands', async () => {
    const specs = await Promise.all(COMMAND_NAMES.map((name) => COMMANDS[name]()));
    const examples = specs.flatMap((spec) => spec.examples.map(({ run }) => run));
    expect(examples.length).toBeGreaterThan(COMMAND_NAMES.length);
    expect(await unreadable(examples)).toEqual([]);
    const shells = specs.flatMap((spec) =>
      spec.examples.flatMap(({ shows }) => /: (eval .*)/.exec(shows)?.[1] ?? []),
    );
    expect(await unreadable(shells)).toEqual([]);
  });

  test('of the help texts', async () => {
    const texts = [shortHelp(), await overview(COMMANDS)];
    for (const topic of TOPICS) texts.push(await TOPIC_TEXTS[topic]());
    const commands = texts.flatMap(shownIn);
    expect(commands).toContain('facts "Kata\'ib Hizballah" killed');
    expect(commands).toContain('facts \'"air base" attack\'');
    expect(commands.length).toBeGreaterThan(20);
    expect(await unreadable(commands)).toEqual([]);
  });

  test('of the README', async () => {
    const commands = commandsOf(readFileSync(join(root, 'README.md'), 'utf8'));
    expect(commands.length).toBeGreaterThan(10);
    expect(await unreadable(commands)).toEqual([]);
  });

  test('a command that waits for a quotation mark is found', async () => {
    expect(await unreadable(["facts Kata'ib Hizballah killed", 'facts 2500 (2,500)'])).toHaveLength(2);
    expect(shownIn("  facts Kata'ib Hizballah killed        any spelling\n")).toEqual([
      "facts Kata'ib Hizballah killed",
    ]);
  });
});
