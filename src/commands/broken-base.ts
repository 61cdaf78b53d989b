import type { Diagnostic } from '../model/diagnostic.ts';
import { FactsError } from '../model/errors.ts';

/** The error for a base that was read and is not valid, with every defect. */
export function brokenBase(paths: readonly string[], diagnostics: readonly Diagnostic[]): FactsError {
  return new FactsError('invalid', 'invalid-knowledge-base', 'The knowledge base cannot be used as it is.', {
    where: paths.join(', '),
    hint: '`facts check` shows warnings, too.',
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  });
}
