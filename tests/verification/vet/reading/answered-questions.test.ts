import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../src/language/sentences.ts';
import { withAnswers } from '../../../../src/verification/vet/reading/answered-questions.ts';
import { finds } from '../vet-cases.ts';

function joined(text: string): readonly string[] {
  return withAnswers(text, splitSentences(text)).map(({ start, end }) => text.slice(start, end));
}

describe('a question and its answer', () => {
  test.each([
    'Who has claimed the attacks? Iranian militias.',
    'Q: How many troops are in Iraq? A: 2,500.',
    'PENTAGON REPORTER: How many? GEN. PATRICK RYDER: Five.',
    'And in Syria? It did, on Thursday.',
  ])('are one sentence: %s', (text) => {
    expect(joined(text)).toEqual([text]);
  });

  test.each(['Who has claimed the attacks? The group said it had.', 'How many? Yes?'])(
    'are two where what follows says a sentence of its own: %s',
    (text) => {
      expect(joined(text)).toHaveLength(2);
    },
  );

  // At this length a pattern that reads a label in several ways takes hours.
  test('are read in capitals without end', () => {
    const shout = 'A'.repeat(100_000);
    expect(joined(`${shout}? ${shout}`)).toEqual([`${shout}?`, shout]);
  });
});

describe('an answer that is what somebody says', () => {
  finds([
    ['What does the group say about the strikes? That five of its members were killed.', []],
    [
      'How many were killed? Five of its members died in US strikes in the Jurf al-Sakhar area.',
      [
        'attribution-lost: How many were killed? Five of its members died in US strikes in the Jurf al-Sakhar area.',
      ],
    ],
  ]);
});
