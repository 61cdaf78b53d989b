/** A word that completion offers, with what it is in a few words. */
export interface Candidate {
  readonly name: string;
  readonly about: string;
}

/** What a place on the command line can hold: words, or the files that only the shell itself knows. */
export type Candidates =
  | { readonly type: 'words'; readonly words: readonly Candidate[] }
  | { readonly type: 'files' };

/** Names with other characters would have to be quoted differently by each shell, and are not offered. */
const SAFE_NAME = /^[A-Za-z0-9._-]+$/;

/** Whether a name can be offered as it is in every shell. */
export function isSafeName(name: string): boolean {
  return SAFE_NAME.test(name);
}

/** Words without a description. */
export function words(names: readonly string[]): Candidates {
  return { type: 'words', words: names.map((name) => ({ name, about: '' })) };
}
