import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/article/fingerprint.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { suggestFacts } from '../../../src/verification/suggest/suggest.ts';
import { EntityLexicon } from '../../../src/verification/vet/names/entity-lexicon.ts';
import { baseOf } from '../../commands/base.ts';

const PARAGRAPHS = [
  'The storm killed at least 41 people and injured 1,200 in Port Ravel, the port office said.',
  '"We came far too late," Anselm Okoro told Reuters. Some 30 boats sank.',
  'About three days earlier, Anselm Okorro had been in Kestrel Bay.',
];

const fact = (id: string, rest: string) =>
  `  - { id: ${id}, kind: storm, claim: 'As reported.', at: { source: wire, paragraph: 1 }, ${rest} }\n`;

/** What of the article is left open by these facts. */
async function open(facts: string, paragraphs: readonly string[] = PARAGRAPHS, entities = '') {
  const base = await baseOf(`
kinds: { storm: Storms }
sources: [{ id: wire, paragraphs: [${PARAGRAPHS.map((text) => `'${fingerprint(text)}'`).join(', ')}] }]
entities:
  - { id: okoro, type: person, name: Anselm Okoro }
${entities}facts:
${facts}`);
  const article = await readArticle(Buffer.from(paragraphs.join('\n\n')), 'article.txt');
  const all = Array.from({ length: base.factCount }, (_, ordinal) => base.fact(ordinal));
  const { suggestions, coverage } = suggestFacts(
    article,
    base.sources[0] ?? null,
    all,
    new EntityLexicon(base),
  );
  return {
    coverage,
    texts: suggestions.map(
      ({ statement, recorded }) => `${recorded ?? '-'} ${statement.type} ${statement.text}`,
    ),
  };
}

const ALL = [
  '1 figure at least 41',
  '1 figure 1,200',
  '1 name Port Ravel',
  '2 quote We came far too late',
  '2 name Reuters',
  '2 figure Some 30',
  '3 figure About three',
  '3 name Kestrel Bay',
];
const without = (...covered: readonly string[]) => ALL.filter((each) => !covered.includes(each));

describe('an article', () => {
  test('without facts leaves everything open; a known name in another spelling is known', async () => {
    const { texts, coverage } = await open('');
    expect(texts).toEqual(ALL);
    expect(coverage).toEqual({ paragraphs: 3, covered: 0, unrecorded: 0, figures: 4, quotes: 1, names: 3 });
  });

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a figure by a fact of its paragraph', fact('a', "figure: '1,200', unit: injured"), ['1 figure 1,200']],
    ['a figure in other digits', fact('a', 'figure: no fewer than 41, unit: dead'), ['1 figure at least 41']],
    ['no figure of another number', fact('a', 'figure: at least 42, unit: people'), []],
    ['no figure of another paragraph', fact('a', "figure: '30', unit: boats"), []],
    [
      'a figure that only the claim has',
      fact('a', 'tags: [x]').replace('As reported.', 'It killed at least 41 people.'),
      ['1 figure at least 41'],
    ],
    [
      'quoted words, in part, with other quotation marks',
      fact('a', 'quote: [came far too late]').replace('paragraph: 1', 'paragraph: 2'),
      ['2 quote We came far too late'],
    ],
    ['a name that a fact prints', fact('a', 'names: [the town of Port Ravel]'), ['1 name Port Ravel']],
    [
      'the wording of a time',
      fact('a', 'when: { stated: About three days earlier }').replace('paragraph: 1', 'paragraph: 3'),
      ['3 figure About three'],
    ],
    [
      'a figure of a fact that does not say where it stands',
      fact('a', 'figure: some 30').replace(', paragraph: 1', ''),
      ['2 figure Some 30'],
    ],
  ];
  test.each(cases)('is covered: %s', async (_, facts, covered) => {
    expect((await open(facts)).texts).toEqual(without(...covered));
  });

  test('counts paragraphs with facts', async () => {
    expect((await open(fact('a', 'tags: [x]') + fact('b', 'tags: [x]'))).coverage).toMatchObject({
      paragraphs: 3,
      covered: 1,
    });
  });

  test('names what is no entity yet', async () => {
    const { texts } = await open('', PARAGRAPHS, '  - { id: bay, type: place, name: Kestrel Bay }\n');
    expect(texts).toEqual(without('3 name Kestrel Bay'));
  });

  test('a name is not printed where a longer word holds it', async () => {
    const { texts } = await open(fact('a', 'names: [Reutersberg, Upport Ravel]'));
    expect(texts).toEqual(ALL);
  });

  test('a name printed in the plural or as a possessive is known', async () => {
    const { texts } = await open(fact('a', `names: ["Reuters' reporter", "Kestrel Bay's pier"]`));
    expect(texts).toEqual(without('2 name Reuters', '3 name Kestrel Bay'));
  });

  test('five killed do not cover five injured', async () => {
    const paragraphs = ['Five people were killed. Five others were injured.', ...PARAGRAPHS.slice(1)];
    const one = await open(fact('a', 'figure: five, unit: killed'), paragraphs);
    expect(one.texts.filter((text) => /five/i.test(text))).toHaveLength(1);
  });

  test('with other paragraphs keeps the numbers of the source, and says which paragraphs it does not have', async () => {
    const { texts, coverage } = await open('', ['Advertisement', ...PARAGRAPHS, 'Then 12 ships came.']);
    expect(texts).toEqual([...ALL, '- figure 12']);
    expect(coverage).toMatchObject({ paragraphs: 5, unrecorded: 2 });
  });
});
