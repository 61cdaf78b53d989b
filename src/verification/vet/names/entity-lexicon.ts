import type { CompiledBase } from '../../../compiled/base.ts';
import { type EntitySort, sortOfType } from '../../../language/entity-sort.ts';
import { soundOf } from '../../../language/folding.ts';
import { spellingSimilarity } from '../../../language/similarity.ts';
import { type Token, tokenise } from '../../../language/tokens.ts';
import type { Entity } from '../../../model/entity.ts';
import { standsAlone } from './lone-surnames.ts';
import {
  isParticle,
  isParticleKey,
  keysOf,
  lastWord,
  matchEnd,
  printedAsName,
  type Spelling,
} from './name-matching.ts';
import { isShortPlace, shortPlaces } from './short-places.ts';

/** An entity named in a text. */
export interface EntityMention {
  readonly start: number;
  readonly end: number;
  /** As printed, possessive left out. */
  readonly text: string;
  /** All that the words may name, in file order; nearly always one. */
  readonly entities: readonly number[];
  /** Whether it stands there as the name itself ("Iraq"), not as an adjective or another alias ("Iraqi", "Tehran"). */
  readonly proper: boolean;
}

/** How alike two spellings of a name must sound and look to be one. */
const ALIKE = 0.6;

/** Fewest letters of a surname that is known in another spelling, too. */
const SHORTEST_SURNAME = 5;

/** Whether a word may be another one in another spelling; a minister is no ministry. */
function isSpelledAs(key: string, other: string): boolean {
  return OFFICE.test(key) === OFFICE.test(other) && spellingSimilarity(key, other) >= ALIKE;
}

const OFFICE = /^(?:minister|commissioner|governor|director|secretary|inspector)s?$/;

/** The names of a base, found in texts: any alias, any romanisation that sounds the same, surnames of people. */
export class EntityLexicon {
  readonly base: CompiledBase;
  readonly #byFirst = new Map<string, Spelling[]>();
  readonly #bySound = new Map<string, Spelling[]>();
  /** Surnames of people, by their sound. */
  readonly #surnames = new Map<string, Spelling>();
  readonly #related = new Map<number, ReadonlySet<number>>();
  readonly #names: (readonly Spelling[])[] = [];

  constructor(base: CompiledBase) {
    this.base = base;
    const surnames = new Map<string, Spelling[]>();
    for (let entity = 0; entity < base.entityCount; entity += 1) {
      const { name, aliases, type } = base.entity(entity);
      const spellings = [name, ...aliases].map((text) => ({
        keys: keysOf(tokenise(text)),
        entity,
        text,
        proper: text === name,
      }));
      this.#names.push(spellings);
      for (const spelling of spellings) this.#add(spelling);
      if (sortOfType(type) === 'place') for (const spelling of shortPlaces(spellings)) this.#add(spelling);
      if (sortOfType(type) !== 'person') continue;
      for (const { keys, text, proper } of spellings) {
        const last = keys.at(-1);
        const known = last === undefined ? [] : (surnames.get(last) ?? []);
        if (last === undefined || keys.length < 2 || known.some((each) => each.entity === entity)) continue;
        surnames.set(last, [...known, { keys: [last], entity, text: lastWord(text), proper }]);
      }
    }
    for (const [last, spellings] of surnames) {
      const [only] = spellings;
      if (spellings.length !== 1 || only === undefined) continue;
      if (!this.#knows(last)) this.#add(only);
      if (last.length >= SHORTEST_SURNAME) this.#surnames.set(soundOf(last), only);
    }
  }

  #knows(key: string): boolean {
    return (this.#byFirst.get(key) ?? []).some((spelling) => spelling.keys.length === 1);
  }

  #add(spelling: Spelling): void {
    const [first] = spelling.keys;
    if (first === undefined) return;
    const list = this.#byFirst.get(first) ?? [];
    list.push(spelling);
    list.sort((a, b) => b.keys.length - a.keys.length || a.entity - b.entity);
    this.#byFirst.set(first, list);
    if (spelling.keys.length < 2 || !/^\p{Lu}/u.test(spelling.text)) return;
    const sound = spelling.keys.map(soundOf).join(' ');
    this.#bySound.set(sound, [...(this.#bySound.get(sound) ?? []), spelling]);
  }

  /** What sort of thing an entity is, whatever the base calls it. */
  sortOf(entity: number): EntitySort {
    return sortOfType(this.base.entity(entity).type);
  }

  /** Whether an entity is a place. */
  isPlace(entity: number): boolean {
    return this.sortOf(entity) === 'place';
  }

  /** Whether an entity is somebody who acts: a group, an organisation, a force, a party; no person and no place. */
  isParty(entity: number): boolean {
    const sort = this.sortOf(entity);
    return sort === 'group' || sort === 'body';
  }

  /** Whether an entity is a person. */
  isPerson(entity: number): boolean {
    return this.sortOf(entity) === 'person';
  }

  /** The places (or bodies) an entity lies in, itself first. */
  chain(entity: number): readonly number[] {
    const chain = [entity];
    for (let next = this.#parent(entity); next !== null && !chain.includes(next); next = this.#parent(next))
      chain.push(next);
    return chain;
  }

  #parent(entity: number): number | null {
    const parent = this.base.entity(entity).in;
    return parent === null ? null : this.base.entityOrdinal(parent);
  }

  /** Entities that one may stand for in a report: what it lies in, and whatever its names name ("US forces" name the US). */
  related(entity: number): ReadonlySet<number> {
    const known = this.#related.get(entity);
    if (known !== undefined) return known;
    const related = new Set(this.chain(entity));
    this.#related.set(entity, related);
    // "The Israel-Hamas war" stands for neither.
    const names = this.sortOf(entity) === 'event' ? [] : (this.#names[entity] ?? []);
    for (const { text } of names)
      for (const mention of this.find(text, true)) for (const other of mention.entities) related.add(other);
    return related;
  }

  /** Whether two entities may be spoken of as one: one of them is related to the other. */
  areRelated(a: number, b: number): boolean {
    return a === b || this.related(a).has(b) || this.related(b).has(a);
  }

  /** The entities named in a text, longest names first, left to right. `inner`: names within longer names too. */
  find(text: string, inner = false): readonly EntityMention[] {
    const tokens = tokenise(text);
    const mentions: EntityMention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const found = this.#at(text, tokens, at, inner);
      if (found === null) {
        at += 1;
        continue;
      }
      mentions.push(found.mention);
      at = inner ? at + 1 : found.next;
    }
    return mentions;
  }

  #at(
    text: string,
    tokens: readonly Token[],
    at: number,
    inner: boolean,
  ): { mention: EntityMention; next: number } | null {
    const first = tokens[at];
    if (first === undefined || (isParticle(first) && isParticleKey(first.term) && tokens.length > 1))
      return null;
    const whole = inner ? tokens.length : Number.POSITIVE_INFINITY;
    let best: { spelling: Spelling; next: number }[] = [];
    for (const spelling of this.#byFirst.get(first.term) ?? []) {
      const next = matchEnd(tokens, at, spelling.keys);
      if (next < 0 || (inner && next - at === whole)) continue;
      if (spelling.short === true && (inner || !isShortPlace(text.slice(0, first.start)))) continue;
      if (!printedAsName(text, tokens, at, next, spelling)) continue;
      if (best[0] === undefined || next > best[0].next) best = [{ spelling, next }];
      else if (next === best[0].next) best.push({ spelling, next });
    }
    if (best.length === 0 && !inner) best = this.#soundsLike(text, tokens, at);
    const [longest] = best;
    if (longest === undefined) return null;
    const before = tokens[at - 1];
    const article =
      before !== undefined &&
      isParticle(before) &&
      (/^(?:al|el)$/i.test(before.text) ? /^[-\s]$/ : /^-$/).test(text.slice(before.end, first.start));
    const start = article && before !== undefined ? before.start : first.start;
    const last = tokens[longest.next - 1] ?? first;
    const end = last.end - (/['’]s$/iu.exec(last.text)?.[0].length ?? 0);
    const entities = [...new Set(best.map(({ spelling }) => spelling.entity))].sort((a, b) => a - b);
    const proper = best.some(({ spelling }) => spelling.proper);
    return { mention: { start, end, text: text.slice(start, end), entities, proper }, next: longest.next };
  }

  /** Names of several words in a romanisation that nobody listed: each word sounds the same and looks alike. */
  #soundsLike(text: string, tokens: readonly Token[], at: number): { spelling: Spelling; next: number }[] {
    const keys: string[] = [];
    for (let next = at; next < Math.min(tokens.length, at + 6); next += 1) {
      const token = tokens[next];
      if (
        token === undefined ||
        (next > at && !/^[-\s’'‘ʿ]{1,3}$/.test(text.slice(tokens[next - 1]?.end, token.start)))
      )
        break;
      if (isParticleKey(token.term) && isParticle(token)) continue;
      if (!/^\p{Lu}/u.test(token.text) || token.term.startsWith('#')) break;
      keys.push(token.term);
      if (keys.length < 2) {
        const surname = standsAlone(text, token) ? this.#surnames.get(soundOf(token.term)) : undefined;
        if (surname !== undefined && isSpelledAs(token.term, surname.keys[0] ?? ''))
          return [{ spelling: { ...surname, proper: false }, next: next + 1 }];
        continue;
      }
      const spelling = this.#bySound
        .get(keys.map(soundOf).join(' '))
        ?.find((each) => each.keys.every((key, index) => isSpelledAs(key, keys[index] ?? '')));
      if (spelling !== undefined) return [{ spelling: { ...spelling, proper: false }, next: next + 1 }];
    }
    return [];
  }

  /** The names of an entity as recorded, the house spelling first. */
  spellings(entity: number): readonly string[] {
    return (this.#names[entity] ?? []).map(({ text }) => text);
  }

  entity(ordinal: number): Entity {
    return this.base.entity(ordinal);
  }
}
