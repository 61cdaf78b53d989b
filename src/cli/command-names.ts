/** Every command word, in the order help lists them. */
export const COMMAND_NAMES = [
  'find',
  'show',
  'pick',
  'list',
  'entities',
  'kinds',
  'sources',
  'timeline',
  'conflicts',
  'check',
  'verify',
  'vet',
  'init',
  'add',
  'edit',
  'retract',
  'cite',
  'suggest',
  'diff',
  'export',
  'schema',
  'completion',
  'cache',
  'help',
] as const;

/** The word of a command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

const NAMES: ReadonlySet<string> = new Set(COMMAND_NAMES);

/** Whether a word is exactly a command. */
export function isCommandName(word: string): word is CommandName {
  return NAMES.has(word);
}
