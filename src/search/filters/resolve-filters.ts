import type { CompiledBase } from '../../compiled/base.ts';
import { FACT_FIELD } from '../../compiled/layout.ts';
import { ordinalsOf } from '../../compiled/postings.ts';
import { indexTerms } from '../../language/compounds.ts';
import { parseDate } from '../../language/dates.ts';
import { fold } from '../../language/folding.ts';
import { nearestWords } from '../../language/similarity.ts';
import { tokenise } from '../../language/tokens.ts';
import { FactsError } from '../../model/errors.ts';
import { FACT_STATES, type FactState } from '../../model/fact.ts';
import type { RawFilters } from '../query/raw-filters.ts';
import { entitiesSpeltSo } from '../words/entities-spelt-so.ts';
import { kindNamed } from '../words/naming.ts';
import { knownNames, nearName } from '../words/near-names.ts';
import { factsPlacedIn, factsSaidBy } from './fact-filter.ts';
import type { Filters } from './filters.ts';
import { isOutlet, voicesNamed } from './voices.ts';

/** Checks filters against a base. Throws a usage `FactsError` with the nearest known value for the first that is wrong. */
export function resolveFilters(base: CompiledBase, raw: RawFilters): Filters {
  const [since, until] = [date('since', raw.since), date('until', raw.until)];
  const [min, max] = [bound('min', raw.min), bound('max', raw.max)];
  if (since !== null && until !== null && (parseDate(since)?.from ?? '') > (parseDate(until)?.to ?? ''))
    noneBetween('since', since, 'until', until);
  if (min !== null && max !== null && min > max) noneBetween('min', min, 'max', max);
  const speakers = (raw.by ?? []).map((typed) => speakersCalled(base, typed));
  return {
    kinds: (raw.kind ?? []).map(
      (typed) =>
        kindNamed(base, typed) ??
        wrong(
          'kind',
          typed,
          base.kinds.map((kind) => kind.id),
        ),
    ),
    about: (raw.about ?? []).flatMap((typed) => entitiesCalled(base, typed)),
    by: speakers.flatMap(({ by }) => by),
    voices: speakers.flatMap(({ voices }) => voices),
    places: (raw.place ?? []).flatMap((typed) => places(base, typed)),
    since,
    until,
    min,
    max,
    currency: currencyTyped(raw.min) ?? currencyTyped(raw.max),
    statuses: (raw.status ?? []).flatMap((typed) => statesNamed(typed)),
    tags: (raw.tag ?? []).map((typed) => tagNamed(base, typed)),
    sources: (raw.source ?? []).map((typed) => sourceNamed(base, typed)),
  };
}

function wrong(
  filter: string,
  typed: string,
  known: readonly string[],
  near: string | null = nearestWords(typed, known)[0] ?? null,
): never {
  const several = typed.split(',').map((part) => nearestWords(part.trim(), known)[0]);
  const hint =
    several.length > 1 && !several.includes(undefined)
      ? `One at a time: give it once for each of ${several.join(', ')}.`
      : near === null && known.length === 0
        ? `This knowledge base has no ${filter === 'entity' ? 'entities' : `${filter}s`}.`
        : near === null
          ? `Known: ${known.slice(0, 20).join(', ')}${known.length > 20 ? ' …' : '.'}`
          : `Did you mean ${near}?`;
  throw new FactsError('usage', `unknown-${filter}`, `There is no ${filter} called "${typed}".`, { hint });
}

function unknownName(base: CompiledBase, filter: 'entity' | 'speaker' | 'place', typed: string): never {
  const inWords = filter === 'entity' ? null : filter;
  return wrong(filter, typed, knownNames(base, inWords), nearName(base, typed, inWords));
}

function entitiesCalled(base: CompiledBase, typed: string): readonly string[] {
  const found = entitiesSpeltSo(base, typed);
  if (found.length > 0) return found.map((entity) => base.entity(entity).id);
  return unknownName(base, 'entity', typed);
}

function speakersCalled(base: CompiledBase, typed: string): Pick<Filters, 'by' | 'voices'> {
  const found = entitiesSpeltSo(base, typed).map((entity) => base.entity(entity).id);
  const voices = voicesNamed(base, typed);
  const words = fold(typed).trim();
  const outlets = voices.filter(isOutlet);
  if (outlets.length > 0) return { by: [...found, words], voices: outlets };
  // A group may be called "Anonymous": that is meant then.
  if (voices.length > 0) return found.length > 0 ? { by: found, voices: [] } : { by: [], voices };
  if (found.length === 0 && factsSaidBy(base, [words]).size === 0) return unknownName(base, 'speaker', typed);
  return { by: [...found, words], voices };
}

function places(base: CompiledBase, typed: string): readonly string[] {
  const found = entitiesSpeltSo(base, typed).map((entity) => base.entity(entity).id);
  if (found.length > 0) return found;
  if (factsPlacedIn(base, [typed]).size > 0) return [typed];
  return unknownName(base, 'place', typed);
}

function sourceNamed(base: CompiledBase, typed: string): string {
  const ids = base.sources.map((source) => source.id);
  return ids.find((id) => fold(id) === fold(typed)) ?? wrong('source', typed, ids);
}

/** How many facts are read for the tags to suggest. */
const READ_FOR_TAGS = 20_000;

function tagNamed(base: CompiledBase, typed: string): string {
  const wanted = fold(typed);
  const [first] = indexTerms(typed);
  const term = first === undefined ? null : base.index.dictionary.get(first);
  if (term !== null) {
    const postings = base.index.factPostings(term);
    for (const ordinal of ordinalsOf(postings)) {
      if ((postings.maskOf(ordinal) & FACT_FIELD.tags) === 0) continue;
      const tag = base.fact(ordinal).tags.find((known) => fold(known) === wanted);
      if (tag !== undefined) return tag;
    }
  }
  const known = new Set<string>();
  for (let fact = 0; fact < Math.min(base.factCount, READ_FOR_TAGS); fact += 1)
    for (const tag of base.fact(fact).tags) known.add(tag);
  return wrong('tag', typed, [...known]);
}

function statesNamed(typed: string): readonly FactState[] {
  const wanted = typed.toLowerCase();
  if (wanted === 'all' || wanted === 'any') return FACT_STATES;
  const state = FACT_STATES.find((known) => known === wanted);
  return state === undefined ? wrong('status', typed, [...FACT_STATES, 'all']) : [state];
}

function date(filter: string, typed: string | undefined): string | null {
  if (typed === undefined) return null;
  if (parseDate(typed) !== null) return typed;
  throw new FactsError(
    'usage',
    'bad-date',
    `--${filter} takes a date like 2023, 2023-11 or 2023-11-21, not "${typed}".`,
  );
}

/** A range that ends before it begins lets nothing pass: rather a slip than a question. */
function noneBetween(from: string, low: string | number, to: string, high: string | number): never {
  throw new FactsError('usage', 'empty-range', `Nothing lies between --${from} ${low} and --${to} ${high}.`, {
    hint: 'Swap them.',
  });
}

function bound(filter: string, typed: string | number | undefined): number | null {
  if (typed === undefined) return null;
  const value = typeof typed === 'number' ? typed : numberTyped(typed);
  if (value !== null && Number.isFinite(value)) return value;
  throw new FactsError(
    'usage',
    'bad-number',
    `--${filter} takes a number like 60, 2,500 or 17bn, not "${typed}".`,
  );
}

function numberTyped(typed: string): number | null {
  const [token, ...rest] = tokenise(typed);
  const sign = typed.trim().startsWith('-') ? -1 : 1;
  return token?.term.startsWith('#') === true && rest.length === 0
    ? sign * Number(token.term.slice(1))
    : null;
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** The currency of a bound like `$17bn`, or null. */
function currencyTyped(typed: string | number | undefined): string | null {
  return typeof typed === 'string'
    ? (CURRENCIES[
        typed
          .trim()
          .replace(/^-|^US(?=\$)/, '')
          .charAt(0)
      ] ?? null)
    : null;
}
