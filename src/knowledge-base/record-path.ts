/** A step into a record: a key of a map or a place in a list. */
export type PathItem = string | number;

/** What a problem is about: a key, the value behind it, or the record as a whole (its first line). */
export type Marked = 'key' | 'value' | 'record';
