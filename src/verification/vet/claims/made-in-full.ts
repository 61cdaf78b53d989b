/** Coverage of a claim that a sentence makes beside other statements. */
export const MADE_IN_FULL = 0.9;

/** Fewest words that only one of two claims has which a sentence makes one after the other. */
export const OWN_WORDS = 2;
