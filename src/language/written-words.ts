/** Words there is room for at first. */
const ROOM = 1 << 10;

/**
 * Numbers written ASCII words as they are first met. A word is looked up by its letters where they stand in a text, without making a string
 * of it: a million facts have few words and many uses of each.
 */
export class WrittenWords {
  #count = 0;
  /** Per word: its hash, where its letters begin and end. */
  #hashes = new Uint32Array(ROOM);
  #ends = new Uint32Array(ROOM + 1);
  #letters = new Uint8Array(ROOM * 8);
  /** Open addressing, at most half full: number of a word + 1, 0 where there is none. */
  #slots = new Uint32Array(ROOM * 2);

  /** How many there are. */
  get count(): number {
    return this.#count;
  }

  /** The number of the word from `start` up to `end` of a text; a new word gets the next one. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slot = this.#slotOf(hash, text, start, end);
    const word = this.#slots[slot] ?? 0;
    return word === 0 ? this.#add(hash, slot, text, start, end) : word - 1;
  }

  /** The number of a whole text; null when it is no word that was numbered. */
  find(text: string): number | null {
    const word = this.#slots[this.#slotOf(hashOf(text, 0, text.length), text, 0, text.length)] ?? 0;
    return word === 0 ? null : word - 1;
  }

  /** The word of a number. */
  textOf(word: number): string {
    return Buffer.from(this.#letters.subarray(this.#ends[word], this.#ends[word + 1])).toString('latin1');
  }

  /** The slot of a word: where it is, or where it would be. */
  #slotOf(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & last;
    for (let word = slots[slot] ?? 0; word !== 0; word = slots[slot] ?? 0) {
      if (this.#hashes[word - 1] === hash && this.#isWord(word - 1, text, start, end)) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #isWord(word: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    const first = this.#ends[word] ?? 0;
    const length = end - start;
    if ((this.#ends[word + 1] ?? 0) - first !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (letters[first + at] !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  #add(hash: number, slot: number, text: string, start: number, end: number): number {
    const word = this.#count;
    this.#count += 1;
    const first = this.#ends[word] ?? 0;
    const used = first + end - start;
    while (used > this.#letters.length)
      this.#letters = grown(this.#letters, new Uint8Array(this.#letters.length * 2));
    for (let at = start; at < end; at += 1) this.#letters[first + at - start] = text.charCodeAt(at);
    if (word === this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Uint32Array(word * 2));
      this.#ends = grown(this.#ends, new Uint32Array(word * 2 + 1));
    }
    this.#hashes[word] = hash;
    this.#ends[word + 1] = used;
    this.#slots[slot] = word + 1;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return word;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (let word = 0; word < this.#count; word += 1) {
      const hash = this.#hashes[word] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a (Fowler, Noll, Vo 1991). */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function grown<Kind extends Uint8Array | Uint32Array>(numbers: Kind, larger: Kind): Kind {
  larger.set(numbers);
  return larger;
}
