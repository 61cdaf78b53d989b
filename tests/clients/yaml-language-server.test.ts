import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';
import { installed } from '../installed.ts';
import { LanguageClient } from './language-client.ts';

const root = join(import.meta.dirname, '../..');
const packaged = join(root, 'facts.yaml');
const desk = new Desk();

describe.skipIf(!installed('yaml-language-server'))('the language server of editors', () => {
  let client: LanguageClient;
  beforeAll(async () => {
    client = new LanguageClient('yaml-language-server', root);
    await client.start();
  });
  afterAll(() => {
    client.stop();
    desk.clear();
  });

  test('finds the schema by the first line of the packaged knowledge base, and nothing wrong with it', async () => {
    const text = readFileSync(packaged, 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./dist/knowledge-base.schema.json');
    expect(await client.open(packaged, text)).toEqual([]);
  });

  test('flags a wrong key and a wrong value there, so it did read the schema', async () => {
    const text = readFileSync(packaged, 'utf8').replace(/^( +)kind: /m, '$1knid: ');
    const found = await client.open(join(root, 'wrong.yaml'), text);
    expect(found.map(({ message }) => message).join()).toMatch(/knid/);
  });

  test('checks and completes a knowledge base with the schema that facts schema wrote beside it', async () => {
    await desk.shell('facts schema kb > .facts.schema.json');
    const text = `# yaml-language-server: $schema=.facts.schema.json
version: 1
kinds: { troops: Troop counts }
sources: [{ id: wire, title: A report }]
facts:
  - id: arrived
    kind: troops
    claim: Forty troops arrived.
    at: { source: wire }
    status: { is: retracted }
    
`;
    const path = join(desk.folder, 'desk.yaml');
    expect(await client.open(path, text)).toEqual([]);
    const keys = await client.completions(path, { line: 10, character: 4 });
    expect(keys).toEqual(expect.arrayContaining(['figure', 'said_by', 'quote', 'when', 'conflicts']));
    const wrong = text.replace('is: retracted', 'is: retractd');
    const found = await client.open(join(desk.folder, 'wrong.yaml'), wrong);
    expect(found[0]?.range.start.line).toBe(9);
  });
});
