import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBases, rowsOf } from '../../src/curation/compare-bases.ts';
import { looksRenamed } from '../../src/curation/looks-renamed.ts';
import { parseFigure } from '../../src/language/figures.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { KnowledgeBase } from '../../src/model/knowledge-base.ts';
import { generatedBase } from '../knowledge-base/written/generated-base.ts';

function rows(old: KnowledgeBase, now: KnowledgeBase) {
  const { facts, others } = compareBases(old, now);
  return [...facts.flatMap(rowsOf), ...others];
}

const FACT: Fact = {
  id: 'injured',
  formerly: [],
  kind: 'casualties',
  claim: 'At least 62 were hurt.',
  figure: parseFigure('at least 62'),
  unit: 'US personnel',
  about: ['us', 'iraq'],
  names: [],
  place: null,
  when: null,
  saidBy: [{ who: 'two officials', mode: 'anonymous' }],
  quote: [],
  at: { source: 'article', paragraphs: [14] },
  status: { is: 'current', by: null, why: null },
  conflicts: [],
  tags: [],
};

const base = (...facts: readonly Fact[]): KnowledgeBase => ({
  version: 1,
  kinds: [],
  synonyms: [],
  sources: [],
  entities: [],
  facts,
});

describe('two bases', () => {
  test('that are the same have no differences, whatever is in them and in whatever order', () => {
    fc.assert(
      fc.property(generatedBase, (kb) => {
        expect(rows(kb, kb)).toEqual([]);
        expect(rows(kb, { ...kb, facts: kb.facts.toReversed(), entities: kb.entities.toReversed() })).toEqual(
          [],
        );
      }),
    );
  });

  test('seen the other way round have the opposite differences', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    fc.assert(
      fc.property(generatedBase, generatedBase, (a, b) => {
        const key = (each: object) => JSON.stringify(each);
        const there = rows(a, b).map(({ id, change, field, old, new: now }) =>
          key([id, turned[change], field, now, old]),
        );
        const back = rows(b, a).map(({ id, change, field, old, new: now }) =>
          key([id, change, field, old, now]),
        );
        expect(there.toSorted()).toEqual(back.toSorted());
      }),
    );
  });
});

describe('a fact', () => {
  const changes: readonly (readonly [string, Partial<Fact>, unknown, unknown])[] = [
    ['figure', { figure: parseFigure('62') }, 'at least 62', '62'],
    ['figure', { figure: null }, 'at least 62', null],
    ['unit', { unit: null }, 'US personnel', null],
    ['claim', { claim: 'Others.' }, 'At least 62 were hurt.', 'Others.'],
    ['about', { about: ['us'] }, ['us', 'iraq'], ['us']],
    ['place', { place: 'iraq' }, null, 'iraq'],
    ['when.date', { when: { stated: null, date: '2023', basis: null, why: null } }, null, '2023'],
    ['said_by', { saidBy: [] }, [{ who: 'two officials', mode: 'anonymous' }], []],
    ['quote', { quote: ['a', 'b'] }, [], ['a', 'b']],
    ['at.paragraph', { at: { source: 'article', paragraphs: [14, 15] } }, [14], [14, 15]],
    ['status.is', { status: { is: 'retracted', by: null, why: null } }, 'current', 'retracted'],
    ['conflicts', { conflicts: [{ with: 'x', about: 'y' }] }, [], [{ with: 'x', about: 'y' }]],
    ['tags', { tags: ['t'] }, [], ['t']],
  ];
  test.each(changes)('shows a change of %s %j', (field, change, old, now) => {
    const found = rows(base(FACT), base({ ...FACT, ...change }));
    expect(found).toEqual([{ id: 'injured', change: 'changed', field, old, new: now }]);
  });

  test('in another order is the same, except where order speaks', () => {
    expect(rows(base(FACT), base({ ...FACT, about: ['iraq', 'us'] }))).toEqual([]);
    const chain = [
      { who: 'a', mode: 'named' },
      { who: 'b', mode: 'relays' },
    ] as const;
    const [old, now] = [
      { ...FACT, saidBy: chain },
      { ...FACT, saidBy: chain.toReversed() },
    ];
    expect(rows(base(old), base(now)).map(({ field }) => field)).toEqual(['said_by']);
  });

  test('comes and goes with its claim', () => {
    const other = { ...FACT, id: 'other', claim: 'Other.' };
    expect(rows(base(FACT), base(other))).toEqual([
      { id: 'other', change: 'added', field: null, old: null, new: 'Other.' },
      { id: 'injured', change: 'removed', field: null, old: 'At least 62 were hurt.', new: null },
    ]);
  });

  test('that was renamed is the same fact, for all who refer to it', () => {
    const referring = { ...FACT, id: 'old', status: { is: 'superseded', by: 'injured', why: null } as const };
    const now = { ...FACT, id: 'us-injured', formerly: ['injured'], tags: ['t'] };
    const found = rows(
      base(FACT, referring),
      base(now, { ...referring, status: { ...referring.status, by: 'us-injured' } }),
    );
    expect(found).toEqual([
      { id: 'us-injured', change: 'changed', field: 'id', old: 'injured', new: 'us-injured' },
      { id: 'us-injured', change: 'changed', field: 'tags', old: [], new: ['t'] },
    ]);
  });

  test('that looks renamed is said to', () => {
    const { facts } = compareBases(base(FACT), base({ ...FACT, id: 'us-injured' }));
    expect(looksRenamed(facts)).toEqual([{ former: 'injured', id: 'us-injured' }]);
    expect(looksRenamed(compareBases(base(FACT), base({ ...FACT, id: 'x', tags: ['t'] })).facts)).toEqual([]);
  });
});

test('other records carry their section', () => {
  const entity = { id: 'iraq', type: 'place', name: 'Iraq', aliases: [], in: null };
  const old = {
    ...base(),
    kinds: [{ id: 'troops', label: 'Troops' }],
    entities: [entity],
    synonyms: [['a', 'b']],
  };
  const now = {
    ...base(),
    kinds: [{ id: 'troops', label: 'Troop counts' }],
    synonyms: [
      ['b', 'a'],
      ['c', 'd'],
    ],
  };
  expect(rows(old, now)).toEqual([
    { id: 'kinds/troops', change: 'changed', field: 'label', old: 'Troops', new: 'Troop counts' },
    { id: 'synonyms', change: 'added', field: null, old: null, new: ['c', 'd'] },
    { id: 'entities/iraq', change: 'removed', field: null, old: 'Iraq', new: null },
  ]);
});
