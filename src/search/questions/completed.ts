import type { CompiledBase } from '../../compiled/base.ts';
import { FILLER_WORDS } from '../../language/fillers.ts';
import { stem } from '../../language/stem.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { oneBeginning } from '../words/one-beginning.ts';
import { isListed } from '../words/synonym-table.ts';
import { textsOf, WHOLE } from './begun-words.ts';

/** The best facts, which alone are looked at for how they go on. */
const MOST_LOOKED_AT = 64;

/** Letters of the shortest word that is still being typed. */
const SHORTEST = 2;

/** So many other words of a query must stand in a fact for the last one to be found in it anywhere. */
const FEWEST_BESIDE = 2;

/** A word typed in part: where it stands in the query, in UTF-16 offsets, and how a fact goes on. */
interface Completion {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * How the last word of a query goes on in the best fact that has, behind the same word as the query, one that begins so: "two fac",
 * "year-long uni", "agreement on th". Null where none does, or the word is one by itself.
 */
export function completionOf(
  base: CompiledBase,
  { text }: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): Completion | null {
  const tokens = tokenise(text);
  const [before, last] = tokens.slice(-2);
  if (before === undefined || last === undefined) return null;
  // "17 bill" is no law.
  if (isListed(last.term) && !before.term.startsWith('#')) return null;
  if (!isBegun(last, evidence, text)) return null;
  const forms = formsOf(before, evidence);
  for (const { ordinal } of ranked.slice(0, MOST_LOOKED_AT)) {
    for (const said of textsOf(base, ordinal)) {
      const terms = tokenise(said);
      const next = terms.find(
        ({ term }, at) =>
          term.length > last.term.length &&
          term.startsWith(last.term) &&
          /^[a-z]+$/.test(term) &&
          isAmong(forms, terms[at - 1]?.term),
      );
      if (next !== undefined) return { start: last.start, end: last.end, word: next.text };
    }
  }
  // Behind a preposition stands what it leads to.
  return FILLER_WORDS.has(before.term) ? null : onlyCompletion(base, last, evidence, ranked);
}

/** The same where no fact goes on so, and the facts that hold all other words have one word only that begins so: "seized large sw". */
function onlyCompletion(
  base: CompiledBase,
  { term, start, end }: Token,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): Completion | null {
  const others = evidence.filter(({ word }) => word.end < start && word.light !== 'particle');
  if (others.length < FEWEST_BESIDE) return null;
  const begun = ranked
    .slice(0, MOST_LOOKED_AT)
    .filter(({ ordinal }) => others.every(({ scores }) => scores.of(ordinal) > 0))
    .flatMap(({ ordinal }) => {
      const { claim, quote, tags } = base.fact(ordinal);
      return [claim, ...quote, ...tags].flatMap((said) => tokenise(said).map((token) => token.term));
    })
    .filter((each) => each.length > term.length && each.startsWith(term) && !FILLER_WORDS.has(each));
  const [word] = begun;
  return word !== undefined && oneBeginning(begun) !== null ? { start, end, word } : null;
}

/** Whether the last word of a query may be typed in part: it ends the query, and nothing is called so. */
function isBegun({ term, end }: Token, evidence: readonly WordEvidence[], text: string): boolean {
  if (end !== text.trimEnd().length || term.length < SHORTEST || !/^[a-z]+$/.test(term)) return false;
  if (holdsWord(WHOLE, term)) return false;
  const read = evidence.find(({ word }) => word.end === end);
  if (read === undefined) return false;
  return read.alternatives.every(
    ({ alternative: { type, onlyInNames } }) =>
      type === 'prefix' || type === 'fuzzy' || type === 'stem' || onlyInNames === true,
  );
}

/** A word of a query, what it stands for, and their stems. */
function formsOf({ term, start }: Token, evidence: readonly WordEvidence[]): ReadonlySet<string> {
  const read = evidence.find(({ word }) => word.start === start);
  const forms = [
    term,
    ...(read?.alternatives ?? []).flatMap(({ alternative }) => alternative.terms.at(-1)?.text ?? []),
  ];
  return new Set([...forms, ...forms.map(stem)]);
}

function isAmong(forms: ReadonlySet<string>, term: string | undefined): boolean {
  return term !== undefined && (forms.has(term) || forms.has(stem(term)));
}
