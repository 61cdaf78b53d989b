import type { Drafts } from '../knowledge-base/loaded-knowledge-base.ts';
import { documentKeyProblems } from '../knowledge-base/parse/document-records.ts';
import { baseIn, factsIn } from '../knowledge-base/parse/facts-in.ts';
import { RawMap, type RawValue } from '../knowledge-base/parse/raw-value.ts';
import { readYamlDocument } from '../knowledge-base/parse/yaml-document.ts';
import { Reading } from '../knowledge-base/shape/reading.ts';
import { factShape } from '../knowledge-base/shape/record-shapes.ts';
import { FactsError } from '../model/errors.ts';
import { completeFact } from './complete-fact.ts';
import type { EditableBase } from './edit-base.ts';
import { takenIds } from './fact-id.ts';
import { problemsOfDrafts } from './problems-of-drafts.ts';
import { isMap, type Written, type WrittenMap, writtenOf } from './written.ts';

/** New facts as they will be written, and as the user gave them. */
export interface ReadDrafts {
  readonly facts: readonly WrittenMap[];
  readonly drafts: Drafts;
  /** What else stood there and is no fact: "entities", when a knowledge base was given. */
  readonly leftOut: readonly string[];
}

/**
 * Reads new facts from YAML or JSON: one, a list of them, or a knowledge base of them. Ids and sources that go without saying are added. Throws
 * `FactsError` (`invalid`) with all that is wrong when the text holds no facts.
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
  const unread = top !== null && documentKeyProblems(top).length > 0;
  if (problems.length > 0 || unread || facts.length === 0 || !completed.every(isWhole)) {
    throw await wrongDrafts(paths, { ...drafts, complete });
  }
  const leftOut = top === null ? [] : top.keys.filter((key) => !PASSED_OVER.includes(key));
  return { facts, drafts: { ...drafts, complete }, leftOut };
}

/** Keys of a knowledge base that nobody misses when its facts are added to another. */
const PASSED_OVER: readonly string[] = ['version', 'facts'];

/**
 * Whether a fact is read whole, so that what is written says all that was given. What was written would be checked anyway, but a key without
 * a value is not written, and that may be what a comma cut off: `figure: 2,500` within braces is `figure: 2` and a key `500`.
 */
function isWhole(fact: RawValue): boolean {
  const reading = new Reading();
  return factShape.read(fact, reading) !== undefined && reading.take().length === 0;
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
