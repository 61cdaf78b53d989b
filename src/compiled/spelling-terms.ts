import { indexTerms } from '../language/compounds.ts';
import { NAME_PARTICLES, soundTerm } from '../language/folding.ts';
import type { Entity } from '../model/entity.ts';
import { ENTITY_FIELD } from './layout.ts';

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
