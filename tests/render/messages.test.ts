import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { FactsError } from '../../src/model/errors.ts';
import type { MessageSettings } from '../../src/render/message-settings.ts';
import { renderError } from '../../src/render/render-error.ts';
import { renderNotes } from '../../src/render/render-notes.ts';

const PIPE: MessageSettings = { json: false, width: Number.POSITIVE_INFINITY, colourLevel: 0, unicode: true };

const DIAGNOSTIC: Diagnostic = {
  file: 'facts.yaml',
  line: 12,
  column: 5,
  code: 'unknown-key',
  severity: 'error',
  message: 'There is no key "figrue".',
  hint: 'Did you mean "figure"?',
  fact: 'us-injuries',
  excerpt: '    figrue: \u001b[2Jeight',
  length: 6,
};

describe('renderError', () => {
  const error = new FactsError('invalid', 'invalid-knowledge-base', 'facts.yaml has 1 error.', {
    where: 'facts.yaml',
    hint: 'Correct it and run "facts check".',
    diagnostics: [DIAGNOSTIC],
  });

  test('is the sentence, where, every diagnostic with its line and caret, and what to do', async () => {
    expect(await renderError(error, PIPE)).toBe(
      [
        'error: facts.yaml has 1 error.',
        '  at facts.yaml',
        'facts.yaml:12:5: error[unknown-key]: There is no key "figrue".',
        '        figrue: \\x1b[2Jeight',
        '        ^^^^^^',
        '    hint: Did you mean "figure"?',
        '  hint: Correct it and run "facts check".',
        '',
      ].join('\n'),
    );
  });

  test('is one line of JSON where the output is JSON', async () => {
    const line = await renderError(error, { ...PIPE, json: true });
    expect(line).toMatch(/^[^\p{Control}]*\n$/u);
    const { excerpt: _, length: __, ...published } = DIAGNOSTIC;
    expect(JSON.parse(line)).toEqual({
      error: {
        code: 'invalid-knowledge-base',
        message: 'facts.yaml has 1 error.',
        where: 'facts.yaml',
        hint: 'Correct it and run "facts check".',
        diagnostics: [published],
      },
    });
  });

  test('keeps to the width of the terminal, and controls of what was typed do nothing', async () => {
    const typed = new FactsError('usage', 'unknown-flag', `There is no flag "${'--x\u001b[2J '.repeat(9)}".`);
    const shown = await renderError(typed, { ...PIPE, width: 40 });
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Control}/u);
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });
});

describe('renderNotes', () => {
  const notes = [
    {
      level: 'info',
      code: 'withdrawn-left-out',
      message: '2 retracted facts left out',
      detail: { facts: 2 },
    },
    { level: 'warning', code: 'shared-name', message: 'Two entities are called so.\nBoth are shown.' },
  ] as const;

  test('are sentences, a warning says that it is one', async () => {
    expect(await renderNotes(notes, PIPE)).toBe(
      '2 retracted facts left out\nwarning: Two entities are called so.\nBoth are shown.\n',
    );
    expect(await renderNotes(notes, { ...PIPE, colourLevel: 1 })).toContain('\u001b[33mwarning: \u001b[39m');
    expect(await renderNotes([], PIPE)).toBe('');
  });

  test('are JSON objects with their detail, a line each', async () => {
    const lines = (await renderNotes(notes, { ...PIPE, json: true })).trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { level: 'info', code: 'withdrawn-left-out', message: '2 retracted facts left out', facts: 2 },
      { level: 'warning', code: 'shared-name', message: 'Two entities are called so.\nBoth are shown.' },
    ]);
  });
});
