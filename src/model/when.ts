/** Where a date comes from: `stated` in the text, `inferred` from it, or `external` knowledge. */
export type Basis = 'stated' | 'inferred' | 'external';

/** All bases, in the order documentation lists them. */
export const BASES: readonly Basis[] = ['stated', 'inferred', 'external'];

/** When something happened or was published. */
export interface When {
  /** The wording of the source ("Tuesday evening"), or null when it has none. */
  readonly stated: string | null;
  /** EDTF date, possibly partial ("2023-11", "2023-10/2023-11"), or null when only the wording is known. */
  readonly date: string | null;
  /** Null when there is no date. */
  readonly basis: Basis | null;
  /** The reason for an inferred or external date, else null. */
  readonly why: string | null;
}
