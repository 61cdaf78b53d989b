import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Kind, KnowledgeBase } from '../model/knowledge-base.ts';
import type { Source } from '../model/source.ts';
import type { BaseReceiver } from './base-receiver.ts';
import { MOST_DIAGNOSTICS } from './limits.ts';
import { type RawRecord, type RecordPlace, SECTIONS, type Section } from './parse/raw-record.ts';
import { RawMap, type RawValue } from './parse/raw-value.ts';
import { PlaceList } from './place-list.ts';
import type { RecordProblem } from './problem.ts';
import { RecordMaker } from './record-maker.ts';
import { FactLinks, type LinkedFact } from './references/fact-links.ts';
import { Reading } from './shape/reading.ts';
import {
  entityShape,
  FORMAT_VERSION,
  factShape,
  kindsShape,
  readUnfinishedFact,
  sourceShape,
  synonymsShape,
  versionShape,
} from './shape/record-shapes.ts';

/** A problem of a record, with the record's place and id. */
export interface PlacedProblem extends RecordProblem {
  readonly place: RecordPlace;
  /** Id of the fact, entity or source; null for other sections or when it has none. */
  readonly subject: string | null;
  /** Another record that belongs to it; the message names its line. */
  readonly related?: RecordPlace;
}

/** A record of the base beside the place it was read from. */
export interface Placed<T> {
  readonly item: T;
  readonly place: RecordPlace;
}

/** Puts a knowledge base together, record by record, and collects what is wrong with each of them alone. */
export class BaseBuilder {
  /** One that several files declare, with the same label, comes several times. */
  readonly kinds: Placed<Kind>[] = [];
  readonly synonyms: (readonly string[])[] = [];
  readonly sources: Placed<Source>[] = [];
  readonly entities: Placed<Entity>[] = [];
  /** Empty when a receiver gets them. */
  readonly facts: Fact[] = [];
  readonly links = new FactLinks();
  /** Facts that are no part of the base because something they need is missing, which is then empty; no more than are told. */
  readonly unfinished: Placed<LinkedFact>[] = [];
  readonly problems: PlacedProblem[] = [];
  /** Ids of records that could not be used, so that what refers to them is not reported too. */
  readonly unusable: Record<Section, Set<string>> = {
    version: new Set(),
    kinds: new Set(),
    synonyms: new Set(),
    sources: new Set(),
    entities: new Set(),
    facts: new Set(),
  };
  /** Sections with a record whose very id could not be read: an unknown id may be its. */
  readonly incomplete = new Set<Section>();
  readonly #known = {
    kinds: new Set<string>(),
    entities: new Set<string>(),
    sources: new Map<string, number>(),
  };
  readonly #kindsOnce: Kind[] = [];
  readonly #factPlaces = new PlaceList();
  readonly #maker: RecordMaker;
  readonly #reading = new Reading();
  readonly #receiver: BaseReceiver | null;

  /** `receiver` gets every record that could be made, also when something is wrong with it. */
  constructor(receiver: BaseReceiver | null) {
    this.#receiver = receiver;
    this.#maker = new RecordMaker(receiver === null);
  }

  /** Reads one record into the base. */
  add({ section, value, place }: RawRecord): void {
    if (!this.#take(section, value, place)) this.remember(section, value);
    const problems = this.#reading.take();
    if (problems.length === 0) return;
    const subject = idOf(section, value);
    for (const problem of problems) this.problems.push({ ...problem, place, subject });
  }

  /** Whether every record could be used. */
  isComplete(): boolean {
    return this.incomplete.size === 0 && SECTIONS.every((section) => this.unusable[section].size === 0);
  }

  /** Where a fact was read; `ordinal` is its index among the facts. Throws `RangeError` when there is none. */
  factPlace(ordinal: number): RecordPlace {
    return this.#factPlaces.at(ordinal);
  }

  /** The base as read so far. */
  base(): KnowledgeBase {
    return {
      version: FORMAT_VERSION,
      kinds: this.#kindsOnce,
      synonyms: this.synonyms,
      sources: this.sources.map(({ item }) => item),
      entities: this.entities.map(({ item }) => item),
      facts: this.facts,
    };
  }

  /** Notes a record that could not be used. */
  remember(section: Section, value: RawValue): void {
    const id = idOf(section, value);
    if (id === null) this.incomplete.add(section);
    else this.unusable[section].add(id);
  }

  /** Whether the record could be used. */
  #take(section: Section, value: RawValue, place: RecordPlace): boolean {
    switch (section) {
      case 'version':
        return this.#takeVersion(value);
      case 'kinds':
        return this.#takeKinds(value, place);
      case 'synonyms':
        return this.#takeSynonyms(value);
      case 'sources':
        return this.#takeSource(value, place);
      case 'entities':
        return this.#takeEntity(value, place);
      case 'facts':
        return this.#takeFact(value, place);
      default:
        return unreachable(section);
    }
  }

  #takeVersion(value: RawValue): boolean {
    const version = versionShape.read(value, this.#reading);
    if (version !== undefined && version !== FORMAT_VERSION)
      this.#reading.report(
        'unsupported-version',
        `Version ${version} of the format is not known; this tool reads version ${FORMAT_VERSION}.`,
        { hint: 'Update the tool, or write `version: 1`.' },
      );
    return true;
  }

  #takeKinds(value: RawValue, place: RecordPlace): boolean {
    const entries = kindsShape.read(value, this.#reading);
    for (const [id, label] of entries ?? []) {
      const kind = { id, label };
      this.kinds.push({ item: kind, place });
      if (this.#known.kinds.has(id)) continue;
      this.#known.kinds.add(id);
      this.#kindsOnce.push(kind);
      this.#receiver?.kind(kind);
    }
    return entries !== undefined;
  }

  #takeSynonyms(value: RawValue): boolean {
    for (const group of synonymsShape.read(value, this.#reading) ?? []) {
      this.synonyms.push(group);
      this.#receiver?.synonyms(group);
    }
    return true;
  }

  #takeSource(value: RawValue, place: RecordPlace): boolean {
    const written = sourceShape.read(value, this.#reading);
    if (written === undefined) return false;
    const item = this.#maker.source(written, this.#reading);
    this.sources.push({ item, place });
    if (!this.#known.sources.has(item.id)) this.#known.sources.set(item.id, item.paragraphs.length);
    this.#receiver?.source(item);
    return true;
  }

  #takeEntity(value: RawValue, place: RecordPlace): boolean {
    const written = entityShape.read(value, this.#reading);
    if (written === undefined) return false;
    const item = this.#maker.entity(written);
    this.entities.push({ item, place });
    this.#known.entities.add(item.id);
    this.#receiver?.entity(item);
    return true;
  }

  #takeFact(value: RawValue, place: RecordPlace): boolean {
    const written = factShape.read(value, this.#reading);
    if (written === undefined) {
      this.#takeUnfinished(value, place);
      return false;
    }
    const fact = this.#maker.fact(written, this.#reading);
    this.links.add(fact, this.#factPlaces.length, this.#known);
    this.#factPlaces.push(place);
    if (this.#receiver === null) this.facts.push(fact);
    else this.#receiver.fact(fact);
    return true;
  }

  /** Keeps what can be read of a fact that lacks something it needs. */
  #takeUnfinished(value: RawValue, place: RecordPlace): void {
    const unfinished = this.unfinished.length < MOST_DIAGNOSTICS ? readUnfinishedFact(value) : null;
    if (unfinished !== null)
      this.unfinished.push({ item: this.#maker.fact(unfinished, this.#reading), place });
  }
}

function idOf(section: Section, value: RawValue): string | null {
  if (!(value instanceof RawMap) || section === 'kinds') return null;
  const id = value.get('id');
  return typeof id === 'string' ? id : null;
}

function unreachable(section: never): never {
  throw new Error(`unknown section ${String(section)}`);
}
