import { closeSync, openSync, writeSync } from 'node:fs';
import { stringify } from 'yaml';
import { newsroom } from './newsroom.mjs';
import { KINDS } from './newsroom-words.mjs';

/** Characters gathered before they are written. */
const GATHERED = 1 << 20;

/**
 * Writes a generated knowledge base to a file, a piece at a time.
 *
 * @param {string} path its ending says how: .yaml or .jsonl
 * @param {number} facts
 */
export function writeBase(path, facts) {
  const descriptor = openSync(path, 'w');
  let gathered = '';
  for (const piece of path.endsWith('.jsonl') ? linesOf(facts) : yamlOf(facts)) {
    gathered += piece;
    if (gathered.length < GATHERED) continue;
    writeSync(descriptor, gathered);
    gathered = '';
  }
  writeSync(descriptor, gathered);
  closeSync(descriptor);
}

/** @param {number} facts */
function* linesOf(facts) {
  yield `${JSON.stringify({ version: 1 })}\n${JSON.stringify({ kinds: KINDS })}\n`;
  for (const line of newsroom(facts)) yield `${JSON.stringify(line)}\n`;
}

/** @param {number} facts */
function* yamlOf(facts) {
  yield stringify({ version: 1, kinds: KINDS });
  for (const [section, key] of [
    ['sources', 'source'],
    ['entities', 'entity'],
    ['facts', 'fact'],
  ]) {
    yield `${section}:\n`;
    for (const line of newsroom(facts)) {
      const record = /** @type {Record<string, object>} */ (line)[key ?? ''];
      if (record !== undefined) yield item(record);
    }
  }
}

/** One item of a list, as a person would write it: a key a line, short lists and maps in flow style. @param {object} record */
function item(record) {
  const lines = Object.entries(record).map(([key, value]) => `    ${key}: ${scalar(value)}`);
  return `  - ${lines.join('\n').trimStart()}\n`;
}

/** @param {unknown} value */
function scalar(value) {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}
