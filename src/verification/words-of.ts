/** A word of a normalised text. */
export interface Word {
  /** Without the marks around it. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a normalised text; commas, full stops and quotation marks around them are no part of them. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[^\s"]+/g)].flatMap((match) => {
    const leading = /^[('[]*/.exec(match[0])?.[0].length ?? 0;
    const word = match[0].slice(leading).replace(/[)\].,;:!?']+$/, '');
    const start = match.index + leading;
    return word === '' ? [] : [{ word, start, end: start + word.length }];
  });
}
