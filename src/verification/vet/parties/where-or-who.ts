import type { DraftSentence } from '../reading/read-sentences.ts';
import { FORCES } from '../words/forces.ts';
import type { Stranger } from './stranger.ts';

/** "Launched by Israel", "it was Israel that launched": who does something, and no place. */
export function isAgent({ start: at }: Stranger, { text, start }: DraftSentence): boolean {
  return /(?:\sby|(?:^|\W)it\s+(?:is|was))\s+(?:the\s+)?$/iu.test(text.slice(0, at - start));
}

/** "Support for Israel", "the war against Iran": a country that is somebody, and not somewhere. */
export function isWhom({ start: at }: Stranger, { text, start }: DraftSentence): boolean {
  return /(?<!\p{L})(?:support|backing|aid|help|sympathy|hatred|threats?)\s+(?:for|of|to|against)\s+(?:the\s+)?$/iu.test(
    text.slice(0, at - start),
  );
}

/** "Jordanian and US forces": somebody of a country, and not somewhere. */
export function isForce({ end }: Stranger, { text, start }: DraftSentence): boolean {
  const after = /^(?:\s+and\s+\p{Lu}[\p{L}.]*)?\s+(?<noun>\p{Ll}+)/u.exec(text.slice(end - start));
  return FORCES.test(after?.groups?.['noun'] ?? '');
}
