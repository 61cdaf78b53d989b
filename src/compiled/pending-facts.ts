import type { Fact } from '../model/fact.ts';
import { FactRecords } from './fact-records.ts';
import { type Numbering, referencesOf } from './fact-references.ts';

/** Keeps facts, as records, until all that they refer to is known. */
export class PendingFacts {
  readonly #kinds = new Numbered();
  readonly #sources = new Numbered();
  readonly #numbering: Numbering = { kind: this.#kinds, entity: new Map(), source: this.#sources };
  readonly #records = new FactRecords(this.#numbering, {
    kind: (ordinal) => this.#kinds.ids[ordinal] ?? '',
    entity: () => '',
    source: (ordinal) => this.#sources.ids[ordinal] ?? '',
  });

  add(fact: Fact): void {
    this.#records.add(fact, referencesOf(fact, this.#numbering));
  }

  /** The facts in order, each once. */
  takeBack(): Iterable<Fact> {
    return this.#records.takeBack();
  }
}

/** Numbers ids as they come. */
class Numbered {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  get(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.#numbers.set(id, number);
    }
    return number;
  }
}
