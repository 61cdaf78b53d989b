import { CALENDAR_MONTHS, COUNTRIES, FIELD_WORDS, KINDS, NAMES, TEMPLATES } from './newsroom-words.mjs';

/**
 * A made-up newsroom's knowledge base of any size, the same for the same size and seed: articles with a dozen facts each, entities that are
 * mentioned as unevenly as real ones (Zipf), claims of 8 to 25 words, figures with hedges, attribution chains, partial dates, quotations.
 */

/** @typedef {{ entity: object } | { source: object } | { fact: { id: string, claim: string } }} Line */

/** Facts per article. */
const PER_SOURCE = 12;
/** One entity for so many facts, beside the countries. */
const PER_ENTITY = 25;
/** Words beside those of the field, and how often one of them stands in a claim: vocabularies have long tails. */
const RARE_WORDS = 20_000;
const RARE = 0.3;

/**
 * A small, fast generator of numbers in 0 … 1 (mulberry32, Tommy Ettinger 2017).
 * @param {number} seed
 */
function randomNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws what the knowledge base is made of. */
class Draw {
  #next;

  /** @param {number} seed */
  constructor(seed) {
    this.#next = randomNumbers(seed);
  }

  /** @param {number} limit @returns {number} 0 … limit-1 */
  below(limit) {
    return Math.floor(this.#next() * limit);
  }

  /** @param {number} probability */
  chance(probability) {
    return this.#next() < probability;
  }

  /** @template Item @param {readonly Item[]} items @returns {Item} */
  one(items) {
    return /** @type {Item} */ (items[this.below(items.length)]);
  }

  /** The first items far more often than the last, as with words and names in the news. @template Item @param {readonly Item[]} items @returns {Item} */
  unevenly(items) {
    return /** @type {Item} */ (items[Math.floor(items.length ** this.#next()) - 1]);
  }
}

/** @param {string} text */
function slug(text) {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** @param {string} text */
function capital(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** @param {Draw} draw @param {number} syllables */
function invented(draw, syllables) {
  let name = '';
  for (let at = 0; at < syllables; at += 1) name += draw.one(NAMES.syllables);
  return capital(name);
}

/** @param {Draw} draw @param {number} facts */
function makeEntities(draw, facts) {
  const count = Math.max(COUNTRIES.length + 12, Math.ceil(facts / PER_ENTITY));
  /** @type {Record<string, { id: string, type: string, name: string, aliases?: string[], in?: string }[]>} */
  const byType = { place: [], group: [], person: [], organisation: [] };
  const taken = new Set();
  /** @param {string} type @param {string} name @param {{ aliases?: string[], in?: string }} [more] */
  const add = (type, name, more = {}) => {
    const id = slug(name);
    if (taken.has(id)) return;
    taken.add(id);
    byType[type]?.push({ id, type, name, ...more });
  };
  for (const [name, ...aliases] of COUNTRIES) add('place', name ?? '', { aliases });
  for (const [name, ...aliases] of NAMES.groups) add('group', name ?? '', { aliases });
  const places = () => byType['place'] ?? [];
  while (taken.size < count) {
    const kind = draw.below(10);
    if (kind < 4) {
      const name = `${draw.chance(0.4) ? `${draw.one(NAMES.prefixes)} ` : ''}${invented(draw, 2 + draw.below(2))}`;
      add('place', name, {
        in: draw.unevenly(places()).id,
        ...(draw.chance(0.2) ? { aliases: [invented(draw, 2)] } : {}),
      });
    } else if (kind < 6) {
      const name = `${draw.one(NAMES.groupHeads)} ${invented(draw, 2 + draw.below(2))}`;
      add('group', name, { aliases: [name.replace('Kataib', 'Kataeb').replace('Harakat', 'Movement of')] });
    } else if (kind < 9) {
      const family = invented(draw, 2);
      add('person', `${draw.unevenly(NAMES.first)} ${draw.chance(0.3) ? 'al-' : ''}${family}`, {
        aliases: [family],
      });
    } else add('organisation', `${invented(draw, 2)} ${draw.one(NAMES.organisations)}`);
  }
  return byType;
}

/** @param {Draw} draw */
function figure(draw) {
  const value = Math.round(Math.exp(draw.below(1000) / 90));
  const written = value >= 1000 ? value.toString().replace(/\B(?=(\d{3})+$)/g, ',') : String(value);
  const form = draw.below(12);
  if (form < 6) return written;
  if (form === 6) return `at least ${written}`;
  if (form === 7) return `more than ${written}`;
  if (form === 8) return `around ${written}`;
  if (form === 9) return `between ${written} and ${(value + 1 + draw.below(40)).toString()}`;
  return form === 10
    ? draw.one(['dozens', 'several', 'hundreds', 'a handful'])
    : `$${1 + draw.below(90)} million`;
}

/** @param {Draw} draw */
function date(draw) {
  const year = 2019 + draw.below(6);
  const month = String(1 + draw.below(12)).padStart(2, '0');
  const day = String(1 + draw.below(28)).padStart(2, '0');
  if (draw.chance(0.7))
    return {
      stated: `${Number(day)} ${CALENDAR_MONTHS[Number(month) - 1]}`,
      date: `${year}-${month}-${day}`,
    };
  return draw.chance(0.7) ? { date: `${year}-${month}` } : { date: String(year) };
}

/**
 * The records of a knowledge base of `facts` facts, in the order of a file: entities, then each source with its facts.
 *
 * @param {number} facts
 * @param {number} [seed]
 * @returns {Generator<Line>}
 */
export function* newsroom(facts, seed = 1) {
  const draw = new Draw(seed);
  const entities = makeEntities(draw, facts);
  for (const list of Object.values(entities)) for (const entity of list) yield { entity };
  const {
    place: places = [],
    group: groups = [],
    person: people = [],
    organisation: organisations = [],
  } = entities;
  const speakers = [...people, ...organisations];
  const rareWords = Array.from({ length: RARE_WORDS }, () => invented(draw, 2 + draw.below(3)).toLowerCase());
  const kinds = Object.keys(KINDS);
  for (let number = 0; number < facts; number += 1) {
    const source = `article-${Math.floor(number / PER_SOURCE) + 1}`;
    if (number % PER_SOURCE === 0) {
      const title = `${capital(draw.unevenly(FIELD_WORDS))} and ${draw.unevenly(FIELD_WORDS)} in ${draw.unevenly(places).name}`;
      yield {
        source: {
          id: source,
          title,
          outlet: draw.one(NAMES.outlets),
          published: { date: date(draw).date, basis: 'stated' },
        },
      };
    }
    yield { fact: makeFact(draw, number, source) };
  }

  /** @param {Draw} from @param {number} number @param {string} source */
  function makeFact(from, number, source) {
    const kind = from.unevenly(kinds);
    const place = from.unevenly(places);
    const group = from.unevenly(groups);
    const person = people.length > 0 ? from.unevenly(people) : group;
    const stated = figure(from);
    const thing = from.unevenly(FIELD_WORDS);
    const claim = from.one(TEMPLATES).replaceAll(/\{(\w+)\}/g, (_, slot) => {
      switch (slot) {
        case 'place':
          return place.name;
        case 'group':
          return group.name;
        case 'person':
          return person.name;
        case 'figure':
          return stated;
        case 'thing':
          return thing;
        default:
          return from.chance(RARE) ? from.unevenly(rareWords) : from.unevenly(FIELD_WORDS);
      }
    });
    const isQuote = kind === 'quote';
    return {
      id: `${kind}-${place.id}-${number + 1}`,
      kind,
      claim: capital(claim),
      ...(isQuote ? {} : { figure: stated, unit: thing }),
      about: from.chance(0.3) ? [group.id, person.id] : [group.id],
      ...(from.chance(0.8) ? { place: place.id } : {}),
      ...(from.chance(0.7) ? { when: { ...date(from), basis: 'stated' } } : {}),
      ...(isQuote || from.chance(0.4)
        ? {
            said_by:
              speakers.length > 0 && from.chance(0.6)
                ? [{ who: from.unevenly(speakers).id, mode: 'named' }]
                : [{ who: 'two officials', mode: 'anonymous' }],
          }
        : {}),
      ...(isQuote
        ? { quote: [`${Array.from({ length: 6 }, () => from.unevenly(FIELD_WORDS)).join(' ')}`] }
        : {}),
      at: { source, paragraph: 1 + from.below(30) },
      ...(from.chance(0.02) ? { status: { is: from.one(['disputed', 'corrected', 'retracted']) } } : {}),
      ...(from.chance(0.3) ? { tags: [from.unevenly(FIELD_WORDS)] } : {}),
    };
  }
}
