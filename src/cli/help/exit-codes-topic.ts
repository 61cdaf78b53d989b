import { EXIT_CODES } from '../exit-codes.ts';
import { definitions } from './definitions.ts';

/** `facts help exit-codes`. */
export function exitCodesTopic(): string {
  const codes = Object.entries(EXIT_CODES).map(([code, meaning]) => [code, meaning] as const);
  return `What the exit code says

${definitions(codes)}

facts check ends with 1 for findings, and with 3 only when a knowledge base
cannot be parsed at all. facts find --batch ends with 1 when none of its lines
was answered. The end of a pipe (| head -1) is no error.
`;
}
