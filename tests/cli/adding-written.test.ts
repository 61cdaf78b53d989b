import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';

const desk = new Desk();
const read = (): string => readFileSync(join(desk.folder, 'facts.yaml'), 'utf8');

const BASE = `version: 1
kinds: { troops: Troop counts }
sources:
  - { id: floods, title: Floods }
entities:
  - { id: elbe, type: place, name: Elbe }
facts: []
`;

/** A fact with these fields beside what it needs. */
const fact = (fields: string, claim = 'The army sent troops.'): string =>
  `- {id: army-size, kind: troops, claim: ${claim}, unit: troops, at: {source: floods, paragraph: 4}${fields}}\n`;

beforeEach(() => desk.write('facts.yaml', BASE));
afterAll(() => desk.clear());

async function refusal(input: string) {
  const { code, stderr, stdout } = await desk.facts(['add', '-', '--json'], { input });
  expect({ code, stdout, file: read() }).toEqual({ code: 3, stdout: '', file: BASE });
  const parsed: unknown = JSON.parse(stderr);
  return JSON.stringify(parsed);
}

describe('facts add -: nothing that was given is dropped', () => {
  test.each([
    ['a figure that a comma splits', fact(', figure: 2,500'), 'split-number', 'figure: \\\\\\"2,500\\\\\\"'],
    ['a figure of three groups', fact(', figure: 1,200,000'), 'split-number', 'figure'],
    [
      'a claim that a number splits',
      fact('', 'The army sent 1,200 troops to Elbe.'),
      'split-number',
      'claim',
    ],
    [
      'a claim that a comma splits',
      fact('', 'The army sent troops, tanks and guns.'),
      'unknown-key',
      'quotes',
    ],
    ['a key without a value', fact(', figur:'), 'unknown-key', 'figure'],
    ['a key of a part', fact(', when: {stated: last week, dat: }'), 'unknown-key', 'date'],
    ['a key of a speaker', fact(', said_by: [{who: a man, mode: anonymous, rank: }]'), 'unknown-key', 'rank'],
    ['a key of the JSON kind', '{"kind":"troops","claim":"Troops came.","note":null}', 'unknown-key', 'note'],
    ['a key of a base', `entitties: []\nfacts:\n${fact('')}`, 'unknown-key', 'entities'],
  ])('%s', async (_, input, code, said) => {
    const told = await refusal(input);
    expect(told).toContain(`"code":"${code}"`);
    expect(told).toContain(JSON.parse(`"${said}"`));
  });

  test('says what of a knowledge base it leaves out', async () => {
    const input = `sources:\n  - {id: rains, title: Rains}\nfacts:\n${fact(', figure: "2,500"')}`;
    const { code, stdout, stderr } = await desk.facts(['add', '-'], { input });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'added army-size (facts.yaml:8)\n',
      stderr: 'warning: only the facts and entities of standard input are added, not its sources\n',
    });
  });

  const RHINE = 'entities:\n  - {id: rhine, type: place, name: Rhine}\n';

  test('adds the entities that facts refer to', async () => {
    const input = `${RHINE}facts:\n${fact(', place: rhine')}`;
    const { code, stdout, stderr } = await desk.facts(['add', '-'], { input });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'added rhine (facts.yaml:7)\nadded army-size (facts.yaml:9)\n',
      stderr: '',
    });
    const shown = await desk.facts(['show', 'army-size', '--json', '--fields', 'place.name']);
    expect(JSON.parse(shown.stdout)).toEqual([{ place: { name: 'Rhine' } }]);
  });

  test.each(['json', 'jsonl'])('also to .%s', async (ending) => {
    const name = `base.${ending}`;
    const exported = await desk.facts(['export', '--to', ending]);
    desk.write(name, exported.stdout);
    const input = `${RHINE}facts:\n${fact(', place: rhine')}`;
    const { code, stderr } = await desk.facts(['add', '-', '--kb', name], { input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const shown = await desk.facts(['show', 'army-size', '--kb', name, '--json', '--fields', 'place.name']);
    expect(JSON.parse(shown.stdout)).toEqual([{ place: { name: 'Rhine' } }]);
  });

  test('adds entities alone, and each once', async () => {
    const first = await desk.facts(['add', '-'], { input: RHINE });
    expect({ code: first.code, stdout: first.stdout }).toEqual({
      code: 0,
      stdout: 'added rhine (facts.yaml:7)\n',
    });
    const known = await desk.facts(['add', '-'], { input: `${RHINE}facts:\n${fact('')}` });
    expect({ code: known.code, stdout: known.stdout }).toEqual({
      code: 0,
      stdout: 'added army-size (facts.yaml:9)\n',
    });
  });

  test.each([
    ['an entity that is not whole', 'entities:\n  - {id: rhine, type: , name: Rhine}\n', 'missing-field'],
    ['a key of an entity', 'entities:\n  - {id: rhine, type: place, name: Rhine, alias: }\n', 'unknown-key'],
    ['another entity by a known id', 'entities:\n  - {id: elbe, type: person, name: Elbe}\n', 'duplicate-id'],
  ])('%s', async (_, entities, code) => {
    expect(await refusal(`${entities}facts:\n${fact('')}`)).toContain(`"code":"${code}"`);
    expect(await refusal(entities)).toContain(`"code":"${code}"`);
  });

  test('what is no YAML is told alone: what is read past it is no fact', async () => {
    const told = await refusal('not yaml: [');
    expect(told).toContain('"code":"yaml-syntax"');
    expect(told).not.toMatch(/missing-field|unknown-key/);
  });

  test('refuses bytes that are no UTF-8 rather than to replace them', async () => {
    desk.write(
      'latin1.yaml',
      Uint8Array.from([...Buffer.from(fact(', tags: [caf')), 0xe9, 0x5d, 0x7d, 0x0a]),
    );
    const { code, stderr } = await desk.shell('facts add - < latin1.yaml');
    expect({ code, file: read() }).toEqual({ code: 3, file: BASE });
    expect(stderr).toContain('standard input is not UTF-8 text.');
  });

  test('drops what says nothing: known keys without a value', async () => {
    const { code } = await desk.facts(['add', '-'], { input: fact(', figure: , tags: null') });
    expect({ code, tags: read().includes('tags') }).toEqual({ code: 0, tags: false });
  });
});
