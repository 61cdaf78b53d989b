import { compoundTerm, indexTerms, opensCompound } from '../language/compounds.ts';
import { NAME_PARTICLES, soundTerm } from '../language/folding.ts';
import { numberTerm, type Token } from '../language/tokens.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import { ENTITY_FIELD, FACT_FIELD } from './layout.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
  ...['august', 'september', 'october', 'november', 'december'],
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The words a reader would use for an EDTF date: years as numbers, months and, for exact days, the day and the weekday. */
export function dateTerms(edtf: string): readonly string[] {
  const terms = new Set<string>();
  for (const match of edtf.matchAll(/(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g)) {
    const [, year, month, day] = match;
    terms.add(numberTerm(Number(year)));
    const monthName = MONTHS[Number(month) - 1];
    if (monthName !== undefined) terms.add(monthName);
    if (day === undefined) continue;
    terms.add(numberTerm(Number(day)));
    const weekday = WEEKDAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()];
    if (weekday !== undefined) terms.add(weekday);
  }
  return [...terms];
}

/** `, two US officials said.` at the end of a claim: who says it, not what it is about. */
const ATTRIBUTION_TAIL =
  /,\s(?:according to\s[^,]+|[^,]+\s(?:said|says|say|told\s[^,]+|added|claimed|reported))\.?$/u;

/**
 * The words a fact is found by, each with the `FACT_FIELD` bits of where it stands. Words of entities are indexed once, with the entity.
 * `claim`: the tokens of its claim.
 */
export function factTerms(
  fact: Fact,
  claim: readonly Token[],
  kindLabel: string,
  isEntity: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, field: number): void => {
    terms.set(term, (terms.get(term) ?? 0) | field);
  };
  const addText = (text: string | null, field: number): void => {
    if (text !== null) for (const term of indexTerms(text)) add(term, field);
  };
  const attribution = ATTRIBUTION_TAIL.exec(fact.claim)?.index ?? fact.claim.length;
  for (const token of claim) {
    const term = opensCompound(fact.claim, token) ? compoundTerm(token.term) : token.term;
    add(term, token.start < attribution ? FACT_FIELD.claim : FACT_FIELD.saidBy);
  }
  if (fact.figure !== null) {
    addText(fact.figure.stated, FACT_FIELD.figure);
    for (const number of [fact.figure.value, fact.figure.min, fact.figure.max]) {
      if (number !== null) add(numberTerm(number), FACT_FIELD.figure);
    }
  }
  addText(fact.unit, FACT_FIELD.figure);
  addText(fact.kind, FACT_FIELD.kind);
  addText(kindLabel, FACT_FIELD.kind);
  for (const tag of fact.tags) addText(tag, FACT_FIELD.tags);
  addText(fact.when?.stated ?? null, FACT_FIELD.when);
  for (const term of dateTerms(fact.when?.date ?? '')) add(term, FACT_FIELD.when);
  for (const { who } of fact.saidBy) if (!isEntity(who)) addText(who, FACT_FIELD.saidBy);
  for (const fragment of fact.quote) addText(fragment, FACT_FIELD.quote);
  if (fact.place !== null && !isEntity(fact.place)) addText(fact.place, FACT_FIELD.place);
  return terms;
}

/** Shortest and longest acronym made from the initials of a name. */
const ACRONYM_LENGTH = { min: 3, max: 8 } as const;

/** How a word may stand for one spelling of a name. */
export const SPELLING_FORMS = ['word', 'whole', 'joined', 'acronym', 'sound'] as const;

/** One of `SPELLING_FORMS`. */
export type SpellingForm = (typeof SPELLING_FORMS)[number];

const ACRONYM_SKIPS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'in', 'for']);

/**
 * The words one spelling of a name is found by: its words (`whole` when it is the only one, particles apart), particles joined to the next
 * word (`al-Asad` also as `alasad`), the acronym of its initials, with and without particles, and the sounds of its words.
 */
export function spellingTerms(spelling: string): ReadonlyMap<string, SpellingForm> {
  const terms = new Map<string, SpellingForm>();
  const words = indexTerms(spelling);
  const naming = words.filter((word) => !NAME_PARTICLES.has(word));
  const initials = words.filter((word) => !word.startsWith('#'));
  for (const kept of [
    initials,
    initials.filter((word) => !NAME_PARTICLES.has(word) && !ACRONYM_SKIPS.has(word)),
  ]) {
    const acronym = kept.map((word) => word[0] ?? '').join('');
    if (acronym.length >= ACRONYM_LENGTH.min && acronym.length <= ACRONYM_LENGTH.max)
      terms.set(acronym, 'acronym');
  }
  for (const word of naming) {
    const sound = soundTerm(word);
    if (sound !== null) terms.set(sound, 'sound');
  }
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next !== undefined && NAME_PARTICLES.has(word) && !next.startsWith('#'))
      terms.set(word + next, 'joined');
  }
  for (const word of words) terms.set(word, naming.length === 1 && naming[0] === word ? 'whole' : 'word');
  return terms;
}

/** The words an entity is found by: those of its spellings, each with the `ENTITY_FIELD` bits. */
export function entityTerms(entity: Entity): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const [position, spelling] of [entity.name, ...entity.aliases].entries()) {
    const field = position === 0 ? ENTITY_FIELD.name : ENTITY_FIELD.alias;
    for (const [term, form] of spellingTerms(spelling)) {
      terms.set(term, (terms.get(term) ?? 0) | bitsOf(form, field));
    }
  }
  return terms;
}

function bitsOf(form: SpellingForm, field: number): number {
  switch (form) {
    case 'acronym':
      return ENTITY_FIELD.acronym;
    case 'sound':
      return ENTITY_FIELD.sound;
    case 'whole':
      return field | ENTITY_FIELD.whole;
    case 'joined':
    case 'word':
      return field;
  }
}
