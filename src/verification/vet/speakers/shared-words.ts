import { singular } from '../names/speaker-heads.ts';

/** What those are called who speak for others, or of what they do. */
const HEAD =
  /\b(official|source|aide|witness|commander|officer|diplomat|spokes|worker|employee|resident|lawmaker|expert|analyst|minister|manager|survivor|firefighter|inspector|investigator|candidate|doctor|engineer|statement|police|union|ministry|company)/gi;

function heads(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(HEAD)].map(([word]) => word.toLowerCase()));
}

const LIGHT =
  /^(?:the|a|an|of|two|three|one|some|several|us|senior|local|group|to|in|and|for|from|by|its|his|her|their)$/;

/** Whether two descriptions share a word, or both are of officials, witnesses and the like: "the workers", "two rescue workers". */
export function sharesWords(words: string, who: string): boolean {
  const own = new Set(
    (who.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !LIGHT.test(word)).map(singular),
  );
  const theirs = (words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => !LIGHT.test(word))
    .map(singular);
  if (theirs.some((word) => own.has(word))) return true;
  const kinds = heads(who);
  return [...heads(words)].some((head) => kinds.has(head));
}

/** Whether two descriptions share a word beside "official" and its like: "the port official", "a port official". */
export function namesAlike(words: string, who: string): boolean {
  const own = contentWords(who);
  return contentWords(words).some((word) => own.includes(word));
}

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !LIGHT.test(word) && !/^(?:officials?|sources?)$/.test(word)).map(singular);
}
