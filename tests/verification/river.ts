import { fingerprint } from '../../src/article/fingerprint.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Source } from '../../src/model/source.ts';
import { baseOf } from '../commands/base.ts';

/** An invented article; each paragraph holds something that can be checked. */
export const RIVER: readonly string[] = [
  'The river Orme rose by 3.2 metres on Sunday, the Water Board of Oldon said.',
  'At least 62 houses stood in water, and several bridges were closed.',
  'Mayor Anna Koch-Lindt called it “the worst night in living memory” and asked for help.',
  'Eight people were hurt when a wall fell at the Saint-Bavo mill, two rescuers said.',
  'The Board had promised 12,500 sandbags; 2,500 came, according to its own report.',
  'Repairs will cost around $17 million, an engineer told the Oldon Post on condition of anonymity.',
  '“Nobody had read the plan,” the engineer said. “We are paying for it now.”',
  'The water fell again on Tuesday.',
  'By then five roads were open.',
];

interface Item {
  readonly id: string;
  readonly paragraph: number | readonly number[];
  readonly figure?: string;
  readonly unit?: string;
  readonly names?: readonly string[];
  readonly quote?: readonly string[];
}

const ITEMS: readonly Item[] = [
  { id: 'rise', paragraph: 1, figure: '3.2', names: ['Orme', 'Water Board of Oldon'] },
  { id: 'houses', paragraph: 2, figure: 'at least 62', unit: 'buildings' },
  { id: 'bridges', paragraph: 2, figure: 'several', names: ['bridges'] },
  {
    id: 'worst-night',
    paragraph: 3,
    names: ['Anna Koch-Lindt'],
    quote: ['the worst night in living memory'],
  },
  { id: 'hurt', paragraph: 4, figure: 'eight', unit: 'people hurt', names: ['Saint-Bavo mill'] },
  { id: 'promised', paragraph: 5, figure: '12,500' },
  { id: 'came', paragraph: 5, figure: '2,500', names: ['Board'] },
  { id: 'cost', paragraph: 6, figure: 'around $17 million', names: ['Oldon Post'] },
  {
    id: 'plan',
    paragraph: [6, 7],
    names: ['Oldon Post'],
    quote: ['Nobody had read the plan', 'We are paying for it now.'],
  },
  { id: 'fell', paragraph: 8 },
  { id: 'open', paragraph: 9, figure: 'five', unit: 'roads' },
];

/** The facts of the invented article, and its source. */
export async function riverFacts(): Promise<{ readonly facts: readonly Fact[]; readonly source: Source }> {
  const facts = ITEMS.map(({ id, paragraph, ...rest }) => ({
    id,
    kind: 'flood',
    claim: `About ${id}.`,
    at: { source: 'river', paragraph },
    ...rest,
  }));
  const base = await baseOf(
    JSON.stringify({
      version: 1,
      kinds: { flood: 'Floods' },
      sources: [{ id: 'river', title: 'The river rose', paragraphs: RIVER.map(fingerprint) }],
      facts,
    }),
  );
  const [source] = base.sources;
  if (source === undefined) throw new Error('there is no source');
  return { facts: facts.map((_, ordinal) => base.fact(ordinal)), source };
}
