import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { EditedCopy, Editor } from '../commands/edit.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FactsError } from '../model/errors.ts';
import { drawsOnTerminal, editorArguments } from './editor-command.ts';
import type { Settings } from './environment.ts';
import type { Output } from './output.ts';
import { writeError } from './present.ts';
import { readLines } from './read-lines.ts';

/** What the editor needs beside the process. */
export interface EditorOptions {
  readonly mayAsk: boolean;
  readonly stderr: Output;
}

/**
 * The editor of VISUAL, else of EDITOR. Without a terminal only a command that may do without one (`sed -i …`), and then nobody is asked to
 * edit again. Throws FactsError 'usage' where there is none.
 */
export function terminalEditor(
  process: NodeJS.Process,
  settings: Settings,
  { mayAsk, stderr }: EditorOptions,
): Editor {
  if (!mayAsk) throw refused('--no-input forbids it');
  const command = [process.env['VISUAL'], process.env['EDITOR']].find(
    (each) => each !== undefined && each.trim() !== '',
  );
  if (command === undefined) throw refused('neither VISUAL nor EDITOR names one');
  const terminal = settings.stdinTerminal && settings.stderrTerminal;
  if (!terminal && drawsOnTerminal(command)) throw refused(`${command} needs a terminal`);
  return {
    copy: (name, content) => new TemporaryCopy(name, content, command, process, settings),
    askAgain: async (diagnostics) => {
      if (!terminal) return false;
      await showErrors(diagnostics, settings, stderr);
      stderr.write('Edit again? [Y/n] ');
      stderr.flush();
      for (const answer of readLines('-', () => {})) return !/^\s*n/i.test(answer);
      return false;
    },
  };
}

function refused(why: string): FactsError {
  return new FactsError('usage', 'no-editor', `facts edit cannot open an editor here: ${why}.`, {
    hint: "Set EDITOR to one that can run here (in a terminal nano; in a script, say, EDITOR='sed -i s/old/new/'); or edit the file by hand and run facts check.",
  });
}

async function showErrors(
  diagnostics: readonly Diagnostic[],
  settings: Settings,
  stderr: Output,
): Promise<void> {
  const error = new FactsError(
    'invalid',
    'invalid-edit',
    'This would not be valid; nothing is written yet.',
    { diagnostics },
  );
  await writeError(error, { json: false, settings, stderr });
}

/** A copy in a folder of its own that only this user can read. */
class TemporaryCopy implements EditedCopy {
  readonly path: string;
  readonly #given: Buffer;
  readonly #command: string;
  readonly #process: NodeJS.Process;
  readonly #settings: Settings;

  constructor(name: string, content: Buffer, command: string, process: NodeJS.Process, settings: Settings) {
    this.path = join(mkdtempSync(join(tmpdir(), 'facts-edit-')), basename(name));
    writeFileSync(this.path, content, { mode: 0o600 });
    this.#given = content;
    this.#command = command;
    this.#process = process;
    this.#settings = settings;
  }

  async edit(line: number): Promise<Buffer> {
    const code = await this.#run(editorArguments(this.#command, this.path, line));
    if (code !== 0) {
      if (readFileSync(this.path).equals(this.#given)) this.remove();
      throw new FactsError(
        'refused',
        'editor-failed',
        `The editor (${this.#command}) ended with ${code ?? 'a signal'}; nothing was written.`,
        {
          hint: 'Is it installed? VISUAL and EDITOR name it.',
        },
      );
    }
    return readFileSync(this.path);
  }

  remove(): void {
    rmSync(dirname(this.path), { recursive: true, force: true });
  }

  /** As git does it: the shell reads the command line, so that it may have flags and quotes. */
  #run(args: readonly string[]): Promise<number | null> {
    const command = this.#command;
    const { platform } = this.#process;
    // An editor draws on standard output, which may be a pipe here.
    const stdio = ['inherit', this.#settings.stdoutTerminal ? 'inherit' : 2, 'inherit'] as const;
    const child =
      platform === 'win32'
        ? spawn(`${command} ${args.map((arg) => `"${arg}"`).join(' ')}`, { stdio: [...stdio], shell: true })
        : spawn('sh', ['-c', `${command} "$@"`, command, ...args], { stdio: [...stdio] });
    // Ctrl-C belongs to the editor while it runs.
    const ignore = (): void => {};
    this.#process.on('SIGINT', ignore);
    return new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code));
    }).finally(() => this.#process.off('SIGINT', ignore));
  }
}
