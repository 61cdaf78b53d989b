import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Desk, type Outcome } from '../binary.ts';
import { readTranscript, rerecord, type Step, transcribe } from './transcript.ts';

const root = join(import.meta.dirname, '../..');
const documents = [
  'README.md',
  ...readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `tests/transcripts/${name}`),
];
const rerecording = Boolean(process.env['UPDATE_TRANSCRIPTS']);

describe.each(documents)('%s', (document) => {
  const path = join(root, document);
  const markdown = readFileSync(path, 'utf8');
  const { steps, files, unrun } = readTranscript(markdown);
  let outcomes: readonly Outcome[];

  // The steps of one document build on each other, so they run in order, in one folder.
  beforeAll(async () => {
    const desk = new Desk();
    for (const file of files) desk.write(file.name, file.content);
    outcomes = await runAll(desk, steps);
    desk.clear();
    if (rerecording) writeFileSync(path, rerecord(markdown, steps, outcomes));
  }, 300_000);

  test('every example is run', () => {
    expect(unrun).toEqual([]);
  });

  test.each(steps.map((step, index) => ({ ...step, index })))('$title', ({ expected, index }) => {
    const outcome = outcomes[index];
    if (!outcome || rerecording) return;
    expect(transcribe(outcome).join('\n')).toBe(expected.join('\n'));
  });
});

async function runAll(desk: Desk, steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { command } of steps) outcomes.push(await desk.shell(command));
  return outcomes;
}
