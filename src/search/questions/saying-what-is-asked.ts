import type { CompiledBase } from '../../compiled/base.ts';
import { isLeading } from '../../language/leading-words.ts';
import { stem } from '../../language/stem.ts';
import { tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import { describedIn } from '../demands/described-in.ts';
import { kindsAsked, namesOfKind } from '../demands/kinds-asked.ts';
import { isResponse } from '../demands/responders.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import type { Query } from '../query/query.ts';
import { tells } from '../ranking/telling-words.ts';

/** What stands behind "who" when who did something is asked. */
const DEED = /\bwho(?:['’]\w+)?(?:\s+(?:has|have|had|else|exactly|first|also))*\s+(?=[a-z])/i;

const ORIGIN = /\b(?:which|what|where)\b.*\bfrom\b|\bfrom\s+(?:which|what|where)\b/i;

/** What thing did something. */
const WHICH_DID = /\b(?:which|what)\s+[a-z-]+\s+(?=[a-z]+(?:ed|s|hit|shot)?\b)/i;

/** What came before or after something else. */
const ORDER = /\bwhat\b.*\b(?:(after|before)|(follow(?:s|ed)|preceded))\s/i;

const WHERE_THE = /\bwhere(?:['’]s|\s+(?:is|are|was|were))\s+the\s/i;

/** Of what something is a part. */
const BELONGING = /\b(?:which|what|who|whose)\b.*\b(?:belongs?(?:\s+to)?|part\s+of)\W*$/i;

/** Where in a claim what it is after or before stands, in words. */
const REACH = 4;

const SAYING = /\bwhat\b.*\b(?:say|says|said|tell|told)\b/i;

/** A clause that these begin tells of something else than the claim does. */
const SUBORDINATING =
  'where which who whom whose that before after when while as until since because if than';

/** What a fact says that answers a question rather than shares its words. */
interface Saying {
  readonly says: (fact: number) => boolean;
  /** Whether nothing else answers. */
  readonly only: boolean;
}

/** What a fact has to say where a question asks for it; null where nothing tells. */
export function sayingOf(base: CompiledBase, query: Query, evidence: readonly WordEvidence[]): Saying | null {
  const { text, asked, terms } = query;
  const first = (says: Saying['says']): Saying => ({ says, only: false });
  const only = (says: Saying['says']): Saying => ({ says, only: true });
  if (ORIGIN.test(text)) return only((fact) => saysFrom(base.fact(fact).claim, terms));
  if (BELONGING.test(text)) return only((fact) => isDescriptionOf(base, evidence, fact));
  const order = ORDER.exec(text);
  if (order !== null) {
    const after = order[1] === 'after' || order[2]?.startsWith('f') === true;
    const end = order.index + order[0].length;
    const forms = formsOf(evidence.filter(({ word }) => word.start >= end && word.light === 'no'));
    return first((fact) => saysOrder(base.fact(fact).claim, after, forms));
  }
  switch (asked) {
    case 'when':
      return first((fact) => base.index.outline(fact).timed);
    case 'where':
      return WHERE_THE.test(text) ? first((fact) => tells(base, asked, fact) === true) : null;
    case 'known-yet':
      return only((fact) => tells(base, asked, fact) === true);
    case 'quote':
      return SAYING.test(text) ? first((fact) => base.index.outline(fact).quoted) : null;
    case 'what': {
      const kinds = kindsAsked(text);
      const did = verbOf(text, evidence);
      if (kinds.length === 0 && did === undefined) return null;
      return first(
        (fact) =>
          (kinds.length === 0 || namesOfKind(base, kinds, fact, terms)) &&
          (did === undefined || tellsOf(base.fact(fact).claim, formsOf([did]))),
      );
    }
    case 'how': {
      const done = evidence.filter(({ word, isName }) => !isName && isResponse(word.term));
      return done.length === 0 ? null : first((fact) => tellsOf(base.fact(fact).claim, formsOf(done)));
    }
    case 'who': {
      const start = DEED.exec(text);
      const at = start === null ? -1 : start.index + start[0].length;
      const deed = evidence.find(({ word }) => word.start === at);
      if (deed === undefined || deed.isName || deed.word.light !== 'no') return null;
      if (isLeading(deed.word.term)) return only((fact) => isDescription(base, fact));
      return first((fact) => tellsOf(base.fact(fact).claim, formsOf([deed])));
    }
    default:
      return null;
  }
}

/** What the thing asked for is to have done: "hit" of "which plane hit back". */
function verbOf(text: string, evidence: readonly WordEvidence[]): WordEvidence | undefined {
  const asked = WHICH_DID.exec(text);
  const at = asked === null ? -1 : asked.index + asked[0].length;
  return evidence.find(({ word, isName }) => word.start === at && !isName && word.light === 'no');
}

/** The stems that words may stand for. */
function formsOf(words: readonly WordEvidence[]): ReadonlySet<string> {
  return new Set(
    words.flatMap(({ alternatives }) =>
      alternatives.flatMap(({ alternative }) => alternative.terms.map(({ text: form }) => stem(form))),
    ),
  );
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

/** Whether a claim tells what came after, or before, what these words are of. */
function saysOrder(claim: string, after: boolean, forms: ReadonlySet<string>): boolean {
  const terms = tokenise(claim).map(({ term }) => term);
  const isOf = (from: number, to: number): boolean =>
    terms.slice(from, to).some((term) => forms.has(stem(term)));
  const at = terms.indexOf(after ? 'after' : 'before');
  if (at !== -1 && isOf(at + 1, at + 1 + REACH)) return true;
  // "X came after" tells what came before X.
  const other = terms.indexOf(after ? 'before' : 'after');
  return other > 0 && terms[other - 1] === 'came' && isOf(0, other);
}

/** Whether a fact says what something is that a query names. */
function isDescriptionOf(base: CompiledBase, evidence: readonly WordEvidence[], fact: number): boolean {
  return base.index
    .outline(fact)
    .about.some(
      (entity) =>
        describedIn(base, entity, fact) !== null &&
        evidence.some(
          ({ isName, alternatives: [best] }) => isName && best?.entities.ordinals.includes(entity),
        ),
    );
}

/** Whether a fact says what somebody is. */
function isDescription(base: CompiledBase, fact: number): boolean {
  return base.index.outline(fact).about.some((entity) => describedIn(base, entity, fact) !== null);
}
