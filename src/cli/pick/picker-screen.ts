import { Writable } from 'node:stream';

/** The part of a terminal stream that a screen needs. */
export interface TerminalStream {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

/** The terminal that a picker draws on, which is standard error: standard output belongs to what is picked. */
export class PickerScreen extends Writable {
  readonly #terminal: TerminalStream;
  readonly #resized = (): void => this.redraw();
  #ending = false;

  constructor(terminal: TerminalStream) {
    super({ decodeStrings: false });
    this.#terminal = terminal;
    terminal.on('resize', this.#resized);
  }

  /** Columns, as the prompt library asks for them. */
  get columns(): number {
    return this.#terminal.columns || 80;
  }

  /** Lines, as the prompt library asks for them. */
  get rows(): number {
    return this.#terminal.rows || 24;
  }

  /** Has the prompt draw what it shows now; it listens for changes of size. */
  redraw(): void {
    this.emit('resize');
  }

  /** From now on the line feed with which the library ends is left out: the frame is gone, and it would leave an empty line. */
  leave(): void {
    this.#ending = true;
    this.#terminal.off('resize', this.#resized);
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    const text = String(chunk);
    if (!(this.#ending && text === '\n')) this.#terminal.write(text);
    done();
  }
}
