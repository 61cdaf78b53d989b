import type { Span } from '../words/span.ts';

/** Stands for each blanked character. */
const BLANK = '\ufffc';

/** The text with the spans blanked out, so that offsets stay: who speaks is looked for outside what is quoted. */
export function masked(text: string, spans: readonly Span[]): string {
  let out = '';
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    out += text.slice(from, start) + text.slice(start, end).replace(/[^\n]/g, BLANK);
    from = end;
  }
  return out + text.slice(from);
}

/** Marks of footnotes behind words and numbers, "2,600¹"; powers of ten are none. */
const MARKS = /(?<=[\p{L}\d.,”"'’)])(?<!(?<!\d)10)[⁰¹²³⁴-⁹]{1,3}/gu;

/** The text with the marks of footnotes blanked out, so that offsets stay. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, (mark) => ' '.repeat(mark.length));
}
