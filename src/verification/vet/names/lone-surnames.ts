import type { Token } from '../../../language/tokens.ts';

/** Whether a name is a surname by itself, behind a title or its article, or of who speaks: "Mr al-Soudani", "Brandel said", not "Peter Sudano". */
export function standsAlone(text: string, { start, end }: Token): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (
    SPEAKS.test(text.slice(end, end + 12)) &&
    /(?:^|[,.:;”"—–]\s*|(?<!\p{L})(?:and|but|as|that)\s+)$/u.test(before)
  )
    return true;
  return (
    /(?:^|[^\p{L}-])(?:(?:[Aa]l|[Ee]l)[-\s]|(?:Mr|Mrs|Ms|Dr|President|Minister|Captain|Colonel|Chief|Governor|Mayor)\.?\s)$/u.test(
      before,
    ) && !/^(?:\s|-)\p{Lu}/u.test(text.slice(end, end + 2))
  );
}

/** Behind who speaks. */
const SPEAKS = /^\s+(?:said|says|added|adds|told|tells|warned|argued|insisted|noted)(?!\p{L})/u;
