import type { Spelling } from './name-matching.ts';

/** The last part of a name, with the article that begins it: "al-Asad" of "Ain al-Asad". */
const LAST_PART = /\s(?<last>(?:al|el|as|ash|an|ar|at|ad|az)[-\s]\p{Lu}[\p{L}’'-]*)$/iu;

/** The shorter names of a place: what is left without the first of its words, where an article stands before the last. */
export function shortPlaces(spellings: readonly Spelling[]): readonly Spelling[] {
  const short = new Map<string, Spelling>();
  for (const { keys, text, entity } of spellings) {
    const last = LAST_PART.exec(text)?.groups?.['last'];
    const key = keys.at(-1);
    if (last !== undefined && key !== undefined && keys.length > 1 && !short.has(key))
      short.set(key, { keys: [key], entity, text: last, proper: false, short: true });
  }
  return [...short.values()];
}

/** Where a place stands, and no person of the same name: "at Al-Asad", not "President al-Assad". */
const AT_PLACE =
  /(?<!\p{L})(?:at|near|outside|around|inside|in|(?:attacks?|strikes?|raids?|bases?)\s+(?:on|at|of))\s+(?:the\s+)?(?:al|el|as|ash|an|ar|at|ad|az)[-\s]$/iu;

/** Whether a text that ends right behind the article of a name goes on with the short name of a place. */
export function isShortPlace(before: string): boolean {
  return AT_PLACE.test(before);
}
