import type { CompiledBase } from '../../compiled/base.ts';
import { ENTITY_FIELD } from '../../compiled/layout.ts';
import { spellingTerms } from '../../compiled/spelling-terms.ts';
import type { Entity } from '../../model/entity.ts';
import { NUMBER_FIELD_WEIGHT } from '../fitted/weights.ts';
import type { Alternative } from '../words/alternative.ts';
import type { FieldMatch, WordEvidence } from './evidence.ts';
import { bestFactField, factWeight, nameWeight, relationWeight } from './field-weights.ts';

/** How `evidence` speaks for one fact, or null when it does not. */
export function matchIn(base: CompiledBase, evidence: WordEvidence, fact: number): FieldMatch | null {
  let match = evidence.matches.get(fact);
  if (match === undefined) {
    match = findMatch(base, evidence, fact);
    evidence.matches.set(fact, match);
  }
  return match;
}

function findMatch(base: CompiledBase, evidence: WordEvidence, fact: number): FieldMatch | null {
  let best: FieldMatch | null = null;
  for (const { alternative, facts, entities } of evidence.alternatives) {
    const { similarity, type } = alternative;
    const mask = facts.maskOf(fact);
    const value = mask === 0 ? 0 : factWeight(mask, type) * similarity;
    if (value > 0 && (best === null || value > best.value))
      best = { field: bestFactField(mask, type), form: formOf(alternative), alternative, value };
    for (let position = 0; position < entities.ordinals.length; position += 1) {
      const entity = entities.ordinals[position] ?? 0;
      const related = base.index.relations(entity).maskOf(fact);
      if (related === 0) continue;
      const inName = ((entities.masks[position] ?? 0) & ENTITY_FIELD.name) !== 0;
      const [relation, weight] = relationWeight(related, nameWeight(entities.masks[position] ?? 0));
      const value = weight * similarity;
      if (best !== null && value <= best.value) continue;
      best = {
        field: relation ?? (inName ? 'name' : 'alias'),
        form: inName
          ? base.entity(entity).name
          : spellingHolding(base.entity(entity), alternative, formOf(alternative)),
        alternative,
        value,
      };
    }
  }
  if (evidence.ofTime.has(fact) && (best === null || best.value < NUMBER_FIELD_WEIGHT)) {
    const { when } = base.fact(fact);
    const alternative: Alternative = { terms: [], similarity: 1, type: 'exact' };
    best = { field: 'when', form: when?.stated ?? when?.date ?? '', alternative, value: NUMBER_FIELD_WEIGHT };
  }
  if (best === null && evidence.word.bound !== null && evidence.scores.of(fact) > 0) {
    const stated = base.fact(fact).figure?.stated ?? '';
    const alternative: Alternative = { terms: [], similarity: 1, type: 'number' };
    best = { field: 'figure', form: stated, alternative, value: NUMBER_FIELD_WEIGHT };
  }
  return best;
}

function formOf({ terms }: Alternative): string {
  return terms.map(({ text }) => text.replace(/^#|-$/g, '')).join(' ');
}

/** The alias (or, for sounds and initials, the name) that holds what was met. */
function spellingHolding({ name, aliases }: Entity, alternative: Alternative, form: string): string {
  const holding = [...aliases, name].find((spelling) => {
    const terms = spellingTerms(spelling);
    return alternative.terms.every(({ text }) => terms.has(text));
  });
  return holding ?? form;
}
