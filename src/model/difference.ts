/** A value of a record as its file holds it; null where there is none. */
export type RecordedValue = string | null | readonly (string | number | Readonly<Record<string, string>>)[];

/** One difference between two knowledge bases, as `facts diff --json` publishes it. */
export interface PublishedDifference {
  /** Id of the fact (the new one, where it was renamed); of other records with their section before it: `entities/iraq`. */
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The field as files call it, dotted (`when.date`); null when the whole record was added or removed. */
  readonly field: string | null;
  /** What OLD and NEW have there; of a whole fact its claim, of other records their name. Lists are lists. */
  readonly old: RecordedValue;
  readonly new: RecordedValue;
}
