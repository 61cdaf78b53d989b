import { countryWords, isCountryAdjective } from '../../../language/countries.ts';
import { FILLER_WORDS } from '../../../language/fillers.ts';
import type { FactShelf } from '../facts/fact-shelf.ts';
import type { DraftSentence } from '../reading/read-sentences.ts';
import type { Concepts } from '../words/concepts.ts';
import { overlap, type Span } from '../words/span.ts';

/** A name with all that it does, suffers, owns or lies at in a text. */
export interface NamedRoles extends Span {
  readonly text: string;
  /** Whom it names; none for a party or a country that the base has not. */
  readonly entities: readonly number[];
  /** Whether it names a country that the base has not. */
  readonly country: boolean;
  /** Whether it only tells of what country something is: "Iraqi". */
  readonly adjective: boolean;
  /** "do:" with a verb, "to:" with what is done to it, "of:" with what is its or lies there, or a preposition with the word before it. */
  readonly keys: ReadonlySet<string>;
  /** Whom the name stands beside, of whom the same is told: "Iraqi and South Korean banks". */
  readonly beside: readonly number[];
  /** Whose it is: "Iran's Quds Force". */
  readonly owners: readonly number[];
}

/** A text with the names in it: a sentence, or a claim. */
export type NamedText = Pick<DraftSentence, 'text' | 'start' | 'mentions' | 'parties'>;

type Name = Pick<NamedRoles, 'start' | 'end' | 'text' | 'entities' | 'country' | 'adjective'>;

/** Every name of a text with its roles, by the words right before and behind it. */
export function nameRoles(named: NamedText, shelf: FactShelf): readonly NamedRoles[] {
  const { text, start } = named;
  const names = namesIn(named);
  const between = (a: Name, b: Name): string => text.slice(a.end - start, b.start - start);
  const keys = names.map((name, position) => {
    const next = names[position + 1];
    // "Iran's Quds Force" does, suffers and lies as its last name does.
    const owns = next !== undefined && OWNS.test(between(name, next));
    return owns ? new Set<string>() : keysAt(text, name, start, shelf.concepts);
  });
  const owners = names.map((name, position) => {
    const owner = names[position - 1];
    return owner !== undefined && OWNS.test(between(owner, name)) ? owner.entities : [];
  });
  const pointsBack = text.includes(' there');
  for (const [position, name] of pointsBack ? names.entries() : []) {
    const next = names[position + 1];
    const lies = /['’]s?$/u.test(text.slice(name.start - start, name.end - start + 2).trimEnd());
    // "Retaliate there": at the last place before it that something lies at.
    if (!lies && !LOCATED.test(text.slice(0, name.start - start))) continue;
    for (const match of text.slice(name.end - start).matchAll(THERE))
      keys[position]?.add(`of:${shelf.concepts.of(match[1] ?? '')}`);
    if (next === undefined) break;
  }
  const beside: (readonly number[])[] = names.map(() => []);
  // "Iraqi and South Korean banks", "in Iraq and Syria": what is told of one is told of both.
  for (const [position, name] of names.entries()) {
    const next = names[position + 1];
    if (next === undefined || !JOINED.test(between(name, next))) continue;
    // "I have been to Syria, and US forces launched …": another clause begins, unless names are listed.
    const acts = [...(keys[position + 1] ?? [])].some((key) => key.startsWith('do:'));
    const last = names[position - 1];
    const listed = last !== undefined && /^\s*,\s+$/u.test(between(last, name));
    if (acts && !listed && between(name, next).trimStart().startsWith(',')) continue;
    const both = new Set([...(keys[position] ?? []), ...(keys[position + 1] ?? [])]);
    keys[position] = both;
    keys[position + 1] = both;
    beside[position] = [...(beside[position] ?? []), ...next.entities];
    beside[position + 1] = [...(beside[position + 1] ?? []), ...name.entities];
  }
  return names.map((name, position) => ({
    ...name,
    keys: keys[position] ?? new Set(),
    beside: beside[position] ?? [],
    owners: owners[position] ?? [],
  }));
}

const LOCATED = /(?<!\p{L})(?:in|at|near|inside|across)\s+(?:the\s+|neighbou?ring\s+)*$/iu;

const OWNS = /^['’]s?\s+$/u;

/** Between two names of which the same is told. */
const JOINED =
  /^\s*,?\s+(?:and|or|as well as|and also)\s+(?:in\s+|of\s+|on\s+)?(?:the\s+|neighbou?ring\s+)*$/u;

const THERE = /(?<!\p{L})(\p{Ll}{4,})\s+there(?!\p{L})/gu;

function namesIn(named: NamedText): readonly Name[] {
  const { text, start, mentions, parties } = named;
  const names: Name[] = parties.map((party) => ({
    ...party,
    entities: [],
    country: false,
    adjective: false,
  }));
  const put = (name: Name): void => {
    const compounded = /^-\p{Ll}/u.test(text.slice(name.end - start));
    if (!compounded && !names.some((each) => overlap(each, name))) names.push(name);
  };
  for (const mention of mentions)
    if (/\p{Lu}/u.test(mention.text)) {
      const adjective = !mention.proper && (NATIONAL.test(mention.text) || isNational(mention.text));
      put({ ...mention, country: false, adjective });
    }
  for (const match of text.matchAll(CAPITALISED)) {
    const found = [match[0], match[0].split(/\s/)[0] ?? ''].find((each) =>
      countryWords().has(each.toLowerCase().replace(/['’]s$/u, '')),
    );
    if (found === undefined) continue;
    const words = found.replace(/['’]s$/u, '');
    const from = start + match.index;
    put({
      start: from,
      end: from + words.length,
      text: words,
      entities: [],
      country: true,
      adjective: isNational(words),
    });
  }
  return names.sort((a, b) => a.start - b.start);
}

function isNational(words: string): boolean {
  return isCountryAdjective(words.toLowerCase());
}

/** How the adjectives of countries that nobody knows end. */
const NATIONAL = /^\p{Lu}\p{Ll}+(?:an|ish|ese|i)$/u;

const CAPITALISED = /(?<![\p{L}-])\p{Lu}[\p{L}’'.]*\p{L}(?:\s\p{Lu}[\p{L}’']*\p{L})?/gu;

/** How much of the text before a name is looked at, in UTF-16 units. */
const BEFORE = 60;

function keysAt(text: string, name: Name, offset: number, concepts: Concepts): Set<string> {
  const keys = new Set<string>();
  const [at, end] = [name.start - offset, name.end - offset];
  const before = text.slice(Math.max(0, at - BEFORE), at).replace(DETERMINERS, ' ');
  const after = text.slice(end);
  const add = (kind: string, word: string | undefined): void => {
    const lower = word?.toLowerCase() ?? '';
    if (lower.length > 2 && !FILLER_WORDS.has(lower)) keys.add(`${kind}:${concepts.of(lower)}`);
  };
  const own = /^['’]s?(?=\s)/u.exec(after)?.[0] ?? '';
  const many = own !== '' || name.adjective;
  for (const word of wordsBehind(after.slice(own.length), many ? OWNED : 2)) add('of', word);
  const verb = many ? null : VERB.exec(after);
  if (verb !== null) {
    const word = verb.groups?.['verb'] ?? '';
    const suffers = /(?:was|were|is|are|been|be|being)\s+$/u.test(verb[0].slice(0, -word.length));
    add(suffers && !word.endsWith('ing') ? 'to' : 'do', word);
  }
  const governed = GOVERNED.exec(before);
  const { verb: done, word, preposition = '' } = governed?.groups ?? {};
  if (preposition === 'by') {
    add('do', word);
    add('do', done);
  } else if (preposition === 'from' && word === 'some') keys.add('of:some');
  else if (governed !== null) add(KINDS[preposition] ?? preposition, word);
  else add('to', /(?<!\p{L})(\p{Ll}{3,})\s+(?:both\s+|also\s+|even\s+)?$/u.exec(before)?.[1]);
  return keys;
}

const DETERMINERS =
  /\s(?:(?:the|an?|its|their|his|her|neighbou?ring|nearby|both|either)\s+|\p{Lu}[\p{L}-]*['’]s?\s+)+$/u;

/** Most words behind an owner that may be what is owned. */
const OWNED = 3;

/** The words right behind a name, up to the first that only puts a sentence together. */
function wordsBehind(after: string, most: number): readonly string[] {
  const run = RUN.exec(after)?.[0].trim().split(/\s+/) ?? [];
  const found: string[] = [];
  for (const word of run.slice(0, most)) {
    const lower = word.toLowerCase();
    if (FILLER_WORDS.has(lower) || (lower !== word && !OFFICE.test(word))) break;
    found.push(lower);
  }
  return found;
}

const RUN = /^(?:\s+[\p{L}-]+){1,3}/u;
const OFFICE =
  /^(?:Prime|Foreign|Defen[cs]e|Interior|Health|Finance|Minister|President|Ministry|Parliament|Army|Navy|Government)$/;

/** The verb behind a subject, with what may be thrown in. */
const VERB =
  /^(?:,[^,;:.]{2,60},|\s+and\s+others|\s+(?:forces|fighters|leaders|troops))?(?:\s+(?:has|have|had|is|are|was|were|been|being|also|now|then|still|already|later|again|reportedly|itself|who|which|that|only|long|since|recently|first|openly|firmly|promptly))*\s+(?<verb>\p{Ll}{3,})(?!\p{L}|['’-])/u;

/** What a name hangs on: a word and a preposition. */
const GOVERNED =
  /(?<!\p{L})(?:(?<verb>\p{Ll}{3,}(?:ed|en|pt|own))\s+(?:\p{L}+\s+){0,3}?)?(?<word>[\p{L}-]{3,})\s+(?:(?:only|also|even|just|solely|mainly)\s+)?(?<preposition>in|at|near|around|from|of|inside|across|within|outside|on|against|for|with|over|to|into|by)\s+$/u;

const KINDS: Readonly<Record<string, string>> = {
  in: 'of',
  at: 'of',
  near: 'of',
  around: 'of',
  from: 'of',
  of: 'of',
  inside: 'of',
  across: 'of',
  within: 'of',
  outside: 'of',
  on: 'to',
  against: 'to',
};
