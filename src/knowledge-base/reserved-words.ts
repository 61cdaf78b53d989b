/** Words that are commands or filters: a kind cannot be called so, because `facts WORD` would not list it. */
export const RESERVED_WORDS: readonly string[] = [
  'add',
  'cache',
  'check',
  'cite',
  'completion',
  'conflicts',
  'diff',
  'edit',
  'entities',
  'export',
  'find',
  'help',
  'init',
  'kinds',
  'list',
  'pick',
  'retract',
  'schema',
  'show',
  'sources',
  'suggest',
  'timeline',
  'verify',
  'version',
  'vet',
];

/** Whether a word is one of `RESERVED_WORDS`. */
export function isReservedWord(word: string): boolean {
  return RESERVED_WORDS.includes(word);
}
