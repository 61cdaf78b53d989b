/** A run of text that stands in the original as it is, or stands for `originalLength` characters of it (an HTML entity). */
interface Piece {
  /** UTF-16 offset in the text. */
  readonly start: number;
  readonly length: number;
  /** UTF-16 offset in the original. */
  readonly original: number;
  readonly originalLength: number;
}

/** Text taken out of a marked-up original, with the way back, so that a finding can point at its place. */
export interface MappedText {
  readonly text: string;
  /** Where the span `start`–`end` of the text stands in the original (UTF-16 offsets, end exclusive). */
  originalSpan(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Puts a `MappedText` together from pieces of an original, left to right. */
export class MappedTextBuilder {
  readonly #original: string;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  constructor(original: string) {
    this.#original = original;
  }

  /** Takes the original's characters `start`–`end` over as they are. */
  copy(start: number, end: number): void {
    if (end > start) this.#add(this.#original.slice(start, end), start, end - start);
  }

  /** Puts `text` for the original's characters `start`–`end` (which may be none: a break between blocks). */
  replace(text: string, start: number, end: number): void {
    if (text !== '') this.#add(text, start, end - start);
  }

  #add(text: string, original: number, originalLength: number): void {
    const last = this.#pieces.at(-1);
    const joins =
      last !== undefined &&
      last.length === last.originalLength &&
      text.length === originalLength &&
      last.original + last.originalLength === original;
    if (joins) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        originalLength: last.originalLength + originalLength,
      };
    } else {
      this.#pieces.push({ start: this.#length, length: text.length, original, originalLength });
    }
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** The text put together so far. */
  build(): MappedText {
    const pieces = this.#pieces;
    return {
      text: this.#parts.join(''),
      originalSpan: (start, end) => {
        const first = pieceAt(pieces, start);
        const last = pieceAt(pieces, Math.max(start, end - 1));
        const from = first === undefined ? 0 : place(first, start);
        const to = last === undefined ? from : placeAfter(last, end);
        return { start: from, end: Math.max(from, to) };
      },
    };
  }
}

/** A text that is its own original. */
export function unmapped(text: string): MappedText {
  return { text, originalSpan: (start, end) => ({ start, end }) };
}

function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function place(piece: Piece, offset: number): number {
  const within = offset - piece.start;
  if (piece.length === piece.originalLength) return piece.original + Math.min(within, piece.length);
  return piece.original;
}

function placeAfter(piece: Piece, end: number): number {
  if (piece.length === piece.originalLength)
    return piece.original + Math.max(0, Math.min(end - piece.start, piece.length));
  return piece.original + piece.originalLength;
}
