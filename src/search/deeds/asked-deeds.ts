import type { CompiledBase } from '../../compiled/base.ts';
import { isCountryAdjective } from '../../language/countries.ts';
import {
  ARTICLES,
  AUXILIARIES,
  BE,
  type Deed,
  type DeedKind,
  deedAt,
  ON,
  PREPOSITIONS,
} from '../../language/deed-words.ts';
import { typesCalled } from '../../language/things-called.ts';
import type { Token } from '../../language/tokens.ts';
import { holdsWord } from '../../language/word-list.ts';
import type { WordEvidence } from '../evidence/evidence.ts';
import { isWholeName } from '../words/naming.ts';

/** Somebody whom a query has do something, or have it done to. */
export interface AskedParty {
  readonly names: readonly WordEvidence[];
  /** Whether a fact must say so; else it is enough that it tells nothing else. */
  readonly surely: boolean;
}

/** A deed that a query asks for, by those who are to have done it or had it done to them. */
export interface AskedDeed {
  /** As typed, from the first to the last word of it: "attacks by US forces". */
  readonly words: string;
  readonly kind: DeedKind;
  /** "Strikes on", not "did strike". */
  readonly isNoun: boolean;
  readonly doer: AskedParty | null;
  readonly target: AskedParty | null;
  /** Those who are to have to do with it one way or the other, in keywords that tell no more: "US strikes Iran". */
  readonly beside: readonly AskedParty[];
}

const AIMED = 'aimed directed launched';
/** To have a deed done, in a question: "when did X resume attacks". */
const UNDERTAKE =
  'start started begin began resume resumed restart restarted renew renewed launch launched stage staged mount mounted conduct conducted';
const THEIR = 'its their his the more new further';
/** What has others do, or is done with, and does nothing itself. */
const NO_PARTIES: ReadonlySet<string> = new Set([
  'weapon',
  'event',
  'equipment',
  'ship',
  'vessel',
  'aircraft',
  'product',
]);

/**
 * The deeds whose doers or targets a query tells: "attacks on Iran", "attacked by Israel", "did the US attack Iran", "Iran's strikes", "Israel
 * attack on Hamas". Names right before a deed alone tell nothing: of a "base attack" the base is the target.
 */
export function askedDeeds(
  base: CompiledBase,
  text: string,
  tokens: readonly Token[],
  evidence: readonly WordEvidence[],
): readonly AskedDeed[] {
  const deeds: AskedDeed[] = [];
  const reader = new PartyReader(base, text, tokens, evidence);
  for (const at of tokens.keys()) {
    const deed = deedAt(text, tokens, at);
    if (deed === null) continue;
    const asked = reader.partiesOf(at, deed);
    if (asked.doer !== null || asked.target !== null || asked.beside.length > 0)
      deeds.push({
        words: reader.wordsOf(at, asked),
        kind: deed.kind,
        isNoun: !deed.done && holdsWord(ON, tokens[at + 1]?.term ?? ''),
        ...asked,
      });
  }
  return deeds;
}

type Parties = Pick<AskedDeed, 'doer' | 'target' | 'beside'>;

class PartyReader {
  readonly #base: CompiledBase;
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #evidence: readonly WordEvidence[];

  constructor(base: CompiledBase, text: string, tokens: readonly Token[], evidence: readonly WordEvidence[]) {
    this.#base = base;
    this.#text = text;
    this.#tokens = tokens;
    this.#evidence = evidence;
  }

  partiesOf(at: number, { kind, done }: Deed): Parties {
    const tokens = this.#tokens;
    const before = this.#term(at - 1);
    const by = tokens.findIndex(({ term }, next) => next > at && term === 'by');
    const on = this.#follows(at, kind === 'support' ? 'for' : ON);
    const onWhom = on === -1 ? null : this.#from(on + 1, false, false);
    const told = (doer: AskedParty | null, target: AskedParty | null): Parties => ({
      doer,
      target,
      beside: [],
    });
    if (by > 0) {
      const isSuffered = done && by === at + 1;
      const suffering = holdsWord(BE, before)
        ? this.#upTo(at - 2, false)
        : isSuffered
          ? this.#upTo(at - 1, false)
          : null;
      return told(this.#from(by + 1, true, true), onWhom ?? suffering);
    }
    if (holdsWord(BE, before) || before === 'under')
      return told(null, onWhom ?? this.#upTo(before === 'under' ? at - 3 : at - 2, false));
    if (/['’]s?$/.test(tokens[at - 1]?.text ?? '')) return told(this.#upTo(at - 1, true), onWhom);
    const undertaken = at - (holdsWord(THEIR, before) ? 2 : 1);
    if (holdsWord(UNDERTAKE, this.#term(undertaken)) && this.#isHelped(undertaken))
      return told(this.#upTo(undertaken - 1, true), onWhom);
    // In headlines "US forces attacked, Baghdad base" were: only names on both sides are a sentence.
    const bare = tokens.every(
      (_, place) => place === at || this.#term(place) === 'the' || this.#nameAt(place) !== undefined,
    );
    if (bare && !done) return { doer: null, target: null, beside: this.#all() };
    const helped = [before, this.#term(at - 2), this.#term(0)].some((term) => holdsWord(AUXILIARIES, term));
    if (helped && onWhom === null && holdsWord(BE, this.#term(0)))
      return told(null, this.#upTo(at - 1, false));
    const isVerb = helped || (done && (bare || kind !== 'kill'));
    // Of "Iranian strikes" Iran is the doer, where of a "base attack" the base is the target.
    if (!done && isCountryAdjective(before)) return told(this.#only(at - 1), onWhom);
    const whom = onWhom ?? (isVerb ? this.#from(at + 1, bare, false) : null);
    const who = this.#able(
      this.#upTo(holdsWord(AUXILIARIES, before) ? at - 2 : at - 1, bare && whom !== null),
    );
    return whom === null && !helped ? told(null, null) : told(who, whom);
  }

  #term(at: number): string {
    return this.#tokens[at]?.term ?? '';
  }

  /** The word of the query at a place, where it names somebody. */
  #nameAt(at: number): WordEvidence | undefined {
    const token = this.#tokens[at];
    return this.#evidence.find(({ word, alternatives }) => {
      if (word.start !== token?.start || word.compound || word.light === 'particle') return false;
      const named = [...(alternatives[0]?.entities.ordinals ?? [])];
      return named.length > 0 && !named.every((entity) => NO_PARTIES.has(this.#base.entity(entity).type));
    });
  }

  /** Whether a verb stands behind its subject, and that behind an auxiliary: "did the US resume". */
  #isHelped(verb: number): boolean {
    const subject = this.#upTo(verb - 1, true)?.names[0]?.word.start;
    const first = this.#tokens.findIndex(({ start }) => start === subject);
    const opening = this.#term(first - 1) === 'the' ? first - 2 : first - 1;
    return first > 0 && holdsWord(AUXILIARIES, this.#term(opening));
  }

  /** Where a preposition follows a deed, or what it was "aimed at" does, or -1. */
  #follows(at: number, words: string): number {
    if (holdsWord(words, this.#term(at + 1))) return at + 1;
    const isAimed = holdsWord(AIMED, this.#term(at + 1));
    return isAimed && (this.#term(at + 2) === 'at' || holdsWord(words, this.#term(at + 2))) ? at + 2 : -1;
  }

  /** Without a place that is only called so by a common noun, of a "base attack" the base is no doer, and without whoever is asked for: "which group". */
  #able(party: AskedParty | null): AskedParty | null {
    const isSite = ({ word, alternatives }: WordEvidence): boolean =>
      !isWholeName(this.#base, word.term) &&
      (typesCalled(word.term).length > 0 ||
        [...(alternatives[0]?.entities.ordinals ?? [])].every((ordinal) => {
          const { type, in: within } = this.#base.entity(ordinal);
          return type === 'place' && within !== null;
        }));
    return party?.names.every(isSite) === true ? null : party;
  }

  /** Those named from a place on, up to the next preposition. */
  #from(from: number, surely: boolean, isDoer: boolean): AskedParty | null {
    const names: WordEvidence[] = [];
    let at = from;
    for (; at < this.#tokens.length; at += 1) {
      if (holdsWord(PREPOSITIONS, this.#term(at)) || this.#isApart(at)) break;
      const name = this.#nameAt(at);
      if (name !== undefined) names.push(name);
      else if (!isDoer && (names.length > 0 || !holdsWord(ARTICLES, this.#term(at)))) break;
    }
    return names.length === 0 ? null : { names, surely };
  }

  /** Whether a word begins another part of the sentence. */
  #isApart(at: number): boolean {
    return /[,;:.!?()]/.test(this.#text.slice(this.#tokens[at - 1]?.end ?? 0, this.#tokens[at]?.start));
  }

  /** Those named right before a place, or at it. */
  #upTo(last: number, surely: boolean): AskedParty | null {
    const names: WordEvidence[] = [];
    let at = last;
    for (; at >= 0; at -= 1) {
      const name = this.#nameAt(at);
      if (name === undefined) break;
      names.unshift(name);
    }
    // "The base west of Baghdad was attacked": that is not what was.
    if (names.length === 0 || (at > 0 && holdsWord(PREPOSITIONS, this.#term(at)))) return null;
    return { names, surely };
  }

  #only(at: number): AskedParty | null {
    const name = this.#nameAt(at);
    return name === undefined ? null : { names: [name], surely: false };
  }

  /** All who are named, where they are more than one. */
  #all(): readonly AskedParty[] {
    const names = this.#evidence.filter(
      ({ word }) =>
        word.light === 'no' &&
        this.#tokens.some((token, at) => token.start === word.start && this.#nameAt(at) !== undefined),
    );
    return names.length < 2 ? [] : names.map((name) => ({ names: [name], surely: false }));
  }

  /** The deed with those who are told of, as typed. */
  wordsOf(at: number, { doer, target, beside }: Parties): string {
    const spans = [
      this.#tokens[at],
      ...[doer, target, ...beside].flatMap((party) => (party?.names ?? []).map(({ word }) => word)),
    ];
    const starts = spans.map((span) => span?.start ?? 0);
    return this.#text.slice(Math.min(...starts), Math.max(...spans.map((span) => span?.end ?? 0)));
  }
}
