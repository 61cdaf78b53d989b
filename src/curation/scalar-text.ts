import { plainScalar } from '../knowledge-base/parse/plain-scalar.ts';
import { safeJson } from '../language/escape-json.ts';

/** How a new scalar is to be written, where its text allows it. */
export type Quoting = 'plain' | 'single' | 'double';

/** What no YAML text may hold as it is, and what would be taken for a line break or a byte order mark. */
const UNPRINTABLE = /[\p{Control}\u2028\u2029\ufeff\ud800-\udfff]/u;

/** Characters that mean something at the start of a scalar. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=~<]/u;

/** What YAML 1.1 readers take for a date, and make a date of. https://yaml.org/type/timestamp.html */
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])/u;

/**
 * A text as a YAML scalar on one line, quoted as asked for, or more where the text needs it. In flow style, inside brackets, more of them
 * do. What is written is read as the same text by readers of YAML 1.2 and of 1.1.
 */
export function scalarText(text: string, quoting: Quoting, inFlow: boolean): string {
  if (quoting === 'plain' && plainIsSafe(text, inFlow)) return text;
  if (quoting === 'single' && !UNPRINTABLE.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return safeJson(text); // what JSON puts in double quotes, YAML reads alike
}

function plainIsSafe(text: string, inFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || UNPRINTABLE.test(text)) return false;
  if (INDICATOR.test(text) || text.startsWith('...')) return false;
  if (/: | #|:$|\t/u.test(text) || TIMESTAMP.test(text)) return false;
  if (inFlow && /[,[\]{}:]/u.test(text)) return false;
  return plainScalar(text) === text;
}
