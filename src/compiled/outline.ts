import type { ByteReader } from './byte-reader.ts';
import type { ByteWriter } from './byte-writer.ts';

/** A word of a claim, as ranking sees it: its place in the dictionary and what it is, in one number. */
export type ClaimWord = number;

/** The place of a claim's word in the dictionary; -1 for one that is indexed as part of another word only. */
export function termOf(word: ClaimWord): number {
  return Math.floor(word / 4) - 1;
}

/** Whether a word also stands in a name of what the fact is about, or in who says so. */
export function isGiven(word: ClaimWord): boolean {
  return (word & GIVEN) !== 0;
}

/** Whether a word is one of `LIGHT_WORDS` or `GENERAL_WORDS`. */
export function isLight(word: ClaimWord): boolean {
  return (word & LIGHT) !== 0;
}

/** A claim's word; `term` is null when it has no place in the dictionary. */
export function claimWord(term: number | null, given: boolean, light: boolean): ClaimWord {
  return (term === null ? 0 : term + 1) * 4 + (given ? GIVEN : 0) + (light ? LIGHT : 0);
}

/** What ranking asks of each candidate: far less than the whole fact, so that hundreds can be read. */
export interface Outline {
  /** Position in the kinds of the base. */
  readonly kind: number;
  /** Entity ordinals. */
  readonly about: readonly number[];
  readonly said: boolean;
  readonly timed: boolean;
  readonly counted: boolean;
  readonly quoted: boolean;
  readonly disputed: boolean;
  /** Whether it is of a year that its text looks back on. */
  readonly longGone: boolean;
  /** Whether it has a place, and whether that is an entity. */
  readonly place: 'none' | 'text' | 'entity';
  /** The words of the claim in order, fillers and numbers left out. */
  readonly claim: readonly ClaimWord[];
}

const SAID = 1;
const TIMED = 2;
const COUNTED = 4;
const PLACED = 8;
const PLACE_IS_ENTITY = 16;
const QUOTED = 32;
const DISPUTED = 64;
const LONG_GONE = 128;

const GIVEN = 1;
const LIGHT = 2;

/**
 * Appends an outline but for its claim: flags · kind · number of `about` · each. Behind it comes the claim: number of words · each
 * ((term + 1) × 4 + flags).
 */
export function writeOutlineFront(writer: ByteWriter, outline: Omit<Outline, 'claim'>): void {
  const { kind, about, said, timed, counted, quoted, disputed, longGone, place } = outline;
  writer.u8(
    (said ? SAID : 0) |
      (timed ? TIMED : 0) |
      (counted ? COUNTED : 0) |
      (quoted ? QUOTED : 0) |
      (disputed ? DISPUTED : 0) |
      (longGone ? LONG_GONE : 0) |
      (place === 'none' ? 0 : PLACED) |
      (place === 'entity' ? PLACE_IS_ENTITY : 0),
  );
  writer.varint(kind);
  writer.varint(about.length);
  for (const entity of about) writer.varint(entity);
}

/** Appends the claim of an outline. */
export function writeOutlineClaim(writer: ByteWriter, claim: readonly ClaimWord[]): void {
  writer.varint(claim.length);
  for (const word of claim) writer.varint(word);
}

/** Reads what the two wrote. */
export function readOutline(reader: ByteReader): Outline {
  const flags = reader.u8();
  const kind = reader.varint();
  const about: number[] = [];
  for (let left = reader.varint(); left > 0; left -= 1) about.push(reader.varint());
  const claim: ClaimWord[] = [];
  for (let left = reader.varint(); left > 0; left -= 1) claim.push(reader.varint());
  return {
    kind,
    about,
    said: (flags & SAID) !== 0,
    timed: (flags & TIMED) !== 0,
    counted: (flags & COUNTED) !== 0,
    quoted: (flags & QUOTED) !== 0,
    disputed: (flags & DISPUTED) !== 0,
    longGone: (flags & LONG_GONE) !== 0,
    place: (flags & PLACE_IS_ENTITY) !== 0 ? 'entity' : (flags & PLACED) !== 0 ? 'text' : 'none',
    claim,
  };
}
