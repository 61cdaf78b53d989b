import type { Conflict } from '../model/fact.ts';

/** A fact that records conflicts. */
export interface Recording {
  readonly id: string;
  readonly conflicts: readonly Conflict[];
}

/**
 * The conflicts of facts by id, of all that some fact records: a conflict recorded on one side shows on both; where both sides record it,
 * each keeps its own words.
 */
export function conflictsOfBothSides(
  recording: readonly Recording[],
): ReadonlyMap<string, readonly Conflict[]> {
  const both = new Map(recording.map(({ id, conflicts }) => [id, conflicts]));
  const own = new Set(
    recording.flatMap(({ id, conflicts }) => conflicts.map((other) => `${id}\n${other.with}`)),
  );
  for (const { id, conflicts } of recording) {
    for (const { with: other, about } of conflicts) {
      if (!own.has(`${other}\n${id}`)) both.set(other, [...(both.get(other) ?? []), { with: id, about }]);
    }
  }
  return both;
}
