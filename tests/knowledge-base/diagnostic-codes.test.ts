import { describe, expect, test } from 'vitest';
import { DIAGNOSTIC_CODES, isDiagnosticCode } from '../../src/knowledge-base/diagnostic-codes.ts';
import { loadFiles } from './loaded.ts';

const EXPLAINED = Object.entries(DIAGNOSTIC_CODES).flatMap(([code, { severity, example }]) =>
  example === null ? [] : [{ code, severity, example }],
);

describe('every diagnostic code', () => {
  test.each(EXPLAINED)(
    '$code is what its example is reported for, and nothing else',
    async ({ code, severity, example }) => {
      const loaded = await loadFiles({ [code === 'json-syntax' ? 'facts.json' : 'facts.yaml']: example });
      const found = loaded.diagnostics.map((diagnostic) => `${diagnostic.severity} ${diagnostic.code}`);
      expect([...new Set(found)]).toEqual([`${severity} ${code}`]);
      expect(loaded.knowledgeBase === null).toBe(severity === 'error');
    },
  );

  test('names no other', () => {
    expect(isDiagnosticCode('missing-unit')).toBe(true);
    expect(isDiagnosticCode('toString')).toBe(false);
  });
});
