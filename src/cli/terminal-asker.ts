import type { Readable, Writable } from 'node:stream';
import { isCancel, Prompt } from '@clack/core';
import type { Ask, Question } from '../commands/ask-fact.ts';
import { printable } from '../language/printable.ts';
import { FactsError } from '../model/errors.ts';
import type { Cell, Span } from '../model/report.ts';
import { type Painter, painterFor } from '../render/painter.ts';
import { proseLines } from '../render/prose-lines.ts';
import type { Settings } from './environment.ts';
import { PickerScreen } from './pick/picker-screen.ts';

/** Whether somebody can be asked on the terminals of this process. */
export function canAsk(process: NodeJS.Process, settings: Settings, mayAsk: boolean): boolean {
  return mayAsk && settings.stdinTerminal && settings.stderrTerminal && process.env['TERM'] !== 'dumb';
}

/** Asks on the terminal, drawing on standard error: Tab completes, Enter answers, Ctrl-C and Esc leave, which is FactsError 'interrupted'. */
export async function terminalAsker(process: NodeJS.Process, settings: Settings): Promise<Ask> {
  const painter = await painterFor({ colourLevel: settings.stderrColor, hyperlinks: false });
  return async (question) => {
    const screen = new PickerScreen(process.stderr);
    const draw = (cells: readonly Cell[]): string => drawn(cells, Math.max(20, screen.columns - 1), painter);
    const prompt = new Line(question, draw, process.stdin, screen, settings);
    const answer = await prompt.prompt();
    screen.leave();
    if (isCancel(answer)) {
      throw new FactsError('interrupted', 'interrupted', 'Interrupted; nothing was written.');
    }
    return prompt.userInput.trim();
  };
}

function drawn(cells: readonly Cell[], width: number, painter: Painter): string {
  return cells.flatMap((line) => [...proseLines(line, width, painter, 2)]).join('\n');
}

/** A line of input with what is said about it below. */
class Line extends Prompt<string> {
  constructor(
    question: Question,
    draw: (cells: readonly Cell[]) => string,
    input: Readable,
    output: Writable,
    settings: Settings,
  ) {
    super({
      input,
      output,
      validate: () => question.check(this.userInput.trim()) ?? undefined,
      render: () => draw(this.#cells(question, settings.ascii)),
    });
    this.on('key', (character) => {
      if (character !== '\t') return;
      const [offer] = question.offers(this.userInput);
      if (offer === undefined) return;
      this._clearUserInput();
      this._setUserInput(offer, true);
    });
  }

  #cells({ message, hint, offers, echo }: Question, ascii: boolean): readonly Cell[] {
    const typed = this.userInput;
    const said = echo(typed.trim());
    if (this.state === 'submit' || this.state === 'cancel') {
      const kept = this.state === 'submit' ? typed.trim() : '(left)';
      const understood = said === null ? [] : [{ text: `  ${said}`, emphasis: 'muted' as const }];
      return [
        [
          { text: `${message}: `, emphasis: 'strong' },
          { text: printable(kept), emphasis: 'plain' },
          ...understood,
        ],
      ];
    }
    const offered = offers(typed);
    const before = typed.slice(0, this._cursor);
    const line: Cell = [
      { text: `${message}: `, emphasis: 'strong' },
      { text: printable(before), emphasis: 'plain' },
      { text: ascii ? '|' : '▏', emphasis: 'matched' },
      { text: printable(typed.slice(this._cursor)), emphasis: 'plain' },
    ];
    const told: Cell = [
      ...(said === null ? [] : [{ text: `  ${said}`, emphasis: 'good' as const }]),
      ...(offered.length === 0 || typed === ''
        ? []
        : [{ text: `  Tab: ${offered.join(' · ')}`, emphasis: 'muted' as const }]),
    ];
    const problem: Cell = [{ text: `  ${this.error}`, emphasis: 'bad' }];
    const below = this.state === 'error' ? problem : told.length > 0 ? told : [muted(`  ${hint}`)];
    return [line, below];
  }
}

function muted(text: string): Span {
  return { text, emphasis: 'muted' };
}
