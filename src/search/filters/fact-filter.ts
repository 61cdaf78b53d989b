import type { CompiledBase } from '../../compiled/base.ts';
import type { DateColumns, FigureColumns } from '../../compiled/columns.ts';
import { FACT_FIELD, RELATION } from '../../compiled/layout.ts';
import { ordinalsOf } from '../../compiled/postings.ts';
import { indexTerms } from '../../language/compounds.ts';
import { parseDate } from '../../language/dates.ts';
import { FACT_STATES, WITHDRAWN_STATES } from '../../model/fact.ts';
import type { Filters } from './filters.ts';
import { isInVoice } from './voices.ts';

type Test = (fact: number) => boolean;

/** One test for all filters of a query or listing; columns and postings are read once, here. */
export function factFilter(base: CompiledBase, filters: Filters): Test {
  const tests: Test[] = [stateTest(base, filters)];
  const { index } = base;
  if (filters.kinds.length > 0) {
    const wanted = new Set(filters.kinds.map((id) => base.kinds.findIndex((kind) => kind.id === id)));
    const kinds = index.kindOf;
    tests.push((fact) => wanted.has(kinds[fact] ?? -1));
  }
  if (filters.sources.length > 0) {
    const sources = base.sources;
    const wanted = new Set(filters.sources.map((id) => sources.findIndex((source) => source.id === id)));
    const column = index.sourceOf;
    tests.push((fact) => wanted.has(column[fact] ?? -1));
  }
  if (filters.about.length > 0)
    tests.push(among(related(base, filters.about, RELATION.about | RELATION.aboutWithin)));
  if (filters.by.length + filters.voices.length > 0) {
    const said = factsSaidBy(base, filters.by);
    tests.push(
      (fact) =>
        said.has(fact) || (filters.voices.length > 0 && isInVoice(base, base.fact(fact), filters.voices)),
    );
  }
  if (filters.places.length > 0) tests.push(among(factsPlacedIn(base, filters.places)));
  if (filters.tags.length > 0) {
    const facts = new Set<number>();
    for (const tag of filters.tags) holding(base, tag, FACT_FIELD.tags, facts);
    tests.push((fact) => facts.has(fact) && base.fact(fact).tags.some((tag) => filters.tags.includes(tag)));
  }
  if (filters.min !== null || filters.max !== null) tests.push(figureTest(index.figures, filters));
  if (filters.since !== null || filters.until !== null)
    tests.push(dateTest(index.dates, filters.since, filters.until));
  return (fact) => tests.every((test) => test(fact));
}

/** What is withdrawn is known without reading the state of every fact. */
function stateTest(base: CompiledBase, { statuses }: Filters): Test {
  const { index } = base;
  if (statuses.length === 0) return (fact) => !index.withdrawn(fact);
  if (
    WITHDRAWN_STATES.every((state) => statuses.includes(state)) &&
    statuses.length === WITHDRAWN_STATES.length
  )
    return (fact) => index.withdrawn(fact);
  const states = index.stateOf;
  const codes = new Set(statuses.map((state) => FACT_STATES.indexOf(state)));
  return (fact) => codes.has(states[fact] ?? 0);
}

function among(facts: ReadonlySet<number>): Test {
  return (fact) => facts.has(fact);
}

/** Facts with one of the relations to one of the entities. */
function related(base: CompiledBase, ids: readonly string[], relation: number): Set<number> {
  const facts = new Set<number>();
  for (const id of ids) {
    const entity = base.entityOrdinal(id);
    if (entity === null) continue;
    const relations = base.index.relations(entity);
    for (const fact of ordinalsOf(relations)) {
      if ((relations.maskOf(fact) & relation) !== 0) facts.add(fact);
    }
  }
  return facts;
}

/** Facts said by one of the entities, given by id, or by a speaker whose description holds the words. */
export function factsSaidBy(base: CompiledBase, speakers: readonly string[]): ReadonlySet<number> {
  const facts = related(base, speakers, RELATION.saidBy);
  for (const speaker of speakers)
    if (base.entityOrdinal(speaker) === null) holding(base, speaker, FACT_FIELD.saidBy, facts);
  return facts;
}

/** Facts that lie in one of the places, given by entity id or in words. */
export function factsPlacedIn(base: CompiledBase, places: readonly string[]): ReadonlySet<number> {
  const facts = related(base, places, RELATION.place | RELATION.placedWithin);
  for (const text of places)
    if (base.entityOrdinal(text) === null) holding(base, text, FACT_FIELD.place, facts);
  return facts;
}

/** Adds the facts that hold every word of `text` in a field. */
function holding(base: CompiledBase, text: string, field: number, facts: Set<number>): void {
  let common: ReadonlySet<number> | null = null;
  for (const term of indexTerms(text)) {
    const known = base.index.dictionary.get(term);
    const here = new Set<number>();
    if (known !== null) {
      const postings = base.index.factPostings(known);
      for (const fact of ordinalsOf(postings)) {
        if ((postings.maskOf(fact) & field) !== 0 && (common === null || common.has(fact))) here.add(fact);
      }
    }
    common = here;
  }
  for (const fact of common ?? []) facts.add(fact);
}

function figureTest(
  { ordinals, lows, highs, figure }: FigureColumns,
  { min, max, currency }: Pick<Filters, 'min' | 'max' | 'currency'>,
): Test {
  const passing = new Set<number>();
  for (let at = 0; at < ordinals.length; at += 1) {
    const low = lows[at] ?? Number.NEGATIVE_INFINITY;
    const high = highs[at] ?? Number.POSITIVE_INFINITY;
    if ((min !== null && high < min) || (max !== null && low > max)) continue;
    // Who asks for $17bn asks for no number of people.
    if (currency === null || figure(at).currency === currency) passing.add(ordinals[at] ?? 0);
  }
  return among(passing);
}

function dateTest({ ordinals, froms, tos }: DateColumns, since: string | null, until: string | null): Test {
  const start = since === null ? 0 : dayOf(parseDate(since)?.from);
  const end = until === null ? 99991231 : dayOf(parseDate(until)?.to);
  const passing = new Set<number>();
  for (let at = 0; at < ordinals.length; at += 1) {
    if ((tos[at] ?? 0) >= start && (froms[at] ?? 0) <= end) passing.add(ordinals[at] ?? 0);
  }
  return among(passing);
}

function dayOf(day: string | undefined): number {
  return Number((day ?? '').replaceAll('-', ''));
}
