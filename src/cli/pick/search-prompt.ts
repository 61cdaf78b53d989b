import { Prompt } from '@clack/core';

/**
 * A line of input with a free frame around it. The library reads keys, draws only the lines that changed, and gives the terminal back;
 * the value is set from outside while somebody types.
 */
export class SearchPrompt extends Prompt<string> {
  /** Whether Enter may end the prompt now. */
  ready: () => boolean = () => true;

  protected override _shouldSubmit(): boolean {
    if (this.ready()) return true;
    // Enter empties the line that the library tracks: put back what was typed.
    this._setUserInput(this.userInput, true);
    return false;
  }

  /** Where the next character goes. */
  get cursorAt(): number {
    return this._cursor;
  }

  /** Puts text in the line instead of what is there. */
  replace(text: string): void {
    this._clearUserInput();
    this._setUserInput(text, true);
  }
}
