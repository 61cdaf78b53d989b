import { isCancel } from '@clack/core';
import type { Clipboard } from '../../commands/cite.ts';
import type { Choose, PickSession, PickView } from '../../commands/pick.ts';
import { FactsError } from '../../model/errors.ts';
import { type Painter, painterFor } from '../../render/painter.ts';
import type { Settings } from '../environment.ts';
import { pickedCard } from './picked-card.ts';
import { type PickerCanvas, pickerFrame, visibleRows } from './picker-frame.ts';
import { PickerScreen } from './picker-screen.ts';
import { SearchPrompt } from './search-prompt.ts';

/** Signals that end the process; the terminal is given back before they do. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The cursor of the terminal (DECTCEM); the picker draws its own. */
const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

/** Lets somebody pick on the terminal of this process. Throws FactsError 'usage' where there is none to draw on. */
export function terminalPicker(
  process: NodeJS.Process,
  settings: Settings,
  options: { readonly mayAsk: boolean; readonly clipboard: Clipboard },
): Choose {
  return async (session) => {
    if (!options.mayAsk) throw refused('--no-input forbids it.');
    if (!settings.stdinTerminal || !settings.stderrTerminal) {
      throw refused('it needs a terminal to read keys from and to draw on.');
    }
    if (process.env['TERM'] === 'dumb') throw refused('this terminal (TERM=dumb) cannot be drawn on.');
    const painter = await painterFor({ colourLevel: settings.stderrColor, hyperlinks: false });
    return new TerminalPicker({ session, process, settings, painter, clipboard: options.clipboard }).run();
  };
}

function refused(why: string): FactsError {
  return new FactsError('usage', 'no-terminal', `facts pick cannot ask here: ${why}`, {
    hint: 'In a script, search with facts QUERY --json or facts QUERY --format ids.',
  });
}

interface Tools {
  readonly session: PickSession;
  readonly process: NodeJS.Process;
  readonly settings: Settings;
  readonly painter: Painter;
  readonly clipboard: Clipboard;
}

class TerminalPicker {
  readonly #session: PickSession;
  readonly #process: NodeJS.Process;
  readonly #settings: Settings;
  readonly #painter: Painter;
  readonly #clipboard: Clipboard;
  readonly #screen: PickerScreen;
  readonly #prompt: SearchPrompt;
  readonly #abort = new AbortController();
  #view: PickView = { status: '', rows: [] };
  /** The query that `#view` answers; null before the first answer. */
  #answered: string | null = null;
  #current = 0;
  #card: readonly string[] = [];
  #status: string | null = null;
  #entered = false;
  /** Nothing is drawn: the picker has been left, or stopped with Ctrl-Z. */
  #away = false;
  #suspended = false;
  #failure: unknown = null;

  constructor({ session, process, settings, painter, clipboard }: Tools) {
    this.#session = session;
    this.#process = process;
    this.#settings = settings;
    this.#painter = painter;
    this.#clipboard = clipboard;
    this.#screen = new PickerScreen(process.stderr);
    this.#prompt = new SearchPrompt({
      input: process.stdin,
      output: this.#screen,
      signal: this.#abort.signal,
      initialUserInput: session.query,
      render: () => this.#frame(),
    });
  }

  async run(): Promise<string | null> {
    const end = (signal: NodeJS.Signals): void => {
      this.#leave();
      for (const each of ENDING) this.#process.off(each, end);
      this.#process.kill(this.#process.pid, signal);
    };
    const suspend = (): void => this.#suspend();
    // Later than the line editor, which pauses its input when it is continued.
    const resume = (): NodeJS.Immediate => setImmediate(() => this.#resume());
    for (const signal of ENDING) this.#process.on(signal, end);
    this.#process.on('SIGTSTP', suspend).on('SIGCONT', resume);
    try {
      this.#listen();
      const picked = this.#prompt.prompt();
      this.#search(this.#prompt.userInput);
      const id = await picked;
      if (this.#failure !== null) throw this.#failure;
      return isCancel(id) ? null : (id ?? null);
    } finally {
      this.#screen.leave();
      for (const signal of ENDING) this.#process.off(signal, end);
      this.#process.off('SIGTSTP', suspend).off('SIGCONT', resume);
    }
  }

  #listen(): void {
    const prompt = this.#prompt;
    prompt.ready = () => {
      if (prompt.userInput !== this.#answered) this.#entered = true; // the answer is on its way
      return prompt.userInput === this.#answered && prompt.value !== undefined;
    };
    prompt.on('userInput', (query) => this.#search(query));
    prompt.on('key', (_, { name, ctrl }) => {
      const page = visibleRows(this.#canvas());
      if (name === 'up' || (ctrl === true && name === 'p')) this.#move(-1);
      else if (name === 'down' || (ctrl === true && name === 'n')) this.#move(1);
      else if (name === 'pageup') this.#move(-page);
      else if (name === 'pagedown') this.#move(page);
      else if (ctrl === true && name === 'y') this.#copy();
      else if (ctrl === true && name === 'd') prompt.state = 'cancel';
    });
    prompt.on('finalize', () => {
      this.#away = true;
      this.#screen.leave();
    });
  }

  /** Looks up what has been typed. An answer that comes after more was typed is dropped. */
  #search(query: string): void {
    if (query === this.#answered) return;
    this.#try(async () => {
      const view = await this.#session.view(query);
      if (query !== this.#prompt.userInput) return;
      this.#view = view;
      this.#answered = query;
      await this.#show(0);
      if (!this.#entered) return;
      this.#entered = false;
      if (this.#prompt.value !== undefined) {
        this.#process.stdin.emit('keypress', '\r', { name: 'return', sequence: '\r' });
      }
    });
  }

  #move(by: number): void {
    const last = this.#view.rows.length - 1;
    const next = Math.max(0, Math.min(this.#current + by, last));
    if (next !== this.#current) this.#try(() => this.#show(next));
  }

  async #show(current: number): Promise<void> {
    this.#current = current;
    this.#status = null;
    const row = this.#view.rows[current];
    this.#prompt.value = row?.id;
    const lines =
      row === undefined ? [] : await pickedCard(this.#session.card(row.id), this.#canvas(), this.#settings);
    if (this.#prompt.value !== row?.id) return;
    this.#card = lines;
    this.#screen.redraw();
  }

  /** Puts the sentence on the clipboard. */
  #copy(): void {
    // The line editor yanks at Ctrl-Y what was cut before.
    this.#prompt.replace(this.#answered ?? '');
    const id = this.#prompt.value;
    if (id === undefined) return;
    const sentence = this.#session.sentence(id);
    this.#status = `${this.#clipboard.copy(sentence) ? 'copied' : 'not copied'}: ${sentence}`;
    this.#screen.redraw();
  }

  #canvas(): PickerCanvas {
    const { columns, rows } = this.#screen;
    return { columns, lines: rows, ascii: this.#settings.ascii, painter: this.#painter };
  }

  #frame(): string {
    if (this.#away) return '';
    const { userInput, cursorAt } = this.#prompt;
    const state = {
      query: userInput,
      cursor: cursorAt,
      status: this.#status ?? this.#view.status,
      rows: this.#view.rows,
      current: this.#current,
    };
    return pickerFrame(state, this.#card, this.#canvas()).join('\n');
  }

  /** What fails while drawing ends the picking, and is thrown by `run`. */
  #try(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.#failure = error;
      this.#leave();
    });
  }

  /** Ctrl-Z: the shell gets a terminal as it was. */
  #suspend(): void {
    this.#suspended = true;
    this.#away = true;
    this.#screen.redraw();
    this.#screen.write(SHOW_CURSOR);
    this.#process.stdin.setRawMode(false);
    this.#process.kill(this.#process.pid, 'SIGSTOP');
  }

  #resume(): void {
    if (!this.#suspended) return;
    this.#suspended = false;
    this.#away = false;
    this.#process.stdin.setRawMode(true).resume();
    this.#screen.write(HIDE_CURSOR);
    this.#screen.redraw();
  }

  /** Takes the frame away and gives the terminal back, at once. */
  #leave(): void {
    this.#away = true;
    this.#screen.redraw();
    this.#screen.leave();
    this.#abort.abort();
  }
}
