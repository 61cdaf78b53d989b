import type { JsonSchema } from '../../knowledge-base/shape/shape.ts';
import { FINDING_CODES, type Finding } from '../../model/finding.ts';
import type { PublishedDiagnostic } from '../../model/published.ts';
import { NOTE_LEVELS } from '../../model/report.ts';
import { type PublishedVerdict, VERDICTS } from '../../model/verdict.ts';
import { id, list, object, position, published, text, textOrNull } from './schema-parts.ts';

const diagnostic = object<PublishedDiagnostic>({
  file: text,
  line: position,
  column: { ...position, description: 'In characters.' },
  code: { ...text, description: 'Explained by `facts check --explain CODE`.' },
  severity: { enum: ['error', 'warning', 'info'] },
  message: text,
  hint: textOrNull,
  fact: { ...textOrNull, description: 'Id of the fact, entity or source it concerns.' },
});

const verdict = object<PublishedVerdict>({
  id,
  verdict: { enum: VERDICTS },
  paragraph: { ...list(position), description: 'As the knowledge base records it.' },
  expected: { ...textOrNull, description: 'What is not as recorded; "; " between several.' },
  found: { ...textOrNull, description: 'What stands there instead.' },
  message: text,
  changed_paragraphs: {
    ...list(position),
    description: 'Its paragraphs, as the article numbers them, whose text is another one now.',
  },
});

const finding = object<Finding>({
  line: position,
  column: { ...position, description: 'In characters.' },
  end_line: position,
  end_column: { ...position, description: 'The place after the last character.' },
  text: { ...text, description: 'The words of the draft.' },
  code: { enum: FINDING_CODES },
  fact: { ...textOrNull, description: 'Id of the fact they were compared with.' },
  expected: { ...textOrNull, description: 'What the knowledge base has.' },
  found: { ...textOrNull, description: 'What the draft has.' },
  message: text,
});

const error = object<{ code: string; message: string; where: unknown; hint: unknown; diagnostics: unknown }>({
  code: text,
  message: text,
  where: { ...textOrNull, description: 'file, or file:line:column.' },
  hint: { ...textOrNull, description: 'What to do.' },
  diagnostics: list(diagnostic),
});

/** A note may say more than this: ids, words, counts. */
const note: JsonSchema = {
  type: 'object',
  properties: { level: { enum: NOTE_LEVELS }, code: text, message: text },
  required: ['level', 'code', 'message'],
};

/** JSON Schema of the array that `facts check --json` prints. */
export const diagnosticsSchema = published('Diagnostics as facts check --json prints them', list(diagnostic));

/** JSON Schema of the array that `facts verify --json` prints. */
export const verdictsSchema = published('Verdicts as facts verify --json prints them', list(verdict));

/** JSON Schema of the array that `facts vet --json` prints. */
export const findingsSchema = published('Findings as facts vet --json prints them', list(finding));

/** JSON Schema of a line of standard error with `--json`. */
export const messageSchema = published('A line of standard error with --json', {
  anyOf: [note, object<{ error: unknown }>({ error })],
});
