import { diagnosticLines } from '../language/diagnostic-lines.ts';
import { safeJson } from '../language/escape-json.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactsError } from '../model/errors.ts';
import type { PublishedDiagnostic } from '../model/published.ts';
import type { Cell } from '../model/report.ts';
import { messageLines } from './message-lines.ts';
import type { MessageSettings } from './message-settings.ts';

/**
 * An error as text for stderr, line feeds included: the sentence, where it stands, every diagnostic with its line and caret, what to do.
 * As JSON one line: `{"error": {code, message, where, hint, diagnostics}}`, what is not known null.
 */
export async function renderError(error: FactsError, settings: MessageSettings): Promise<string> {
  const { code, message, where, hint, diagnostics } = error;
  if (settings.json) {
    const published = diagnostics.map(publishedDiagnostic);
    return `${safeJson({ error: { code, message, where, hint, diagnostics: published } })}\n`;
  }
  const lines: Cell[] = [
    [
      { text: 'error: ', emphasis: 'bad' },
      { text: message, emphasis: 'plain' },
    ],
  ];
  if (where !== null) lines.push([{ text: `  at ${where}`, emphasis: 'plain' }]);
  const canvas = { width: settings.width, ascii: !settings.unicode };
  for (const diagnostic of diagnostics) lines.push(...diagnosticLines(diagnostic, canvas));
  if (hint !== null) lines.push([{ text: `  hint: ${hint}`, emphasis: 'plain' }]);
  return messageLines(lines, settings);
}

/** Without what only the quoted line needs. */
function publishedDiagnostic(diagnostic: Diagnostic): PublishedDiagnostic {
  const { file, line, column, code, severity, message, hint, fact } = diagnostic;
  return { file, line, column, code, severity, message, hint, fact };
}
