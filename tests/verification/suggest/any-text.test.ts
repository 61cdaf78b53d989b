import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { suggestFacts } from '../../../src/verification/suggest/suggest.ts';
import { EntityLexicon } from '../../../src/verification/vet/names/entity-lexicon.ts';
import { baseOf, DESK } from '../../commands/base.ts';

const BASE = await baseOf(DESK);
const LEXICON = new EntityLexicon(BASE);
const FACTS = Array.from({ length: BASE.factCount }, (_, ordinal) => BASE.fact(ordinal));

/** Pieces that texts of news are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'At least 62 US personnel',
      'Kataeb Hezbollah',
      'Dr. Mira Solano',
      'the official',
      'he',
      'The Daily Post',
      '2,500',
      'several',
    ],
    ...[
      ' said',
      ' told Reuters',
      ', according to ',
      ' called',
      ', speaking on condition of anonymity',
      ' in a statement',
      ' and ',
      ', ',
    ],
    ...[
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’s',
      '. ',
      '.',
      ':',
      '\n\n',
      '\n',
      '—',
      '(',
      ')',
      ' ',
      '…',
      '$17bn',
      'Nov. 3',
      '\u202e',
      '\u00a0',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join('').replaceAll('\0', ''))
  .filter((whole) => whole.trim() !== '' && !/\p{Surrogate}/u.test(whole));

test('of any text every suggestion stands in it, the same each time', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (whole) => {
      const read = () => readArticle(Buffer.from(whole), 'article.txt');
      const { suggestions, coverage } = suggestFacts(await read(), BASE.sources[0] ?? null, FACTS, LEXICON);
      const flat = whole.replace(/\s+/g, ' ');
      for (const { statement, printed } of suggestions) {
        if (statement.type !== 'quote') expect(flat).toContain(statement.text.replace(/\s+/g, ' '));
        expect(statement.text.trim()).not.toBe('');
        expect(printed).toBeGreaterThan(0);
        expect(printed).toBeLessThanOrEqual(coverage.paragraphs);
        for (const { who } of statement.speakers) expect(who).toMatch(/\S/u);
      }
      expect(suggestFacts(await read(), BASE.sources[0] ?? null, FACTS, LEXICON).suggestions).toEqual(
        suggestions,
      );
    }),
    { numRuns: 500 },
  );
});
