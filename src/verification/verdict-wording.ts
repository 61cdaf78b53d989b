import type { Checkable } from './checkable.ts';
import type { NearWording } from './nearest-wording.ts';
import type { ReadableParagraph } from './readable-paragraph.ts';

/** Paragraph numbers as people read them: "¶4", "¶4 and ¶9", "¶1, ¶3 and ¶17". */
export function numbered(numbers: readonly number[]): string {
  const marked = numbers.map((number) => `¶${number}`);
  const last = marked.at(-1) ?? '';
  return marked.length < 2 ? last : `${marked.slice(0, -1).join(', ')} and ${last}`;
}

/** The verb for so many paragraphs. */
export function areOrIs(numbers: readonly number[]): string {
  return numbers.length > 1 ? 'are' : 'is';
}

/** The verb for so many paragraphs. */
export function hasOrHave(numbers: readonly number[]): string {
  return numbers.length > 1 ? 'have' : 'has';
}

/** What of a fact was looked for, as the subject of a sentence: "Its figure and names stand". */
export function standing(items: readonly Checkable[]): string {
  const of = (kind: Checkable['kind']): number => items.filter((item) => item.kind === kind).length;
  const words = [
    of('figure') > 0 ? 'figure' : null,
    of('name') > 0 ? (of('name') > 1 ? 'names' : 'name') : null,
    of('quote') > 0 ? 'quoted words' : null,
  ].filter((word) => word !== null);
  const last = words.at(-1) ?? '';
  const listed = words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
  return `Its ${listed} ${words.length === 1 && !last.endsWith('s') ? 'stands' : 'stand'}`;
}

/** What to do about paragraphs that have changed. */
export function changedSince(edited: readonly number[]): string {
  return `${numbered(edited)} ${hasOrHave(edited)} changed: read ${edited.length > 1 ? 'them' : 'it'} again`;
}

/** Something that does not stand where it was, and what stands there instead. */
export interface Difference {
  readonly item: Checkable;
  readonly near: NearWording | null;
  /** Where `near` stands, or where it was looked for. */
  readonly paragraph: ReadableParagraph | undefined;
}

const CALLED: Readonly<Record<Checkable['kind'], string>> = {
  figure: 'figure',
  name: 'name',
  quote: 'quotation',
  time: 'time',
  unit: 'unit',
};

/** A difference in words: "figure: 2,500 → 2,600 in ¶18", "quotation: “direct” → “indirect” in ¶5". */
export function wordingOf({ item, near, paragraph }: Difference): string {
  const where = paragraph === undefined ? '' : ` in ${numbered([paragraph.number])}`;
  const called = CALLED[item.kind];
  if (near === null) return `${called}: “${item.stated}” is not${where === '' ? ' in the article' : where}`;
  if (near.runs === null) return `${called}: ${item.stated} → ${near.found}${where}`;
  if (near.runs.length === 0) return `${called}: other punctuation${where}: “${near.found}”`;
  const runs = near.runs.map(({ wanted, found }) => {
    if (found.length === 0) return `without “${wanted.join(' ')}”`;
    if (wanted.length === 0) return `with “${found.join(' ')}”`;
    return `“${wanted.join(' ')}” → “${found.join(' ')}”`;
  });
  return `${called}: ${runs.join(', ')}${where}`;
}
