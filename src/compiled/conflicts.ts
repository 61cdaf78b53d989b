import type { Conflict } from '../model/fact.ts';

/** A fact that records conflicts. */
export interface Recording {
  readonly id: string;
  readonly conflicts: readonly Conflict[];
}

/**
 * By id, the conflicts of facts that only the other side records: each shows on both sides, and where both record it, each keeps its own
 * words.
 */
export function conflictsOfOthers(recording: readonly Recording[]): ReadonlyMap<string, readonly Conflict[]> {
  const others = new Map<string, Conflict[]>();
  const own = new Set(
    recording.flatMap(({ id, conflicts }) => conflicts.map((other) => `${id}\n${other.with}`)),
  );
  for (const { id, conflicts } of recording) {
    for (const { with: other, about } of conflicts) {
      if (own.has(`${other}\n${id}`)) continue;
      const known = others.get(other);
      if (known === undefined) others.set(other, [{ with: id, about }]);
      else known.push({ with: id, about });
    }
  }
  return others;
}
