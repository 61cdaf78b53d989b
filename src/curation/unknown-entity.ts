import type { Diagnostic } from '../model/diagnostic.ts';
import { makeId } from './make-id.ts';

/**
 * A diagnostic about what a typed fact is about, in the words of somebody who typed a name: that it is no id, or no entity has it, means
 * that no entity is called so, and how to write one. Any other diagnostic is left as it is.
 */
export function asUnknownEntity(diagnostic: Diagnostic): Diagnostic {
  const { code, excerpt, column, length, hint } = diagnostic;
  if (code !== 'bad-id' && code !== 'unknown-entity') return diagnostic;
  const typed = [...(excerpt ?? '')].slice(column - 1, column - 1 + length).join('');
  const name = typed.replace(/^(["'])(.*)\1$/u, '$2');
  if (name === '') return diagnostic;
  const entity = `- { id: ${makeId(name, 'entity', new Set())}, type: …, name: ${typed} }`;
  const near = code === 'unknown-entity' && hint !== null ? `${hint} ` : '';
  return {
    ...diagnostic,
    code: 'unknown-entity',
    message: `No entity is called "${name}".`,
    hint: `${near}A new one is written under entities first: ${entity}`,
  };
}
