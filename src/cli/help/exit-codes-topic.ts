import { EXIT_CODES } from '../exit-codes.ts';
import { definitions } from './definitions.ts';

/** `facts help exit-codes`. */
export function exitCodesTopic(): string {
  const codes = Object.entries(EXIT_CODES).map(([code, meaning]) => [code, meaning] as const);
  return `What the exit code says

${definitions(codes)}

facts check ends with 1 for findings, also in the syntax of a file of which
something can be read (YAML is read on past an error), and with 3 only when not
one record can be: JSON or YAML that is none. Either way every defect is named.
facts find --batch ends with 1 when none of its lines was answered. The end of a
pipe (| head -1) is no error.
`;
}
