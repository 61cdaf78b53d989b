/**
 * What `JSON.stringify` leaves as it is and a terminal or an editor may obey: DEL and C1 controls, the line separators, the bidi
 * embeddings, overrides and isolates. They can only stand inside strings.
 */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u206f]/g;

/** The value as JSON in which no character controls anything: those that could are `\u` escapes, so parsing gives them back. */
export function safeJson(value: unknown, indent?: number): string {
  return escapeUnsafe(JSON.stringify(value, null, indent));
}

/** `UNSAFE` characters as `\u` escapes, which JSON and double-quoted YAML read back. */
export function escapeUnsafe(text: string): string {
  return text.replace(UNSAFE, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
