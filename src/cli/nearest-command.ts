import { longestMisspelling, nearestWords, spellingDistance } from '../language/similarity.ts';
import { COMMAND_NAMES, type CommandName, isCommandName } from './command-names.ts';

/** The command a word was perhaps meant as: one that is it, misspelt or with a capital; null for a command itself. */
export function nearestCommand(word: string): CommandName | null {
  const typed = word.toLowerCase();
  if (isCommandName(word) || typed.length < 3 || typed.length > 12) return null;
  if (isCommandName(typed)) return typed;
  const [near] = nearestWords(typed, COMMAND_NAMES);
  const isNear = near !== undefined && spellingDistance(typed, near) <= longestMisspelling(typed, near);
  return isNear && isCommandName(near) ? near : null;
}
