/** A number found at a token. `end` is the index after it; `scaled` says that a million or more was named. */
export interface NumberAt {
  readonly value: number;
  readonly end: number;
  readonly scaled: boolean;
}
