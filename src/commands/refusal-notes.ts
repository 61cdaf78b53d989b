import type { CompiledBase } from '../compiled/base.ts';
import type { Note } from '../model/report.ts';
import type { Unanswered } from '../search/demands/unanswered.ts';
import type { FindResult } from '../search/result.ts';

/** How many of the nearest facts are named on stderr. */
const NAMED = 3;

/** What could not be answered, and the nearest facts as suggestions, for stderr. */
export function refusalNotes(base: CompiledBase, query: string, { unanswered, nearest }: FindResult): Note[] {
  const missing = unanswered.map((what): Note => {
    return {
      level: 'info',
      code: `refused-${what.why}`,
      message: refusal(what, query.trim()),
      detail: { ...what },
    };
  });
  const suggestions = nearest.slice(0, NAMED).map(({ ordinal }): Note => {
    const { claim, id } = base.fact(ordinal);
    return {
      level: 'suggestion',
      code: 'nearest',
      message: `nearest: ${claim} (${id})`,
      detail: { id, claim },
    };
  });
  return [...(missing.length === 0 ? [nothing] : missing), ...noFilter(query), ...suggestions];
}

/** What may stand before a colon in a query, to filter by. */
const FILTERS = 'kind about by place since until min max status tag source';

/** A word with a colon that is no filter was perhaps meant as one; one that is a filter wants a value. */
function noFilter(query: string): readonly Note[] {
  const [, name, value] = /(?:^|\s)([a-z]+):(?!\/)(\S*)/i.exec(query) ?? [];
  if (name === undefined || value === undefined) return [];
  const isFilter = FILTERS.split(' ').includes(name.toLowerCase());
  if (isFilter !== (value === '')) return [];
  const known = FILTERS.split(' ').map((each) => `${each}:`);
  if (isFilter) {
    const message = `“${name}:” wants a value right behind it; filters are: ${known.join(' ')}`;
    return [{ level: 'suggestion', code: 'empty-filter', message, detail: { filter: name, known } }];
  }
  return [
    {
      level: 'suggestion',
      code: 'unknown-filter',
      message: `“${name}:” is no filter; these are: ${known.join(' ')}`,
      detail: { filter: name, known },
    },
  ];
}

const nothing: Note = { level: 'info', code: 'refused', message: 'no fact answers this' };

/** One sentence for one thing that could not be answered. */
function refusal({ why, words: missing, among }: Unanswered, query: string): string {
  // What is only a unit of time ("how many years") is no word that is looked up.
  const words = missing === '' ? query : missing;
  switch (why) {
    case 'unknown':
      return `no fact about “${words}”`;
    case 'not-joined':
      return `no single fact joins “${words}” with the rest of “${query}”`;
    case 'no-such-place':
      return `no fact places this ${/^(in|at|near|from)\b/i.test(words) ? words : `in ${words}`}`;
    case 'no-such-number':
      return `no fact has the number “${words}”`;
    case 'not-counted':
      return `no fact says how many: “${words}”`;
    case 'not-timed':
      return `no fact says when: “${words}”`;
    case 'no-such-time':
      return `no fact about this is of the time “${words}”`;
    case 'no-reason':
      return `no fact says why: “${words}”`;
    case 'not-told':
      return `no fact tells of “${words}”`;
    case 'says-nothing':
      return `no fact tells what “${words}” said`;
    case 'tie':
      return `“${words}” could mean ${listed(among)}; ask for one of them`;
    case 'nothing-to-look-up':
      return missing === '' ? 'there is nothing to look up' : `there is nothing to look up in “${words}”`;
    case 'weak':
      return `no fact clearly answers “${words}”`;
    default:
      return why satisfies never;
  }
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
