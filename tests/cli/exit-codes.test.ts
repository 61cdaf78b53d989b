import { expect, test } from 'vitest';
import { EXIT_CODES, exitCodeOf, exitCodeOfError } from '../../src/cli/exit-codes.ts';

test.each([
  ['found', 0],
  ['nothing', 1],
  ['findings', 1],
] as const)('a command that ended with %s exits %i', (outcome, code) => {
  expect(exitCodeOf(outcome)).toBe(code);
});

test.each([
  ['not-found', 1],
  ['usage', 2],
  ['unreadable', 3],
  ['invalid', 3],
  ['refused', 3],
  ['output', 3],
  ['interrupted', 130],
] as const)('an error of reason %s exits %i', (reason, code) => {
  expect(exitCodeOfError(reason)).toBe(code);
  expect(Object.keys(EXIT_CODES)).toContain(String(code));
});
