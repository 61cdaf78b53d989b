import { describe, expect, test } from 'vitest';
import { answerLine } from '../../src/commands/answer-line.ts';
import type { Asked } from '../../src/search/query/asked.ts';
import { baseOf, textOf } from './base.ts';

async function answered(fact: string, asked: Asked = 'how-many') {
  const base = await baseOf(`
version: 1
kinds: { count: Counts }
sources: [{ id: paper, title: The fire, published: { date: 2024-03-05, basis: stated } }]
entities: [{ id: oldon, type: place, name: Oldon }]
facts:
  - { id: a, kind: count, claim: Firefighters came to Oldon., at: { source: paper, paragraph: 4 }, ${fact} }
`);
  return textOf(answerLine(base.publishedFact(0, null), asked));
}

const CAME = 'figure: more than 600, unit: firefighters';
const OWN = "the article's own figure, ¶4";

describe('the answer line', () => {
  test('tells of a sum what happened to it: alone it says nothing', async () => {
    expect(await answered('figure: around $17 billion', 'how-much')).toBe(
      "Firefighters came to Oldon — the article's own words, ¶4",
    );
  });

  test.each([
    ['the time as stated', 'stated: last year', `more than 600 firefighters, "last year" — ${OWN}`],
    [
      'the time as stated beside a date',
      'stated: on Monday, date: 2024-03-04, basis: inferred, why: x',
      `more than 600 firefighters, "on Monday" — ${OWN}`,
    ],
    [
      'nothing without a stated time',
      'date: 2023, basis: external, why: x',
      `more than 600 firefighters — ${OWN}`,
    ],
    [
      "nothing of the article's own day",
      'stated: on Tuesday, date: 2024-03-05',
      `more than 600 firefighters — ${OWN}`,
    ],
    ['nothing of the present', 'stated: now', `more than 600 firefighters — ${OWN}`],
  ])('names %s', async (_, when, line) => {
    expect(await answered(`${CAME}, when: { ${when} }`)).toBe(line);
  });

  test('names the place before the time', async () => {
    expect(await answered(`${CAME}, place: oldon, when: { stated: last year }`)).toBe(
      `more than 600 firefighters in Oldon, "last year" — ${OWN}`,
    );
  });

  test('does not say what is counted twice', async () => {
    expect(await answered('figure: three separate sets, unit: sets of strikes')).toBe(
      `three separate sets of strikes — ${OWN}`,
    );
  });

  test('leaves the claim as it is where no figure is asked for', async () => {
    expect(await answered(`${CAME}, when: { stated: last year }`, 'what')).toBe(
      "Firefighters came to Oldon — the article's own words, ¶4",
    );
  });
});
