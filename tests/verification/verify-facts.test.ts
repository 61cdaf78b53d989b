import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import type { PublishedVerdict, Verdict } from '../../src/model/verdict.ts';
import { verifyFacts } from '../../src/verification/verify-facts.ts';
import { RIVER, riverFacts } from './river.ts';

const { facts, source } = await riverFacts();

async function verdictsOn(text: string, name = 'article.txt'): Promise<readonly PublishedVerdict[]> {
  return verifyFacts(facts, facts, source, await readArticle(new TextEncoder().encode(text), name));
}

/** The verdicts other than `verified`, by id. */
async function remarks(paragraphs: readonly string[]): Promise<Record<string, Verdict>> {
  const verdicts = await verdictsOn(paragraphs.join('\n'));
  return Object.fromEntries(
    verdicts.filter(({ verdict }) => verdict !== 'verified').map(({ id, verdict }) => [id, verdict]),
  );
}

/** The article with one paragraph (from 1) edited. */
function edited(number: number, from: string, to: string): string[] {
  const before = RIVER[number - 1] ?? '';
  if (!before.includes(from)) throw new Error(`¶${number} has no “${from}”`);
  return RIVER.map((paragraph, index) => (index === number - 1 ? before.replace(from, to) : paragraph));
}

async function oneRemark(paragraphs: readonly string[]): Promise<PublishedVerdict> {
  const verdicts = (await verdictsOn(paragraphs.join('\n'))).filter(({ verdict }) => verdict !== 'verified');
  expect(verdicts).toHaveLength(1);
  const [verdict] = verdicts;
  if (verdict === undefined) throw new Error('nothing was remarked');
  return verdict;
}

describe('an unchanged article verifies all facts', () => {
  test.each([
    ['as lines', RIVER.join('\n')],
    ['as blocks', RIVER.join('\n\n')],
    ['with Windows line ends', RIVER.join('\r\n')],
    [
      'with other quotation marks, dashes, spaces and case',
      RIVER.join('\n').replace(/[“”]/g, '"').replace(/-/g, '‑').replace(/ /g, '\u00a0').toUpperCase(),
    ],
    ['wrapped', RIVER.map((paragraph) => paragraph.replace(/(.{30}\S*) /g, '$1\n')).join('\n\n')],
  ])('%s', async (_, text) => {
    expect((await verdictsOn(text)).map(({ verdict }) => verdict)).toEqual(facts.map(() => 'verified'));
  });

  test('broken into lines, without blank lines', async () => {
    const broken = RIVER.map((paragraph) => paragraph.replace(/(.{30}\S*) /g, '$1\n')).join('\n');
    const verdicts = await verdictsOn(broken);
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['verified', 'moved']));
    const spoilt = await verdictsOn(broken.replace(/(?<!1)2,500/, '2,600'));
    expect(spoilt.filter(({ verdict }) => verdict === 'changed').map(({ id }) => id)).toEqual(['came']);
  });

  test('with paragraphs run together, or an added sentence beside them', async () => {
    const together = [
      RIVER.slice(0, 3).join(' '),
      `Hello. ${RIVER[3] ?? ''} ${RIVER[4] ?? ''}`,
      ...RIVER.slice(5),
    ];
    const verdicts = await verdictsOn(together.join('\n'));
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['verified', 'moved']));
    expect(verdicts.find(({ id }) => id === 'came')?.message).toBe('¶5 is ¶2 here.');
  });

  test('as a page', async () => {
    const page = `<!doctype html><title>T</title><nav>Home</nav><article>${RIVER.map((paragraph) => `<p>${paragraph}</p>`).join('')}</article>`;
    expect((await verdictsOn(page)).map(({ verdict }) => verdict)).toEqual(facts.map(() => 'verified'));
  });
});

describe('exactly the touched facts say so', () => {
  test.each<[string, string[], Partial<PublishedVerdict>]>([
    [
      'a digit',
      edited(5, '2,500 came', '2,600 came'),
      { id: 'came', expected: '2,500', found: '2,600', message: 'figure: 2,500 → 2,600 in ¶5.' },
    ],
    [
      'a digit more',
      edited(5, '12,500', '112,500'),
      { id: 'promised', expected: '12,500', found: '112,500' },
    ],
    ['a hedge lost', edited(2, 'At least 62', '62'), { id: 'houses', expected: 'at least 62', found: '62' }],
    ['a hedge added', edited(1, '3.2', 'about 3.2'), { id: 'rise', expected: '3.2', found: 'about 3.2' }],
    ['a longer word', edited(4, 'Eight', 'Eighty'), { id: 'hurt', expected: 'eight', found: 'Eighty' }],
    [
      'a compound',
      edited(4, 'Eight', 'Twenty-eight'),
      { id: 'hurt', expected: 'eight', found: 'Twenty-eight' },
    ],
    [
      'a multiple',
      edited(4, 'Eight', 'Eight hundred'),
      { id: 'hurt', expected: 'eight', found: 'Eight hundred' },
    ],
    ['a word for a numeral', edited(4, 'Eight', '8'), { id: 'hurt', expected: 'eight', found: '8' }],
    [
      'a figure that stands alone',
      edited(9, 'five', 'no more than nine'),
      { id: 'open', expected: 'five', found: 'no more than nine' },
    ],
    ['a currency', edited(6, '$17', '€17'), { id: 'cost', expected: 'around $17 million', found: null }],
    ['a vague amount', edited(2, 'several', 'all'), { id: 'bridges', expected: 'several' }],
    [
      'a letter of a name',
      edited(4, 'Saint-Bavo', 'Saint-Bevo'),
      { id: 'hurt', expected: 'Saint-Bavo mill', found: 'Saint-Bevo mill' },
    ],
    [
      'the first word of a name',
      edited(1, 'the Water Board of Oldon', 'the Drainage Board of Oldon'),
      { id: 'rise', expected: 'Water Board of Oldon', found: 'Drainage Board of Oldon' },
    ],
    [
      'the last word of a name',
      edited(4, 'Saint-Bavo mill', 'Saint-Bavo monastery'),
      { id: 'hurt', expected: 'Saint-Bavo mill', found: 'Saint-Bavo monastery' },
    ],
    [
      'a word of a quotation',
      edited(3, 'worst', 'wettest'),
      { id: 'worst-night', message: 'quotation: “worst” → “wettest” in ¶3.' },
    ],
    [
      'a word left out of one',
      edited(7, 'read the plan', 'read plan'),
      { id: 'plan', message: 'quotation: without “the” in ¶7.' },
    ],
    [
      'a word put into one',
      edited(7, 'for it now', 'for it dearly now'),
      { id: 'plan', message: 'quotation: with “dearly” in ¶7.' },
    ],
  ])('%s', async (_, paragraphs, verdict) => {
    expect(await oneRemark(paragraphs)).toMatchObject({ verdict: 'changed', ...verdict });
  });

  test.each([
    [
      'the last word of a quotation',
      edited(3, 'memory” and', 'History” and'),
      'quotation: “memory” → “History” in ¶3.',
      'the worst night in living History',
    ],
    ['a last word left out', edited(3, ' memory” and', '” and'), 'quotation: without “memory” in ¶3.', null],
    ['the first word', edited(3, '“the worst', '“Our worst'), 'quotation: “the” → “Our” in ¶3.', null],
    ['a first word left out', edited(3, '“the worst', '“worst'), 'quotation: without “the” in ¶3.', null],
    [
      'a word before a full stop',
      edited(7, 'it now.', 'it Then.'),
      'quotation: “now” → “Then” in ¶7.',
      'We are paying for it Then',
    ],
    [
      'the first word of all',
      edited(7, '“Nobody', '“Everybody'),
      'quotation: “Nobody” → “Everybody” in ¶7.',
      'Everybody had read the plan',
    ],
  ])('%s is shown as printed, old and new', async (_, paragraphs, message, found) => {
    const verdict = await oneRemark(paragraphs);
    expect(verdict.message).toBe(message);
    if (found !== null) expect(verdict.found).toBe(found);
  });

  test('a moved paragraph that was edited is to be read again, too', async () => {
    const paragraphs = ['Inserted.', ...edited(5, 'had promised', 'promised')];
    const verdicts = await verdictsOn(paragraphs.join('\n'));
    expect(verdicts.find(({ id }) => id === 'came')).toMatchObject({
      verdict: 'moved',
      message: '¶5 is ¶6 here. Its figure and name stand there; ¶6 has changed: read it again.',
      changed_paragraphs: [6],
    });
  });

  test('what is not checked may change', async () => {
    const verdicts = await verdictsOn(edited(5, 'had promised', 'promised').join('\n'));
    expect(verdicts.every(({ verdict }) => verdict === 'verified')).toBe(true);
    expect(verdicts.find(({ id }) => id === 'came')?.message).toBe(
      'Its figure and name stand in ¶5; ¶5 has changed: read it again.',
    );
    expect(verdicts.filter(({ changed_paragraphs: changed }) => changed.length > 0)).toMatchObject([
      { id: 'promised', changed_paragraphs: [5] },
      { id: 'came', changed_paragraphs: [5] },
    ]);
  });

  test('a fact with nothing to check is unchecked when its paragraph changes', async () => {
    expect(await remarks(edited(8, 'fell', 'sank'))).toEqual({ fell: 'unchecked' });
    expect(await remarks(RIVER.filter((_, index) => index !== 7))).toEqual({
      fell: 'missing',
      open: 'moved',
    });
  });

  test('another text in place of a paragraph is not that paragraph', async () => {
    const paragraphs = RIVER.map((paragraph, index) =>
      index === 3 ? 'The weather will be fine.' : paragraph,
    );
    expect(await oneRemark(paragraphs)).toMatchObject({
      id: 'hurt',
      verdict: 'missing',
      message: '¶4 is not in this article; another text stands in its place (¶4).',
    });
  });

  test('a paragraph is never found again in a lookalike', async () => {
    const lookalike = 'Eight people were hurt at the Saint-Bavo mill a year ago.';
    const without = RIVER.filter((_, index) => index !== 3);
    expect((await remarks([lookalike, ...without]))['hurt']).toBe('missing');
    expect((await remarks([...without, lookalike]))['hurt']).toBe('missing');
  });

  test('a paragraph that stands twice is the one at its place; two elsewhere are ambiguous', async () => {
    const wall = RIVER[3] ?? '';
    expect((await remarks([...RIVER, wall]))['hurt']).toBeUndefined();
    const others = RIVER.filter((paragraph) => paragraph !== wall);
    expect((await remarks(['Inserted.', wall, ...others, 'Inserted.', wall]))['hurt']).toBe('ambiguous');
  });

  test('a paragraph that was moved and edited is known by all that is taken from it', async () => {
    const paragraphs = edited(5, '2,500 came', '2,600 came');
    const moved = [...paragraphs.slice(4, 5), ...paragraphs.slice(0, 4), ...paragraphs.slice(5)];
    const remarked = await remarks(moved);
    expect(['changed', 'missing']).toContain(remarked['came']);
    expect(remarked['cost']).toBeUndefined();
  });
});

describe('a time that a fact states', () => {
  const rise = (stated: string, text: readonly string[]) => {
    const timed = facts.map((fact) => ({ ...fact, when: { stated, date: null, basis: null, why: null } }));
    return readArticle(new TextEncoder().encode(text.join('\n')), 'a.txt').then((article) =>
      verifyFacts(timed, timed, source, article).find(({ id }) => id === 'rise'),
    );
  };

  test.each([
    ['on Sunday', 'on Sunday', 'on Monday', 'time: on Sunday → on Monday in ¶1.'],
    ['On Sunday', 'metres on Sunday', 'feet on Monday', 'time: On Sunday → on Monday in ¶1.'],
    ['by 3.2 metres on Sunday', 'Sunday', 'Saturday', null],
    ['on Sunday', ' on Sunday', '', 'time: “on Sunday” is not in ¶1.'],
    ['Sunday', 'on Sunday', 'on Monday', 'time: “Sunday” is not in ¶1.'],
    ['in March and April', 'on Sunday', 'in May', 'time: “in March and April” is not in ¶1.'],
    ['within 45 hours', 'on Sunday', 'within 48 hours', 'time: within 45 hours → within 48 hours in ¶1.'],
    ['a year ago', 'on Sunday', 'three years ago', 'time: a year ago → three years ago in ¶1.'],
    ['for weeks', 'on Sunday', 'for months', 'time: for weeks → for months in ¶1.'],
    ['year-long', 'on Sunday', 'briefly', 'time: “year-long” is not in ¶1.'],
  ])('%j is changed when another date took its place, or none', async (stated, from, to, message) => {
    const verdict = await rise(stated, edited(1, from, to));
    expect(verdict).toMatchObject({ verdict: 'changed', changed_paragraphs: [1] });
    expect(verdict?.expected).toBe(stated);
    if (message !== null) expect(verdict?.message).toBe(message);
  });

  test.each([
    ['words of the curator', 'over the weekend', edited(1, 'on Sunday', 'on Monday')],
    ['words that stand elsewhere', 'on Tuesday', edited(1, 'on Sunday', 'on Monday')],
    ['an unchanged paragraph', 'on Monday', RIVER],
    ['a number of something else', 'so far', edited(1, 'on Sunday', 'so 48')],
  ])('%s prove nothing', async (_, stated, text) => {
    expect((await rise(stated, text))?.verdict).toBe('verified');
  });
});

test('a stated time that stands nowhere is told of an edited paragraph, and only there', async () => {
  const timed = facts.map((fact) => ({
    ...fact,
    when: { stated: 'over the weekend', date: null, basis: null, why: null },
  }));
  const text = edited(1, 'the Water Board', 'The water Board').map((line) => line.replace('rose', 'swelled'));
  const article = await readArticle(new TextEncoder().encode(text.join('\n')), 'a.txt');
  const [rise, houses] = verifyFacts(timed, timed, source, article);
  expect(rise?.message).toBe(
    'Its figure and names stand in ¶1, its time (“over the weekend”) in no paragraph; ¶1 has changed: read it again.',
  );
  expect(houses?.message).toBe('Stands in ¶2 as recorded.');
});

describe('whatever is done to the article', () => {
  /** A paragraph of the edited article, and the number it had (null for a new one). */
  interface Kept {
    readonly text: string;
    readonly was: number | null;
  }

  const untouched: readonly Kept[] = RIVER.map((text, index) => ({ text, was: index + 1 }));
  const position = fc.nat({ max: RIVER.length - 1 });
  const swapped = fc.tuple(position, position).map(([a, b]) => {
    const other = (index: number) => (index === a ? b : index === b ? a : index);
    return untouched.flatMap((_, index) => untouched[other(index)] ?? []);
  });
  const shortened = position.map((at) => untouched.filter((_, index) => index !== at));
  const lengthened = position.map((at) => [
    ...untouched.slice(0, at),
    { text: 'A boat was seen in the market square.', was: null },
    ...untouched.slice(at),
  ]);
  const article = fc.oneof(swapped, shortened, lengthened);

  test('moved, deleted and inserted paragraphs: every verdict is the expected one', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (kept) => {
        const from = kept.map(({ was }) => was);
        const texts = kept.map(({ text }) => text);
        for (const [index, { id, verdict }] of (await verdictsOn(texts.join('\n'))).entries()) {
          const recorded = facts[index]?.at.paragraphs ?? [];
          const now = recorded.map((number) => from.indexOf(number) + 1);
          const expected = now.includes(0)
            ? 'missing'
            : recorded.every((number, position) => number === now[position])
              ? 'verified'
              : 'moved';
          expect({ id, verdict }).toEqual({ id, verdict: expected });
        }
      }),
    );
  });

  test('what cannot be found to the letter is never verified or moved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: facts.length - 1 }), fc.nat(), article, async (chosen, letter, kept) => {
        const fact = facts[chosen];
        if (fact === undefined) return;
        fc.pre(fact.figure !== null || fact.names.length > 0);
        const letters = [...(fact.figure?.stated ?? fact.names[0] ?? '')];
        const at = letter % letters.length;
        fc.pre(/[\p{L}\p{N}]/u.test(letters[at] ?? ''));
        const wanted = letters.join('');
        letters[at] =
          letters[at] === '7' || letters[at] === 'x' ? 'q' : /\d/.test(letters[at] ?? '') ? '7' : 'x';
        const spoilt = RIVER.map((text, index) =>
          fact.at.paragraphs.includes(index + 1)
            ? text.replaceAll(new RegExp(wanted.replace(/[.$]/g, '\\$&'), 'gi'), () => letters.join(''))
            : text,
        );
        const both = kept.map(({ text, was }) => (was === null ? text : (spoilt[was - 1] ?? text)));
        const verdict = (await verdictsOn(both.join('\n')))[chosen]?.verdict;
        expect(['changed', 'missing', 'ambiguous']).toContain(verdict);
      }),
    );
  });
});

describe('another article', () => {
  test('has none of it', async () => {
    const other = [
      'The Board met on Friday.',
      'The Oldon Post said it will print several pages more.',
      'Nothing else.',
    ];
    const verdicts = await verdictsOn(other.join('\n'));
    expect(new Set(verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['missing']));
  });

  test('all of whose paragraphs were edited a little is still the article', async () => {
    const verdicts = await verdictsOn(
      RIVER.map((paragraph, index) => `${index + 1}) ${paragraph}`).join('\n'),
    );
    expect(verdicts.filter(({ verdict }) => verdict !== 'verified').map(({ id }) => id)).toEqual(['fell']);
  });
});

describe('a source without fingerprints', () => {
  const bare = { ...source, paragraphs: [] };
  const on = async (paragraphs: readonly string[]) =>
    Object.fromEntries(
      verifyFacts(
        facts,
        facts,
        bare,
        await readArticle(new TextEncoder().encode(paragraphs.join('\n')), 'a.txt'),
      ).map(({ id, verdict }) => [id, verdict]),
    );

  test('does not claim to stand as recorded', async () => {
    const article = await readArticle(new TextEncoder().encode(RIVER.join('\n')), 'a.txt');
    const came = verifyFacts(facts, facts, bare, article).find(({ id }) => id === 'came');
    expect(came?.message).toBe('Its figure and name stand in ¶5, of which no fingerprint is recorded.');
    expect(came?.changed_paragraphs).toEqual([]);
  });

  test('is checked by the facts alone', async () => {
    expect(await on(RIVER)).toMatchObject({
      rise: 'verified',
      plan: 'verified',
      came: 'verified',
      fell: 'unchecked',
    });
    expect(await on(edited(5, '2,500 came', '2,600 came'))).toMatchObject({
      came: 'changed',
      promised: 'verified',
    });
    expect(await on(['Inserted.', ...RIVER])).toMatchObject({ hurt: 'moved', came: 'moved' });
    expect(await on(RIVER.filter((_, index) => index !== 3))).toMatchObject({
      hurt: 'missing',
      rise: 'verified',
    });
  });
});

describe('what a figure counts', () => {
  test.each([
    ['roads', 'bridges', 9, 'open', 'unit: roads → bridges in ¶9.'],
    ['people were hurt', 'people were killed', 4, 'hurt', 'unit: hurt → killed in ¶4.'],
    ['people', 'cows', 4, 'hurt', 'unit: people → cows in ¶4.'],
    ['people', 'of its men', 4, 'hurt', null],
    [
      'five roads were open',
      'five ferries were busy all day and for most of the night, as the roads were under water',
      9,
      'open',
      'unit: roads → ferries in ¶9.',
    ],
  ])('“%s”, now “%s”', async (from, to, number, id, message) => {
    const verdicts = await verdictsOn(edited(number, from, to).join('\n'));
    expect(verdicts.find((verdict) => verdict.id === id)).toMatchObject(
      message === null ? { verdict: 'verified' } : { verdict: 'changed', message },
    );
  });

  test.each([
    [
      'a word of the curator that the article never used is not missed',
      2,
      'several bridges',
      'several old bridges',
      'houses',
    ],
    [
      'nor is a word that stands a little further away',
      9,
      'five roads were open',
      'five of the roads had been open',
      'open',
    ],
    [
      'nor one whose figure counts nothing else',
      9,
      'five roads were open',
      'all roads in the valley and in the hills beyond it but five were open',
      'open',
    ],
  ])('%s', async (_, number, from, to, id) => {
    const verdicts = await verdictsOn(edited(number, from, to).join('\n'));
    expect(verdicts.find((verdict) => verdict.id === id)).toMatchObject({ verdict: 'verified' });
  });
});
