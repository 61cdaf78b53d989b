import type { Note } from '../model/report.ts';

const PLURALS = { fact: 'facts', entity: 'entities', kind: 'kinds', source: 'sources' } as const;

/** The note of an empty listing: the filters left nothing of the `recorded` ones, or there are none. */
export function nothingNote(noun: keyof typeof PLURALS, recorded: number): Note {
  return recorded === 0
    ? { level: 'info', code: 'nothing-recorded', message: `the knowledge base has no ${PLURALS[noun]}` }
    : { level: 'info', code: 'nothing-passes', message: `no ${noun} passes these filters` };
}
