import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { fact, factReport, plain, rendered } from './sample.ts';

test('a card is labels and values in line, banners above, a blank line between cards', async () => {
  const retracted = fact({ id: 'old', status: { is: 'retracted', by: null, why: null } });
  const report = factReport([retracted, fact()], { summary: plain('2 facts') });
  expect(await rendered(report, { format: 'card', width: 50 })).toBe(
    [
      'RETRACTED',
      'US personnel were hurt in the attacks.',
      'figure:  at least 62 US personnel',
      'claim:   US personnel were hurt in the attacks.',
      'said by: two US officials, Washington Post',
      'kind:    casualties',
      'id:      old',
      '',
      'US personnel were hurt in the attacks.',
      'figure:  at least 62 US personnel',
      'claim:   US personnel were hurt in the attacks.',
      'said by: two US officials, Washington Post',
      'kind:    casualties',
      'id:      us-injuries',
      '',
      '2 facts',
      '',
    ].join('\n'),
  );
});

test('long values hang beside their label; on a narrow terminal they hang on a small indentation', async () => {
  const shown = async (width: number) => {
    const text = await rendered(factReport([fact()]), { format: 'card', width });
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    return text;
  };
  expect(await shown(40)).toContain('claim:   US personnel were hurt in the\n         attacks.\n');
  expect(await shown(20)).toContain('claim: US personnel\n  were hurt in the\n  attacks.\n');
});

test('no line is wider than the terminal, whatever labels and values hold', async () => {
  const word = fc.constantFrom(
    'the',
    'incomprehensibilities',
    'العِراقُ',
    'イラクのアメリカ軍',
    '👩‍👩‍👧',
    'us-strikes-iraq-2023',
    '\u001b[2J',
  );
  const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
  const line = fc.record({ label: text, value: text.map(plain) });
  const card = fc.record({
    title: text.map(plain),
    banners: fc.array(text.map(plain)),
    lines: fc.array(line),
  });
  await fc.assert(
    fc.asyncProperty(card, fc.integer({ min: 20, max: 120 }), async (drawn, width) => {
      const report = factReport([fact()], { card: () => drawn, answer: plain('yes '.repeat(40)) });
      for (const shown of (await rendered(report, { format: 'card', width })).split('\n')) {
        expect(stringWidth(shown)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
