import type { Conflict, Fact } from '../model/fact.ts';
import { ByteChunks } from './byte-chunks.ts';
import { memorySource } from './byte-source.ts';
import { conflictsOfOthers, type Recording } from './conflicts.ts';
import { type FactReferences, type Numbering, referencesOf } from './fact-references.ts';
import { growingU32 } from './growing-numbers.ts';
import { lookUpId } from './id-table.ts';
import { IdTableWriter } from './id-table-writer.ts';
import type { Section } from './layout.ts';
import { encodeFact } from './record-writer.ts';
import { decodeFact, type Naming } from './records.ts';
import { utf8 } from './utf8.ts';

/** Bytes copied at a time. */
const PIECE = 1 << 20;

/** Collects the records of facts, in order, and the table of their ids. */
export class FactRecords {
  readonly #numbering: Numbering;
  readonly #naming: Naming;
  readonly #ids = new IdTableWriter();
  /** Former ids stand behind all present ones. */
  readonly #former: { readonly id: string; readonly ordinal: number }[] = [];
  readonly #recording: Recording[] = [];
  #records = new ByteChunks();
  /** Where each record ends. */
  #ends = growingU32();

  /** `numbering` may still grow; `naming` undoes it. */
  constructor(numbering: Numbering, naming: Naming) {
    this.#numbering = numbering;
    this.#naming = naming;
  }

  get count(): number {
    return this.#ends.length;
  }

  /** `references`: what `numbering` makes of it. */
  add(fact: Fact, references: FactReferences): void {
    const { id, formerly, conflicts } = fact;
    const ordinal = this.count;
    this.#append(fact, [], references);
    this.#ids.add(id, ordinal);
    for (const former of formerly) this.#former.push({ id: former, ordinal });
    if (conflicts.length > 0) this.#recording.push({ id, conflicts });
  }

  /** The facts as they were added, each once: what was read goes. */
  *takeBack(): Generator<Fact> {
    for (let ordinal = 0; ordinal < this.count; ordinal += 1) {
      const fact = this.#read(ordinal);
      this.#records.forget(this.#start(ordinal));
      yield fact;
    }
  }

  /** The sections, each in pieces. Afterwards nothing can be added. */
  write(): ReadonlyMap<Section, readonly Uint8Array[]> {
    for (const { id, ordinal } of this.#former) this.#ids.add(id, ordinal);
    const ids = this.#ids.write();
    this.#showConflictsOnBothSides(ids);
    return new Map<Section, readonly Uint8Array[]>([
      ['facts', this.#records.takeChunks()],
      ['factOffsets', [new Uint8Array(4), this.#ends.bytes()]],
      ['factIds', [ids]],
    ]);
  }

  #append(fact: Fact, ofOthers: readonly Conflict[], references: FactReferences): void {
    this.#records.text(encodeFact(fact, ofOthers, references));
    this.#ends.push(this.#records.length);
  }

  #start(ordinal: number): number {
    return ordinal === 0 ? 0 : this.#ends.at(ordinal - 1);
  }

  #read(ordinal: number): Fact {
    const bytes = this.#records.read(this.#start(ordinal), this.#ends.at(ordinal));
    return decodeFact(utf8(bytes), this.#naming);
  }

  /** Writes the records anew of facts that others disagree with. */
  #showConflictsOnBothSides(ids: Uint8Array): void {
    const table = memorySource(ids);
    const changed = new Map<number, readonly Conflict[]>();
    for (const [id, conflicts] of conflictsOfOthers(this.#recording)) {
      const ordinal = lookUpId(table, 0, id).find((candidate) => this.#read(candidate).id === id);
      if (ordinal !== undefined) changed.set(ordinal, conflicts);
    }
    if (changed.size === 0) return;
    const before = { records: this.#records, ends: this.#ends };
    const rewritten = [...changed.keys()]
      .sort((a, b) => a - b)
      .map((ordinal) => ({ ordinal, fact: this.#read(ordinal) }));
    this.#records = new ByteChunks();
    this.#ends = growingU32();
    for (const { ordinal, fact } of rewritten) {
      this.#copy(before, ordinal);
      this.#append(fact, changed.get(ordinal) ?? [], referencesOf(fact, this.#numbering));
    }
    this.#copy(before, before.ends.length);
  }

  /** Copies the records from the one that comes next up to `ordinal`. */
  #copy(
    { records, ends }: { readonly records: ByteChunks; readonly ends: ReturnType<typeof growingU32> },
    to: number,
  ): void {
    const from = this.count;
    const start = from === 0 ? 0 : ends.at(from - 1);
    const end = to === 0 ? 0 : ends.at(to - 1);
    const shift = this.#records.length - start;
    for (let at = start; at < end; at += PIECE) {
      this.#records.bytes(records.read(at, Math.min(end, at + PIECE)));
      records.forget(at);
    }
    for (let ordinal = from; ordinal < to; ordinal += 1) this.#ends.push(ends.at(ordinal) + shift);
  }
}
