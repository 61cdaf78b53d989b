import { afterAll, describe, expect, test } from 'vitest';
import { Desk } from '../binary.ts';

const desk = new Desk();
afterAll(() => desk.clear());

const DRAFT = 'The US has 2,000 troops in Iraq.\n\nAt least 62 US personnel were injured.\n';

describe('facts vet', () => {
  test('publishes findings as JSON, and the counts on standard error', async () => {
    desk.write('draft.md', DRAFT);
    const { stdout, stderr, code } = await desk.facts(['vet', 'draft.md', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        line: 1,
        column: 12,
        end_line: 1,
        end_column: 17,
        text: '2,000',
        code: 'wrong-figure',
        fact: 'us-troops-in-iraq',
        expected: '2,500 US troops',
        found: '2,000',
        message: expect.stringContaining('"2,000" should be "2,500"'),
      },
    ]);
    expect(JSON.parse(stderr)).toMatchObject({
      code: 'counts',
      statements: 2,
      supported: 1,
      wrong: 1,
      unsupported: 0,
    });
  });

  test('explains what it counted as supported, and by which fact', async () => {
    desk.write('draft.md', DRAFT);
    const { stdout, code } = await desk.facts(['vet', 'draft.md', '--explain']);
    expect(code).toBe(1);
    expect(stdout).toContain(
      [
        'draft.md:3:1: supported',
        '    At least 62 US personnel were injured.',
        '    ^^^^^^^^^^^',
        '    the source: At least 62 US personnel were injured in the attacks, with minor injuries or',
        '      traumatic brain injuries. (us-personnel-injured, ¶14)',
      ].join('\n'),
    );
    const plain = await desk.facts(['vet', 'draft.md']);
    expect(plain.stdout).not.toContain(': supported\n');
    const json = await desk.facts(['vet', 'draft.md', '--explain', '--json']);
    const findings = await desk.facts(['vet', 'draft.md', '--json']);
    expect(json.stdout).toBe(findings.stdout);
    const [supported] = json.stderr.split('\n');
    expect(JSON.parse(supported ?? '')).toMatchObject({
      code: 'supported',
      line: 3,
      column: 1,
      text: 'At least 62',
      fact: 'us-personnel-injured',
    });
  });

  test('is clean with exit 0, an empty array, from standard input too', async () => {
    const { stdout, code } = await desk.facts(['vet', '-', '--json'], {
      input: 'There are 2,500 US troops in Iraq.',
    });
    expect({ stdout, code }).toEqual({ stdout: '[]\n', code: 0 });
  });

  test('says when there is nothing to check', async () => {
    const { stdout, code } = await desk.facts(['vet', '-'], { input: 'It rained.' });
    expect(code).toBe(0);
    expect(stdout).toContain('no statement that could be checked');
  });

  test('says how many sentences with a figure it did not judge', async () => {
    const input = 'The 3,000-strong US force in Iraq came under attack. It rained for 24 hours.';
    const { stdout, code } = await desk.facts(['vet', '-'], { input });
    expect(code).toBe(0);
    expect(stdout).toContain('1 sentence with a figure was not judged');
    const right = await desk.facts(['vet', '-'], { input: 'There are 2,500 US troops in Iraq.' });
    expect(right.stdout).not.toContain('not judged');
  });

  test('writes workflow commands for GitHub', async () => {
    desk.write('a,b.md', DRAFT);
    const { stdout, code } = await desk.facts(['vet', 'a,b.md', '--format', 'github']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=a%2Cb\.md,line=1,endLine=1,col=12,endColumn=17,title=wrong-figure::"2,000" should/,
    );
  });

  test('marks the words under the line', async () => {
    const { stdout } = await desk.facts(['vet', '-'], { input: DRAFT });
    expect(stdout).toContain(
      '    The US has 2,000 troops in Iraq.\n               ^^^^^\n    "2,000" should be "2,500"',
    );
  });
});

describe('a draft that cannot be vetted', () => {
  const BAD: readonly (readonly [name: string, content: Uint8Array | string, says: string])[] = [
    ['nul.txt', 'a\0b', 'NUL'],
    [
      'binary.txt',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
      'no text|not UTF-8',
    ],
    ['latin1.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61]), 'not UTF-8'],
    ['empty.txt', ' \n', 'is empty'],
    ['large.txt', 'a '.repeat(600_000), 'larger than 1 MB.[^]*Vet one story'],
    ['huge.txt', 'a '.repeat(6_000_000), 'larger than 1 MB.[^]*Vet one story'],
  ];
  test.each(BAD)('%s: exit 3 and a sentence', async (name, content, says) => {
    desk.write(name, content);
    const { stdout, stderr, code } = await desk.facts(['vet', name]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 3 });
    expect(stderr).toMatch(new RegExp(says));
    expect(stderr).not.toContain('    at ');
  });

  test('is missing, or is a folder: exit 3; not named, or two: exit 2', async () => {
    expect((await desk.facts(['vet', 'nowhere.md'])).code).toBe(3);
    expect((await desk.facts(['vet', '.'])).code).toBe(3);
    expect((await desk.facts(['vet'])).code).toBe(2);
    expect((await desk.facts(['vet', 'a', 'b'])).code).toBe(2);
    expect((await desk.facts(['vet', 'draft.md', '--format', 'gihub'])).code).toBe(2);
  });
});
