import type { Clipboard } from '../commands/cite.ts';
import type { Settings } from './environment.ts';
import type { Output } from './output.ts';

/** Longest text, in bytes, that terminals take: xterm stops at 100 000 characters of base64. */
const LONGEST = 74_000;

/**
 * The clipboard behind a terminal, by the escape sequence OSC 52 (xterm, ctlseqs), which works over ssh, too. It is written to standard
 * error, so that standard output can go elsewhere.
 */
export function terminalClipboard(
  { stderrTerminal }: Pick<Settings, 'stderrTerminal'>,
  term: string | undefined,
  stderr: Pick<Output, 'write' | 'flush'>,
): Clipboard {
  return {
    copy(text) {
      const bytes = Buffer.from(text, 'utf8');
      if (!stderrTerminal || term === 'dumb' || bytes.length > LONGEST) return false;
      stderr.write(`\u001b]52;c;${bytes.toString('base64')}\u0007`);
      stderr.flush();
      return true;
    },
  };
}
