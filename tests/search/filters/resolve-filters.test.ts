import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledBase } from '../../../src/compiled/base.ts';
import { FactsError } from '../../../src/model/errors.ts';
import { joinFilters, NO_FILTERS } from '../../../src/search/filters/filters.ts';
import { resolveFilters } from '../../../src/search/filters/resolve-filters.ts';
import { listFacts } from '../../../src/search/list.ts';
import type { RawFilters } from '../../../src/search/query/raw-filters.ts';
import { baseOf } from '../../commands/base.ts';
import { outcome } from '../bases.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(`
version: 1
kinds: { troops: Troop counts }
sources: [{ id: s, title: T }]
facts:
  - id: tagged
    kind: troops
    claim: The first claim.
    figure: at least 62
    tags: [Iran-backed, number of soldiers]
    said_by: [{ who: an Iran-backed militia, mode: statement }]
    when: { date: 2023-11-21, basis: stated }
    at: { source: s }
  - { id: bare, kind: troops, claim: The second claim., at: { source: s } }
`);
});

function listed(raw: RawFilters): readonly string[] {
  return [...listFacts(base, resolveFilters(base, raw))].map((ordinal) => base.fact(ordinal).id);
}

function refusal(raw: RawFilters): FactsError {
  try {
    resolveFilters(base, raw);
  } catch (error) {
    if (error instanceof FactsError) return error;
  }
  throw new Error('the filter was taken');
}

test('several values in one are told to be given one by one', () => {
  expect(refusal({ tag: ['Iran-backed,number of soldier'] })).toMatchObject({
    hint: 'One at a time: give it once for each of Iran-backed, number of soldiers.',
  });
});

describe('--tag', () => {
  test.each(['Iran-backed', 'iran-backed', 'number of soldiers'])('%s', (tag) => {
    expect(listed({ tag: [tag] })).toEqual(['tagged']);
  });

  test('a tag that no fact has is a usage error with a suggestion', () => {
    const { code, reason, hint } = refusal({ tag: ['number of soldier'] });
    expect({ code, reason, hint }).toEqual({
      code: 'unknown-tag',
      reason: 'usage',
      hint: 'Did you mean number of soldiers?',
    });
  });
});

test('--by finds a speaker described by a compound', () => {
  expect(listed({ by: ['Iran-backed militia'] })).toEqual(['tagged']);
});

describe('--by, of speakers without a name', () => {
  const COURIER = 'sources: [{ id: s, title: T }, { id: c, title: C, outlet: The Oldon Courier }]';
  const fact = (id: string, source: string, speaker: string) =>
    `  - { id: ${id}, kind: troops, claim: Claim ${id}., at: { source: ${source} }, said_by: [${speaker}] }`;
  const facts = [
    fact('own', 's', ''),
    fact('courier', 'c', ''),
    fact('unnamed', 'c', '{ who: two anonymous clerks, mode: anonymous }'),
    fact('relayed', 's', '{ who: the Oldon Courier, mode: relays }'),
  ];
  const asked = async (by: readonly string[], entities = '') => {
    const text = `version: 1\nkinds: { troops: Troop counts }\n${COURIER}\n${entities}facts:\n${facts.join('\n')}\n`;
    const own = await baseOf(text);
    return [...listFacts(own, resolveFilters(own, { by }))].map((ordinal) => own.fact(ordinal).id);
  };

  test.each([
    [['the article'], ['own', 'courier']],
    [['article'], ['own', 'courier']],
    [['The Oldon Courier'], ['courier', 'relayed']],
    [['anonymous'], ['unnamed']],
    [['Unnamed'], ['unnamed']],
    [
      ['article', 'anonymous'],
      ['own', 'courier', 'unnamed'],
    ],
    [['clerks'], ['unnamed']],
  ])('%j', async (by, ids) => {
    expect(await asked(by)).toEqual(ids);
  });

  test('a group of that name is meant rather', async () => {
    const group = 'entities: [{ id: hackers, type: group, name: Anonymous }]\n';
    expect(await asked(['anonymous'], group)).toEqual([]);
  });
});

test('a speaker nobody is, without entities, is answered with those in words', () => {
  expect(refusal({ by: ['zzzzzz'] }).hint).toBe('Known: an Iran-backed militia.');
});

describe('a range that ends before it begins', () => {
  test.each([
    { since: '2023-12', until: '2023-11' },
    { min: '100', max: '60' },
  ])('%j', (raw) => {
    expect(refusal(raw).code).toBe('empty-range');
  });

  test.each([
    { since: '2023-11', until: '2023' },
    { since: '2023-11-21', until: '2023-11-21' },
    { min: '62', max: '62' },
  ])('is not %j', (raw) => {
    expect(listed(raw)).toEqual(['tagged']);
  });
});

describe('an unknown name is answered with the nearest one', () => {
  let named: CompiledBase;
  beforeAll(async () => {
    named = await baseOf(`
version: 1
kinds: { quote: Quotes }
sources: [{ id: s, title: T }]
entities:
  - { id: dod, type: organisation, name: US Department of Defense, aliases: [Pentagon] }
  - { id: iraq, type: place, name: Iraq }
facts:
  - id: said
    kind: quote
    claim: It rained.
    said_by: [{ who: a Harbourmaster of the port, mode: statement }]
    place: Mosul road
    at: { source: s }
`);
  });

  test.each<[RawFilters, string]>([
    [{ by: ['pentagn'] }, 'Did you mean Pentagon?'],
    [{ by: ['departmnt'] }, 'Did you mean US Department of Defense?'],
    [{ by: ['harbormaster'] }, 'Did you mean a Harbourmaster of the port?'],
    [{ place: ['mosull'] }, 'Did you mean Mosul road?'],
    [{ place: ['irraq'] }, 'Did you mean Iraq?'],
    [{ about: ['pentgon'] }, 'Did you mean Pentagon?'],
    [{ about: ['harbormaster'] }, 'Known: dod, iraq.'],
    [{ by: ['zzzzzz'] }, 'Known: a Harbourmaster of the port.'],
  ])('%j: %s', (raw, hint) => {
    try {
      resolveFilters(named, raw);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof FactsError ? error.hint : error).toBe(hint);
    }
  });
});

describe('bounds', () => {
  test.each([
    ['60', ['tagged']],
    ['$60', []],
    ['€1', []],
  ])('--min %s', (min, ids) => {
    expect(listed({ min })).toEqual(ids);
  });
});

describe('inside a query', () => {
  test.each([
    ['first min:60', 'found tagged'],
    ['first max:61', 'refused weak: first'],
    ['first since:2023-11 until:2023', 'found tagged'],
    ['first until:2022', 'refused weak: first'],
  ])('%s', async (query, expected) => {
    expect(await outcome(base, query)).toBe(expected);
  });

  test.each([
    ['2023', '2023-06', '2023-06', '2023-06'],
    ['2023-06', '2023', '2023-06', '2023-06'],
    ['2023-05', '2023-05-09', '2023-05-09', '2023-05-09'],
  ])('bounds beside those of flags, %s and %s: the narrower ones win', (one, other, since, until) => {
    const first = { ...NO_FILTERS, since: one, until: one, min: 5, max: 9 };
    const second = { ...NO_FILTERS, since: other, until: other, min: 6, max: 10 };
    for (const joined of [joinFilters(first, second), joinFilters(second, first)]) {
      expect(joined).toMatchObject({ min: 6, max: 9 });
      expect([joined.since, joined.until]).toEqual([since, until]);
    }
  });
});

describe('names in filters', () => {
  const NAMES = `version: 1
kinds: { troops: Troop counts }
sources: [{ id: s, title: T }]
entities:
  - { id: kataib, type: group, name: Kataib Hezbollah, aliases: [Kata'ib Hizballah] }
  - { id: post, type: organisation, name: Washington Post }
  - { id: us, type: country, name: United States, aliases: [USA] }
  - { id: range, type: weapon, name: close-range missile }
  - { id: iran, type: country, name: Iran }
facts:
  - { id: a, kind: troops, claim: About them., about: [kataib], place: us, at: { source: s } }
  - { id: b, kind: troops, claim: Said by the Post., said_by: [{ who: post, mode: named }], at: { source: s } }
  - { id: c, kind: troops, claim: Said by the police in the post., said_by: [{ who: two officials, mode: anonymous }], at: { source: s } }
`;

  test.each([
    [{ about: ['kataeb hizbollah'] }, ['a']],
    [{ about: ["Kata'ib Hezbollah"] }, ['a']],
    [{ by: ['the washington post'] }, ['b']],
    [{ by: ['officials'] }, ['c']],
    [{ place: ['usa'] }, ['a']],
  ] as const)('%j', async (raw, ids) => {
    const own = await baseOf(NAMES);
    expect([...listFacts(own, resolveFilters(own, raw))].map((ordinal) => own.fact(ordinal).id)).toEqual(ids);
  });

  test.each([
    [{ by: ['washingtn post'] }, 'Did you mean Washington Post?'],
    [{ by: ['wash'] }, 'Did you mean Washington Post?'],
    [{ by: ['usb'] }, 'Known: post, two officials.'],
    [{ by: ['police'] }, 'Known: post, two officials.'],
    [{ place: ['france'] }, 'Known: us.'],
    [{ place: ['irn'] }, 'Did you mean Iran?'],
    [{ about: ['irun'] }, 'Did you mean Iran?'],
  ])('%j: %s', async (raw, hint) => {
    const own = await baseOf(NAMES);
    expect(() => resolveFilters(own, raw)).toThrow(expect.objectContaining({ reason: 'usage', hint }));
  });
});
