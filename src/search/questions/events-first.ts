import type { CompiledBase } from '../../compiled/base.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';
import type { RankedFact } from '../ranking/ranking.ts';
import { SAYING_WHAT_IS_ASKED } from '../weights.ts';

/** What stands behind "who" when who did something is asked. */
const DEED = /\bwho(?:['’]\w+)?(?:\s+(?:has|have|had|else|exactly|first|also))*\s+(?=[a-z])/i;

const ORIGIN = /\b(?:which|what|where)\b.*\bfrom\b|\bfrom\s+(?:which|what|where)\b/i;

/** A clause that these begin tells of something else than the claim does. */
const SUBORDINATING =
  'where which who whom whose that before after when while as until since because if than';

/**
 * Puts facts first that say what is asked for, where others only share its words: whoever asks who did something wants a claim that tells
 * so, not one that mentions it beside; when, a fact with a time; where from, one that says "from"../. Among those that answer about as much of
 * the question. Best first, as `ranked`.
 */
export function eventsFirst(
  base: CompiledBase,
  query: Query,
  evidence: readonly WordEvidence[],
  ranked: readonly RankedFact[],
): readonly RankedFact[] {
  const says = sayingOf(base, query, evidence);
  const [top] = ranked;
  if (says === null || top === undefined) return ranked;
  const { depth, share, factor, origin } = SAYING_WHAT_IS_ASKED;
  const left = ORIGIN.test(query.text) ? origin : factor;
  const near = ranked.slice(0, depth).filter(({ coverage }) => coverage >= top.coverage * share);
  const saying = new Set(near.filter(({ ordinal }) => says(ordinal)));
  if (saying.size === 0 || saying.has(top)) return ranked;
  return ranked
    .map((fact) => (saying.has(fact) ? fact : { ...fact, score: fact.score * left }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

/** Whether a fact says what a question asks for; null where nothing tells. */
function sayingOf(
  base: CompiledBase,
  { text, asked, terms }: Query,
  evidence: readonly WordEvidence[],
): ((fact: number) => boolean) | null {
  if (ORIGIN.test(text)) return (fact) => saysFrom(base.fact(fact).claim, terms);
  if (asked === 'when') return (fact) => base.index.outline(fact).timed;
  if (asked !== 'who') return null;
  const start = DEED.exec(text);
  const deed =
    start === null ? undefined : evidence.find(({ word }) => word.start === start.index + start[0].length);
  if (deed === undefined || deed.isName || deed.word.light !== 'no') return null;
  const forms = new Set(
    deed.alternatives.flatMap(({ alternative }) => alternative.terms.map(({ text: form }) => stem(form))),
  );
  return (fact) => tellsOf(base.fact(fact).claim, forms);
}

/** Whether a claim says so itself, not in a clause beside. */
function tellsOf(claim: string, forms: ReadonlySet<string>): boolean {
  const terms = tokenise(claim).map(({ term }) => term);
  const at = terms.findIndex((term) => forms.has(stem(term)));
  return at !== -1 && !terms.slice(0, at).some((term) => holdsWord(SUBORDINATING, term));
}

/** Whether a claim says where something is from, by a name that the question has not. */
function saysFrom(claim: string, asked: readonly string[]): boolean {
  return [...claim.matchAll(/\bfrom\s+(?:the\s+)?(?=[A-Z])/g)].some(({ index, 0: { length } }) => {
    const [named] = tokenise(claim.slice(index + length));
    return named !== undefined && !asked.includes(named.term);
  });
}
