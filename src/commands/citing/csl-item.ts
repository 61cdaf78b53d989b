import { parseDate } from '../../language/dates.ts';
import type { PublishedFact } from '../../model/published.ts';
import type { Source } from '../../model/source.ts';
import { paragraphs } from '../source-wording.ts';

/** A date of CSL-JSON: one or two points of year, month, day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

/**
 * A source in CSL-JSON 1.0 (citationstyles.org), as reference managers read it. There is no author: the knowledge base records none. What
 * is not known is left out.
 */
export interface CslItem {
  /** Id of the fact. */
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  /** The fact as a sentence. */
  readonly abstract: string;
  /** Paragraph, and where the date comes from when the source does not state it. */
  readonly note: string;
}

/** The source of a fact for a reference manager, with the fact as its abstract. */
export function cslItem({ id, source }: PublishedFact, sentence: string, url: Source['url']): CslItem {
  const { published } = source;
  const issued = published?.date == null ? null : cslDate(published.date);
  const basis =
    issued === null || published === null || published.basis === null || published.basis === 'stated'
      ? ''
      : `date ${published.basis}${published.why === null ? '' : `: ${published.why}`}`;
  return {
    id,
    type: 'article-newspaper',
    title: source.title,
    ...(source.outlet === null ? {} : { 'container-title': source.outlet }),
    ...(issued === null ? {} : { issued }),
    ...(url === null ? {} : { URL: url }),
    abstract: sentence,
    note: [paragraphs(source.paragraph), basis].filter((part) => part !== '').join('; '),
  };
}

/** An EDTF date as CSL knows them; null for what CSL cannot say (open ends, decades). */
export function cslDate(edtf: string): CslDate | null {
  const range = parseDate(edtf);
  const points = edtf
    .split('/')
    .map((point) => /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?/.exec(point.replace(/[?~%]/g, '')));
  if (range === null || points.some((point) => point === null)) return null;
  const parts = points.map((point) =>
    (point ?? []).slice(1).flatMap((part) => (part === undefined ? [] : Number(part))),
  );
  return { 'date-parts': parts, ...(range.approximate || range.uncertain ? { circa: true as const } : {}) };
}
