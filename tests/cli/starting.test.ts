import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { Desk } from '../binary.ts';

const ARTICLE = 'The river rose on Monday.\n\nAt least 62 people were hurt, two officials said.\n';
const PAGE =
  '<html><head><title>Floods | The Paper</title></head><body><article><h1>Floods along <b>the river</b> &amp; beyond</h1><p>The river rose.</p></article></body></html>';
let desk = new Desk();
const read = (name = 'facts.yaml'): string => readFileSync(join(desk.folder, name), 'utf8');

beforeEach(() => {
  desk.clear();
  desk = new Desk();
  desk.write('article.txt', ARTICLE);
  desk.write('article.html', PAGE);
});
afterAll(() => desk.clear());

describe('facts init', () => {
  test('its examples run', async () => {
    for (const { run } of (await COMMANDS.init()).examples) {
      const { code, stdout } = await desk.shell(run);
      expect({ run, code }).toEqual({ run, code: 0 });
      expect(stdout).not.toBe('');
    }
  });

  test('without an article writes a skeleton that passes facts check --strict', async () => {
    const { stdout, code } = await desk.facts(['init']);
    expect({ stdout, code }).toEqual({
      stdout: 'created (facts.yaml:1)\ncreated (.facts.schema.json:1)\n',
      code: 0,
    });
    expect(read()).toMatch(/^# yaml-language-server: \$schema=\.facts\.schema\.json\n/);
    expect((await desk.facts(['check', '--strict'])).code).toBe(0);
    expect(JSON.parse(read('.facts.schema.json'))).toHaveProperty('$schema');
    const again = await desk.facts(['init']);
    expect(again.code).toBe(3);
    expect(again.stderr).toContain('already');
  });

  test('records the paragraphs of an article, so that facts can be verified against it', async () => {
    await desk.facts(['init', 'article.txt']);
    expect(read()).toContain('  - id: article\n    title: null # not known');
    expect(read()).toContain('# 2 fingerprints');
    const args = [
      '--kind',
      'casualties',
      '--claim',
      'At least 62 people were hurt.',
      '--figure',
      'at least 62',
    ];
    expect((await desk.facts(['add', ...args, '--unit', 'people', '--paragraph', '2'])).code).toBe(0);
    expect((await desk.facts(['verify', '--against', 'article.txt'])).code).toBe(0);
    expect((await desk.facts(['check', '--strict'])).stdout).not.toContain('error');
  });

  test('adds an article to a base, with the title of its page, and only once', async () => {
    await desk.facts(['init', 'article.txt']);
    const before = read();
    const { stdout } = await desk.facts([
      'init',
      'article.html',
      '--url',
      'https://example.org/floods',
      '--json',
    ]);
    expect(JSON.parse(stdout)).toEqual([
      { id: expect.stringMatching(/^floods-along-river/), change: 'added', file: 'facts.yaml', line: 25 },
    ]);
    const added = read()
      .split('\n')
      .filter((line) => !before.split('\n').includes(line));
    expect(added.join('\n')).toContain('title: Floods along the river & beyond');
    expect(added.join('\n')).toContain('url: https://example.org/floods');
    const again = await desk.facts(['init', 'article.html']);
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('a source already');
  });

  test('gives each article of a folder a file of its own', async () => {
    desk.write('kb/readme.md', 'notes');
    await desk.facts(['init', 'article.txt', '--kb', 'kb']);
    await desk.facts(['init', 'article.html', '--kb', 'kb', '--id', 'floods']);
    expect(read('kb/article.yaml')).toContain('kinds:');
    expect(read('kb/floods.yaml')).not.toContain('kinds:');
    expect((await desk.facts(['check', '--kb', 'kb'])).code).toBe(0);
    const { stdout } = await desk.shell(
      `echo '{ kind: event, claim: "The river rose.", at: { source: article } }' | facts add - --kb kb`,
    );
    expect(stdout).toBe('added river-rose (kb/article.yaml:39)\n');
  });

  test.each(['base.json', 'base.jsonl'])('starts %s, which can be added to', async (name) => {
    await desk.facts(['init', 'article.txt', '--kb', name]);
    for (const claim of ['The river rose.', 'The water fell.']) {
      expect((await desk.facts(['add', '--kb', name, '--kind', 'event', '--claim', claim])).code).toBe(0);
    }
    expect((await desk.facts(['retract', 'river-rose', '--why', 'wrong', '--kb', name])).code).toBe(0);
    const { stdout } = await desk.facts([
      'list',
      '--status',
      'all',
      '--kb',
      name,
      '--json',
      '--fields',
      'id,status.is',
    ]);
    expect(JSON.parse(stdout)).toEqual([
      { id: 'river-rose', status: { is: 'retracted' } },
      { id: 'water-fell', status: { is: 'current' } },
    ]);
  });

  test.each<[string, string[], number]>([
    ['a missing article', ['init', 'none.txt'], 3],
    ['a missing folder', ['init', '--kb', 'none/facts.yaml'], 3],
    ['an id with spaces', ['init', 'article.txt', '--id', 'a b'], 2],
    ['a bad address', ['init', 'article.txt', '--url', 'river'], 2],
    ['a title without an article', ['init', '--title', 'Floods'], 2],
    ['two places', ['init', '--kb', 'a.yaml', '--kb', 'b.yaml'], 2],
  ])('%s is refused, and nothing is written', async (_, args, expected) => {
    const { code, stderr } = await desk.facts(args);
    expect(code).toBe(expected);
    expect(stderr).not.toContain('bug');
    expect(existsSync(join(desk.folder, 'facts.yaml'))).toBe(false);
  });
});
