type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** Numbers that come one by one, kept as bytes: a million of them are one thing to the garbage collector. */
export class GrowingNumbers<Kind extends Numbers> {
  readonly #make: (length: number) => Kind;
  #numbers: Kind;
  #length = 0;

  /** `make`: an array of a length, of zeros. */
  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#numbers = make(1 << 10);
  }

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = this.#make(this.#length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers[this.#length++] = number;
  }

  /** The number at an index; 0 where there is none. */
  at(index: number): number {
    return index < this.#length ? (this.#numbers[index] ?? 0) : 0;
  }

  /** A view of all numbers; valid until the next push. */
  numbers(): ArrayLike<number> {
    return this.#numbers.subarray(0, this.#length);
  }

  /** The same as bytes. */
  bytes(): Uint8Array {
    const { buffer, byteOffset, BYTES_PER_ELEMENT } = this.#numbers;
    return new Uint8Array(buffer, byteOffset, this.#length * BYTES_PER_ELEMENT);
  }
}

/** Grows an array of 32-bit numbers. */
export function growingU32(): GrowingNumbers<Uint32Array> {
  return new GrowingNumbers<Uint32Array>((length) => new Uint32Array(length));
}

/** Grows an array of signed 32-bit numbers. */
export function growingI32(): GrowingNumbers<Int32Array> {
  return new GrowingNumbers<Int32Array>((length) => new Int32Array(length));
}

/** Grows an array of bytes. */
export function growingU8(): GrowingNumbers<Uint8Array> {
  return new GrowingNumbers<Uint8Array>((length) => new Uint8Array(length));
}

/** Grows an array of numbers of 64 bits. */
export function growingF64(): GrowingNumbers<Float64Array> {
  return new GrowingNumbers<Float64Array>((length) => new Float64Array(length));
}
