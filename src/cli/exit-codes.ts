import type { ErrorReason } from '../model/errors.ts';
import type { Outcome } from '../model/report.ts';

/** Every exit code `facts` publishes, with what it says to a script. */
export const EXIT_CODES = {
  0: 'found, or clean',
  1: 'nothing found, an unknown id, findings, or a mismatch',
  2: 'wrong usage: an unknown flag, value or command form',
  3: 'a knowledge base or file that cannot be read, is invalid, or cannot be written',
  70: 'a bug in facts itself; please report it',
  130: 'interrupted with Ctrl-C',
} as const;

/** One of the published exit codes. */
export type ExitCode = keyof typeof EXIT_CODES;

/** The exit code of a command that came to its end. */
export function exitCodeOf(outcome: Outcome): ExitCode {
  switch (outcome) {
    case 'found':
      return 0;
    case 'nothing':
    case 'findings':
      return 1;
    default:
      return outcome satisfies never;
  }
}

/** The exit code of a command that could not go on. */
export function exitCodeOfError(reason: ErrorReason): ExitCode {
  switch (reason) {
    case 'not-found':
      return 1;
    case 'usage':
      return 2;
    case 'unreadable':
    case 'invalid':
    case 'refused':
    case 'output':
      return 3;
    case 'interrupted':
      return 130;
    default:
      return reason satisfies never;
  }
}
