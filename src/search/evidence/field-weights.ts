import { ENTITY_FIELD, FACT_FIELD, RELATION } from '../../compiled/layout.ts';
import type { MatchField, MatchType } from '../../model/match.ts';
import { ACRONYM_WEIGHT, FIELD_WEIGHT, NUMBER_FIELD_WEIGHT, WITHIN_WEIGHT } from '../fitted/weights.ts';

const FACT_FIELDS = [
  [FACT_FIELD.claim, 'claim'],
  [FACT_FIELD.quote, 'quote'],
  [FACT_FIELD.saidBy, 'said_by'],
  [FACT_FIELD.place, 'place'],
  [FACT_FIELD.when, 'when'],
  [FACT_FIELD.figure, 'figure'],
  [FACT_FIELD.kind, 'kind'],
  [FACT_FIELD.tags, 'tags'],
] as const;

/** Forms of a word that may say which kind is meant; "people" for "population" does not. */
function namesKind(type: MatchType): boolean {
  return type === 'exact' || type === 'stem';
}

function fieldWeight(field: MatchField, type: MatchType): number {
  if (field === 'kind' && !namesKind(type)) return 0;
  if (type === 'number' && (field === 'figure' || field === 'when' || field === 'claim'))
    return NUMBER_FIELD_WEIGHT;
  return FIELD_WEIGHT[field];
}

/** Of the fields a word stands in, the one that says most; the first of equals. */
export function bestFactField(mask: number, type: MatchType): MatchField {
  let best: MatchField = 'tags';
  let most = 0;
  for (let at = 0; at < FACT_FIELDS.length; at += 1) {
    const found = FACT_FIELDS[at];
    if (found === undefined || (mask & found[0]) === 0) continue;
    const weight = fieldWeight(found[1], type);
    if (weight <= most) continue;
    best = found[1];
    most = weight;
  }
  return best;
}

/** What the fields of a mask say at most; 0 when it has none that says anything. */
export function factWeight(mask: number, type: MatchType): number {
  const field = bestFactField(mask, type);
  return field === 'tags' && (mask & FACT_FIELD.tags) === 0 ? 0 : fieldWeight(field, type);
}

/** What a word says that stands in a name, by where it stands in it. */
export function nameWeight(mask: number): number {
  if ((mask & ENTITY_FIELD.name) !== 0) return FIELD_WEIGHT.name;
  if ((mask & ENTITY_FIELD.alias) !== 0) return FIELD_WEIGHT.alias;
  return (mask & ENTITY_FIELD.acronym) !== 0 ? ACRONYM_WEIGHT : FIELD_WEIGHT.alias;
}

/** What a word in the name of an entity says for a fact that has to do with it, and the field it says it in; null: the name itself. */
export function relationWeight(relation: number, nameWeight: number): readonly [MatchField | null, number] {
  if ((relation & RELATION.about) !== 0) return [null, nameWeight];
  if ((relation & RELATION.saidBy) !== 0) return ['said_by', FIELD_WEIGHT.said_by];
  if ((relation & RELATION.place) !== 0) return ['place', FIELD_WEIGHT.place];
  if ((relation & RELATION.placedWithin) !== 0) return ['place', WITHIN_WEIGHT.placed];
  return ['name', WITHIN_WEIGHT.about];
}
