import type { Note } from '../model/report.ts';

/** The note of a listing that the filters left empty. */
export function nothingNote(noun: 'fact' | 'entity' | 'kind' | 'source'): Note {
  return { level: 'info', code: 'nothing-passes', message: `no ${noun} passes these filters` };
}
