import { beforeAll, describe, expect, test } from 'vitest';
import { entityCard } from '../../src/commands/entity-views.ts';
import { factCard } from '../../src/commands/fact-card.ts';
import { showCards } from '../../src/commands/show.ts';
import type { CompiledBase } from '../../src/compiled/base.ts';
import { baseOf, DESK, factOf, linesOf, textOf } from './base.ts';

let base: CompiledBase;
beforeAll(async () => {
  base = await baseOf(DESK);
});

describe('the card of a fact', () => {
  test('a bound, a conflict and the article as the speaker', () => {
    const card = factCard(base, factOf(base, 'injured'));
    expect(textOf(card.title)).toBe('At least 62 US personnel have been injured.');
    expect(card.banners).toEqual([]);
    expect(linesOf(card)).toEqual({
      figure: 'at least 62 US personnel',
      means: '62 or more',
      'said by': "the article's own figure",
      about: 'United States',
      source: '¶14 · Strikes in Iraq · outlet not stated · article',
      published: 'not stated',
      conflict: 'how many were hurt: “A missile attack left eight injured.” (base-injuries)',
      kind: 'casualties',
      id: 'injured',
    });
  });

  test('an anonymous speaker, an inferred date, the other side of a conflict', () => {
    expect(linesOf(factCard(base, factOf(base, 'base-injuries')))).toMatchObject({
      means: 'exactly 8, as stated',
      'said by': 'according to two US officials (anonymous)',
      where: 'Ain al-Asad',
      when: '"Tuesday" — 2023-11-21 (inferred: the week of the strikes)',
      conflict: 'how many were hurt: “At least 62 US personnel have been injured.” (injured)',
    });
  });

  test('a relayed quotation', () => {
    expect(linesOf(factCard(base, factOf(base, 'deter')))).toMatchObject({
      'said by': 'according to a Pentagon official (anonymous) via Washington Post',
      quote: '“there is no clear definition”',
    });
  });

  test('several has no number', () => {
    const card = factCard(base, factOf(base, 'several-killed'));
    expect(linesOf(card)['means']).toBe('no number is stated');
    expect(JSON.stringify(card)).not.toMatch(/\b3\b/);
    expect(card.banners.map(textOf)).toEqual(['DISPUTED: others say none']);
  });

  test('a retracted fact has a banner and names what replaces it', () => {
    expect(factCard(base, factOf(base, 'old-count')).banners.map(textOf)).toEqual([
      'RETRACTED: misread',
      'use “The United States has 2,500 troops in Iraq.” (troops-iraq) instead',
    ]);
  });
});

test('the card of an entity', () => {
  const ordinal = base.entityOrdinal('ain-al-asad');
  expect(ordinal).not.toBeNull();
  expect(linesOf(entityCard(base, base.publishedEntity(ordinal ?? 0)))).toMatchObject({
    type: 'place',
    also: 'Ayn al-Assad',
    in: 'Iraq',
    id: 'ain-al-asad',
  });
});

test('the card of a place tells of the facts placed there', () => {
  const published = base.publishedEntity(base.entityOrdinal('syria') ?? 0);
  expect(published.facts).toEqual(['troops-syria']);
  const iraq = base.publishedEntity(base.entityOrdinal('iraq') ?? 0);
  expect(iraq.facts).toEqual(['troops-iraq', 'base-injuries', 'old-count']);
  expect(linesOf(entityCard(base, published))).toMatchObject({
    facts: '1 fact',
    fact: 'The United States has 900 troops in Syria. (troops-syria)',
  });
});

describe('what is asked for by name', () => {
  test.each(['united states', 'United States', 'US'])('%s is shown as by its id', (name) => {
    const byId = showCards(base, ['us']);
    expect([...showCards(base, [name]).rows]).toEqual([...byId.rows]);
    expect([...byId.rows]).toHaveLength(1);
  });

  test('part of a name is none', () => {
    const report = showCards(base, ['United']);
    expect(report).toMatchObject({ outcome: 'nothing', notes: [{ code: 'unknown-id' }] });
  });
});

describe('facts show', () => {
  test('facts and entities, in the order asked for, each once', () => {
    const report = showCards(base, ['kataib', 'injured', 'kataib']);
    expect([...report.rows].map(({ id }) => id)).toEqual(['kataib', 'injured']);
    expect(report).toMatchObject({ subject: 'card', outcome: 'found', notes: [] });
  });

  test('only entities are entities, only facts are facts', () => {
    expect(showCards(base, ['kataib']).subject).toBe('entity');
    expect(showCards(base, ['injured', 'deter']).subject).toBe('fact');
  });

  test('an unknown id suggests the nearest; the others are still shown', () => {
    const report = showCards(base, ['injurd', 'deter']);
    expect([...report.rows].map(({ id }) => id)).toEqual(['deter']);
    expect(report.outcome).toBe('nothing');
    expect(report.notes).toEqual([
      {
        level: 'warning',
        code: 'unknown-id',
        message: 'no fact or entity is called “injurd”; did you mean injured?',
        detail: { id: 'injurd', nearest: 'injured' },
      },
    ]);
  });

  test('a former id leads to the fact, with a note', () => {
    const report = showCards(base, ['syria-troops']);
    expect([...report.rows].map(({ id }) => id)).toEqual(['troops-syria']);
    expect(report.notes[0]?.message).toBe('syria-troops is now called troops-syria');
    expect(report.outcome).toBe('found');
  });

  test('an absurd id is cut', () => {
    expect(showCards(base, ['x'.repeat(10_000)]).notes[0]?.message.length).toBeLessThan(200);
  });
});
