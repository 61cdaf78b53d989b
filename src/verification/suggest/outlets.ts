import { namesOutlet } from '../../language/outlet-words.ts';

/** Somebody spoke to an outlet: "told the Washington Post", "in an interview with CNN", "speaking to Reuters". */
const SPOKE_TO =
  /(?<![\p{L}-])(?:told|telling|tells|speaking (?:to|with)|spoke (?:to|with)|talking to|(?:in )?an interview (?:with|to|for|on|published (?:in|by))|in (?:remarks|comments) to|quoted (?:by|in)|as reported by|reported by)\s+(?<who>(?:the |a |an )?(?:[\p{L}\p{N}.&’'-]+\s?){1,5})/giu;

/** The outlets that a sentence says its speaker spoke to, as printed, articles left out. */
export function outletsSpokenTo(
  sentence: string,
): readonly { readonly start: number; readonly text: string }[] {
  return [...sentence.matchAll(SPOKE_TO)].flatMap((match) => {
    const printed = match.groups?.['who'] ?? '';
    const name = /^(?:the |an? )?(?<name>(?:(?:\p{Lu}[\p{L}\p{N}.&’'-]*|of|de|la|El|Al)\s?)+)/u.exec(printed)
      ?.groups?.['name'];
    const words = (name ?? '').trim().replace(/(?:\s(?:of|de|la)|[.’'-])+$/u, '');
    if (words === '' || !namesOutlet(words)) return [];
    return [{ start: match.index + match[0].indexOf(words), text: words }];
  });
}
