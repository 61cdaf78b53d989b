import type { CompiledBase } from '../../../compiled/base.ts';
import { EntityLexicon } from '../names/entity-lexicon.ts';
import { singular, speakerHeads } from '../names/speaker-heads.ts';
import { Concepts } from '../words/concepts.ts';
import { namedNumbers } from '../words/named-numbers.ts';
import { type FactProfile, factProfile } from './fact-profile.ts';
import { slotOf } from './name-slots.ts';

/** Most facts one figure or sentence is compared with; more share only the commonest words. */
const MOST_CANDIDATES = 300;

/** Most entities that common nouns are looked for among; among more, hardly a noun stands for a single one, and none is looked for. */
const MOST_CALLED = 500;

/** Most facts that count the same compared with one another. */
export const MOST_SIBLINGS = 200;

/** What tells a fact from another that counts the same: entities that only one of the two has. */
export interface Rival {
  readonly mine: readonly number[];
  readonly theirs: readonly number[];
}

/** The facts of a base, laid out so that those a sentence may speak of are at hand. */
export class FactShelf {
  readonly lexicon: EntityLexicon;
  readonly concepts: Concepts;
  readonly profiles: readonly FactProfile[];
  /** Facts with a figure. */
  readonly counted: readonly FactProfile[];
  /** Facts with quoted words. */
  readonly quoted: readonly FactProfile[];
  readonly #byWord = new Map<string, FactProfile[]>();
  readonly #byEntity = new Map<number, FactProfile[]>();
  readonly #byUnit = new Map<string, FactProfile[]>();
  readonly #byNumber = new Map<number, FactProfile[]>();
  readonly #byKey = new Map<string, FactProfile[]>();
  readonly #rivals = new Map<string, readonly Rival[]>();
  readonly #unitNouns = new Set<string>();
  readonly #speakerHeads = new Set<string>();
  readonly #byId = new Map<string, FactProfile>();
  readonly #called = new Map<string, number | null>();
  readonly #slots = new Map<FactProfile, Map<number, string | null>>();

  /** `ordinals` are the facts to lay out, see `relevantFacts`. */
  constructor(base: CompiledBase, ordinals: readonly number[]) {
    this.lexicon = new EntityLexicon(base);
    this.concepts = new Concepts(base.synonyms);
    const outlets = new Map(base.sources.map(({ id, outlet }) => [id, outlet]));
    const profiles: FactProfile[] = [];
    for (const ordinal of ordinals) {
      const fact = base.fact(ordinal);
      profiles.push(
        factProfile(ordinal, fact, this.lexicon, this.concepts, outlets.get(fact.at.source) ?? null),
      );
    }
    this.profiles = profiles;
    this.counted = profiles.filter(({ unit }) => unit !== null);
    this.quoted = profiles.filter(({ fact }) => fact.quote.length > 0);
    for (const profile of profiles) this.#shelve(profile);
  }

  #shelve(profile: FactProfile): void {
    this.#byId.set(profile.fact.id, profile);
    for (const word of profile.claimWords) put(this.#byWord, word, profile);
    for (const entity of profile.entities) put(this.#byEntity, entity, profile);
    for (const speaker of profile.speakers)
      if (speaker.entity === null) for (const head of speaker.heads) this.#speakerHeads.add(head);
    const { unit, fact } = profile;
    if (unit === null || fact.figure === null) return;
    for (const noun of unit.nouns) {
      put(this.#byUnit, noun, profile);
      this.#unitNouns.add(noun);
    }
    for (const group of unit.classes) put(this.#byUnit, `class ${group}`, profile);
    if (unit.state !== null) put(this.#byUnit, `state ${unit.state}`, profile);
    if (unit.currency !== null) put(this.#byUnit, 'money', profile);
    if (unit.percent) put(this.#byUnit, 'percent', profile);
    for (const number of namedNumbers(fact.figure)) put(this.#byNumber, number, profile);
    put(this.#byKey, profile.unitKey, profile);
  }

  /** How much a word of claims tells: rare ones more. */
  wordWeight(word: string): number {
    return Math.log(1 + this.profiles.length / (1 + (this.#byWord.get(word)?.length ?? 0)));
  }

  /** Whether those of some words that are said weigh at least a share, 0–1, of all. */
  areTold(words: ReadonlySet<string>, said: ReadonlySet<string>, share: number): boolean {
    let total = 0;
    let met = 0;
    for (const word of words) {
      const weight = this.wordWeight(word);
      total += weight;
      if (said.has(word)) met += weight;
    }
    return met >= total * share;
  }

  entityWeight(entity: number): number {
    return Math.log(1 + this.profiles.length / (1 + (this.#byEntity.get(entity)?.length ?? 0)));
  }

  /** The facts that statements make use of, each once. */
  factsOf(statements: readonly { readonly fact: string | null }[]): readonly FactProfile[] {
    const ids = new Set(statements.map(({ fact }) => fact ?? ''));
    return [...ids].map((id) => this.#byId.get(id)).filter((profile) => profile !== undefined);
  }

  factsWithWord(word: string): readonly FactProfile[] {
    return this.#byWord.get(word) ?? [];
  }

  factsAbout(entity: number): readonly FactProfile[] {
    return this.#byEntity.get(entity) ?? [];
  }

  /** Whether some fact counts things called so. */
  counts(noun: string): boolean {
    return this.#unitNouns.has(noun);
  }

  /** Whether a single fact counts what these nouns name. */
  countsOnce(nouns: Iterable<string>): boolean {
    return new Set([...nouns].flatMap((noun) => this.#byUnit.get(noun) ?? [])).size === 1;
  }

  /** The one entity that a common noun stands for, "union" for the Garment Workers' Union; null when none or several do. */
  calledSo(noun: string): number | null {
    const { entityCount } = this.lexicon.base;
    if (entityCount > MOST_CALLED) return null;
    if (this.#called.size === 0)
      for (let entity = 0; entity < entityCount; entity += 1)
        if (this.lexicon.isParty(entity))
          for (const head of speakerHeads('', entity, this.lexicon))
            this.#called.set(head, this.#called.has(head) ? null : entity);
    return this.#called.get(noun) ?? null;
  }

  /** Whether a noun phrase names those whom some fact lets speak: "rescue workers", where two of them are quoted. */
  speaks(noun: string): boolean {
    return noun.split(/[\s-]+/).some((word) => this.#speakerHeads.has(singular(word.toLowerCase())));
  }

  /** The place of an entity's name in a claim, see `slotOf`; null when it stands there in other words. */
  slotInClaim(profile: FactProfile, entity: number): string | null {
    const slots = this.#slots.get(profile) ?? new Map<number, string | null>();
    this.#slots.set(profile, slots);
    const known = slots.get(entity);
    if (known !== undefined) return known;
    const mention = profile.claimMentions.find(({ entities }) => entities.includes(entity));
    const slot = mention === undefined ? null : slotOf(profile.fact.claim, mention.start, this.concepts);
    slots.set(entity, slot);
    return slot;
  }

  /** Facts that count the same kind of thing as this one, itself included. */
  siblings(profile: FactProfile): readonly FactProfile[] {
    return this.#byKey.get(profile.unitKey) ?? [];
  }

  /** What tells a fact from those that count the same kind of thing, each difference once. */
  rivals(profile: FactProfile): readonly Rival[] {
    const key = `${profile.unitKey} ${profile.entities.join()}`;
    const known = this.#rivals.get(key);
    if (known !== undefined) return known;
    const found = new Map<string, Rival>();
    for (const other of this.siblings(profile).slice(0, MOST_SIBLINGS)) {
      const signature = other.entities.join();
      if (other === profile || other.entities.length === 0 || found.has(signature)) continue;
      const mine = profile.entities.filter((entity) => !other.entities.includes(entity));
      const theirs = other.entities.filter(
        (entity) => !profile.entities.some((own) => this.lexicon.areRelated(own, entity)),
      );
      if (mine.length > 0 && theirs.length > 0) found.set(signature, { mine, theirs });
    }
    const rivals = [...found.values()];
    this.#rivals.set(key, rivals);
    return rivals;
  }

  /** Facts that count what is named by these keys, or have one of these numbers, in file order. */
  candidates(
    keys: Iterable<string>,
    numbers: readonly number[],
    entities: ReadonlyMap<number, number>,
  ): readonly FactProfile[] {
    const found = new Set<FactProfile>();
    for (const number of numbers) for (const profile of this.#byNumber.get(number) ?? []) found.add(profile);
    for (const key of keys) for (const profile of this.#byUnit.get(key) ?? []) found.add(profile);
    const all = [...found];
    if (all.length <= MOST_CANDIDATES) return all.sort((a, b) => a.ordinal - b.ordinal);
    // Of too many, those that share the most with what stands around the figure.
    const shared = new Map(
      all.map((profile) => [profile, profile.entities.filter((entity) => entities.has(entity)).length]),
    );
    const most = all.sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || a.ordinal - b.ordinal);
    return most.slice(0, MOST_CANDIDATES).sort((a, b) => a.ordinal - b.ordinal);
  }
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
