import type { ReadableParagraph } from './readable-paragraph.ts';

/** Where a paragraph of the source stands in the reader's article. */
export type Place =
  /** The same text, by its fingerprint. */
  | { readonly is: 'same'; readonly at: ReadableParagraph }
  /** The same place with another text: its neighbours and what facts take from it say so. */
  | { readonly is: 'edited'; readonly at: ReadableParagraph }
  /** No fingerprint was recorded; the facts' words stand in this one. */
  | { readonly is: 'likely'; readonly at: ReadableParagraph }
  /** Several could be it. */
  | { readonly is: 'unsure'; readonly among: readonly ReadableParagraph[] }
  /** It is not there. `instead` are new paragraphs between those that were its neighbours. */
  | { readonly is: 'gone'; readonly instead: readonly ReadableParagraph[] };

/** A place of one paragraph. */
export type FoundPlace = Extract<Place, { readonly at: ReadableParagraph }>;

/** Whether a place is one paragraph of the article. */
export function isFound(place: Place): place is FoundPlace {
  return place.is === 'same' || place.is === 'edited' || place.is === 'likely';
}
