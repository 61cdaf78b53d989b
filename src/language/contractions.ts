/** Question words, which are shortened with and without an apostrophe: "who've", "whats". */
const ASKING = /\b(who|what|where|when|why|how)['’]?(?:s|d|ve|ll)\b/gi;
/** What else is shortened, with an apostrophe: "how many've died", "didn't". A name may end in 'd ("Sa'd"). */
const SHORTENED =
  /\b((?:do|does|did|is|are|was|were|has|have|had|would|could|should)(?=n))n['’]t\b|(?<=[a-z]{2})['’](?:ve|ll|re)\b|(?<=\b(?:it|he|she|we|they|that|there))['’]d\b/gi;

/** "with", as notes have it: "w/ militia support". */
const WITH = /(?<!\S)w\/(?!\S*\/)/gi;

/**
 * A query with its question words and auxiliaries written out as far as they mean anything ("who've" is who, "didn't" did), the rest turned
 * into spaces, so that every word stays where it is. "Isn't it 66?" asks what "is it 66?" does.
 */
export function withoutContractions(text: string): string {
  const blank = (whole: string, word = ''): string => word.padEnd(whole.length);
  const asking = text.replace(WITH, (whole) => blank(whole)).replace(ASKING, blank);
  return /['’]/.test(asking)
    ? asking.replace(SHORTENED, (whole, word?: string) => blank(whole, word))
    : asking;
}
