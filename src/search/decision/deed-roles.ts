import type { CompiledBase } from '../../compiled/base.ts';
import { opensCompound } from '../../language/compounds.ts';
import { countryForms } from '../../language/countries.ts';
import { type Token, tokenise } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { wholeNamed } from '../names/naming.ts';

/** What somebody does to somebody: as a noun or a verb in the present, and as a verb in the past. */
const DEEDS =
  'attack attacks strike strikes airstrike airstrikes raid raids bombing bombings bombardment shelling assault assaults bomb attacking striking';
const DONE = 'attacked struck raided bombed shelled assaulted hit';
const ON = 'on against upon';
const BE = 'was were is are been being be came come under';
const HAVE = 'has have had did does will would';
const PREPOSITIONS =
  'in on at against upon by from with for to of after before since until during over near into as that which who where when while and';

/** Somebody whom a query has do something, or have it done to. */
export interface AskedRole {
  readonly role: 'doer' | 'target';
  readonly name: WordEvidence;
}

/**
 * Who does it and to whom, in a query that tells: "attacks on Iran", "attacked by Israel", "did the US attack Iran", "Iran's strikes". Names
 * right before a deed alone tell nothing: of a "base attack" the base is the target.
 */
export function rolesAsked(text: string, evidence: readonly WordEvidence[]): readonly AskedRole[] {
  const tokens = tokenise(text);
  const roles: AskedRole[] = [];
  const nameAt = (token: Token | undefined): WordEvidence | undefined =>
    evidence.find(
      ({ word, alternatives }) =>
        word.start === token?.start && !word.compound && (alternatives[0]?.entities.ordinals.length ?? 0) > 0,
    );
  const add = (role: AskedRole['role'], name: WordEvidence | undefined): void => {
    if (name !== undefined) roles.push({ role, name });
  };
  /** The names from a token on, up to the next preposition. */
  const addAll = (role: AskedRole['role'], from: number): void => {
    for (let at = from; at < tokens.length; at += 1) {
      if (holdsWord(PREPOSITIONS, tokens[at]?.term ?? '')) return;
      add(role, nameAt(tokens[at]));
    }
  };
  /** In headlines "US forces attacked, Baghdad base" were: only names on both sides are a sentence. */
  const namesAll = (deed: number): boolean =>
    tokens.every((token, at) => at === deed || token.term === 'the' || nameAt(token) !== undefined);
  for (const [at, { term, start }] of tokens.entries()) {
    const done = holdsWord(DONE, term);
    if (!done && !holdsWord(DEEDS, term)) continue;
    const by = tokens.findIndex((token, next) => next > at && token.term === 'by');
    if (by > 0) addAll('doer', by + 1);
    const before = tokens[at - 1];
    const after = tokens[tokens[at + 1]?.term === 'the' ? at + 2 : at + 1];
    if (holdsWord(ON, tokens[at + 1]?.term ?? '')) addAll('target', at + 2);
    if (before !== undefined && /['’]s?\s+$/.test(text.slice(before.start, start)))
      add('doer', nameAt(before));
    const helped =
      holdsWord(HAVE, before?.term ?? '') ||
      holdsWord(HAVE, tokens[at - 2]?.term ?? '') ||
      holdsWord(HAVE, tokens[0]?.term ?? '');
    if (holdsWord(BE, before?.term ?? '')) add('target', nameAt(tokens[at - 2]));
    else if ((helped || (done && namesAll(at))) && nameAt(after) !== undefined) {
      addAll('target', at + 1);
      add('doer', nameAt(holdsWord(HAVE, before?.term ?? '') ? tokens[at - 2] : before));
    } else if (done && by === at + 1) add('target', nameAt(before));
  }
  return roles;
}

/**
 * Whether a fact tells the reverse: whoever is asked for as a target only does it there, or the other way round. A name that its claim does
 * not have, or whose part in it is not plain, tells nothing.
 */
export function isReversed(base: CompiledBase, { role, name }: AskedRole, ordinal: number): boolean {
  const { claim } = base.fact(ordinal);
  const tokens = tokenise(claim);
  const forms = formsOf(base, name);
  let reversed = false;
  for (const [at, token] of tokens.entries()) {
    if (!forms.has(token.term)) continue;
    if (opensCompound(claim, token)) reversed ||= role === 'target';
    else if (role === 'target' ? isTarget(tokens, at) : isDoer(tokens, at, false)) return false;
    else reversed ||= role === 'target' ? isDoer(tokens, at, true) : isTarget(tokens, at);
  }
  return reversed;
}

/** Words of a claim that stand for a name: its own, and those of what is called just so. */
function formsOf(base: CompiledBase, { word }: WordEvidence): ReadonlySet<string> {
  const forms = new Set([word.term, ...countryForms(word.term)]);
  for (const entity of wholeNamed(base, word.term)) {
    const { name, aliases } = base.entity(entity);
    for (const { term } of [name, ...aliases].flatMap((spelling) => tokenise(spelling))) forms.add(term);
  }
  return forms;
}

function isDeed(token: Token | undefined): boolean {
  return token !== undefined && (holdsWord(DEEDS, token.term) || holdsWord(DONE, token.term));
}

/** How far from each other, in words, what belongs together stands. */
const REACH = { phrase: 3, clause: 5, active: 9 } as const;

/** "Attacks on X", "attacked X", "X was attacked". */
function isTarget(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH.clause); before -= 1) {
    const term = tokens[before]?.term ?? '';
    if (isDeed(tokens[before])) return true;
    if (holdsWord(ON, term) || term === 'at')
      return tokens.slice(Math.max(0, before - REACH.phrase), before).some(isDeed);
    if (term !== 'and' && holdsWord(PREPOSITIONS, term)) break;
  }
  for (let after = at + 1; after <= at + REACH.clause; after += 1) {
    if (holdsWord(BE, tokens[after]?.term ?? ''))
      return tokens.slice(after + 1, after + 1 + REACH.phrase).some(isDeed);
    if (holdsWord(PREPOSITIONS, tokens[after]?.term ?? '')) return false;
  }
  return false;
}

/** "By X", "X has attacked", and who is blamed; unless it must be `plain`, "X resumed attacks" and "X attack", too. */
function isDoer(tokens: readonly Token[], at: number, plain: boolean): boolean {
  for (let before = at - 1; before >= Math.max(0, at - REACH.phrase); before -= 1) {
    const term = tokens[before]?.term ?? '';
    if (term === 'by' || /^blam(?:e|es|ed)$/.test(term)) return true;
    if (holdsWord(ON, term)) return false;
    if (holdsWord(PREPOSITIONS, term)) break;
  }
  for (let after = at + 1; after <= at + REACH.active; after += 1) {
    const term = tokens[after]?.term ?? '';
    if (plain ? holdsWord(DONE, term) : isDeed(tokens[after])) return true;
    if (holdsWord(BE, term) || (holdsWord(PREPOSITIONS, term) && !/^(?:that|which|who|of)$/.test(term)))
      return false;
  }
  return false;
}
