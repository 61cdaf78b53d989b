import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { readStatements } from '../../../src/verification/suggest/read-statements.ts';
import { speakerText } from '../../../src/verification/suggest/speaker.ts';
import { EntityLexicon } from '../../../src/verification/vet/names/entity-lexicon.ts';
import { baseOf } from '../../commands/base.ts';

const BASE = await baseOf(`
entities:
  - { id: navy, type: force, name: Tessalian Navy, aliases: [the navy] }
  - { id: front, type: group, name: Dawn Front, aliases: [Front of the Dawn] }
  - { id: courier, type: organisation, name: Daily Courier }
  - { id: okoro, type: person, name: Anselm Okoro }
`);

async function speakers(text: string, type: 'quote' | 'figure' = 'quote') {
  const { paragraphs } = await readArticle(Buffer.from(text), 'article.txt');
  return readStatements(paragraphs, new EntityLexicon(BASE))
    .filter((statement) => statement.type === type)
    .map((statement) => [statement.text, speakerText(statement.speakers)]);
}

describe('the likely speaker of a quotation', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['after it', '"We lost the harbour," the Tessalian Navy said.', 'Tessalian Navy'],
    ['before it', 'Okoro said: "We lost the harbour."', 'Anselm Okoro'],
    ['after the verb', '"We lost the harbour," said Captain Iven Dray.', 'Captain Iven Dray'],
    ['with a form of address', '"We lost it all," according to Dr. Mira Solano.', 'Dr. Mira Solano'],
    [
      'with an apposition',
      'Lena Haverford, a spokeswoman for the port, said "we lost it all".',
      'Lena Haverford',
    ],
    ['in a statement', 'In a statement, the Dawn Front said: "We fired first."', 'Dawn Front (statement)'],
    ['described', 'The militant Dawn Front group said "we fired first".', 'Dawn Front'],
    [
      'who would not be named',
      '"It was bad," said a fisherman, speaking on condition of anonymity.',
      'a fisherman (anonymous)',
    ],
    [
      'of a body with a name, who asked not to be named',
      'An economist at the University of Oldon, who asked not to be named, called that figure "wildly optimistic."',
      'an economist at the University of Oldon (anonymous)',
    ],
    [
      'of a body with a name',
      '"It was bad," an economist at the University of Oldon said.',
      'an economist at the University of Oldon (anonymous)',
    ],
    ['an official', '"It was bad," a senior port official said.', 'a senior port official (anonymous)'],
    [
      'through another outlet',
      '"It was bad," a port official told the Daily Courier on condition of anonymity.',
      'a port official (anonymous) via Daily Courier',
    ],
    [
      'cited by an outlet',
      'The Daily Courier, citing two officers, said "it was bad".',
      'two officers (anonymous) via Daily Courier',
    ],
    ['without a verb of speaking', 'Okoro has called the response "heroic".', 'Anselm Okoro'],
    [
      'one of many',
      'Critics came. "It was bad," one port official told the Daily Courier.',
      'one port official (anonymous) via Daily Courier',
    ],
    ['a body without a capital', '"It was bad," the fire brigade said.', 'the fire brigade'],
    ['nobody', 'There was talk of "a lost year" everywhere.', null],
  ];
  test.each(cases)('%s', async (_, text, speaker) => {
    expect((await speakers(text)).map(([, who]) => who)).toEqual([speaker]);
  });

  test('goes on through the paragraph, and through one that is nothing but a quotation', async () => {
    const text = [
      '"We came late," Okoro told Reuters. "The harbour is gone."',
      '"There is nothing left of it."',
      'Rain fell on the town.',
    ].join('\n\n');
    expect((await speakers(text)).map(([, who]) => who)).toEqual([
      'Anselm Okoro via Reuters',
      'Anselm Okoro via Reuters',
      'Anselm Okoro via Reuters',
    ]);
  });

  test('is whom a pronoun means', async () => {
    const said = (sentence: string) =>
      speakers(
        `The Tessalian Navy said in a statement on Monday that it had lost ships.\n\nA port official said it was dark.\n\n${sentence}`,
      );
    expect(await said('"Two were lost," the statement said.')).toEqual([
      ['Two were lost', 'Tessalian Navy (statement)'],
    ]);
    expect(await said('"Two were lost," the official added.')).toEqual([
      ['Two were lost', 'a port official (anonymous)'],
    ]);
  });

  test('of a quotation over several paragraphs is one speaker', async () => {
    const text = 'Okoro said: “It was dark.\n\n“We could not see the coast.”';
    expect(await speakers(text)).toEqual([['It was dark. We could not see the coast.', 'Anselm Okoro']]);
  });

  test('titles are no quotations', async () => {
    expect(await speakers('The film "The Long Tide" was shown; she said it was long.')).toEqual([]);
  });
});

describe('the likely speaker of a figure', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
    ['At least 41 people were killed, the Dawn Front said.', [['At least 41', 'Dawn Front']]],
    ['There are 900 troops there.', [['900', null]]],
    ['Two port officials said eight were hurt.', [['eight', 'two port officials (anonymous)']]],
    ['The 66 attacks, claimed by the Dawn Front, went on.', [['66', null]]],
    [
      'It has 900 troops here and 2,500 there on a mission it says will end.',
      [
        ['900', null],
        ['2,500', null],
      ],
    ],
    [
      'Some 40 lorries were still queueing, and the port said it would take up to 3 weeks.',
      [
        ['Some 40', null],
        ['up to 3', 'the port'],
      ],
    ],
    [
      'Two were killed, and the toll reached 62, the Dawn Front said.',
      [
        ['Two', 'Dawn Front'],
        ['62', 'Dawn Front'],
      ],
    ],
    ['They pay from five to ten crowns.', [['five to ten', null]]],
    ['Okoro asked the bank for up to 250 million euros.', [['up to 250 million euros', null]]],
  ];
  test.each(cases)('%s', async (text, found) => {
    expect(await speakers(text, 'figure')).toEqual(found);
  });
});
