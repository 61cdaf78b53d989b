import type { Drafts } from '../knowledge-base/loaded-knowledge-base.ts';
import { documentKeyProblems } from '../knowledge-base/parse/document-records.ts';
import { baseIn, entitiesIn, factsIn } from '../knowledge-base/parse/facts-in.ts';
import { RawMap, type RawValue } from '../knowledge-base/parse/raw-value.ts';
import { readYamlDocument } from '../knowledge-base/parse/yaml-document.ts';
import { Reading } from '../knowledge-base/shape/reading.ts';
import { entityShape, factShape } from '../knowledge-base/shape/record-shapes.ts';
import type { Entity } from '../model/entity.ts';
import { FactsError } from '../model/errors.ts';
import { completeFact } from './complete-fact.ts';
import type { EditableBase } from './edit-base.ts';
import { takenIds } from './make-id.ts';
import { problemsOfDrafts } from './problems-of-drafts.ts';
import { isMap, type Written, type WrittenMap, writtenOf } from './written.ts';

/** New facts, and entities given with them, as they will be written, and as the user gave them. */
export interface ReadDrafts {
  readonly facts: readonly WrittenMap[];
  /** Those that the base does not have yet. */
  readonly entities: readonly WrittenMap[];
  readonly drafts: Drafts;
  /** What else stood there and is neither: "sources", when a knowledge base was given. */
  readonly leftOut: readonly string[];
}

/**
 * Reads new facts from YAML or JSON: one, a list of them, or a knowledge base of them with the entities they refer to. Ids and sources that
 * go without saying are added. Throws `FactsError` (`invalid`) with all that is wrong when the text holds neither facts nor new entities.
 */
export async function readDrafts(
  { knowledgeBase, yaml }: EditableBase,
  paths: readonly string[],
  drafts: Drafts,
): Promise<ReadDrafts> {
  if (drafts.text.trim() === '') throw noFacts(drafts);
  const { value, problems } = readYamlDocument(yaml, drafts.text);
  const found = value === undefined ? [] : factsIn(value).map(({ fact }) => fact);
  const taken = takenIds(knowledgeBase);
  const completed = found.map((fact) => completeFact(fact, knowledgeBase, taken));
  const complete = (fact: RawValue, index: number): RawValue => completed[index] ?? fact;
  const facts = completed.filter((fact) => fact instanceof RawMap).map(written);
  const top = value === undefined ? null : baseIn(value);
  const given = value === undefined ? [] : entitiesIn(value).map(({ entity }) => entity);
  const joins = given.map((entity) => !isKnown(entity, knowledgeBase.entities));
  const fresh = given.filter((_, index) => joins[index]);
  const entities = fresh.filter((entity) => entity instanceof RawMap).map(written);
  const whole: Drafts = { ...drafts, complete, joins: (index) => joins[index] ?? true };
  const unread = top !== null && documentKeyProblems(top).length > 0;
  const nothing = facts.length + entities.length === 0;
  if (problems.length > 0 || unread || nothing || !completed.every(isWhole) || !fresh.every(isWholeEntity)) {
    throw await wrongDrafts(paths, whole);
  }
  const leftOut = top === null ? [] : top.keys.filter((key) => !PASSED_OVER.includes(key));
  return { facts, entities, drafts: whole, leftOut };
}

/** Keys of a knowledge base that are added to another, or that nobody misses there. */
const PASSED_OVER: readonly string[] = ['version', 'facts', 'entities'];

/** Whether the base has this entity and all that is said of it; another one of the same id is none. */
function isKnown(given: RawValue, entities: readonly Entity[]): boolean {
  const entity = entityShape.read(given, new Reading());
  const known = entities.find(({ id }) => id === entity?.id);
  if (entity === undefined || known === undefined) return false;
  const { type, name, aliases = [], in: within = known.in } = entity;
  const names = [known.name, ...known.aliases];
  return (
    type === known.type &&
    name === known.name &&
    within === known.in &&
    aliases.every((each) => names.includes(each))
  );
}

/**
 * Whether a fact is read whole, so that what is written says all that was given. What was written would be checked anyway, but a key without
 * a value is not written, and that may be what a comma cut off: `figure: 2,500` within braces is `figure: 2` and a key `500`.
 */
function isWhole(fact: RawValue): boolean {
  const reading = new Reading();
  return factShape.read(fact, reading) !== undefined && reading.take().length === 0;
}

function isWholeEntity(entity: RawValue): boolean {
  const reading = new Reading();
  return entityShape.read(entity, reading) !== undefined && reading.take().length === 0;
}

async function wrongDrafts(paths: readonly string[], drafts: Drafts): Promise<FactsError> {
  const own = await problemsOfDrafts(paths, drafts);
  return own.length === 0
    ? noFacts(drafts)
    : new FactsError('invalid', 'invalid-edit', 'This would not be valid; nothing was written.', {
        diagnostics: own,
      });
}

function noFacts({ name }: Drafts): FactsError {
  return new FactsError('invalid', 'no-facts', `There is no fact in ${name}; nothing was written.`, {
    hint: 'A fact is a map with id, kind, claim and at; several of them are a list.',
  });
}

/** What a fact says, without keys that say nothing. */
function written(fact: RawMap): WrittenMap {
  const whole = withoutNulls(writtenOf(fact));
  return isMap(whole) ? whole : {};
}

function withoutNulls(value: Written): Written {
  if (!isMap(value)) return Array.isArray(value) ? value.map((item: Written) => withoutNulls(item)) : value;
  const kept = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}
