/** Thrown when bytes are no compiled base of this format; the caller builds a new one. */
export class NotACompiledBase extends Error {}

/**
 * Thrown from any use of a compiled base when a part of its file turns out to be damaged. Whoever started the work starts it
 * again without that file; nothing was made of the damaged part.
 */
export class DamagedBase extends Error {}
