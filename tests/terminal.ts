import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desk } from './binary.ts';

/** Longest time to wait for what a screen is expected to show, in milliseconds. */
const PATIENCE = 20_000;
const PROMPT = 'desk:';
let started = 0;

/** A real terminal (tmux) with a shell in the folder of a desk, typed into and looked at as a person would. */
export class Terminal {
  readonly #socket: string;
  readonly #desk: Desk;

  constructor(desk: Desk, size: { readonly columns: number; readonly lines: number }) {
    this.#desk = desk;
    this.#socket = join(desk.home, `tmux-${++started}`); // a server that ends would take a new one on its socket with it
    const { columns, lines } = size;
    this.#tmux('-f', '/dev/null', 'new-session', '-d', '-x', `${columns}`, '-y', `${lines}`, '/bin/sh');
    this.#tmux('set', '-g', 'set-clipboard', 'on');
  }

  /** Runs a line in the shell, on a screen that holds nothing else. */
  run(line: string): void {
    this.#tmux('send-keys', '-l', `PS1='${PROMPT} '; clear; ${line}`);
    this.key('Enter');
  }

  /** Types text. */
  type(text: string): void {
    this.#tmux('send-keys', '-l', text);
  }

  /** Presses a key by its name in tmux: Enter, Escape, C-c, Down. */
  key(name: string): void {
    this.#tmux('send-keys', name);
  }

  /** What is on the screen, spaces at the ends of lines left out. */
  screen(): string {
    return this.#tmux('capture-pane', '-p').replaceAll(/ +$/gm, '').trimEnd();
  }

  /** Waits until the screen shows something, and returns it. Throws with what it shows instead. */
  async until(shows: RegExp): Promise<string> {
    const start = performance.now();
    for (;;) {
      const screen = this.screen();
      if (shows.test(screen)) return screen;
      if (performance.now() - start > PATIENCE) throw new Error(`never showed ${shows}:\n${screen}`);
      await wait(30);
    }
  }

  /** What was copied to the clipboard of the terminal. */
  clipboard(): string {
    return this.#tmux('show-buffer');
  }

  /** Whether the cursor is seen. */
  cursorShown(): boolean {
    return this.#tmux('display', '-p', '#{cursor_flag}').trim() === '1';
  }

  /** Ends the terminal and what runs in it. */
  close(): void {
    this.#tmux('kill-server');
  }

  #tmux(...args: readonly string[]): string {
    const env = { ...this.#desk.environment, TERM: 'xterm-256color', COLUMNS: undefined, TMUX: undefined };
    return spawnSync('tmux', ['-u', '-S', this.#socket, ...args], {
      cwd: this.#desk.folder,
      env,
      encoding: 'utf8',
    }).stdout;
  }
}
