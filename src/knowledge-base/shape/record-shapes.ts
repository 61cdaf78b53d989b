import { ATTRIBUTION_MODES } from '../../model/attribution.ts';
import { FACT_STATES } from '../../model/fact.ts';
import { BASES } from '../../model/when.ts';
import { RawMap, type RawValue } from '../parse/raw-value.ts';
import { optional, recordOf, required } from './fields-shape.ts';
import { Reading } from './reading.ts';
import { listOf, mapOf, oneOf, oneOrMore, type ValueOf, wholeNumber } from './shape.ts';
import { id, text, textLike } from './text-shape.ts';

const FINGERPRINT = /^[0-9a-f]{16}$/u;
const WEB_ADDRESS = /^https?:\/\/\S+$/u;

/** The only version of the format there is. */
export const FORMAT_VERSION = 1;

const when = recordOf('a date', '{ stated: Tuesday, date: 2023-11-21, basis: inferred, why: … }', {
  stated: optional('The wording of the source: "Tuesday evening".', text),
  date: optional('EDTF date, possibly partial: 2023-11-21, 2023-11, 2023-10/2023-11, 2023-11-21~.', text),
  basis: optional(
    'Where the date comes from: stated in the text, inferred from it, or external knowledge.',
    oneOf(BASES),
  ),
  why: optional('The reason for an inferred or external date.', text),
});

const attribution = recordOf('a speaker', '{ who: two US officials, mode: anonymous }', {
  who: optional('Entity id, or the description of the speaker: "two US officials".', text),
  mode: optional(
    'How the speaker stands behind the claim; anonymous: the source does not name them, on whatever terms.',
    oneOf(ATTRIBUTION_MODES),
  ),
});

const LOCATION_FIELDS = {
  source: required('Id of the source.', id),
  paragraph: optional(
    'Paragraph number in the source, from 1, or a list of them.',
    oneOrMore(wholeNumber(1)),
  ),
};

const location = recordOf('"at"', '{ source: …, paragraph: … }', LOCATION_FIELDS);

const status = recordOf('a status', '{ is: retracted, why: … }', {
  is: required('Whether the fact may still be used.', oneOf(FACT_STATES)),
  by: optional('Id of the fact that replaces this one.', id),
  why: optional('The reason.', text),
});

const conflict = recordOf('a conflict', '{ with: …, about: … }', {
  with: required('Id of the other fact.', id),
  about: optional('What they disagree about, in a few words.', text),
});

const FACT_FIELDS = {
  id: required('Short name for people, never used again for another fact.', id),
  formerly: optional('Earlier ids of this fact.', oneOrMore(id)),
  kind: required('One of the kinds of this knowledge base.', id),
  claim: required('What is reported: one sentence in the words of the curator.', text),
  figure: optional('The figure as stated, hedge included: "at least 62". Numbers are derived from it.', text),
  unit: optional('What the figure counts: injuries.', text),
  about: optional('Ids of the entities it is about.', listOf(id)),
  names: optional(
    'Spellings and short wordings as printed in the paragraph, for verification: "900 troops in Syria", "two officials said".',
    listOf(text),
  ),
  place: optional('Entity id or free text.', text),
  when: optional('When it happened.', when),
  said_by: optional(
    'The chain of attribution, speaker first; empty or missing for the article’s own voice.',
    listOf(attribution),
  ),
  quote: optional('The quoted words, one item per fragment.', listOf(text)),
  at: required('Where it stands.', location),
  status: optional('Whether it may still be used; current when missing.', status),
  conflicts: optional('Facts that disagree with this one.', listOf(conflict)),
  tags: optional('Free words to filter by.', listOf(text)),
};

/** A fact as written in a file. */
export const factShape = recordOf('a fact', '{ id: …, kind: …, claim: …, at: { source: … } }', FACT_FIELDS);

const unfinishedFact = recordOf('a fact', '', {
  ...FACT_FIELDS,
  id: optional('', id),
  kind: optional('', id),
  claim: optional('', text),
  at: optional('', recordOf('"at"', '', { ...LOCATION_FIELDS, source: optional('', id) })),
});

/**
 * What can be read of a fact that is not whole, so that what is wrong beside that is told at once with it: what is missing or unusable is
 * empty. Null for what is no map.
 */
export function readUnfinishedFact(value: RawValue): WrittenFact | null {
  if (!(value instanceof RawMap)) return null;
  const known = value.keys.filter((key) => Object.hasOwn(FACT_FIELDS, key));
  const told = new Reading(); // by `factShape` already
  const read = unfinishedFact.read(
    new RawMap(
      known,
      known.map((key) => value.get(key) ?? null),
    ),
    told,
  );
  if (read === undefined) return null;
  const { id: name = '', kind = '', claim = '', at } = read;
  return { ...read, id: name, kind, claim, at: { source: at?.source ?? '', paragraph: at?.paragraph } };
}

/** A source as written in a file. */
export const sourceShape = recordOf('a source', '{ id: …, title: … }', {
  id: required('Short name for people.', id),
  title: optional('The title, or the curator’s own words when it is not known.', text),
  outlet: optional('The outlet; null when it is not stated. Never invented.', text),
  published: optional('When it was published.', when),
  url: optional('Web address (http or https).', textLike(WEB_ADDRESS, 'a web address (http:// or https://)')),
  paragraphs: optional(
    'Fingerprint per paragraph: the first 16 hexadecimal digits of SHA-256 of its normalised text.',
    listOf(textLike(FINGERPRINT, 'a fingerprint of 16 hexadecimal digits')),
  ),
});

/** An entity as written in a file. */
export const entityShape = recordOf('an entity', '{ id: …, type: place, name: … }', {
  id: required('Short name for people.', id),
  type: required('What it is, in the words of this base: group, person, place …', text),
  name: required('The house spelling.', text),
  aliases: optional('Other spellings, acronyms and names.', listOf(text)),
  in: optional('Id of the place it lies in, or of the body it is part of.', id),
});

/** The kinds of a base: id to label. */
export const kindsShape = mapOf(id, text);

/** Groups of words that mean the same. */
export const synonymsShape = listOf(listOf(text));

/** The version of the format. */
export const versionShape = wholeNumber(FORMAT_VERSION);

/** What `factShape` reads to. */
export type WrittenFact = ValueOf<typeof factShape>;

/** What `sourceShape` reads to. */
export type WrittenSource = ValueOf<typeof sourceShape>;

/** What `entityShape` reads to. */
export type WrittenEntity = ValueOf<typeof entityShape>;

/** A date as written. */
export type WrittenWhen = ValueOf<typeof when>;
