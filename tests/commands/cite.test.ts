import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, citeForManagers, copyCitations } from '../../src/commands/cite.ts';
import { citationSentence } from '../../src/commands/citing/citation.ts';
import { cslDate } from '../../src/commands/citing/csl-item.ts';
import { normaliseText } from '../../src/language/normalise.ts';
import { parseFigure } from '../../src/language/parse-figure.ts';
import { ATTRIBUTION_MODES } from '../../src/model/attribution.ts';
import type { PublishedAttribution, PublishedFact } from '../../src/model/published.ts';
import { baseOf } from './base.ts';

const PLAIN: PublishedFact = {
  id: 'flood-dead',
  kind: 'casualties',
  claim: 'The flood killed 12 people.',
  figure: null,
  about: [],
  place: null,
  when: null,
  said_by: [],
  quote: null,
  source: { id: 'flood', title: 'The river rose', outlet: null, published: null, paragraph: [3] },
  status: { is: 'current', by: null, why: null },
  conflicts: [],
  tags: [],
  match: null,
};

function speaker(
  who: string,
  mode: PublishedAttribution['mode'],
  id: string | null = null,
): PublishedAttribution {
  return { who, id, mode };
}

function cited(fact: Partial<PublishedFact>, names: readonly string[] = []): string {
  return citationSentence({ ...PLAIN, ...fact }, names, 'sentence');
}

describe('a time that is counted from the day of the article', () => {
  const dated = {
    ...PLAIN.source,
    published: { stated: null, date: '2024-03-05', basis: 'stated' as const, why: null },
  };

  test.each([
    [
      'The dam broke a year ago.',
      'The dam broke a year ago, according to the article (The river rose, 5 Mar 2024, ¶3).',
    ],
    [
      'Nobody had drowned until this week.',
      'Nobody had drowned until this week, according to the article (The river rose, 5 Mar 2024, ¶3).',
    ],
    [
      'The flood killed 12 people.',
      'The flood killed 12 people, according to the article (The river rose, ¶3).',
    ],
  ])('%s', (claim, sentence) => {
    expect(cited({ claim, source: dated })).toBe(sentence);
  });

  test('is none within what is quoted, nor beside an article without a date', () => {
    const said = {
      claim: 'He spoke.',
      quote: ['We are leaving now'],
      said_by: [speaker('the mayor', 'named')],
    };
    expect(cited({ ...said, source: dated })).not.toContain('2024');
    expect(cited({ claim: 'The dam broke a year ago.' })).toContain('(The river rose, ¶3)');
  });
});

describe('a claim', () => {
  test.each<[string, Partial<PublishedFact>, string]>([
    [
      'in the own voice of the article',
      {},
      'The flood killed 12 people, according to the article (The river rose, ¶3).',
    ],
    [
      'of a known outlet',
      { source: { ...PLAIN.source, outlet: 'The Oldon Courier', paragraph: [3, 4] } },
      'The flood killed 12 people, according to The Oldon Courier (The river rose, ¶3–4).',
    ],
    [
      'that names its speaker is not attributed again',
      { claim: 'The flood killed 12 people, the mayor said.', said_by: [speaker('the mayor', 'named')] },
      'The flood killed 12 people, the mayor said (The river rose, ¶3).',
    ],
    [
      'that names its speaker with letters beyond English is not attributed again',
      {
        claim: 'Élysée officials said the flood killed 12 people.',
        said_by: [speaker('Élysée officials', 'named')],
      },
      'Élysée officials said the flood killed 12 people (The river rose, ¶3).',
    ],
    [
      'that does not is attributed',
      { said_by: [speaker('two rescuers', 'named')] },
      'The flood killed 12 people, according to two rescuers (The river rose, ¶3).',
    ],
    [
      'that only mentions its speaker is attributed',
      { claim: 'The flood killed the mayor.', said_by: [speaker('the mayor', 'named')] },
      'The flood killed the mayor, according to the mayor (The river rose, ¶3).',
    ],
    [
      'says of a speaker who is only not named no more than that',
      {
        claim: 'The flood killed 12 people, two rescuers said.',
        said_by: [speaker('two rescuers', 'anonymous')],
      },
      'The flood killed 12 people, two rescuers said (The river rose, ¶3).',
    ],
    [
      'nor where it names nobody',
      { said_by: [speaker('two rescuers', 'anonymous')] },
      'The flood killed 12 people, according to two rescuers (The river rose, ¶3).',
    ],
    [
      'keeps recorded anonymity at its end',
      {
        claim: 'The flood killed 12 people, two rescuers said.',
        tags: ['anonymity'],
        said_by: [speaker('two rescuers', 'anonymous')],
      },
      'The flood killed 12 people, two rescuers said, speaking anonymously (The river rose, ¶3).',
    ],
    [
      'and at its beginning',
      {
        claim: 'Two rescuers said the flood killed 12.',
        tags: ['asked not to be named'],
        said_by: [speaker('two rescuers', 'anonymous')],
      },
      'Two rescuers, asking not to be named, said the flood killed 12 (The river rose, ¶3).',
    ],
    [
      'and where it is attributed',
      { tags: ['on condition of anonymity'], said_by: [speaker('two rescuers', 'anonymous')] },
      'The flood killed 12 people, according to two rescuers, speaking on condition of anonymity (The river rose, ¶3).',
    ],
    [
      'once only',
      {
        claim: 'Two rescuers, who were not named, said 12 died.',
        said_by: [speaker('two rescuers', 'anonymous')],
      },
      'Two rescuers, who were not named, said 12 died (The river rose, ¶3).',
    ],
    [
      'says that it comes from a statement',
      { claim: 'The Water Board blames the rain.', said_by: [speaker('Water Board', 'statement', 'board')] },
      'In a statement, the Water Board blames the rain (The river rose, ¶3).',
    ],
    [
      'names a speaker in full whom it names by a part',
      {
        claim: 'The rescuers say they came late.',
        said_by: [speaker('volunteer rescuers of Oldon', 'named', 'rescuers')],
      },
      'Volunteer rescuers of Oldon say they came late (The river rose, ¶3).',
    ],
    [
      'by a surname at its end',
      { claim: 'Twelve died, Cole said.', said_by: [speaker('Anna B. Cole', 'named', 'cole')] },
      'Twelve died, Anna B. Cole said (The river rose, ¶3).',
    ],
    [
      'whose office it has puts the name beside it',
      { claim: 'Twelve died, its chief engineer said.', said_by: [speaker('Anna B. Cole', 'named', 'cole')] },
      'Twelve died, its chief engineer, Anna B. Cole, said (The river rose, ¶3).',
    ],
    [
      'that is a body and called one is named',
      { claim: 'Twelve died, the company said.', said_by: [speaker('Damco', 'statement', 'damco')] },
      'Twelve died, Damco said, in a statement (The river rose, ¶3).',
    ],
    [
      'or is not, where the claim has its name',
      { claim: 'Damco will pay, the company said.', said_by: [speaker('Damco', 'named', 'damco')] },
      'Damco will pay, the company said (The river rose, ¶3).',
    ],
    [
      'that describes an unnamed one in other words has those recorded',
      {
        claim: 'Twelve died, an engineer at the dam said.',
        said_by: [speaker('an engineer at Damco', 'anonymous')],
      },
      'Twelve died, an engineer at Damco said (The river rose, ¶3).',
    ],
    [
      'credited to somebody else is attributed',
      { claim: 'Twelve died, the Red Cross said.', said_by: [speaker('Anna B. Cole', 'named', 'cole')] },
      'Twelve died, the Red Cross said, according to Anna B. Cole (The river rose, ¶3).',
    ],
    [
      'credited to a friend of the speaker is attributed',
      {
        claim: 'Twelve died, a friend of Anna B. Cole said.',
        said_by: [speaker('Anna B. Cole', 'named', 'cole')],
      },
      'Twelve died, a friend of Anna B. Cole said, according to Anna B. Cole (The river rose, ¶3).',
    ],
    [
      'that mentions its speaker before somebody else speaks is attributed',
      { claim: 'The flood killed the mayor, rescuers said.', said_by: [speaker('the mayor', 'named')] },
      'The flood killed the mayor, rescuers said, according to the mayor (The river rose, ¶3).',
    ],
    [
      'told by doing is not attributed again',
      {
        claim: 'Governor Anna B. Cole spoke of 12 dead.',
        said_by: [speaker('Anna B. Cole', 'named', 'cole')],
      },
      'Governor Anna B. Cole spoke of 12 dead (The river rose, ¶3).',
    ],
    [
      'of what its speaker does is attributed',
      { claim: 'The dam board called off the search.', said_by: [speaker('dam board', 'named', 'board')] },
      'The dam board called off the search, according to the dam board (The river rose, ¶3).',
    ],
    [
      'passed on names who passed it on',
      {
        claim: 'Twelve died, a rescuer said.',
        said_by: [speaker('a rescuer', 'anonymous'), speaker('Oldon Post', 'relays', 'post')],
      },
      'Twelve died, a rescuer said, as reported by the Oldon Post (The river rose, ¶3).',
    ],
    [
      'that words its figure in another way gets the stated one',
      {
        claim: 'The flood killed more than a dozen.',
        figure: {
          stated: 'over 12',
          relation: 'more-than',
          value: null,
          min: 12,
          max: null,
          currency: null,
          unit: null,
        },
      },
      'The flood killed more than a dozen (as stated: “over 12”), according to the article (The river rose, ¶3).',
    ],
    [
      'that was withdrawn says so first',
      { status: { is: 'retracted', by: 'flood-dead-2', why: 'misread' } },
      '[retracted: misread; use flood-dead-2] The flood killed 12 people, according to the article (The river rose, ¶3).',
    ],
  ])('%s', (_, fact, sentence) => {
    expect(cited(fact)).toBe(sentence);
  });
});

describe('a quotation', () => {
  const quote = ['We were not ready', 'nobody was.'];

  test.each<[string, Partial<PublishedFact>, string]>([
    [
      'relayed, anonymous',
      { quote, said_by: [speaker('a rescuer', 'anonymous'), speaker('Oldon Post', 'relays', 'post')] },
      '“We were not ready,” a rescuer told the Oldon Post. “nobody was.” (The river rose, ¶3)',
    ],
    [
      'from a statement',
      { quote: ['We were not ready.'], said_by: [speaker('Water Board', 'statement', 'board')] },
      '“We were not ready,” the Water Board said in a statement (The river rose, ¶3).',
    ],
    [
      'that is a question, with a quotation in it',
      { quote: ['Is "ready" a word?'], said_by: [speaker('the mayor', 'named')] },
      '“Is ‘ready’ a word?” the mayor said (The river rose, ¶3).',
    ],
    [
      'without a speaker',
      { quote: ['Not ready'] },
      '“Not ready,” according to the article (The river rose, ¶3).',
    ],
  ])('%s', (_, fact, sentence) => {
    expect(cited(fact)).toBe(sentence);
  });

  test('says "on condition of anonymity" only where the fact records it', () => {
    const fact = { quote, said_by: [speaker('a rescuer', 'anonymous')] };
    expect(cited(fact)).toContain('” a rescuer said. “');
    expect(cited(fact, ['anonymously'])).toContain('a rescuer said anonymously. “');
    expect(cited(fact, ['on condition of anonymity'])).toContain('a rescuer said on condition of anonymity');
    expect(cited(fact, ['declined to be named'])).toContain('a rescuer said, declining to be named. “');
  });
});

describe('never lost, whatever the fact', () => {
  const figures = ['at least 62', 'about 2,500', 'several', 'between 5 and 10', 'five'];
  const people = [
    'two US officials',
    'a rescuer',
    'Water Board',
    'Oldon Post',
    'Anna B. Cole',
    'militias in the north',
  ];
  const fact = fc.record({
    figure: fc.option(fc.constantFrom(...figures), { nil: null }),
    within: fc.boolean(),
    terms: fc.constantFrom([], ['on condition of anonymity']),
    said_by: fc.uniqueArray(
      fc.record({
        who: fc.constantFrom(...people),
        id: fc.constantFrom(null, 'x'),
        mode: fc.constantFrom(...ATTRIBUTION_MODES),
      }),
      { maxLength: 3, selector: ({ who }) => who },
    ),
    claim: fc.constantFrom(
      'The flood hurt F people.',
      'The flood hurt F people, two US officials said.',
      'Water Board said F were hurt.',
      'Militias said they were hurt by F others',
      'Were F hurt?',
    ),
    quote: fc.option(
      fc.array(fc.constantFrom('We did not know', 'Nobody was told.', 'Why?'), {
        minLength: 1,
        maxLength: 2,
      }),
      {
        nil: null,
      },
    ),
  });

  test('the figure as stated, the chain, anonymity, quoted words and source', () => {
    fc.assert(
      fc.property(fact, ({ figure, within, terms, said_by, claim, quote }) => {
        const stated = figure === null ? null : parseFigure(figure);
        const sentence = cited(
          {
            claim: claim.replace('F', within && figure !== null ? figure : 'many'),
            figure: stated === null || quote !== null ? null : { ...stated, unit: null },
            said_by,
            quote,
          },
          terms,
        );
        const normalised = normaliseText(sentence);
        if (figure !== null && quote === null) expect(normalised).toContain(normaliseText(figure));
        for (const { who } of said_by) expect(normalised).toContain(normaliseText(who));
        expect(/anonym/.test(sentence)).toBe(
          terms.length > 0 && said_by.some(({ mode }) => mode === 'anonymous'),
        );
        if (said_by.some(({ mode }) => mode === 'statement')) expect(sentence).toContain('statement');
        for (const fragment of quote ?? [])
          expect(normalised).toContain(normaliseText(fragment).replace(/\.$/, ''));
        expect(sentence).toContain('(The river rose, ¶3)');
        expect(sentence).not.toMatch(/said said|\.\.|,,| {2}/);
      }),
    );
  });
});

test('Markdown escapes what it would read as markup', () => {
  const sentence = citationSentence({ ...PLAIN, claim: 'The *old* [dam] fell.' }, [], 'markdown');
  expect(sentence).toBe('The \\*old\\* \\[dam\\] fell, according to the article (*The river rose*, ¶3).');
});

const BASE = `
version: 1
kinds: { casualties: Casualties }
sources:
  - id: flood
    title: The river rose
    url: https://example.org/flood
    outlet: The Oldon Courier
    published: { date: 2024-03-05, basis: stated }
  - { id: dam, title: The dam broke }
facts:
  - { id: dead, formerly: [killed], kind: casualties, claim: The flood killed 12 people., figure: "12", at: { source: flood, paragraph: 3 }, conflicts: [{ with: dead-at-dam, about: the count }] }
  - { id: dead-at-dam, kind: casualties, claim: The flood killed 14 people., figure: "14", at: { source: dam } }
  - { id: old, kind: casualties, claim: The flood killed two people., figure: two, at: { source: dam }, status: { is: retracted, why: too early } }
`;

describe('facts cite', () => {
  test('cites each fact once, by present or former id, and tells of conflicts and withdrawals', async () => {
    const report = cite(await baseOf(BASE), ['killed', 'dead', 'old'], 'sentence');
    expect([...report.rows].map(({ id }) => id)).toEqual(['dead', 'old']);
    expect(report.notes.map(({ code }) => code)).toEqual(['renamed', 'conflict', 'fact-retracted']);
  });

  test('suggests the nearest id for an unknown one', async () => {
    const base = await baseOf(BASE);
    expect(() => cite(base, ['daed'], 'sentence')).toThrow(
      expect.objectContaining({ reason: 'not-found', code: 'unknown-id', hint: 'Did you mean dead?' }),
    );
  });

  test('CSL-JSON holds what is known and nothing else', async () => {
    const { items } = citeForManagers(await baseOf(BASE), ['dead', 'dead-at-dam']);
    expect(items).toEqual([
      {
        id: 'dead',
        type: 'article-newspaper',
        title: 'The river rose',
        'container-title': 'The Oldon Courier',
        issued: { 'date-parts': [[2024, 3, 5]] },
        URL: 'https://example.org/flood',
        abstract: expect.stringContaining('killed 12 people'),
        note: '¶3',
      },
      {
        id: 'dead-at-dam',
        type: 'article-newspaper',
        title: 'The dam broke',
        abstract: expect.stringContaining('killed 14 people'),
        note: '',
      },
    ]);
  });

  test.each([
    ['2023', { 'date-parts': [[2023]] }],
    ['2023-11~', { 'date-parts': [[2023, 11]], circa: true }],
    [
      '2023-10/2023-11-02',
      {
        'date-parts': [
          [2023, 10],
          [2023, 11, 2],
        ],
      },
    ],
    ['2023/..', null],
    ['202X', null],
  ])('the date %s', (edtf, date) => {
    expect(cslDate(edtf)).toEqual(date);
  });

  test('copies what it prints, and says so when it cannot', async () => {
    const copied: string[] = [];
    const { rows } = cite(await baseOf(BASE), ['dead', 'old'], 'sentence');
    const copy = (text: string) => copied.push(text) > 0;
    expect(copyCitations(rows, { copy }).code).toBe('copied');
    expect(copied).toEqual([[...rows].map(({ text }) => text).join('\n')]);
    expect(copyCitations(rows, { copy: () => false })).toMatchObject({
      level: 'warning',
      code: 'not-copied',
    });
  });
});
